/** What the window shows, as read-only properties and commands. Knows neither nodes nor threads. */
@NullMarked
package soleatlas.explore;

import org.jspecify.annotations.NullMarked;
