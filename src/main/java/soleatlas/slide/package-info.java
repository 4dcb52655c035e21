/** A slide as a value: where its words, its chart and its ink stand on a picture of some size, and how they are drawn. */
@NullMarked
package soleatlas.slide;

import org.jspecify.annotations.NullMarked;
