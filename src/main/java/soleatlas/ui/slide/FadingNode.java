package soleatlas.ui.slide;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.util.Duration;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.ui.scene.MarkNode;

/** A group of marks that fades, and comes back, in a fifth of a second; at once where nothing may move. */
final class FadingNode extends MarkNode {

    private static final Duration TIME = Duration.millis(200);

    private final ObservableBooleanValue still;
    private final FadeTransition fade = new FadeTransition(TIME, this);

    FadingNode(MarkGroup group, ObservableDoubleValue scale, boolean mirrored, ObservableBooleanValue still) {
        super(group, scale, mirrored);
        this.still = still;
    }

    @Override
    protected void strengthen(double opacity) {
        fade.stop();
        if (still.get()) {
            setOpacity(opacity);
            return;
        }
        fade.setToValue(opacity);
        fade.play();
    }
}
