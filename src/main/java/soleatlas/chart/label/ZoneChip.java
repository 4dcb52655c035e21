package soleatlas.chart.label;

import org.jspecify.annotations.Nullable;
import soleatlas.chart.text.TextBlock;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;

/**
 * A name beside its zone: a dot on the zone, a short line, the name on a plate that never leaves the chart.
 *
 * @param block the name
 * @param box where it stands, in pixels
 * @param at the dot on the zone
 * @param end where the line meets the plate
 */
public record ZoneChip(TextBlock block, Box box, Point at, Point end) {

    private static final double RISE = 22;
    private static final double MARGIN = 6;
    /** The line ends so far from the corners of the plate, in pixels. */
    private static final double CORNER = 8;

    /**
     * A name above a point or, where another plate lies there, below.
     *
     * @param at the point on the zone, in pixels
     * @param room the chart
     * @param taken where another plate lies; null for nowhere
     */
    public static ZoneChip place(TextBlock block, Point at, Box room, @Nullable Box taken) {
        Box box = plate(block, at, -RISE - block.height(), room);
        if (isTaken(box, taken) || box.minY() < room.minY() + MARGIN) {
            Box below = plate(block, at, RISE, room);
            box = isTaken(below, taken) ? box : below;
        }
        double x = Math.max(box.minX() + CORNER, Math.min(box.maxX() - CORNER, at.x()));
        return new ZoneChip(block, box, at, new Point(x, box.minY() > at.y() ? box.minY() : box.maxY()));
    }

    private static boolean isTaken(Box box, @Nullable Box taken) {
        return taken != null && box.overlaps(taken);
    }

    private static Box plate(TextBlock block, Point at, double offset, Box room) {
        double x = Math.max(
                room.minX() + MARGIN,
                Math.min(room.maxX() - MARGIN - block.width(), Math.rint(at.x() - block.width() / 2)));
        return block.at(x, Math.rint(at.y() + offset));
    }
}
