package soleatlas.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import soleatlas.model.mode.Modes;
import soleatlas.ui.kit.Icons;
import soleatlas.ui.mode.Mode;
import soleatlas.words.Messages;

/** What the window is for: one button for each mode, the present one pressed. */
final class ModeSwitch extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Modes current;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private boolean single;

    ModeSwitch(List<Mode> modes, Modes current) {
        this.current = current;
        setId("modes");
        getStyleClass().add("mode-switch");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Messages.text("window.modes"));
        for (Mode mode : modes) {
            ToggleButton button = new ToggleButton(Messages.text("window.mode." + mode.id()), Icons.icon(mode.icon()));
            button.setId("mode-" + mode.id());
            button.setTooltip(new Tooltip(Messages.text("window.mode.tip." + mode.id())));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                current.go(mode.id());
                mark();
            });
            buttons.put(mode.id(), button);
        }
        getChildren().addAll(buttons.values());
        getChildren().get(0).pseudoClassStateChanged(FIRST, true);
        getChildren().get(getChildren().size() - 1).pseudoClassStateChanged(LAST, true);
        current.modeProperty().addListener(value -> mark());
        mark();
    }

    /**
     * Where there is little room the buttons show their icons only.
     *
     * @param narrow whether there is little room
     * @param tiny whether there is so little that only the way to the other modes is shown
     */
    void narrow(boolean narrow, boolean tiny) {
        pseudoClassStateChanged(NARROW, narrow);
        single = tiny;
        mark();
        buttons.values().forEach(button -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setAccessibleText(button.getText());
        });
    }

    private void mark() {
        buttons.forEach((id, button) -> {
            boolean now = current.is(id);
            button.setSelected(now);
            button.setVisible(!now || !single);
            button.setManaged(button.isVisible());
        });
    }
}
