/** Where the names of zones, lines and feet stand. */
@NullMarked
package soleatlas.chart.label;

import org.jspecify.annotations.NullMarked;
