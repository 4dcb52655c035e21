package soleatlas.atlas;

import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;

/**
 * Roughly where a point of a view lies, so that it can be said without a name.
 *
 * @param along from the toes to the heel, or on other drawings from the top to the bottom
 * @param across from the inner to the outer edge, or on sides and other drawings from the top to the bottom or left to right
 */
public record Whereabouts(Along along, Across across) {

    /** Where the toes end, from the middle of the big toe to the heel's. */
    private static final double TOES = 0.15;

    private static final double BALL = 0.38;
    private static final double ARCH = 0.85;

    /** A part of the length. */
    public enum Along {
        /** At the toes. */
        TOES,
        /** At the ball of the foot, or what lies above it. */
        BALL,
        /** At the arch, or what lies above it. */
        ARCH,
        /** At the heel. */
        HEEL,
        /** In the upper third. */
        UPPER,
        /** In the middle third. */
        MIDDLE,
        /** In the lower third. */
        LOWER
    }

    /** A part of the width. */
    public enum Across {
        /** Towards the edge with the big toe. */
        INNER,
        /** Between the edges. */
        CENTRE,
        /** Towards the edge with the little toe. */
        OUTER,
        /** In the upper third. */
        UPPER,
        /** In the lower third. */
        LOWER,
        /** In the left third of the drawing. */
        LEFT,
        /** In the right third of the drawing. */
        RIGHT
    }

    /**
     * Where a point lies.
     *
     * @param point a point in the view's canvas units
     */
    public static Whereabouts of(View view, Point point) {
        Box box = PolygonArea.of(view.outline(), 1).box();
        double x = (point.x() - box.minX()) / box.width();
        double y = (point.y() - box.minY()) / box.height();
        Landmarks marks = view.landmarks();
        @Nullable Surface surface = view.surface();
        if (marks == null || surface == null) {
            return new Whereabouts(
                    third(y, Along.UPPER, Along.MIDDLE, Along.LOWER),
                    third(x, Across.LEFT, Across.CENTRE, Across.RIGHT));
        }
        Along along = along(marks, point);
        if (surface == Surface.MEDIAL || surface == Surface.LATERAL) {
            return new Whereabouts(along, third(y, Across.UPPER, Across.CENTRE, Across.LOWER));
        }
        boolean innerLeft = marks.bigToe().x() < box.centre().x();
        return new Whereabouts(along, third(innerLeft ? x : 1 - x, Across.INNER, Across.CENTRE, Across.OUTER));
    }

    private static Along along(Landmarks marks, Point point) {
        double dx = marks.heel().x() - marks.bigToe().x();
        double dy = marks.heel().y() - marks.bigToe().y();
        double share = ((point.x() - marks.bigToe().x()) * dx
                        + (point.y() - marks.bigToe().y()) * dy)
                / (dx * dx + dy * dy);
        return share < TOES ? Along.TOES : share < BALL ? Along.BALL : share < ARCH ? Along.ARCH : Along.HEEL;
    }

    private static <T> T third(double share, T first, T second, T last) {
        return share < 1.0 / 3 ? first : share < 2.0 / 3 ? second : last;
    }
}
