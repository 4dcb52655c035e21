/** What the program does without a window: checking maps and lessons, drawing charts into files. Needs neither a display nor JavaFX. */
@NullMarked
package soleatlas.cli;

import org.jspecify.annotations.NullMarked;
