/** The window as a whole: where its parts stand, its bar, its keys, its palette of commands. */
@NullMarked
package soleatlas.ui.window;

import org.jspecify.annotations.NullMarked;
