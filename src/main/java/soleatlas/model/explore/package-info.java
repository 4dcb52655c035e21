/** What the window shows of maps and zones, as properties that only commands change. */
@NullMarked
package soleatlas.model.explore;

import org.jspecify.annotations.NullMarked;
