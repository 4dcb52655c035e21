/** What every part of the window is built with: icons, rows, the focus, what is told to assistive technology. */
@NullMarked
package soleatlas.ui.kit;

import org.jspecify.annotations.NullMarked;
