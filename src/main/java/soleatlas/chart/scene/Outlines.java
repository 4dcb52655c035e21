package soleatlas.chart.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Line;
import soleatlas.geometry.Outline.Segment;
import soleatlas.geometry.Point;

/** Simple forms as outlines. */
public final class Outlines {

    /** Distance of control points that makes four cubics a circle, as a share of its radius. */
    private static final double ROUND = 0.5522847498;

    private Outlines() {}

    /** A line through points, not closed. */
    public static Outline line(Point start, Point... on) {
        return new Outline(List.of(curve(start, Arrays.asList(on), false)));
    }

    /** A line through at least two points. */
    public static Outline line(List<Point> points) {
        return new Outline(List.of(curve(points.get(0), points.subList(1, points.size()), false)));
    }

    /** An area between points. */
    public static Outline polygon(List<Point> points) {
        return new Outline(List.of(curve(points.get(0), points.subList(1, points.size()), true)));
    }

    /** Several lines, none closed. */
    public static Outline lines(List<List<Point>> lines) {
        return new Outline(lines.stream()
                .map(points -> curve(points.get(0), points.subList(1, points.size()), false))
                .toList());
    }

    /** Rings of flattened areas, each x and y in turn. */
    public static Outline rings(List<double[]> rings) {
        List<Curve> curves = new ArrayList<>();
        for (double[] ring : rings) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i + 1 < ring.length; i += 2) {
                points.add(new Point(ring[i], ring[i + 1]));
            }
            curves.add(curve(points.get(0), points.subList(1, points.size()), true));
        }
        return new Outline(curves);
    }

    private static Curve curve(Point start, List<Point> on, boolean closed) {
        List<Segment> segments = new ArrayList<>();
        on.forEach(point -> segments.add(new Line(point)));
        return new Curve(start, segments, closed);
    }

    /** A circle. */
    public static Outline circle(Point middle, double radius) {
        double x = middle.x();
        double y = middle.y();
        double c = radius * ROUND;
        return new Outline(List.of(new Curve(
                new Point(x + radius, y),
                List.of(
                        new Cubic(new Point(x + radius, y + c), new Point(x + c, y + radius), new Point(x, y + radius)),
                        new Cubic(new Point(x - c, y + radius), new Point(x - radius, y + c), new Point(x - radius, y)),
                        new Cubic(new Point(x - radius, y - c), new Point(x - c, y - radius), new Point(x, y - radius)),
                        new Cubic(
                                new Point(x + c, y - radius), new Point(x + radius, y - c), new Point(x + radius, y))),
                true)));
    }
}
