/** Lays out articles: one way for each kind of block. */
@NullMarked
package soleatlas.ui.article;

import org.jspecify.annotations.NullMarked;
