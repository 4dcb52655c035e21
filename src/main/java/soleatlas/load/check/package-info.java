/** Checks whatever lies at a place and reports it, for people and for machines. */
@NullMarked
package soleatlas.load.check;

import org.jspecify.annotations.NullMarked;
