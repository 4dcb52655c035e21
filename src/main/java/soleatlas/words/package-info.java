/** The words that do not come from a map: message bundles, how zones and places are put into words, spelling. */
@NullMarked
package soleatlas.words;

import org.jspecify.annotations.NullMarked;
