/** Everything that can be done by a key, in one table: it serves the keyboard, the list of keys and the command palette. */
@NullMarked
package soleatlas.ui.command;

import org.jspecify.annotations.NullMarked;
