package soleatlas.ui.scene;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import soleatlas.chart.style.Colour;
import soleatlas.chart.text.TextStyle;

/** Colours and letters of a scene as the toolkit knows them. */
public final class FxColours {

    private FxColours() {}

    /** A colour. */
    public static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }

    /** The font of some letters. */
    static Font font(TextStyle style) {
        String family = switch (style.weight()) {
            case REGULAR -> "Inter";
            case MEDIUM -> "Inter Medium";
            case SEMI_BOLD -> "Inter Semi Bold";
            case BOLD -> "Inter Bold";
        };
        return Font.font(family, style.size());
    }
}
