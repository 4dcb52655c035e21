/** What the window shows while somebody learns. */
@NullMarked
package soleatlas.model.learn;

import org.jspecify.annotations.NullMarked;
