/** What stands beside the chart: how to read it, and the technique for the selected zone. */
@NullMarked
package soleatlas.ui.panel;

import org.jspecify.annotations.NullMarked;
