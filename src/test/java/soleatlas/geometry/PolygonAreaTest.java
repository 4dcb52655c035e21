package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolygonAreaTest {

    private static final String SQUARE = "M10 10H30V30H10Z";
    private static final String RING = SQUARE + "M15 15V25H25V15Z";
    private static final String ISLAND = RING + "M18 18H22V22H18Z";
    /** A circle of radius 10 around 50, 50 from four cubic curves, to 0.03 %. */
    private static final String CIRCLE =
            "M60 50C60 55.523 55.523 60 50 60S40 55.523 40 50S44.477 40 50 40S60 44.477 60 50Z";

    @ParameterizedTest
    @CsvSource({
        "20, 20, true, false, true",
        "12, 12, true, true, true",
        "17, 20, true, false, false",
        "5, 20, false, false, false",
        "31, 20, false, false, false"
    })
    void holesAndIslandsCountByTheEvenOddRule(double x, double y, boolean square, boolean ring, boolean island)
            throws PathSyntaxException {
        Point point = new Point(x, y);
        assertThat(region(SQUARE).contains(point)).isEqualTo(square);
        assertThat(region(RING).contains(point)).isEqualTo(ring);
        assertThat(region(ISLAND).contains(point)).isEqualTo(island);
    }

    @Test
    void knowsItsArea() throws PathSyntaxException {
        assertThat(region(SQUARE).area()).isEqualTo(400);
        assertThat(region("M10 10V30H30V10Z").area()).isEqualTo(400);
        assertThat(region(RING).area()).isEqualTo(300);
        assertThat(region(ISLAND).area()).isEqualTo(316);
        assertThat(region(SQUARE + "M40 40H50V50H40Z").area()).isEqualTo(500);
        assertThat(region(CIRCLE).area()).isCloseTo(Math.PI * 100, within(0.2));
    }

    @Test
    void anOpenCurveIsClosed() throws PathSyntaxException {
        assertThat(region("M10 10H30V30H10").area()).isEqualTo(400);
    }

    @Test
    void knowsItsBoxAndItsEdges() throws PathSyntaxException {
        assertThat(region(SQUARE).box()).isEqualTo(new Box(10, 10, 30, 30));
        assertThat(region(SQUARE).edges()).isEqualTo(4);
        assertThat(region(CIRCLE).box().width()).isCloseTo(20, within(0.01));
    }

    @Test
    void measuresTheDistanceToTheNearestEdgeFromBothSides() throws PathSyntaxException {
        assertThat(region(SQUARE).distanceToEdge(new Point(20, 13))).isEqualTo(3);
        assertThat(region(SQUARE).distanceToEdge(new Point(5, 20))).isEqualTo(5);
        assertThat(region(SQUARE).distanceToEdge(new Point(33, 34))).isEqualTo(5);
        assertThat(region(RING).distanceToEdge(new Point(20, 20))).isEqualTo(5);
        assertThat(region(CIRCLE).distanceToEdge(new Point(50, 50))).isCloseTo(10, within(0.02));
    }

    @Test
    void agreesWithTheCircleAtRandomPoints() throws PathSyntaxException {
        PolygonArea circle = region(CIRCLE);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            Point point = new Point(35 + 30 * random.nextDouble(), 35 + 30 * random.nextDouble());
            double depth = 10 - point.distanceTo(new Point(50, 50));
            if (Math.abs(depth) > 0.05) {
                assertThat(circle.contains(point)).isEqualTo(depth > 0);
            }
            assertThat(circle.distanceToEdge(point)).isCloseTo(Math.abs(depth), within(0.05));
        }
    }

    @Test
    void noEdgeLiesFartherFromTheCurveThanAllowed() throws PathSyntaxException {
        for (double tolerance : List.of(2.0, 0.5, 0.05)) {
            PolygonArea circle = PolygonArea.of(PathParser.parse(CIRCLE), tolerance);
            for (double[] ring : circle.rings()) {
                for (int i = 0; i + 3 < ring.length; i += 2) {
                    Point middle = new Point((ring[i] + ring[i + 2]) / 2, (ring[i + 1] + ring[i + 3]) / 2);
                    assertThat(10 - middle.distanceTo(new Point(50, 50))).isLessThan(tolerance + 0.01);
                }
            }
        }
    }

    @Test
    void depthIsTheDistanceToTheEdgeWithASignForOutside() throws PathSyntaxException {
        assertThat(region(SQUARE).depth(new Point(20, 13))).isEqualTo(3);
        assertThat(region(SQUARE).depth(new Point(20, 6))).isEqualTo(-4);
        assertThat(region(RING).depth(new Point(20, 20))).isEqualTo(-5);
    }

    @Test
    void theNearestPointOfTheEdgeIsAsFarAsTheEdge() throws PathSyntaxException {
        assertThat(region(SQUARE).nearestOnEdge(new Point(20, 13))).isEqualTo(new Point(20, 10));
        assertThat(region(SQUARE).nearestOnEdge(new Point(35, 40))).isEqualTo(new Point(30, 30));
        PolygonArea island = region(ISLAND);
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            Point point = new Point(40 * random.nextDouble(), 40 * random.nextDouble());
            Point nearest = island.nearestOnEdge(point);
            assertThat(nearest.distanceTo(point)).isCloseTo(island.distanceToEdge(point), within(1e-9));
            assertThat(island.distanceToEdge(nearest)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void partsAreWhatHangsTogether() throws PathSyntaxException {
        assertThat(region(SQUARE).parts()).hasSize(1);
        assertThat(region(RING).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.area()).isEqualTo(300));
        assertThat(region(ISLAND).parts()).extracting(PolygonArea::area).containsExactly(300.0, 16.0);
        assertThat(region("M40 40H50V50H40Z" + RING + "M42 42V45H45V42Z").parts())
                .extracting(PolygonArea::area)
                .containsExactly(91.0, 300.0);
    }

    @Test
    void everyPointIsInOnePartOfItsRegion() throws PathSyntaxException {
        PolygonArea region = region(ISLAND + "M40 40H50V50H40Z");
        List<PolygonArea> parts = region.parts();
        Random random = new Random(9);
        for (int i = 0; i < 1000; i++) {
            Point point = new Point(60 * random.nextDouble(), 60 * random.nextDouble());
            assertThat(parts.stream().filter(part -> part.contains(point)).count())
                    .isEqualTo(region.contains(point) ? 1 : 0);
        }
    }

    private static PolygonArea region(String path) throws PathSyntaxException {
        return PolygonArea.of(PathParser.parse(path), 0.001);
    }
}
