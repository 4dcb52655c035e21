/** Where files lie and what kind each is: folders, what ships with the program, indexes, parts. */
@NullMarked
package soleatlas.load.source;

import org.jspecify.annotations.NullMarked;
