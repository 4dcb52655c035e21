/** The program with its window: wires explorer, loading, settings and nodes, and owns the only threads. */
@NullMarked
package soleatlas.app;

import org.jspecify.annotations.NullMarked;
