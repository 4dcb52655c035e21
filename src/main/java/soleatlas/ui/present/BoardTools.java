package soleatlas.ui.present;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/**
 * Buttons at the lower edge of the picture for a touch board, where children and people in wheelchairs reach them. They stay
 * away until the one in the corner is touched.
 */
final class BoardTools extends HBox {

    private static final List<ShowButton> BUTTONS = List.of(
            new ShowButton("show-previous", "fth-chevron-left"),
            new ShowButton("show-next", "fth-chevron-right"),
            new ShowButton("show-labels", "fth-tag"),
            new ShowButton("show-spotlight", "fth-sun"),
            new ShowButton("show-zoom", "fth-zoom-in"),
            new ShowButton("show-fit", "fth-maximize"),
            new ShowButton("show-laser", "fth-crosshair"),
            new ShowButton("show-pen", "fth-edit-2"),
            new ShowButton("show-eraser", "fth-delete"),
            new ShowButton("show-clear", "fth-trash-2"),
            new ShowButton("show-black", "fth-square"),
            new ShowButton("show-leave", "fth-x"));

    private final HBox row = new HBox();

    BoardTools(CommandTable table) {
        setId("board-tools");
        getStyleClass().add("board-tools");
        row.getStyleClass().add("board-row");
        BUTTONS.forEach(button -> table.named(button.command())
                .ifPresent(command -> row.getChildren().add(button(command, button.icon()))));
        row.setVisible(false);
        row.setManaged(false);
        Button open = new Button(null, Icons.icon("fth-more-horizontal"));
        open.setId("board-open");
        open.getStyleClass().add("board-button");
        open.setAccessibleText(Messages.text("show.tools"));
        open.setTooltip(new Tooltip(Messages.text("show.tools")));
        open.setFocusTraversable(false);
        open.setOnAction(event -> {
            row.setVisible(!row.isVisible());
            row.setManaged(row.isVisible());
            requestLayout();
            if (getParent() != null) {
                getParent().requestLayout();
            }
        });
        getChildren().addAll(row, open);
    }

    /** Whether all the buttons are there, not only the one that brings them. */
    boolean isLaidOut() {
        return row.isVisible();
    }

    /** What a button does and how it looks. */
    record ShowButton(String command, String icon) {}

    private static Button button(Command command, String icon) {
        Button button = new Button(null, Icons.icon(icon));
        button.getStyleClass().add("board-button");
        button.setId("board-" + command.id());
        button.setAccessibleText(command.text());
        button.setTooltip(new Tooltip(command.text()));
        button.setFocusTraversable(false);
        button.setOnAction(event -> command.run());
        return button;
    }
}
