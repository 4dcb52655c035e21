package soleatlas.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import soleatlas.atlas.BodySystem;

/** The mark of a system: its colour and its two letters, so that colour never stands alone. */
public final class Swatch extends HBox {

    /** The mark of a system. */
    public Swatch(BodySystem system) {
        getStyleClass().add("swatch");
        setStyle("-zone-fill: " + system.fill() + "; -zone-ink: " + system.ink() + ";");
        Region colour = new Region();
        colour.getStyleClass().add("swatch-colour");
        Label code = new Label(system.code());
        code.getStyleClass().add("swatch-code");
        getChildren().addAll(colour, code);
    }
}
