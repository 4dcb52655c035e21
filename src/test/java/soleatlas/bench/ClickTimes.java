package soleatlas.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** The time from a click to the end of painting what it changed. */
final class ClickTimes {

    private final Scene scene;
    private final Supplier<@Nullable Object> changed;
    private final Robot robot = WaitForAsyncUtils.waitForAsyncFx(10_000, Robot::new);

    /**
     * Measures clicks into a scene.
     *
     * @param changed another object after each click
     */
    ClickTimes(Scene scene, Supplier<@Nullable Object> changed) {
        this.scene = scene;
        this.changed = changed;
    }

    /** Clicks at each of the points, so many times; the first time does not count. */
    Times of(int rounds, List<Point2D> points) throws InterruptedException, ExecutionException, TimeoutException {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            for (Point2D point : points) {
                long time = click(point);
                if (round > 0) {
                    times.add(time);
                }
            }
        }
        return new Times(times);
    }

    private long click(Point2D point) throws InterruptedException, ExecutionException, TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> robot.mouseMove(point));
        WaitForAsyncUtils.waitForFxEvents();
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long[] start = {0};
        Platform.runLater(() -> {
            Object before = changed.get();
            start[0] = System.nanoTime();
            robot.mouseClick(MouseButton.PRIMARY);
            Platform.runLater(() -> afterChange(before, painted));
        });
        return painted.get(10, TimeUnit.SECONDS) - start[0];
    }

    /** Waits until the click was handled, then for the pulse that lays out and the painting after it. */
    private void afterChange(@Nullable Object before, CompletableFuture<Long> painted) {
        if (changed.get() == before) {
            Platform.runLater(() -> afterChange(before, painted));
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                // this pulse hands the picture to the thread that paints; what is handed over next is done after it
                Platform.runLater(() -> {
                    Runnable note = () -> painted.complete(System.nanoTime());
                    Future<?> unused = Toolkit.getToolkit().addRenderJob(new RenderJob(note));
                });
            }
        });
        Platform.requestNextPulse();
    }
}
