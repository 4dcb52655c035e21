package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Questions about whole regions: do they cross themselves, lie inside one another, overlap. Answers come from JTS. */
public final class Topology {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Geometry geometry;

    private Topology(Geometry geometry) {
        this.geometry = geometry;
    }

    /** A flaw of an outline and where it was found. */
    public record Flaw(Kind kind, Point at) {

        /** What sort of flaw. */
        public enum Kind {
            /** A curve has fewer than three corners or no area. */
            NO_AREA,
            /** A curve crosses or touches itself, or another curve of the same outline. */
            CROSSING
        }
    }

    /** The first flaw that keeps the region from being an area, if there is one. */
    public static Optional<Flaw> flaw(Region region) {
        for (double[] ring : region.rings()) {
            if (ring.length < 8) {
                return Optional.of(new Flaw(Flaw.Kind.NO_AREA, new Point(ring[0], ring[1])));
            }
            TopologyValidationError error = new IsValidOp(FACTORY.createPolygon(linear(ring))).getValidationError();
            if (error != null) {
                Point at = point(error.getCoordinate());
                boolean flat = error.getErrorType() == TopologyValidationError.TOO_FEW_POINTS;
                return Optional.of(new Flaw(flat ? Flaw.Kind.NO_AREA : Flaw.Kind.CROSSING, at));
            }
        }
        return crossingOfRings(region);
    }

    /**
     * The region as a set of points, for the other questions.
     *
     * @param region a region without {@linkplain #flaw flaw}
     */
    public static Topology of(Region region) {
        Geometry sum = FACTORY.createPolygon();
        for (double[] ring : region.rings()) {
            sum = OverlayNGRobust.overlay(sum, FACTORY.createPolygon(linear(ring)), OverlayNG.SYMDIFFERENCE);
        }
        return new Topology(sum);
    }

    /** Everything that lies in at least one of the regions. */
    public static Topology union(Collection<Topology> regions) {
        Geometry sum = UnaryUnionOp.union(
                regions.stream().map(region -> region.geometry).toList());
        return new Topology(sum == null ? FACTORY.createPolygon() : sum);
    }

    /** Whether the boxes around the two regions meet: only then can the regions. */
    public boolean isNear(Topology other) {
        return geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal());
    }

    /** The area in square units. */
    public double area() {
        return geometry.getArea();
    }

    /** The area, in square units, of what lies in this region and not in the other. */
    public double areaOutside(Topology other) {
        return OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.DIFFERENCE)
                .getArea();
    }

    /** The area, in square units, of what lies in both. */
    public double areaShared(Topology other) {
        if (!isNear(other)) {
            return 0;
        }
        return OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION)
                .getArea();
    }

    /** This region without the others. */
    public Topology without(Collection<Topology> others) {
        return others.isEmpty()
                ? this
                : new Topology(OverlayNGRobust.overlay(geometry, union(others).geometry, OverlayNG.DIFFERENCE));
    }

    /**
     * The point of the region that lies deepest inside it (its pole of inaccessibility), for a label; empty if the region is.
     * Source of the idea: V. Agafonkin, polylabel (2016); here JTS's maximum inscribed circle.
     */
    public Optional<Point> deepestPoint() {
        if (geometry.isEmpty() || geometry.getArea() == 0) {
            return Optional.empty();
        }
        Envelope box = geometry.getEnvelopeInternal();
        double precision = Math.max(box.getWidth(), box.getHeight()) / 100;
        return Optional.of(point(
                new MaximumInscribedCircle(geometry, precision).getCenter().getCoordinate()));
    }

    /**
     * The pairs of regions whose boxes meet: the only ones that can overlap.
     *
     * @param regions the regions
     * @return pairs of indexes, the smaller one first, in rising order
     */
    public static List<int[]> candidatePairs(List<Topology> regions) {
        STRtree tree = new STRtree();
        for (int i = 0; i < regions.size(); i++) {
            tree.insert(regions.get(i).geometry.getEnvelopeInternal(), i);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            List<?> hits = tree.query(regions.get(i).geometry.getEnvelopeInternal());
            int first = i;
            hits.stream()
                    .map(Integer.class::cast)
                    .filter(second -> second > first)
                    .sorted()
                    .forEach(second -> pairs.add(new int[] {first, second}));
        }
        return pairs;
    }

    private static Optional<Flaw> crossingOfRings(Region region) {
        List<LinearRing> lines = region.rings().stream().map(Topology::linear).toList();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (lines.get(i).getEnvelopeInternal().intersects(lines.get(j).getEnvelopeInternal())
                        && lines.get(i).intersects(lines.get(j))) {
                    Geometry meeting = lines.get(i).intersection(lines.get(j));
                    return Optional.of(new Flaw(Flaw.Kind.CROSSING, point(meeting.getCoordinate())));
                }
            }
        }
        return Optional.empty();
    }

    private static LinearRing linear(double[] ring) {
        Coordinate[] coordinates = new Coordinate[ring.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private static Point point(Coordinate coordinate) {
        return new Point(coordinate.x, coordinate.y);
    }
}
