package soleatlas.ui.chart;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Facet;
import soleatlas.chart.style.ColourKey;
import soleatlas.ui.scene.PatternTile;

/** The mark of a colour: the colour itself, its pattern and its two letters, so that colour never stands alone. */
public final class Swatch extends HBox {

    /** The mark of a system. */
    public Swatch(BodySystem system) {
        this(new ColourKey(Facet.SYSTEM, system.id(), system.fill(), system.ink(), system.pattern()), system.code());
    }

    /** The mark of a colour. */
    public Swatch(ColourKey key, String code) {
        getStyleClass().add("swatch");
        setStyle("-zone-fill: " + key.fill() + "; -zone-ink: " + key.ink() + ";");
        Region colour = new Region();
        colour.getStyleClass().add("swatch-colour");
        Region pattern = new Region();
        pattern.getStyleClass().add("swatch-pattern");
        pattern.setBackground(new Background(new BackgroundFill(
                PatternTile.fill(key.pattern(), Color.web(key.ink(), 0.9), 1, false),
                new CornerRadii(4),
                new Insets(1))));
        StackPane mark = new StackPane(colour, pattern);
        Label letters = new Label(code);
        letters.getStyleClass().add("swatch-code");
        getChildren().addAll(mark, letters);
    }
}
