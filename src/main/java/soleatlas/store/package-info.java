/** What the program remembers for its user, on this machine alone and in open formats. */
@NullMarked
package soleatlas.store;

import org.jspecify.annotations.NullMarked;
