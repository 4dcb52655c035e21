package soleatlas.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import soleatlas.words.Messages;

/** Icons of the one family, always beside or behind words. */
public final class Icons {

    private Icons() {}

    /** An icon; its size and colour come from the style sheet. */
    public static FontIcon icon(String code) {
        return new FontIcon(code);
    }

    /** A button that shows only an icon; its name is spoken and shown as a tip. */
    public static Button button(String key, String code, Runnable action) {
        Button button = new Button(null, icon(code));
        button.getStyleClass().add("icon-button");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }
}
