package soleatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The time from frame to frame while something is moved in each of them, where no beat holds the frames back. */
final class FrameTimes {

    private static final int WARM_UP = 60;
    private static final int FRAMES_PER_ROUND = 60;

    private FrameTimes() {}

    /** The times between frames while an action moves something; it is told the number of the frame. */
    static Times of(int rounds, IntConsumer move) throws InterruptedException {
        int frames = rounds * FRAMES_PER_ROUND;
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int frame;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > WARM_UP) {
                    times.add(time - last);
                }
                last = time;
                move.accept(frame);
                frame++;
                if (frame > WARM_UP + frames) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        assertThat(done.await(10, TimeUnit.MINUTES)).isTrue();
        return new Times(times);
    }
}
