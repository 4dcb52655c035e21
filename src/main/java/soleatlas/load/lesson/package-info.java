/** From files to a checked lesson on a map, and from a lesson to its file. */
@NullMarked
package soleatlas.load.lesson;

import org.jspecify.annotations.NullMarked;
