package soleatlas.chart.layout;

import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/**
 * What a camera can look at: a sheet in a room.
 *
 * @param sheet what there is to be seen, in sheet units
 * @param room where it is seen, in pixels
 */
public record CameraFit(Box sheet, Box room) {

    /** The smallest zoom, against the whole sheet filling the room. */
    public static final double LEAST = 0.5;
    /** The largest zoom. */
    public static final double MOST = 12;

    /** The whole sheet, filling the room. */
    public Viewport fitted() {
        return Viewport.fitting(sheet, room);
    }

    /** How large the sheet is seen against filling the room: 1 when it fills it. */
    public double zoom(Viewport viewport) {
        return viewport.scale() / fitted().scale();
    }

    /** The scale next to a wanted one that is neither too small nor too large. */
    public double bounded(double scale) {
        double fit = fitted().scale();
        return Math.max(fit * LEAST, Math.min(fit * MOST, scale));
    }

    /**
     * A part of the sheet as large as it fits, but no larger than the largest zoom and no smaller than all.
     *
     * @param part the part, in sheet units
     * @param margin free space round it, as a share of the room
     */
    public Viewport lookingAt(Box part, double margin) {
        double dx = room.width() * margin;
        double dy = room.height() * margin;
        Box inner = new Box(room.minX() + dx, room.minY() + dy, room.maxX() - dx, room.maxY() - dy);
        double scale =
                Math.max(fitted().scale(), bounded(Viewport.fitting(part, inner).scale()));
        return new Viewport(
                scale,
                room.centre().x() - part.centre().x() * scale,
                room.centre().y() - part.centre().y() * scale);
    }

    /** The part of the sheet that is seen, in sheet units. */
    public Box seen(Viewport viewport) {
        Point from = viewport.toSheet(new Point(room.minX(), room.minY()));
        Point to = viewport.toSheet(new Point(room.maxX(), room.maxY()));
        return new Box(from.x(), from.y(), to.x(), to.y());
    }

    /** The same, moved if need be: the sheet's middle can leave the room by no more than half the sheet. */
    public Viewport inSight(Viewport viewport) {
        Box seen = viewport.toScreen(sheet);
        double dx = shift(room.centre().x(), seen.minX(), seen.maxX());
        double dy = shift(room.centre().y(), seen.minY(), seen.maxY());
        return dx == 0 && dy == 0 ? viewport : viewport.movedBy(-dx, -dy);
    }

    /** How far a value is to be moved to lie within limits. */
    public static double shift(double value, double least, double most) {
        return value < least ? least - value : value > most ? most - value : 0;
    }
}
