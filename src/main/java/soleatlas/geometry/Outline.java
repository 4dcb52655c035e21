package soleatlas.geometry;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One or more curves in a view's canvas coordinates. Closed curves bound an area by the even-odd rule, so a curve inside
 * another one is a hole.
 *
 * @param curves at least one curve
 */
public record Outline(List<Curve> curves) {

    /**
     * Keeps its own copy of the curves.
     *
     * @throws IllegalArgumentException if there is no curve
     */
    public Outline {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("an outline needs a curve");
        }
    }

    /**
     * A run of segments that starts at a point.
     *
     * @param start where the pen is put down
     * @param segments at least one segment
     * @param closed whether the last point is joined to the first by a straight line
     */
    public record Curve(Point start, List<Segment> segments, boolean closed) {

        /** Keeps its own copy of the segments. */
        public Curve {
            segments = List.copyOf(segments);
        }
    }

    /** A piece of a curve; it begins where the one before it ended. */
    public sealed interface Segment {

        /** Where the segment ends. */
        Point to();
    }

    /** A straight segment. */
    public record Line(Point to) implements Segment {}

    /** A cubic Bézier segment with its two control points. */
    public record Cubic(Point c1, Point c2, Point to) implements Segment {}

    /** The same outline with every point (control points too) moved by the given rule. */
    public Outline mapped(UnaryOperator<Point> rule) {
        return new Outline(curves.stream()
                .map(curve -> new Curve(
                        rule.apply(curve.start()),
                        curve.segments().stream()
                                .map(segment -> mapped(segment, rule))
                                .toList(),
                        curve.closed()))
                .toList());
    }

    /** How many points, control points included, the outline is made of. */
    public int pointCount() {
        int count = 0;
        for (Curve curve : curves) {
            count++;
            for (Segment segment : curve.segments()) {
                count += segment instanceof Cubic ? 3 : 1;
            }
        }
        return count;
    }

    private static Segment mapped(Segment segment, UnaryOperator<Point> rule) {
        if (segment instanceof Cubic cubic) {
            return new Cubic(rule.apply(cubic.c1()), rule.apply(cubic.c2()), rule.apply(cubic.to()));
        }
        return new Line(rule.apply(segment.to()));
    }
}
