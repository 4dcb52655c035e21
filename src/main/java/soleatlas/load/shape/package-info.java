/** How the shapes of zones lie: inside the drawing, apart from each other, with a visible label. */
@NullMarked
package soleatlas.load.shape;

import org.jspecify.annotations.NullMarked;
