package soleatlas.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Segment;

/** The area inside an outline, its curves replaced by short straight edges: fast to ask whether a point lies in it. */
public final class PolygonArea {

    private static final int MOST_EDGES_PER_CUBIC = 200;

    private final List<double[]> rings;
    private final Box box;

    private PolygonArea(List<double[]> rings) {
        this.rings = rings;
        this.box = boxOf(rings);
    }

    /**
     * Flattens an outline.
     *
     * @param outline the outline; open curves are closed
     * @param tolerance the farthest, in the outline's units, that an edge may lie from the curve; more than zero
     */
    public static PolygonArea of(Outline outline, double tolerance) {
        List<double[]> rings = new ArrayList<>();
        for (Curve curve : outline.curves()) {
            rings.add(ring(curve, tolerance));
        }
        return new PolygonArea(List.copyOf(rings));
    }

    /** A region from rings as flat arrays x0 y0 x1 y1 ..., first and last point the same; at least one ring. */
    static PolygonArea ofRings(List<double[]> rings) {
        return new PolygonArea(List.copyOf(rings));
    }

    /** The rings as flat arrays x0 y0 x1 y1 ..., first and last point the same. */
    public List<double[]> rings() {
        return rings.stream().map(double[]::clone).toList();
    }

    /** The smallest upright box around the region. */
    public Box box() {
        return box;
    }

    /** Whether the point lies inside, by the even-odd rule. */
    public boolean contains(Point p) {
        if (!box.contains(p)) {
            return false;
        }
        int crossed = 0;
        for (double[] ring : rings) {
            crossed += crossedToTheRight(ring, p);
        }
        return crossed % 2 == 1;
    }

    /** The distance from the point to the nearest edge, zero or more, from inside as from outside. */
    public double distanceToEdge(Point p) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                nearest = Math.min(nearest, squaredToEdge(p, ring, i));
            }
        }
        return Math.sqrt(nearest);
    }

    /** The distance from the point to the nearest edge, more than zero inside and less than zero outside. */
    public double depth(Point p) {
        double distance = distanceToEdge(p);
        return contains(p) ? distance : -distance;
    }

    /** The point of the edges that lies nearest to a point; of several the first. */
    public Point nearestOnEdge(Point p) {
        double nearest = Double.POSITIVE_INFINITY;
        double[] ringThere = rings.get(0);
        int there = 0;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double squared = squaredToEdge(p, ring, i);
                if (squared < nearest) {
                    nearest = squared;
                    ringThere = ring;
                    there = i;
                }
            }
        }
        double dx = ringThere[there + 2] - ringThere[there];
        double dy = ringThere[there + 3] - ringThere[there + 1];
        double share = shareOfEdge(p, ringThere, there, dx, dy);
        return new Point(ringThere[there] + share * dx, ringThere[there + 1] + share * dy);
    }

    /** The enclosed area in square units, holes taken away. */
    public double area() {
        List<BitSet> around = around();
        double sum = 0;
        for (int i = 0; i < rings.size(); i++) {
            boolean hole = around.get(i).cardinality() % 2 == 1;
            sum += hole ? -areaOf(rings.get(i)) : areaOf(rings.get(i));
        }
        return sum;
    }

    /**
     * The pieces that hang together: each outer edge with its holes, in the order of the outer edges. A region whose edges
     * touch or cross may come in fewer pieces than one sees.
     */
    public List<PolygonArea> parts() {
        if (rings.size() == 1) {
            return List.of(this);
        }
        List<BitSet> around = around();
        List<PolygonArea> parts = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            int depth = around.get(i).cardinality();
            if (depth % 2 == 0) {
                List<double[]> part = new ArrayList<>(List.of(rings.get(i)));
                for (int j = 0; j < rings.size(); j++) {
                    if (around.get(j).get(i) && around.get(j).cardinality() == depth + 1) {
                        part.add(rings.get(j));
                    }
                }
                parts.add(new PolygonArea(List.copyOf(part)));
            }
        }
        return List.copyOf(parts);
    }

    /** How many edges bound the region. */
    public int edges() {
        return rings.stream().mapToInt(ring -> ring.length / 2 - 1).sum();
    }

    /** For each ring the rings in which it lies. */
    private List<BitSet> around() {
        if (rings.size() == 1) {
            return List.of(new BitSet());
        }
        List<Box> boxes = rings.stream().map(ring -> boxOf(List.of(ring))).toList();
        List<BitSet> around = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            BitSet ofThis = new BitSet();
            Point corner = new Point(rings.get(i)[0], rings.get(i)[1]);
            for (int j = 0; j < rings.size(); j++) {
                if (j != i && boxes.get(j).contains(corner) && crossedToTheRight(rings.get(j), corner) % 2 == 1) {
                    ofThis.set(j);
                }
            }
            around.add(ofThis);
        }
        return around;
    }

    private static double areaOf(double[] ring) {
        double twice = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return Math.abs(twice) / 2;
    }

    private static int crossedToTheRight(double[] ring, Point p) {
        int crossed = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            double x1 = ring[i];
            double y1 = ring[i + 1];
            double x2 = ring[i + 2];
            double y2 = ring[i + 3];
            if ((y1 > p.y()) != (y2 > p.y()) && p.x() < (x2 - x1) * (p.y() - y1) / (y2 - y1) + x1) {
                crossed++;
            }
        }
        return crossed;
    }

    private static double squaredToEdge(Point p, double[] ring, int i) {
        double dx = ring[i + 2] - ring[i];
        double dy = ring[i + 3] - ring[i + 1];
        double share = shareOfEdge(p, ring, i, dx, dy);
        double awayX = p.x() - ring[i] - share * dx;
        double awayY = p.y() - ring[i + 1] - share * dy;
        return awayX * awayX + awayY * awayY;
    }

    /** How far along an edge, 0 to 1, its point nearest to {@code p} lies. */
    private static double shareOfEdge(Point p, double[] ring, int i, double dx, double dy) {
        double length2 = dx * dx + dy * dy;
        double share = length2 == 0 ? 0 : ((p.x() - ring[i]) * dx + (p.y() - ring[i + 1]) * dy) / length2;
        return Math.max(0, Math.min(1, share));
    }

    private static double[] ring(Curve curve, double tolerance) {
        List<Point> points = new ArrayList<>();
        points.add(curve.start());
        Point from = curve.start();
        for (Segment segment : curve.segments()) {
            if (segment instanceof Cubic cubic) {
                addCubic(points, from, cubic, tolerance);
            }
            points.add(segment.to());
            from = segment.to();
        }
        if (!from.equals(curve.start())) {
            points.add(curve.start());
        }
        double[] ring = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            ring[2 * i] = points.get(i).x();
            ring[2 * i + 1] = points.get(i).y();
        }
        return ring;
    }

    /**
     * Adds the inner points of a cubic. The number of edges follows from the bound on a cubic's second derivative: with n
     * equal steps no edge is farther from the curve than sqrt(3)/18 d / n², d being the larger second difference.
     */
    private static void addCubic(List<Point> points, Point from, Cubic cubic, double tolerance) {
        double d1 = Math.hypot(
                from.x() - 2 * cubic.c1().x() + cubic.c2().x(),
                from.y() - 2 * cubic.c1().y() + cubic.c2().y());
        double d2 = Math.hypot(
                cubic.c1().x() - 2 * cubic.c2().x() + cubic.to().x(),
                cubic.c1().y() - 2 * cubic.c2().y() + cubic.to().y());
        int steps = (int) Math.ceil(Math.sqrt(0.75 * Math.max(d1, d2) / tolerance));
        steps = Math.max(1, Math.min(MOST_EDGES_PER_CUBIC, steps));
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            points.add(new Point(
                    a * from.x()
                            + b * cubic.c1().x()
                            + c * cubic.c2().x()
                            + d * cubic.to().x(),
                    a * from.y()
                            + b * cubic.c1().y()
                            + c * cubic.c2().y()
                            + d * cubic.to().y()));
        }
    }

    private static Box boxOf(List<double[]> rings) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                minX = Math.min(minX, ring[i]);
                maxX = Math.max(maxX, ring[i]);
                minY = Math.min(minY, ring[i + 1]);
                maxY = Math.max(maxY, ring[i + 1]);
            }
        }
        return new Box(minX, minY, maxX, maxY);
    }
}
