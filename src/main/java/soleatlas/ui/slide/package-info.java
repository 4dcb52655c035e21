/** A slide in a window, as the room and the teacher see it: painted from its scene, with light thrown on it. */
@NullMarked
package soleatlas.ui.slide;

import org.jspecify.annotations.NullMarked;
