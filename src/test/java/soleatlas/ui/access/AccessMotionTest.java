package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static soleatlas.model.explore.ShippedMaps.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.Appearance.Desktop;
import soleatlas.model.explore.Appearance.Motion;

/** Nothing glides for those who want it still; for the others it glides and arrives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMotionTest {

    private AtlasWindow window;

    /** What moves the chart. */
    enum Move {
        ZOOM_IN,
        FIT,
        ZOOM_TO_THE_ZONE,
        DOUBLE_CLICK
    }

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    /** What the chart did after something: where it came to, and in how many frames it changed. */
    private record Ride(Viewport end, int frames) {}

    private Ride ride(Motion motion, Move move) {
        window.begin(classic());
        window.act(() -> {
            window.session().appearance().choose(Motion.NONE);
            window.session().appearance().follow(Desktop.UNKNOWN);
        });
        if (move == Move.FIT) {
            window.type("==");
        }
        Placement zone = window.see(
                () -> window.chart().sheet().orElseThrow().placements().get(3));
        Point2D at = window.onScreen(zone);
        if (move == Move.DOUBLE_CLICK) {
            window.act(() -> window.explorer().select(zone));
        }
        window.act(() -> window.session().appearance().choose(motion));
        long[] frame = {0};
        TreeSet<Long> changed = new TreeSet<>();
        List<Viewport> last = new ArrayList<>();
        ChangeListener<Viewport> noted = (value, before, now) -> {
            if (moved(before, now)) {
                changed.add(frame[0]);
            }
            last.add(now);
        };
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame[0]++;
            }
        };
        window.act(() -> {
            counter.start();
            last.add(window.chart().camera().viewportProperty().get());
            window.chart().camera().viewportProperty().addListener(noted);
        });
        switch (move) {
            case ZOOM_IN -> window.type("=");
            case FIT -> window.type("0");
            case ZOOM_TO_THE_ZONE -> window.press(KeyCode.Z);
            case DOUBLE_CLICK -> window.act(() -> doubleClick(at));
        }
        WaitForAsyncUtils.sleep(motion == Motion.NONE ? 100 : 600, TimeUnit.MILLISECONDS);
        window.settle();
        window.act(() -> {
            counter.stop();
            window.chart().camera().viewportProperty().removeListener(noted);
            window.session().appearance().choose(Motion.NONE);
        });
        return new Ride(last.get(last.size() - 1), changed.size());
    }

    /** Whether anything moved by as much as can be seen. */
    private static boolean moved(Viewport before, Viewport now) {
        return Math.abs(now.scale() / before.scale() - 1) > 1e-4
                || Math.abs(now.dx() - before.dx()) > 0.05
                || Math.abs(now.dy() - before.dy()) > 0.05;
    }

    private void doubleClick(Point2D screen) {
        Point2D at = window.chart().screenToLocal(screen);
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(
                    window.chart(),
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            2,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            new PickResult(window.chart(), at.getX(), at.getY())));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A15 without motion the chart moves in one frame; with it, it glides to the same place")
    void glides(Move move) {
        Ride still = ride(Motion.NONE, move);
        assertThat(still.frames()).as("frames without motion").isEqualTo(1);
        Ride gliding = ride(Motion.FULL, move);
        for (int again = 0; gliding.frames() < 3 && again < 3; again++) {
            gliding = ride(Motion.FULL, move); // a busy machine skips frames
        }
        assertThat(gliding.frames()).as("frames with motion").isGreaterThan(2);
        assertThat(gliding.end().scale()).isCloseTo(still.end().scale(), within(1e-9));
        assertThat(gliding.end().dx()).isCloseTo(still.end().dx(), within(1e-6));
        assertThat(gliding.end().dy()).isCloseTo(still.end().dy(), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM", "FULL", "NONE"})
    @DisplayName("A15 the desktop's wish for stillness counts unless somebody chose")
    void desktop(Motion motion) {
        window.begin(classic());
        window.act(() -> {
            window.session().appearance().choose(motion);
            window.session().appearance().follow(new Desktop(false, false, true));
        });
        assertThat(window.see(
                        () -> window.session().appearance().stillProperty().get()))
                .isEqualTo(motion != Motion.FULL);
        window.act(() -> {
            window.session().appearance().follow(Desktop.UNKNOWN);
            window.session().appearance().choose(Motion.NONE);
        });
    }
}
