/** The pieces that panels and pages are built of. */
@NullMarked
package soleatlas.ui.block;

import org.jspecify.annotations.NullMarked;
