/** From files to a checked map: its sections, each declared once, and what is wrong with them. */
@NullMarked
package soleatlas.load.map;

import org.jspecify.annotations.NullMarked;
