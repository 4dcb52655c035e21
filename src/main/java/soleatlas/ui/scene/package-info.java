/** Paints scenes with nodes of the toolkit: one node a group of marks, made anew only where a mark has changed. */
@NullMarked
package soleatlas.ui.scene;

import org.jspecify.annotations.NullMarked;
