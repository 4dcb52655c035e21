/** How a chart looks: themes, colours, textures. */
@NullMarked
package soleatlas.chart.style;

import org.jspecify.annotations.NullMarked;
