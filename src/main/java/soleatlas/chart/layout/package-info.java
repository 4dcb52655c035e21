/** Where the feet of a chart lie, what lies under a point, and where the keys lead. */
@NullMarked
package soleatlas.chart.layout;

import org.jspecify.annotations.NullMarked;
