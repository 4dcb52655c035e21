/** What is drawn over a chart for a purpose of its own, such as a quiz. */
@NullMarked
package soleatlas.chart.overlay;

import org.jspecify.annotations.NullMarked;
