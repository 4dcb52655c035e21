/** How large letters and words are, in the fonts that ship. */
@NullMarked
package soleatlas.chart.text;

import org.jspecify.annotations.NullMarked;
