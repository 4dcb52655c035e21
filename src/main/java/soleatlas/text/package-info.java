/** Comparing words the way people type them. */
@NullMarked
package soleatlas.text;

import org.jspecify.annotations.NullMarked;
