/** The pages to read beside the chart. */
@NullMarked
package soleatlas.ui.page;

import org.jspecify.annotations.NullMarked;
