package soleatlas.ui.learn;

import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import soleatlas.study.Mastery;

/** Four dots, as many of them full as a thing is known. */
final class Pips extends HBox {

    private static final int DOTS = 4;

    Pips(Mastery mastery) {
        getStyleClass().add("pressure-dots");
        for (int i = 0; i < DOTS; i++) {
            Circle dot = new Circle(3.5);
            dot.getStyleClass().add(i < mastery.pips() ? "pressure-full" : "pressure-none");
            getChildren().add(dot);
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
