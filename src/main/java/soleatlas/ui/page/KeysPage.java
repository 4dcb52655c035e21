package soleatlas.ui.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.words.Messages;
import soleatlas.words.Spelling;

/** What every key does, as a list that can be searched. */
final class KeysPage extends VBox {

    private final CommandTable table;
    private final VBox list = new VBox();

    KeysPage(CommandTable table) {
        this.table = table;
        list.setId("keys-list");
        list.getStyleClass().add("panel-section");
        TextField sought = new TextField();
        sought.setId("keys-search");
        sought.getStyleClass().add("page-search");
        sought.setPromptText(Messages.text("keys.search"));
        sought.setAccessibleText(Messages.text("keys.search"));
        sought.textProperty().addListener((value, before, text) -> fill(text));
        getChildren().addAll(Blocks.text(Messages.text("keys.intro"), "muted"), sought, list);
        fill("");
    }

    private void fill(String text) {
        list.getChildren().clear();
        String folded = Spelling.folded(text);
        for (Command.Group group : Command.Group.values()) {
            List<Command> commands = table.of(group).stream()
                    .filter(command -> !command.strokes().isEmpty())
                    .filter(command -> Spelling.folded(command.text()).contains(folded)
                            || command.keys().equalsIgnoreCase(text.strip())
                            || (folded.length() > 1
                                    && Spelling.folded(command.keys()).contains(folded)))
                    .toList();
            if (!commands.isEmpty()) {
                list.getChildren().add(Blocks.heading(Messages.word("command.group", group)));
                commands.forEach(command -> list.getChildren().add(row(command)));
            }
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Blocks.text(Messages.text("keys.none")));
        }
    }

    private static HBox row(Command command) {
        Label what = Blocks.text(command.text());
        HBox.setHgrow(what, Priority.ALWAYS);
        Label keys = new Label(command.keys());
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(what, keys);
        row.getStyleClass().add("key-row");
        return row;
    }
}
