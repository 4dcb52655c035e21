/** Reads texts with their translations, and holds them to what they may say. */
@NullMarked
package soleatlas.load.text;

import org.jspecify.annotations.NullMarked;
