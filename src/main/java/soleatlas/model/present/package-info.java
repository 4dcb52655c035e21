/** What the window shows while a lesson is given or edited. */
@NullMarked
package soleatlas.model.present;

import org.jspecify.annotations.NullMarked;
