/** Looking and reading: beside and around the chart, what it shows and how one finds a zone. */
@NullMarked
package soleatlas.ui.explore;

import org.jspecify.annotations.NullMarked;
