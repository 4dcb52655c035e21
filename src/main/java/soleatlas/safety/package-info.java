/** Which advisories apply to whom: rules of maps, what a person told, and what follows from both. */
@NullMarked
package soleatlas.safety;

import org.jspecify.annotations.NullMarked;
