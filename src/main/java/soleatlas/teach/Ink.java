package soleatlas.teach;

import java.util.ArrayList;
import java.util.List;
import soleatlas.geometry.Point;

/**
 * A line drawn with the pen while a lesson is given.
 *
 * @param pen what it was drawn with
 * @param points where it goes, at least one; all on the foot of the first
 */
public record Ink(Pen pen, List<FootPoint> points) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no point
     */
    public Ink {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a line without a point");
        }
    }

    /** The colours of the pen; how they look the theme says. */
    public enum Colour {
        /** The first. */
        RED,
        /** The second. */
        BLUE,
        /** The third. */
        BLACK
    }

    /** How thick the pen draws. */
    public enum Width {
        /** Thin. */
        THIN(6),
        /** As it is at first. */
        MEDIUM(12),
        /** Thick. */
        THICK(24);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }

        /** Pixels in a picture that is 1080 pixels high. */
        public int pixels() {
            return pixels;
        }
    }

    /**
     * A pen.
     *
     * @param colour its colour
     * @param width how thick it draws
     */
    public record Pen(Colour colour, Width width) {

        /** The pen at first. */
        public static final Pen FIRST = new Pen(Colour.RED, Width.MEDIUM);
    }

    /** The line with one more point. */
    public Ink to(FootPoint pin) {
        List<FootPoint> longer = new ArrayList<>(points);
        longer.add(pin);
        return new Ink(pen, longer);
    }

    /**
     * Whether the line passes a point.
     *
     * @param pin the point
     * @param reach how near, in canvas units
     */
    public boolean passes(FootPoint pin, double reach) {
        FootPoint first = points.get(0);
        if (!first.view().equals(pin.view()) || first.foot() != pin.foot()) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(Math.max(0, i - 1)).point();
            if (distance(from, points.get(i).point(), pin.point()) <= reach) {
                return true;
            }
        }
        return false;
    }

    /** From a point to a straight piece of the line. */
    private static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / squared;
        double share = Math.max(0, Math.min(1, along));
        return point.distanceTo(new Point(from.x() + share * dx, from.y() + share * dy));
    }
}
