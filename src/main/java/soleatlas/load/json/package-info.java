/** Reads JSON with the place of every value, and fields as what they mean. Bounds what a stranger's file may ask for. */
@NullMarked
package soleatlas.load.json;

import org.jspecify.annotations.NullMarked;
