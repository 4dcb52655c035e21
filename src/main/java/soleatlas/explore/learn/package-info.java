/** What the window shows while somebody learns, as properties and commands. */
@NullMarked
package soleatlas.explore.learn;

import org.jspecify.annotations.NullMarked;
