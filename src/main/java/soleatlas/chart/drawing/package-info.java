/** Makes the marks of feet, zones and names, and whole scenes of them. */
@NullMarked
package soleatlas.chart.drawing;

import org.jspecify.annotations.NullMarked;
