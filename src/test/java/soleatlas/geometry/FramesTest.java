package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates from canvas to sheet to screen and back. */
class FramesTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    private final Random random = new Random(17);

    @Test
    void aFrameMirrorsAroundTheMiddleOfItsCanvas() {
        Frame mirrored = new Frame(400, true, 0, 0);
        assertThat(mirrored.toSheet(new Point(81, 20))).isEqualTo(new Point(319, 20));
        assertThat(mirrored.toSheet(new Point(200, 20))).isEqualTo(new Point(200, 20));
        assertThat(new Frame(400, true, 500, 7).toSheet(new Point(81, 20))).isEqualTo(new Point(819, 27));
        assertThat(new Frame(400, false, 500, 7).toSheet(new Point(81, 20))).isEqualTo(new Point(581, 27));
    }

    @Test
    void mirroringTwiceChangesNothing() {
        Frame mirrored = new Frame(400, true, 0, 0);
        for (int i = 0; i < 1000; i++) {
            Point point = point();
            assertSame(mirrored.toSheet(mirrored.toSheet(point)), point);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFrameLeadsThereAndBack(boolean mirrored) {
        for (int i = 0; i < 1000; i++) {
            Frame frame = new Frame(1 + 1000 * random.nextDouble(), mirrored, signed(500), signed(500));
            Point point = point();
            assertSame(frame.toCanvas(frame.toSheet(point)), point);
            assertSame(frame.toSheet(frame.toCanvas(point)), point);
        }
    }

    @Test
    void aViewportLeadsThereAndBack() {
        for (int i = 0; i < 1000; i++) {
            Viewport viewport = viewport();
            Point point = point();
            assertSame(viewport.toSheet(viewport.toScreen(point)), point);
            assertSame(viewport.toScreen(viewport.toSheet(point)), point);
        }
    }

    @Test
    void scalingKeepsThePointUnderTheAnchor() {
        for (int i = 0; i < 1000; i++) {
            Viewport viewport = viewport();
            Point anchor = point();
            Viewport scaled = viewport.scaledTo(0.05 + 20 * random.nextDouble(), anchor);
            assertSame(scaled.toScreen(viewport.toSheet(anchor)), anchor);
        }
    }

    @Test
    void movingMovesEverythingByTheSamePixels() {
        for (int i = 0; i < 1000; i++) {
            Viewport viewport = viewport();
            double dx = signed(300);
            double dy = signed(300);
            Point point = point();
            assertSame(
                    viewport.movedBy(dx, dy).toScreen(point),
                    viewport.toScreen(point).plus(dx, dy));
        }
    }

    @Test
    void fittingShowsTheWholeSheetInTheMiddleAsLargeAsItFits() {
        for (int i = 0; i < 1000; i++) {
            Box sheet = Box.ofSize(1 + 2000 * random.nextDouble(), 1 + 2000 * random.nextDouble());
            Box screen = Box.ofSize(2 + 2000 * random.nextDouble(), 2 + 2000 * random.nextDouble());
            Viewport viewport = Viewport.fitting(sheet, screen);
            assertSame(viewport.toScreen(sheet.centre()), screen.centre());
            double roomX = screen.width() - sheet.width() * viewport.scale();
            double roomY = screen.height() - sheet.height() * viewport.scale();
            assertThat(Math.min(roomX, roomY)).isCloseTo(0, CLOSE);
            assertThat(Math.max(roomX, roomY)).isGreaterThanOrEqualTo(-1e-6);
        }
    }

    @Test
    void fittingBearsAScreenWithoutRoom() {
        assertThat(Viewport.fitting(Box.ofSize(400, 1000), Box.ofSize(0, 0)).scale())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aViewportNeedsAScale(double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(scale, 0, 0));
    }

    @Test
    void aViewportNeedsAPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(1, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(1, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void boxesGrowAndJoin() {
        Box box = new Box(1, 2, 5, 8);
        assertThat(box.width()).isEqualTo(4);
        assertThat(box.height()).isEqualTo(6);
        assertThat(box.centre()).isEqualTo(new Point(3, 5));
        assertThat(box.grown(1)).isEqualTo(new Box(0, 1, 6, 9));
        assertThat(box.union(new Box(0, 4, 2, 9))).isEqualTo(new Box(0, 2, 5, 9));
        assertThat(box.contains(new Point(1, 8))).isTrue();
        assertThat(box.contains(new Point(0.9, 8))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(2, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(Double.NaN, 0, 1, 0));
    }

    private Point point() {
        return new Point(signed(1000), signed(1000));
    }

    private Viewport viewport() {
        return new Viewport(0.05 + 20 * random.nextDouble(), signed(1000), signed(1000));
    }

    private double signed(double most) {
        return most * (2 * random.nextDouble() - 1);
    }

    private static void assertSame(Point found, Point expected) {
        assertThat(found.x()).isCloseTo(expected.x(), CLOSE);
        assertThat(found.y()).isCloseTo(expected.y(), CLOSE);
    }
}
