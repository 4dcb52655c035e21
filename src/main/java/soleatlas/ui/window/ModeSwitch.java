package soleatlas.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import soleatlas.model.mode.Mode;
import soleatlas.model.mode.Modes;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What the window is for: one button for each mode, the present one pressed. */
final class ModeSwitch extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Modes modes;
    private boolean single;

    ModeSwitch(Modes modes) {
        this.modes = modes;
        setId("modes");
        getStyleClass().add("mode-switch");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Messages.text("modes"));
        for (Mode mode : Mode.values()) {
            ToggleButton button = new ToggleButton(
                    Messages.word("mode", mode),
                    Icons.icon(
                            switch (mode) {
                                case EXPLORE -> "fth-compass";
                                case LEARN -> "fth-book-open";
                                case PRESENT -> "fth-monitor";
                            }));
            button.setId("mode-" + Messages.kebab(mode));
            button.setUserData(mode);
            button.setTooltip(new Tooltip(Messages.word("mode.tip", mode)));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                modes.go(mode);
                mark();
            });
            getChildren().add(button);
        }
        getChildren().get(0).pseudoClassStateChanged(FIRST, true);
        getChildren().get(getChildren().size() - 1).pseudoClassStateChanged(LAST, true);
        modes.modeProperty().addListener(value -> mark());
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
        getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setAccessibleText(button.getText());
            }
        });
    }

    private void mark() {
        getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                boolean now = modes.is((Mode) button.getUserData());
                button.setSelected(now);
                button.setVisible(!now || !single);
                button.setManaged(button.isVisible());
            }
        });
    }
}
