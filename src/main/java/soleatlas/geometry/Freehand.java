package soleatlas.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Areas drawn by hand, and how well one fits a given region. Lines are closed from their end to their start and may cross
 * themselves: everything they go round is meant.
 */
public final class Freehand {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** More points than that are no drawing by hand. */
    private static final int MOST_POINTS = 20_000;
    /** A line with more corners than that is drawn more coarsely: they may cross each other so often that it takes too long. */
    private static final int MOST_CORNERS = 400;
    /** So often the detail is doubled for it. */
    private static final int COARSER = 4;

    private static final int LEAST_POINTS = 3;

    private final Geometry area;

    private Freehand(Geometry area) {
        this.area = area;
    }

    /**
     * What some lines go round.
     *
     * @param strokes the lines, each as the points along it
     * @param detail points that change a line by less than this are left out, in the lines' units; zero or more
     * @return nothing if they go round nothing
     */
    public static Optional<Freehand> of(List<List<Point>> strokes, double detail) {
        try {
            List<Geometry> faces = new ArrayList<>();
            for (List<Point> stroke : strokes) {
                if (stroke.size() >= LEAST_POINTS
                        && stroke.size() <= MOST_POINTS
                        && stroke.stream().allMatch(Freehand::isSomewhere)) {
                    faces.addAll(faces(stroke, detail));
                }
            }
            Geometry area = faces.isEmpty() ? FACTORY.createEmpty(2) : OverlayNGRobust.union(faces);
            return area.getArea() > 0 ? Optional.of(new Freehand(area)) : Optional.empty();
        } catch (TopologyException e) {
            return Optional.empty();
        }
    }

    private static boolean isSomewhere(Point point) {
        return Double.isFinite(point.x()) && Double.isFinite(point.y());
    }

    private static List<Geometry> faces(List<Point> stroke, double detail) {
        Coordinate[] ring = new Coordinate[stroke.size() + 1];
        for (int i = 0; i < stroke.size(); i++) {
            ring[i] = new Coordinate(stroke.get(i).x(), stroke.get(i).y());
        }
        ring[stroke.size()] = ring[0].copy();
        Coordinate[] clean = CoordinateArrays.removeRepeatedPoints(ring);
        if (clean.length <= LEAST_POINTS) {
            return List.of();
        }
        Geometry line = simple(FACTORY.createLineString(clean), detail);
        if (line.getNumPoints() > MOST_CORNERS) {
            return List.of();
        }
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(line));
        List<Geometry> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Geometry) face);
        }
        return faces;
    }

    /** The line with as much detail as wanted, or with less if it has too many corners even so. */
    private static Geometry simple(Geometry line, double detail) {
        Geometry simple = DouglasPeuckerSimplifier.simplify(line, detail);
        for (int i = 1; i <= COARSER && simple.getNumPoints() > MOST_CORNERS; i++) {
            simple = DouglasPeuckerSimplifier.simplify(line, detail * (1 << i));
        }
        return simple;
    }

    /** The area as a region, to be shown. */
    public PolygonArea region() {
        return Rings.region(area);
    }

    /** The area in square units. */
    public double area() {
        return area.getArea();
    }

    /**
     * How well the drawing fits a region: the harmonic mean of the share of the drawing that lies in the region and the share
     * of the region that lies in the drawing, both with a slack along the edge (the F-measure of van Rijsbergen 1979).
     *
     * @param region a region without {@linkplain Topology#flaw flaw}
     * @param slack how far beside an edge still counts as inside, in the region's units; zero or more
     * @return 0 (nothing in common) to 1
     */
    public double match(PolygonArea region, double slack) {
        Geometry truth = new Rings(region, FACTORY).nested();
        double precision = share(area, truth.buffer(slack));
        double recall = share(truth, area.buffer(slack));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(Geometry part, Geometry of) {
        try {
            double common =
                    OverlayNGRobust.overlay(part, of, OverlayNG.INTERSECTION).getArea();
            return part.getArea() == 0 ? 0 : Math.min(1, common / part.getArea());
        } catch (TopologyException e) {
            return 0;
        }
    }
}
