package soleatlas.ui.present;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Lets nodes fade, and come back, in a fifth of a second; at once where nothing may move. */
final class SlideFade {

    private static final Duration TIME = Duration.millis(200);

    private final ObservableBooleanValue still;
    private final Map<Node, FadeTransition> running = new HashMap<>();
    private final Map<Node, Double> wanted = new HashMap<>();

    SlideFade(ObservableBooleanValue still) {
        this.still = still;
    }

    /** Forgets all nodes: others have come. Their first strength needs no time. */
    void forget() {
        running.values().forEach(FadeTransition::stop);
        running.clear();
        wanted.clear();
    }

    /** Leaves so much of a node, 0 to 1. */
    void fade(Node node, double strength) {
        Double before = wanted.put(node, strength);
        if (before != null && before == strength) {
            return;
        }
        FadeTransition old = running.remove(node);
        if (old != null) {
            old.stop();
        }
        if (before == null || still.get()) {
            node.setOpacity(strength);
            return;
        }
        FadeTransition fade = new FadeTransition(TIME, node);
        fade.setToValue(strength);
        fade.setOnFinished(event -> running.remove(node));
        running.put(node, fade);
        fade.play();
    }
}
