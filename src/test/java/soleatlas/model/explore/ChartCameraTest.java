package soleatlas.model.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.chart.layout.CameraFit;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

class ChartCameraTest {

    private static final Offset<Double> PIXEL = within(1e-6);
    private static final Box SHEET = Box.ofSize(830, 990);
    private static final Box ROOM = new Box(20, 46, 700, 720);

    private final ChartCamera camera = new ChartCamera();

    @BeforeEach
    void look() {
        camera.look(SHEET, ROOM);
    }

    private Viewport viewport() {
        return camera.viewportProperty().get();
    }

    private Point seen(Point sheet) {
        return viewport().toScreen(sheet);
    }

    private static void same(Point actual, Point expected) {
        assertThat(actual.x()).isCloseTo(expected.x(), PIXEL);
        assertThat(actual.y()).isCloseTo(expected.y(), PIXEL);
    }

    @Test
    void atFirstTheWholeSheetFillsTheRoomInItsMiddle() {
        assertThat(camera.isFitted()).isTrue();
        assertThat(camera.zoom()).isCloseTo(1, PIXEL);
        same(seen(SHEET.centre()), ROOM.centre());
        Point corner = seen(new Point(0, 0));
        assertThat(corner.y()).isCloseTo(ROOM.minY(), PIXEL);
        assertThat(corner.x()).isGreaterThanOrEqualTo(ROOM.minX());
    }

    @Test
    void fitShowsEverythingAgain() {
        Viewport whole = viewport();
        camera.zoomBy(3, new Point(100, 100));
        camera.panBy(-50, 30);
        camera.fit();
        assertThat(camera.isFitted()).isTrue();
        assertThat(viewport()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 1.25, 2, 6})
    void thePointUnderThePointerStays(double factor) {
        Point anchor = new Point(310, 402);
        Point sheet = viewport().toSheet(anchor);
        camera.zoomBy(factor, anchor);
        same(seen(sheet), anchor);
        assertThat(camera.zoom()).isCloseTo(factor, PIXEL);
        assertThat(camera.isFitted()).isFalse();
    }

    @Test
    void zoomStopsAtItsLimits() {
        for (int i = 0; i < 60; i++) {
            camera.zoomBy(1.25);
        }
        assertThat(camera.zoom()).isCloseTo(12, PIXEL);
        for (int i = 0; i < 60; i++) {
            camera.zoomBy(0.8);
        }
        assertThat(camera.zoom()).isCloseTo(0.5, PIXEL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void nonsenseDoesNotZoom(double factor) {
        Viewport before = viewport();
        camera.zoomBy(factor, ROOM.centre());
        assertThat(viewport()).isEqualTo(before);
    }

    @Test
    void panMovesByPixels() {
        camera.zoomBy(4);
        Viewport before = viewport();
        camera.panBy(12, -7);
        assertThat(viewport().dx()).isCloseTo(before.dx() + 12, PIXEL);
        assertThat(viewport().dy()).isCloseTo(before.dy() - 7, PIXEL);
        assertThat(viewport().scale()).isEqualTo(before.scale());
    }

    @Test
    void theSheetCannotBePushedOutOfSight() {
        camera.panBy(99_999, -99_999);
        Point middle = viewport().toSheet(ROOM.centre());
        assertThat(SHEET.grown(1e-6).contains(middle)).isTrue();
    }

    @Test
    void aFittedSheetStaysFittedWhenTheRoomChanges() {
        Box wide = new Box(20, 46, 1500, 500);
        camera.adapt(SHEET, wide);
        assertThat(viewport()).isEqualTo(Viewport.fitting(SHEET, wide));
        assertThat(camera.isFitted()).isTrue();
    }

    @Test
    void theMiddleStaysTheMiddleWhenTheRoomChanges() {
        camera.zoomBy(3, new Point(200, 500));
        Point middle = viewport().toSheet(ROOM.centre());
        double zoom = camera.zoom();
        Box smaller = new Box(20, 46, 420, 600);
        camera.adapt(SHEET, smaller);
        same(seen(middle), smaller.centre());
        assertThat(camera.zoom()).isCloseTo(zoom, PIXEL);
    }

    @Test
    void aRoomThatChangesAndChangesBackShowsTheSame() {
        camera.zoomBy(5, new Point(500, 300));
        Viewport before = viewport();
        camera.adapt(SHEET, new Box(20, 46, 1900, 300));
        camera.adapt(SHEET, ROOM);
        assertThat(viewport().scale()).isCloseTo(before.scale(), PIXEL);
        assertThat(viewport().dx()).isCloseTo(before.dx(), PIXEL);
        assertThat(viewport().dy()).isCloseTo(before.dy(), PIXEL);
    }

    @Test
    void revealMovesJustFarEnough() {
        camera.zoomBy(8);
        Point corner = new Point(10, 10);
        camera.reveal(corner, 40);
        Point at = seen(corner);
        assertThat(at.x()).isCloseTo(ROOM.minX() + 40, PIXEL);
        assertThat(at.y()).isCloseTo(ROOM.minY() + 40, PIXEL);
        Viewport before = viewport();
        camera.reveal(corner, 40);
        assertThat(viewport().dx()).isCloseTo(before.dx(), PIXEL);
        assertThat(viewport().dy()).isCloseTo(before.dy(), PIXEL);
    }

    @Test
    void revealingWhatIsSeenKeepsTheFit() {
        camera.reveal(SHEET.centre(), 40);
        assertThat(camera.isFitted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noGestureLosesTheSheet(long seed) {
        Random random = new Random(seed);
        Box room = ROOM;
        for (int i = 0; i < 400; i++) {
            switch (random.nextInt(6)) {
                case 0 -> camera.panBy(random.nextGaussian() * 900, random.nextGaussian() * 900);
                case 1 -> zoomAndCheckTheAnchor(random, room);
                case 2 -> camera.zoomBy(random.nextBoolean() ? 1.25 : 0.8);
                case 3 -> {
                    double width = 1 + random.nextDouble() * 2000;
                    double height = 1 + random.nextDouble() * 1200;
                    room = new Box(20, 46, 20 + width, 46 + height);
                    camera.adapt(SHEET, room);
                }
                case 4 ->
                    camera.reveal(
                            new Point(random.nextDouble() * SHEET.width(), random.nextDouble() * SHEET.height()), 40);
                default -> {
                    if (random.nextInt(10) == 0) {
                        camera.fit();
                    }
                }
            }
            assertThat(camera.zoom()).isBetween(CameraFit.LEAST - 1e-9, CameraFit.MOST + 1e-9);
            Point middle = viewport().toSheet(room.centre());
            assertThat(SHEET.grown(1e-6).contains(middle))
                    .as("step %s: %s", i, viewport())
                    .isTrue();
        }
    }

    private void zoomAndCheckTheAnchor(Random random, Box room) {
        Point anchor = new Point(
                room.minX() + random.nextDouble() * room.width(), room.minY() + random.nextDouble() * room.height());
        Point sheet = viewport().toSheet(anchor);
        double factor = Math.pow(1.2, random.nextInt(9) - 4);
        camera.zoomBy(factor, anchor);
        Point middle = viewport().toSheet(room.centre());
        boolean heldBack = middle.x() < 1e-6
                || middle.y() < 1e-6
                || middle.x() > SHEET.maxX() - 1e-6
                || middle.y() > SHEET.maxY() - 1e-6;
        if (!heldBack) {
            Point now = seen(sheet);
            assertThat(now.distanceTo(anchor))
                    .isLessThan(1e-6 * Math.max(1, viewport().scale()) * 1e3);
        }
    }
}
