/** Learning on screen: what to begin with, questions, results, progress. */
@NullMarked
package soleatlas.ui.learn;

import org.jspecify.annotations.NullMarked;
