/** Learning a map by heart: cards, questions, scheduling, progress. Rules only: time and chance are passed in. */
@NullMarked
package soleatlas.study;

import org.jspecify.annotations.NullMarked;
