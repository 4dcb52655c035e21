/** Showing the chart to a class: lessons on the list, the lesson that is given, screens, room. Properties and commands only. */
@NullMarked
package soleatlas.explore.present;

import org.jspecify.annotations.NullMarked;
