/** The drawn chart: feet, zones, rings and labels, and the gestures on them. */
@NullMarked
package soleatlas.ui.chart;

import org.jspecify.annotations.NullMarked;
