/** Showing the chart to a class: lessons and their editor, the room's picture, the teacher's view. */
@NullMarked
package soleatlas.ui.present;

import org.jspecify.annotations.NullMarked;
