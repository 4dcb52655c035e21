package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.List;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;

/** Where words and signs beside zones stand; none covers another as long as there is room. */
public final class BadgeLabels {

    private static final double AWAY = 22;
    private static final double MARGIN = 4;
    /** Share of a plate's width that must lie inside its zone. */
    private static final double INSIDE = 0.42;

    private final Box room;
    private final List<Box> taken = new ArrayList<>();

    /**
     * A badge that was placed.
     *
     * @param box where it stands, in pixels
     * @param onZone whether it stands right on its zone and needs no line
     * @param from the point on the zone
     * @param to where its line meets the plate
     */
    public record Badge(Box box, boolean onZone, Point from, Point to) {}

    /** Badges in a room, in pixels. */
    public BadgeLabels(Box room) {
        this.room = room;
    }

    /**
     * Places a badge beside a point, or right on it where it has no words.
     *
     * @param words whether it has words beside its sign
     * @param depth how much room there is round the point inside its zone, in pixels: a plate that fits stands right there
     */
    public Badge place(Point at, double width, double height, boolean words, double depth) {
        boolean onZone = !words || (depth > height && depth > width * INSIDE);
        Box box = onZone ? around(at, 0, 0, width, height) : free(at, width, height);
        Box whole = new Box(
                Math.rint(box.minX()),
                Math.rint(box.minY()),
                Math.rint(box.minX()) + width,
                Math.rint(box.minY()) + height);
        taken.add(whole);
        return new Badge(whole, onZone, at, whole.nearest(at));
    }

    /** The first place round a point where nothing lies yet. */
    private Box free(Point at, double width, double height) {
        List<Box> places = List.of(
                around(at, 0, -AWAY - height / 2, width, height),
                around(at, 0, AWAY + height / 2, width, height),
                around(at, AWAY + width / 2, 0, width, height),
                around(at, -AWAY - width / 2, 0, width, height),
                around(at, AWAY + width / 2, -AWAY - height, width, height),
                around(at, -AWAY - width / 2, AWAY + height, width, height));
        for (Box place : places) {
            Box inside = within(place);
            if (!inside.contains(at) && taken.stream().noneMatch(inside::overlaps)) {
                return inside;
            }
        }
        return within(places.get(0));
    }

    private static Box around(Point at, double dx, double dy, double width, double height) {
        double x = at.x() + dx - width / 2;
        double y = at.y() + dy - height / 2;
        return new Box(x, y, x + width, y + height);
    }

    private Box within(Box box) {
        double x = Math.max(room.minX() + MARGIN, Math.min(room.maxX() - MARGIN - box.width(), box.minX()));
        double y = Math.max(room.minY() + MARGIN, Math.min(room.maxY() - MARGIN - box.height(), box.minY()));
        return new Box(x, y, x + box.width(), y + box.height());
    }
}
