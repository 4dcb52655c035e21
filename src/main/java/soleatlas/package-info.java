/** Where the program starts and its pieces are wired together. */
@NullMarked
package soleatlas;

import org.jspecify.annotations.NullMarked;
