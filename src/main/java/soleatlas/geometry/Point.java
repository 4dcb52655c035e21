package soleatlas.geometry;

/**
 * A point in whatever frame its holder names; x grows to the right, y grows downwards.
 *
 * @param x distance from the left edge of the frame, in the frame's units
 * @param y distance from the top edge of the frame, in the frame's units
 */
public record Point(double x, double y) {

    /** The straight distance to another point of the same frame. */
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** This point moved by the given amounts. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
