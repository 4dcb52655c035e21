package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreehandTest {

    private static final PolygonArea SQUARE =
            PolygonArea.ofRings(List.of(new double[] {100, 100, 300, 100, 300, 300, 100, 300, 100, 100}));

    @Test
    void theSameOutlineFitsWhole() {
        Freehand hand = drawn(square(100, 100, 200));
        assertThat(hand.match(SQUARE, 0)).isEqualTo(1, within(1e-9));
        assertThat(hand.match(SQUARE, 10)).isEqualTo(1, within(1e-9));
        assertThat(hand.area()).isEqualTo(40_000, within(1e-6));
        assertThat(hand.region().area()).isEqualTo(40_000, within(1e-6));
        assertThat(hand.region().contains(new Point(200, 200))).isTrue();
    }

    @Test
    void whereItBeginsAndWhichWayItGoesDoesNotMatter() {
        List<Point> back = new ArrayList<>(square(100, 100, 200));
        Collections.reverse(back);
        Collections.rotate(back, 3);
        assertThat(drawn(back).match(SQUARE, 0)).isEqualTo(1, within(1e-9));
    }

    @Test
    void whatLiesElsewhereDoesNotFitAtAll() {
        assertThat(drawn(square(500, 100, 200)).match(SQUARE, 0)).isZero();
        assertThat(drawn(square(500, 100, 200)).match(SQUARE, 20)).isZero();
        assertThat(drawn(square(300, 300, 200)).match(SQUARE, 0)).isZero();
    }

    @Test
    void theFartherItIsShiftedTheLessItFits() {
        for (double slack : new double[] {0, 10}) {
            double last = 2;
            for (int shift = 0; shift <= 200; shift += 10) {
                double match = drawn(square(100 + shift, 100, 200)).match(SQUARE, slack);
                assertThat(match).isBetween(0.0, 1.0).isLessThanOrEqualTo(last);
                if (shift > slack) {
                    assertThat(match).isLessThan(last);
                }
                last = match;
            }
        }
        // a half of each lies in the other
        assertThat(drawn(square(200, 100, 200)).match(SQUARE, 0)).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void tooLargeAndTooSmallBothCount() {
        // precision 1/4 and recall 1, and the other way round: 2 / (1 + 4)
        assertThat(drawn(square(0, 0, 400)).match(SQUARE, 0)).isEqualTo(0.4, within(1e-9));
        assertThat(drawn(square(150, 150, 100)).match(SQUARE, 0)).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void slackForgivesTheEdge() {
        Freehand shifted = drawn(square(105, 95, 200));
        assertThat(shifted.match(SQUARE, 0)).isBetween(0.9, 0.97);
        assertThat(shifted.match(SQUARE, 5)).isEqualTo(1, within(1e-3)); // the corners are a little farther off
        double last = 0;
        for (double slack = 0; slack <= 30; slack += 3) {
            double match = drawn(square(120, 130, 200)).match(SQUARE, slack);
            assertThat(match).isGreaterThan(last);
            last = match;
        }
    }

    @Test
    void aFigureOfEightMeansBothLoops() {
        List<Point> eight = points(0, 0, 100, 100, 100, 0, 0, 100);
        Freehand hand = drawn(eight);
        assertThat(hand.area()).isEqualTo(5_000, within(1e-6));
        assertThat(hand.region().contains(new Point(10, 50))).isTrue();
        assertThat(hand.region().contains(new Point(90, 50))).isTrue();
        assertThat(hand.region().contains(new Point(50, 10))).isFalse();
    }

    @Test
    void loopsInsideALineAreMeantToo() {
        // round twice, the second time closer
        List<Point> spiral = points(0, 0, 100, 0, 100, 100, 0, 100, 0, 10, 90, 10, 90, 90, 10, 90, 10, -5, 0, -5);
        assertThat(drawn(spiral).area()).isEqualTo(9_950, within(1e-6));
        // a star's middle, which the line goes round twice
        List<Point> star = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(i * 144);
            star.add(new Point(100 * Math.sin(angle), -100 * Math.cos(angle)));
        }
        assertThat(drawn(star).region().contains(new Point(0, 0))).isTrue();
    }

    @Test
    void severalLinesAreOneDrawing() {
        Freehand two =
                Freehand.of(List.of(square(0, 0, 10), square(100, 0, 20)), 0).orElseThrow();
        assertThat(two.area()).isEqualTo(500, within(1e-9));
        Freehand crossing =
                Freehand.of(List.of(square(0, 0, 10), square(5, 0, 10)), 0).orElseThrow();
        assertThat(crossing.area()).isEqualTo(150, within(1e-9));
        Freehand within =
                Freehand.of(List.of(square(0, 0, 10), square(2, 2, 3)), 0).orElseThrow();
        assertThat(within.area()).isEqualTo(100, within(1e-9));
        // halves of the square
        List<Point> left = points(100, 100, 200, 100, 200, 300, 100, 300);
        List<Point> right = points(200, 100, 300, 100, 300, 300, 200, 300);
        assertThat(Freehand.of(List.of(left, right), 0).orElseThrow().match(SQUARE, 0))
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void aHoleOfTheRegionCounts() {
        PolygonArea ring = PolygonArea.ofRings(
                List.of(SQUARE.rings().get(0), new double[] {150, 150, 250, 150, 250, 250, 150, 250, 150, 150}));
        // precision 3/4, recall 1
        assertThat(drawn(square(100, 100, 200)).match(ring, 0)).isEqualTo(6.0 / 7, within(1e-9));
    }

    @Test
    void linesThatGoRoundNothingAreNoDrawing() {
        assertThat(Freehand.of(List.of(), 1)).isEmpty();
        assertThat(Freehand.of(List.of(List.of()), 1)).isEmpty();
        assertNothing(points(1, 1));
        assertNothing(points(1, 1, 2, 2));
        assertNothing(points(1, 1, 2, 2, 3, 3));
        assertNothing(points(1, 1, 5, 5, 1, 1, 5, 5));
        assertNothing(points(1, 1, 1, 1, 1, 1, 1, 1));
        assertNothing(points(0, 0, 10, 0, 20, 0, 5, 0));
        // one of them goes round something
        assertThat(Freehand.of(List.of(points(1, 1, 2, 2, 3, 3), square(0, 0, 10)), 0))
                .hasValueSatisfying(hand -> assertThat(hand.area()).isEqualTo(100, within(1e-9)));
    }

    private static void assertNothing(List<Point> stroke) {
        assertThat(Freehand.of(List.of(stroke), 0)).isEmpty();
        assertThat(Freehand.of(List.of(stroke), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e308, -1e308, 1e200})
    void whatIsNoPlaceIsNoDrawing(double far) {
        List<Point> stroke = points(0, 0, 10, 0, far, 10, 10, far, 0, 10);
        assertHarmless(List.of(stroke), 1);
        assertHarmless(List.of(points(far, far, far, 0, 0, far)), 0);
    }

    @Test
    void aFineLineIsAsGoodAsItsCorners() {
        List<Point> fine = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            double angle = 2 * Math.PI * i / 15_000;
            fine.add(new Point(200 + 100 * Math.cos(angle), 200 + 100 * Math.sin(angle)));
        }
        Freehand coarse = Freehand.of(List.of(fine), 1).orElseThrow();
        assertThat(coarse.area()).isEqualTo(Math.PI * 10_000, within(Math.PI * 200));
        assertThat(coarse.region().edges()).isLessThan(100);
    }

    @Test
    void aShakyLineIsDrawnMoreCoarsely() {
        Random random = new Random(3);
        List<Point> shaky = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            double angle = 2 * Math.PI * i / 3_000;
            double radius = 100 + random.nextDouble() * 4 - 2;
            shaky.add(new Point(200 + radius * Math.cos(angle), 200 + radius * Math.sin(angle)));
        }
        Freehand hand = Freehand.of(List.of(shaky), 0.5).orElseThrow();
        assertThat(hand.area()).isEqualTo(Math.PI * 10_000, within(Math.PI * 1_000));
        assertThat(hand.region().edges()).isLessThan(500);
    }

    @Test
    void scribblesOfEveryKindAreHarmless() {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            List<List<Point>> strokes = new ArrayList<>();
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                strokes.add(scribble(random, random.nextInt(60)));
            }
            assertHarmless(strokes, random.nextInt(3));
        }
    }

    @Test
    void endlessScribblesAreHarmless() {
        Random random = new Random(7);
        assertHarmless(List.of(scribble(random, 300)), 0);
        assertHarmless(List.of(scribble(random, 20_000)), 1);
        assertHarmless(List.of(scribble(random, 20_001)), 1);
    }

    /** Whole numbers often, so that points and lines fall together. */
    private static List<Point> scribble(Random random, int length) {
        boolean whole = random.nextBoolean();
        DoubleUnaryOperator rounded = number -> whole ? Math.rint(number / 25) * 25 : number;
        List<Point> stroke = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            stroke.add(new Point(
                    rounded.applyAsDouble(random.nextDouble() * 400),
                    rounded.applyAsDouble(random.nextDouble() * 400)));
        }
        return stroke;
    }

    private static void assertHarmless(List<List<Point>> strokes, double detail) {
        Optional<Freehand> hand = Freehand.of(strokes, detail);
        hand.ifPresent(drawn -> {
            assertThat(drawn.match(SQUARE, 0)).isBetween(0.0, 1.0);
            assertThat(drawn.match(SQUARE, 20)).isBetween(0.0, 1.0);
            assertThat(drawn.region().rings()).isNotEmpty();
        });
    }

    private static Freehand drawn(List<Point> stroke) {
        return Freehand.of(List.of(stroke), 0).orElseThrow();
    }

    private static List<Point> square(double x, double y, double side) {
        return points(x, y, x + side, y, x + side, y + side, x, y + side);
    }

    private static List<Point> points(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }
}
