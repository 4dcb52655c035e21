package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** A few choices of which one holds, side by side. */
final class Choices extends FlowPane {

    private final List<ToggleButton> buttons = new ArrayList<>();

    /**
     * Choices in a row.
     *
     * @param key prefix of their words and ids
     * @param names what follows the prefix, one for each choice
     * @param chosen what happens when somebody chooses one, by its place
     */
    Choices(String key, List<String> names, Consumer<Integer> chosen) {
        getStyleClass().add("choice-chips");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Messages.text(key));
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            ToggleButton button = new ToggleButton(Messages.text(key + "." + names.get(i)));
            button.setId((key + "." + names.get(i)).replace('.', '-'));
            button.getStyleClass().add("choice-chip");
            button.setMinHeight(USE_PREF_SIZE);
            button.setAccessibleText(Messages.text("present.choice", Messages.text(key), button.getText()));
            button.setOnAction(event -> chosen.accept(at));
            buttons.add(button);
            Blocks.addWrapping(this, button);
        }
    }

    /** Marks the one that holds; none if there is none of that place. */
    void mark(int at) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
        }
    }

    /** Offers one of them, or does not. */
    void allow(int at, boolean allowed) {
        buttons.get(at).setDisable(!allowed);
    }
}
