package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartOptions.Labels;
import soleatlas.model.explore.ShippedMaps;

/**
 * How long a frame takes at 1280x800 with the software pipeline: for an empty scene, while the full chart with all names is
 * panned, and while it is zoomed. No test runs it by itself: {@code mvn test -Dtest=FrameBenchmark} prints the figures. Frames
 * are drawn as fast as they can be, so that the time between two of them is what one costs.
 */
class FrameBenchmark {

    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;

    static {
        System.setProperty("javafx.animation.fullspeed", "true");
    }

    @Test
    void framesOfTheFullChart() throws Exception {
        try (AtlasWindow window = AtlasWindow.open()) {
            window.begin(ShippedMaps.classic());
            window.act(() -> {
                window.explorer().showDetailed(true);
                window.session().options().label(Labels.ALL);
            });
            Pane nothing = new Pane();
            Stage empty = window.see(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(nothing, 1280, 800));
                return stage;
            });
            window.act(window.stage()::hide);
            window.act(empty::show);
            print("empty scene", measure(frame -> nothing.setTranslateX(frame % 2)));
            window.act(empty::hide);
            window.act(window.stage()::show);
            print("panning", measure(frame -> window.chart().camera().panBy(frame / 40 % 2 == 0 ? 3 : -3, 0)));
            window.act(() -> window.chart().camera().fit());
            Point middle = new Point(350, 300);
            print(
                    "zooming",
                    measure(frame -> window.chart().camera().zoomBy(frame / 60 % 2 == 0 ? 1.02 : 1 / 1.02, middle)));
            window.act(() -> window.session().appearance().showPatterns(true));
            print(
                    "panning with patterns",
                    measure(frame -> window.chart().camera().panBy(frame / 40 % 2 == 0 ? 3 : -3, 0)));
        }
    }

    /** Milliseconds between frames in which something was moved. */
    private static List<Double> measure(IntConsumer move) throws InterruptedException {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int frame;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > WARM_UP) {
                    times.add((time - last) / 1e6);
                }
                last = time;
                move.accept(frame);
                frame++;
                if (frame > WARM_UP + FRAMES) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        assertThat(done.await(5, TimeUnit.MINUTES)).isTrue();
        return times;
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-22s %d frames: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get(sorted.size() - 1));
    }
}
