/** Finds zones and pages by the words of people. */
@NullMarked
package soleatlas.search;

import org.jspecify.annotations.NullMarked;
