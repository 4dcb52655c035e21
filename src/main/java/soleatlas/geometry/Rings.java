package soleatlas.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The rings of a region that never meet, sorted into outer edges and holes by how deep they lie inside one another. */
final class Rings {

    private final GeometryFactory factory;
    private final List<LinearRing> rings = new ArrayList<>();

    Rings(PolygonArea region, GeometryFactory factory) {
        this.factory = factory;
        for (double[] ring : region.rings()) {
            rings.add(factory.createLinearRing(CoordinateArrays.removeRepeatedPoints(coordinates(ring))));
        }
    }

    /** The area by the even-odd rule: a ring inside a ring is a hole, a ring inside a hole an island. */
    Geometry nested() {
        List<BitSet> around = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            around.add(around(i));
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            int depth = around.get(i).cardinality();
            if (depth % 2 == 0) {
                List<LinearRing> holes = new ArrayList<>();
                for (int j = 0; j < rings.size(); j++) {
                    if (around.get(j).get(i) && around.get(j).cardinality() == depth + 1) {
                        holes.add(rings.get(j));
                    }
                }
                polygons.add(factory.createPolygon(rings.get(i), holes.toArray(LinearRing[]::new)));
            }
        }
        return polygons.size() == 1 ? polygons.get(0) : factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** The rings of a region that JTS made. */
    static PolygonArea region(Geometry area) {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(flat(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(flat(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return PolygonArea.ofRings(rings);
    }

    static Coordinate[] coordinates(double[] ring) {
        Coordinate[] coordinates = new Coordinate[ring.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
        }
        return coordinates;
    }

    /** Which rings a ring lies in. */
    private BitSet around(int ring) {
        Coordinate corner = rings.get(ring).getCoordinateN(0);
        BitSet around = new BitSet();
        for (int i = 0; i < rings.size(); i++) {
            boolean mayHold =
                    rings.get(i).getEnvelopeInternal().contains(rings.get(ring).getEnvelopeInternal());
            if (i != ring
                    && mayHold
                    && PointLocation.isInRing(corner, rings.get(i).getCoordinates())) {
                around.set(i);
            }
        }
        return around;
    }

    private static double[] flat(LinearRing ring) {
        double[] flat = new double[ring.getNumPoints() * 2];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            flat[2 * i] = ring.getCoordinateN(i).x;
            flat[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        return flat;
    }
}
