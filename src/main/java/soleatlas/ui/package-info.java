/** The window: nodes, gestures and themes. What it shows it reads from the explorer; it never touches files. */
@NullMarked
package soleatlas.ui;

import org.jspecify.annotations.NullMarked;
