package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.MCIndexSegmentSetMutualIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Questions about whole regions: do they cross themselves, lie inside one another, overlap. Answers come from JTS; what they
 * cost is bounded by an {@link Effort}.
 */
public final class Topology {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int MOST_CROSSINGS = 20_000;
    private static final int COST_OF_OVERLAY = 10;

    private final Geometry geometry;
    private final List<SegmentString> boundary;
    private @Nullable MCIndexSegmentSetMutualIntersector index;

    private Topology(Geometry geometry) {
        this.geometry = geometry;
        this.boundary = new ArrayList<>();
        for (Object line : LinearComponentExtracter.getLines(geometry)) {
            boundary.add(new BasicSegmentString(((Geometry) line).getCoordinates(), null));
        }
    }

    /** A flaw of an outline and where it was found. */
    public record Flaw(Kind kind, Point at) {

        /** What sort of flaw. */
        public enum Kind {
            /** A curve has fewer than three corners or no area. */
            NO_AREA,
            /** A curve crosses or touches itself, or another curve of the same outline. */
            CROSSING,
            /** So many edges lie close together that the effort did not suffice to find out. */
            TANGLED
        }
    }

    /**
     * The first flaw that keeps the region from being an area, if there is one.
     *
     * @param region any region
     * @param effort what looking for it may cost
     */
    public static Optional<Flaw> flaw(PolygonArea region, Effort effort) {
        List<SegmentString> edges = new ArrayList<>();
        for (double[] ring : region.rings()) {
            Coordinate[] corners = corners(ring);
            if (corners.length < 4 || onOneLine(corners)) {
                return Optional.of(new Flaw(Flaw.Kind.NO_AREA, point(corners[0])));
            }
            edges.add(new BasicSegmentString(corners, null));
        }
        Crossings crossings = new Crossings(effort, 1);
        new MCIndexNoder(crossings).computeNodes(edges);
        if (crossings.first().isPresent()) {
            return Optional.of(
                    new Flaw(Flaw.Kind.CROSSING, point(crossings.first().get())));
        }
        return effort.spent()
                ? Optional.of(new Flaw(Flaw.Kind.TANGLED, region.box().centre()))
                : Optional.empty();
    }

    /**
     * The region as a set of points, for the other questions.
     *
     * @param region a region without {@linkplain #flaw flaw}
     */
    public static Topology of(PolygonArea region) {
        return new Topology(new Rings(region, FACTORY).nested());
    }

    /** The area in square units. */
    public double area() {
        return geometry.getArea();
    }

    /** How many edges bound the region. */
    public int edges() {
        return geometry.getNumPoints();
    }

    /**
     * What two regions have in common.
     *
     * @param area the area, in square units, of what lies in both
     * @param meetings how often their edges meet
     */
    public record Shared(double area, int meetings) {}

    /**
     * What this region and another one have in common; empty if the effort does not suffice.
     *
     * @param other the other region
     * @param effort what finding out may cost
     */
    public Optional<Shared> shared(Topology other, Effort effort) {
        if (!geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())) {
            return Optional.of(new Shared(0, 0));
        }
        Topology larger = edges() >= other.edges() ? this : other;
        Topology smaller = larger == this ? other : this;
        Crossings crossings = new Crossings(effort, MOST_CROSSINGS);
        effort.spend(smaller.edges() / 4 + 1);
        larger.index().process(smaller.boundary, crossings);
        if (effort.spent() || crossings.count() >= MOST_CROSSINGS) {
            return Optional.empty();
        }
        if (crossings.count() == 0 && boundary.size() == 1 && other.boundary.size() == 1) {
            return Optional.of(new Shared(sharedWithoutCrossing(other), 0));
        }
        long cost = COST_OF_OVERLAY * (crossings.compared() + (long) edges() + other.edges());
        OptionalDouble area = effort.spend(cost) ? overlaid(other) : OptionalDouble.empty();
        return area.isPresent() ? Optional.of(new Shared(area.getAsDouble(), crossings.count())) : Optional.empty();
    }

    private double sharedWithoutCrossing(Topology other) {
        if (PointLocation.isInRing(boundary.get(0).getCoordinate(0), ring(other))) {
            return area();
        }
        return PointLocation.isInRing(other.boundary.get(0).getCoordinate(0), ring(this)) ? other.area() : 0;
    }

    private OptionalDouble overlaid(Topology other) {
        try {
            return OptionalDouble.of(OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION)
                    .getArea());
        } catch (TopologyException e) {
            return OptionalDouble.empty();
        }
    }

    /** What the others leave of this region. */
    public Topology without(Collection<Topology> others) {
        if (others.isEmpty()) {
            return this;
        }
        try {
            Geometry all = OverlayNGRobust.union(
                    others.stream().map(other -> other.geometry).toList());
            return new Topology(OverlayNGRobust.overlay(geometry, all, OverlayNG.DIFFERENCE));
        } catch (TopologyException e) {
            return this;
        }
    }

    /** The point that lies deepest inside the region, for a label; empty if the region is. */
    public Optional<Point> deepestPoint() {
        if (geometry.isEmpty() || !(geometry.getArea() > 0)) {
            return Optional.empty();
        }
        Optional<Point> deepest = DeepestPoint.of(Rings.region(geometry));
        return deepest.isPresent() ? deepest : Optional.of(point(InteriorPointArea.getInteriorPoint(geometry)));
    }

    /**
     * The pairs of regions whose boxes meet: the only ones that can overlap.
     *
     * @param regions the regions
     * @param most how many pairs are wanted at most
     * @return pairs of indexes, the smaller one first, in rising order
     */
    public static List<int[]> candidatePairs(List<Topology> regions, int most) {
        STRtree tree = new STRtree();
        for (int i = 0; i < regions.size(); i++) {
            tree.insert(regions.get(i).geometry.getEnvelopeInternal(), i);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < regions.size() && pairs.size() < most; i++) {
            List<Integer> later = new ArrayList<>();
            for (Object hit : tree.query(regions.get(i).geometry.getEnvelopeInternal())) {
                if (hit instanceof Integer j && j > i) {
                    later.add(j);
                }
            }
            Collections.sort(later);
            for (int j : later.subList(0, Math.min(later.size(), most - pairs.size()))) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }

    private MCIndexSegmentSetMutualIntersector index() {
        if (index == null) {
            index = new MCIndexSegmentSetMutualIntersector(boundary);
        }
        return index;
    }

    private static Coordinate[] ring(Topology region) {
        return region.boundary.get(0).getCoordinates();
    }

    private static boolean onOneLine(Coordinate[] corners) {
        Coordinate start = corners[0];
        Coordinate far = start;
        for (Coordinate corner : corners) {
            far = corner.distance(start) > far.distance(start) ? corner : far;
        }
        double length = far.distance(start);
        for (Coordinate corner : corners) {
            double aside = (far.x - start.x) * (corner.y - start.y) - (far.y - start.y) * (corner.x - start.x);
            if (Math.abs(aside) > 1e-9 * length * length) {
                return false;
            }
        }
        return true;
    }

    /** A ring's corners, without those that stand twice in a row. */
    private static Coordinate[] corners(double[] ring) {
        return CoordinateArrays.removeRepeatedPoints(Rings.coordinates(ring));
    }

    private static Point point(Coordinate coordinate) {
        return new Point(coordinate.x, coordinate.y);
    }
}
