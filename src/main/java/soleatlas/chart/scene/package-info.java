/** A chart as it is drawn: layers of marks with their looks, whole and for good. Painters draw it and decide nothing. */
@NullMarked
package soleatlas.chart.scene;

import org.jspecify.annotations.NullMarked;
