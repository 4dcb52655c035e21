package soleatlas.geometry;

/**
 * An upright rectangle.
 *
 * @param minX left edge
 * @param minY top edge
 * @param maxX right edge, not smaller than {@code minX}
 * @param maxY bottom edge, not smaller than {@code minY}
 */
public record Box(double minX, double minY, double maxX, double maxY) {

    /**
     * Refuses boxes that are turned inside out.
     *
     * @throws IllegalArgumentException if an edge is not a number or right lies left of left, or bottom above top
     */
    public Box {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("not a box: " + minX + " " + minY + " " + maxX + " " + maxY);
        }
    }

    /** The box with its corner at the origin. */
    public static Box ofSize(double width, double height) {
        return new Box(0, 0, width, height);
    }

    /** Width, zero or more. */
    public double width() {
        return maxX - minX;
    }

    /** Height, zero or more. */
    public double height() {
        return maxY - minY;
    }

    /** The middle. */
    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /** Whether the point lies inside or on the edge. */
    public boolean contains(Point p) {
        return p.x() >= minX && p.x() <= maxX && p.y() >= minY && p.y() <= maxY;
    }

    /** How far a point lies from this box; zero inside and on the edge. */
    public double distanceTo(Point p) {
        double dx = Math.max(0, Math.max(minX - p.x(), p.x() - maxX));
        double dy = Math.max(0, Math.max(minY - p.y(), p.y() - maxY));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Whether the two have a point in common, be it on their edges. */
    public boolean meets(Box other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    /** Whether the two share some area; touching edges do not count. */
    public boolean overlaps(Box other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    /** Whether another box lies inside, edges included. */
    public boolean holds(Box other) {
        return other.minX >= minX && other.minY >= minY && other.maxX <= maxX && other.maxY <= maxY;
    }

    /** The point of this box that lies nearest to another point. */
    public Point nearest(Point p) {
        return new Point(Math.max(minX, Math.min(maxX, p.x())), Math.max(minY, Math.min(maxY, p.y())));
    }

    /** This box grown by the margin on every side; shrunk by one below zero, at most to its middle. */
    public Box grown(double margin) {
        double dx = Math.max(margin, -width() / 2);
        double dy = Math.max(margin, -height() / 2);
        return new Box(minX - dx, minY - dy, maxX + dx, maxY + dy);
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }
}
