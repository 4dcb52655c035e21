package soleatlas.model.explore;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Point;

/**
 * Which of several things under one another a click means: the topmost, and with every further click at the same place the
 * next one below, after the lowest the topmost again. Whoever waits or goes elsewhere starts at the top. The rule is our own.
 *
 * @param <T> what is clicked
 */
public final class ClickCycle<T> {

    /** How far from the first click of a row, in pixels of the screen, a click is still at the same place. */
    public static final double SAME_PLACE = 5;
    /** How many milliseconds after the last click a click still belongs to the row. */
    public static final long SAME_ROW = 1500;

    private @Nullable Row<T> row;

    /** The clicks at one place so far. */
    private record Row<T>(Point start, long last, T chosen) {

        boolean goesOn(Point at, long millis) {
            long waited = millis - last;
            return waited >= 0 && waited <= SAME_ROW && at.distanceTo(start) <= SAME_PLACE;
        }
    }

    /**
     * Tells what a click means.
     *
     * @param at the place in pixels of the screen
     * @param millis when, in milliseconds from any moment, the same for all clicks
     * @param stack what lies there now, from the top down; if what was chosen last is not among it, the row starts anew
     * @return what is chosen; empty if nothing lies there
     */
    public Optional<T> click(Point at, long millis, List<T> stack) {
        Row<T> before = row;
        if (stack.isEmpty()) {
            row = null;
            return Optional.empty();
        }
        int last = before != null && before.goesOn(at, millis) ? stack.indexOf(before.chosen()) : -1;
        T chosen = stack.get((last + 1) % stack.size());
        row = new Row<>(before != null && last >= 0 ? before.start() : at, millis, chosen);
        return Optional.of(chosen);
    }

    /** Ends the row: the next click starts at the top. For when something else than a click chose, or what is seen moved. */
    public void restart() {
        row = null;
    }
}
