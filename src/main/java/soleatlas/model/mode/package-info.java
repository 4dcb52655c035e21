/** What the window is for at the moment. */
@NullMarked
package soleatlas.model.mode;

import org.jspecify.annotations.NullMarked;
