package soleatlas.ui.slide;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import soleatlas.geometry.Point;

/** Where the laser has been in the last four tenths of a second; nothing where nothing may move. */
final class LaserTrail extends Group {

    /** How long the trail lasts, in nanoseconds. */
    private static final double LASTS = 400e6;

    private final ObservableBooleanValue still;
    private final Deque<Stretch> stretches = new ArrayDeque<>();
    private final AnimationTimer timer;
    private Point last = new Point(Double.NaN, Double.NaN);

    LaserTrail(ObservableBooleanValue still) {
        this.still = still;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                age(now);
            }
        };
    }

    /** A piece of the trail; its time begins with the first frame that draws it. */
    private static final class Stretch {

        private final Line line;
        private long since;

        Stretch(Line line) {
            this.line = line;
        }
    }

    /** The dot goes on to a point. */
    void to(Point next, double radius, Paint colour) {
        if (!Double.isNaN(last.x()) && !last.equals(next) && !still.get()) {
            Line line = new Line(last.x(), last.y(), next.x(), next.y());
            line.setStroke(colour);
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.setStrokeWidth(radius);
            stretches.add(new Stretch(line));
            getChildren().add(line);
            timer.start();
        }
        last = next;
    }

    /** The dot is gone. */
    void clear() {
        timer.stop();
        stretches.clear();
        getChildren().clear();
        last = new Point(Double.NaN, Double.NaN);
    }

    private void age(long now) {
        for (Stretch stretch : stretches) {
            stretch.since = stretch.since == 0 ? now : stretch.since;
            stretch.line.setOpacity(Math.max(0, 0.6 * (1 - (now - stretch.since) / LASTS)));
        }
        while (!stretches.isEmpty() && stretches.peek().line.getOpacity() <= 0) {
            getChildren().remove(stretches.remove().line);
        }
        if (stretches.isEmpty()) {
            timer.stop();
        }
    }
}
