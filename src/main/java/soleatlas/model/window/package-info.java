/** The models of one window. */
@NullMarked
package soleatlas.model.window;

import org.jspecify.annotations.NullMarked;
