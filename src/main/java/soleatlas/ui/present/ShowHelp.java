package soleatlas.ui.present;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.words.Messages;

/** All keys of a lesson that is given, on demand. */
final class ShowHelp {

    private final PopOver box = new PopOver();

    ShowHelp(CommandTable table) {
        VBox rows = new VBox();
        rows.getStyleClass().add("show-help");
        for (Command.Group group : Command.Group.values()) {
            if (group.isShow()) {
                Label heading = new Label(Messages.word("command.group", group));
                heading.getStyleClass().add("show-heading");
                rows.getChildren().add(heading);
                table.of(group).forEach(command -> rows.getChildren().add(row(command)));
            }
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(520);
        scroll.setPrefViewportWidth(520);
        scroll.setAccessibleText(Messages.text("show.help"));
        box.setContentNode(scroll);
        box.setTitle(Messages.text("show.help"));
        box.setDetachable(false);
        box.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    }

    private static HBox row(Command command) {
        Label what = new Label(command.text());
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label keys = new Label(command.keys());
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(what, keys);
        row.getStyleClass().add("key-row");
        return row;
    }

    /** Hides the keys. */
    void hide() {
        box.hide();
    }

    /** Shows the keys beside the button that was pressed, or hides them. */
    void toggle(Node view) {
        Node button = view.lookup("#show-help");
        if (box.isShowing()) {
            box.hide();
        } else if (button != null) {
            box.show(button);
        }
    }
}
