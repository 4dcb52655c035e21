package soleatlas.ui.chart;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableDoubleValue;
import javafx.util.Duration;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.ui.scene.MarkNode;

/** A ring that asks for attention: it pulses for three seconds and then rests. */
final class CallingNode extends MarkNode {

    private static final Duration PULSE = Duration.millis(500);
    private static final int PULSES = 6;
    private static final double FAINT = 0.25;

    CallingNode(MarkGroup group, ObservableDoubleValue scale, boolean mirrored) {
        super(group, scale, mirrored);
        FadeTransition pulse = new FadeTransition(PULSE, this);
        pulse.setFromValue(1);
        pulse.setToValue(FAINT);
        pulse.setAutoReverse(true);
        pulse.setCycleCount(PULSES);
        pulse.setOnFinished(event -> setOpacity(1));
        sceneProperty().addListener((value, before, scene) -> {
            if (scene == null) {
                pulse.stop();
            }
        });
        pulse.play();
    }
}
