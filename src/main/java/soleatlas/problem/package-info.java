/** What is wrong with a file: a code with its arguments and its place, and the words for it. Stands alone. */
@NullMarked
package soleatlas.problem;

import org.jspecify.annotations.NullMarked;
