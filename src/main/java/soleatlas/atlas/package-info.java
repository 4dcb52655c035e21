/**
 * The checked, immutable content of a map: what zones, techniques, views and sources are. Coordinates are those of each
 * view's own canvas.
 */
@NullMarked
package soleatlas.atlas;

import org.jspecify.annotations.NullMarked;
