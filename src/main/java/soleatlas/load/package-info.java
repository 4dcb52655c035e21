/**
 * From files to a checked map or lesson, and from a lesson to its file: reads JSON with the place of every value, checks it
 * and collects every problem. The only package that knows JSON.
 */
@NullMarked
package soleatlas.load;

import org.jspecify.annotations.NullMarked;
