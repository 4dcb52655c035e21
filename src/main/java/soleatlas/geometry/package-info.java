/** Plain arithmetic on points, outlines and views. Knows nothing of feet, files or screens. */
@NullMarked
package soleatlas.geometry;

import org.jspecify.annotations.NullMarked;
