/** What a mode of the window is. Each mode stands with what it shows, in a package of its own. */
@NullMarked
package soleatlas.ui.mode;

import org.jspecify.annotations.NullMarked;
