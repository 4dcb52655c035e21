/** A lesson and how it is given: what the room sees, step by step. Rules only: time and chance are passed in. */
@NullMarked
package soleatlas.teach;

import org.jspecify.annotations.NullMarked;
