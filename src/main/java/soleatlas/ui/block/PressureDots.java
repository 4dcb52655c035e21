package soleatlas.ui.block;

import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/** Pressure as four dots, as many filled as the scale says. */
public final class PressureDots extends HBox {

    private static final int MOST = 4;

    /** Dots for a pressure of 0 to 4. */
    public PressureDots(int pressure) {
        getStyleClass().add("pressure-dots");
        for (int i = 1; i <= MOST; i++) {
            Circle dot = new Circle(5);
            dot.getStyleClass().add(i <= pressure ? "pressure-full" : "pressure-none");
            getChildren().add(dot);
        }
    }
}
