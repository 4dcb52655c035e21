package soleatlas.ui.chart;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;

/**
 * Moves the camera in 300 ms, or lets it run out after a flick; at once, and without running on, where nothing may move by
 * itself.
 */
public final class CameraAnimation {

    /** How long a move takes, in nanoseconds. */
    private static final double MOVE = 300e6;
    /** After so long a flick has lost all but a third of its speed, in nanoseconds. */
    private static final double RUN_OUT = 180e6;
    /** Slower than this, in pixels a second, a flick has ended. */
    private static final double SLOWEST = 24;

    private final ChartCamera camera;
    private final ObservableBooleanValue still;
    private final AnimationTimer timer;
    private Motion motion = now -> false;

    public CameraAnimation(ChartCamera camera, ObservableBooleanValue still) {
        this.camera = camera;
        this.still = still;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!motion.goOn(now)) {
                    stop();
                }
            }
        };
    }

    /** What happens at a time; false when it is over. */
    private interface Motion {
        boolean goOn(long now);
    }

    /** Moves to a viewport. */
    public void to(Viewport target) {
        timer.stop();
        if (still.get()) {
            camera.show(target);
            return;
        }
        Viewport from = camera.viewportProperty().get();
        long[] start = {0};
        motion = now -> {
            start[0] = start[0] == 0 ? now : start[0];
            double share = Math.min(1, (now - start[0]) / MOVE);
            double eased = 1 - Math.pow(1 - share, 3);
            camera.show(share >= 1 ? target : between(from, target, eased));
            return share < 1;
        };
        timer.start();
    }

    /** Lets the picture run out after a flick, in pixels a second. */
    public void flick(double speedX, double speedY) {
        timer.stop();
        if (still.get() || Math.hypot(speedX, speedY) < SLOWEST * 4) {
            return;
        }
        long[] times = {0, 0};
        motion = now -> {
            times[0] = times[0] == 0 ? now : times[0];
            double slowed = Math.exp(-(now - times[0]) / RUN_OUT);
            double seconds = times[1] == 0 ? 0 : Math.min(0.05, (now - times[1]) / 1e9);
            times[1] = now;
            camera.panBy(speedX * slowed * seconds, speedY * slowed * seconds);
            return Math.hypot(speedX, speedY) * slowed > SLOWEST;
        };
        timer.start();
    }

    /** Stops where it is. */
    public void stop() {
        timer.stop();
    }

    /** Scale changes evenly to the eye; what is in the middle moves straight. */
    private static Viewport between(Viewport from, Viewport to, double share) {
        double scale = from.scale() * Math.pow(to.scale() / from.scale(), share);
        double weight = Math.abs(to.scale() - from.scale()) < 1e-9
                ? share
                : (scale - from.scale()) / (to.scale() - from.scale());
        return new Viewport(
                scale, from.dx() + (to.dx() - from.dx()) * weight, from.dy() + (to.dy() - from.dy()) * weight);
    }
}
