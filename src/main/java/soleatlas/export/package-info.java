/** Paints scenes into files: SVG and PNG. Needs neither a display nor JavaFX. */
@NullMarked
package soleatlas.export;

import org.jspecify.annotations.NullMarked;
