/** What is said about zones, techniques and pages, in reading order. */
@NullMarked
package soleatlas.article;

import org.jspecify.annotations.NullMarked;
