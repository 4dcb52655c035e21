/** What a person must heed: what they told the atlas about themselves, and what the rules make of it. */
@NullMarked
package soleatlas.care;

import org.jspecify.annotations.NullMarked;
