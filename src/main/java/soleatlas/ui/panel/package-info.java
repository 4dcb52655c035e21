/** What stands beside the chart: how to read it, what is said about the selected zone, and pages. */
@NullMarked
package soleatlas.ui.panel;

import org.jspecify.annotations.NullMarked;
