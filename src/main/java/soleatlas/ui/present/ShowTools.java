package soleatlas.ui.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import soleatlas.explore.present.Presenter;
import soleatlas.teach.Ink;
import soleatlas.teach.Show;
import soleatlas.teach.Slide.Curtain;
import soleatlas.teach.Tool;
import soleatlas.ui.Icons;
import soleatlas.ui.UiText;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;

/** The teacher's buttons: everything that can be done to the picture, each with its key. */
final class ShowTools extends FlowPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Presenter presenter;
    private final Map<Button, Entry> buttons = new LinkedHashMap<>();

    ShowTools(Presenter presenter, CommandTable table) {
        this.presenter = presenter;
        setId("show-tools");
        getStyleClass().add("show-tools");
        for (Entry entry : entries()) {
            table.named("show-" + entry.id()).ifPresent(command -> {
                Button button = button(entry, command);
                buttons.put(button, entry);
                getChildren().add(button);
            });
        }
        presenter.revisionProperty().addListener(value -> refresh());
        presenter.options().choicesProperty().addListener(value -> refresh());
        refresh();
    }

    /**
     * A button.
     *
     * @param id of its command, without what all of them begin with
     * @param icon code of its icon
     * @param on whether it is on now
     * @param penOnly whether it is there only while the pen is in the hand
     */
    private record Entry(String id, String icon, Predicate<Show> on, boolean penOnly) {

        Entry(String id, String icon, Predicate<Show> on) {
            this(id, icon, on, false);
        }
    }

    private List<Entry> entries() {
        return List.of(
                new Entry("previous", "fth-chevron-left", show -> false),
                new Entry("next", "fth-chevron-right", show -> false),
                new Entry(
                        "labels",
                        "fth-tag",
                        show -> !show.live().named().isEmpty() || show.live().allNamed()),
                new Entry("spotlight", "fth-sun", Show::isSpotlit),
                new Entry("zoom", "fth-zoom-in", show -> false),
                new Entry("fit", "fth-maximize", show -> false),
                new Entry("laser", "fth-crosshair", show -> show.tool() == Tool.LASER),
                new Entry("magnifier", "fth-search", show -> show.tool() == Tool.MAGNIFIER),
                new Entry("pen", "fth-edit-2", show -> show.tool() == Tool.PEN),
                new Entry("pen-red", "fth-circle", show -> show.pen().colour() == Ink.Colour.RED, true),
                new Entry("pen-blue", "fth-circle", show -> show.pen().colour() == Ink.Colour.BLUE, true),
                new Entry("pen-black", "fth-circle", show -> show.pen().colour() == Ink.Colour.BLACK, true),
                new Entry("pen-thinner", "fth-minus", show -> false, true),
                new Entry("pen-thicker", "fth-plus", show -> false, true),
                new Entry("eraser", "fth-delete", show -> show.tool() == Tool.ERASER),
                new Entry("clear", "fth-trash-2", show -> false),
                new Entry("freeze", "fth-pause", Show::isFrozen),
                new Entry("black", "fth-square", show -> show.curtain() == Curtain.BLACK),
                new Entry("white", "fth-monitor", show -> show.curtain() == Curtain.WHITE),
                new Entry(
                        "dark",
                        "fth-moon",
                        show -> presenter.options().choicesProperty().get().dark()),
                new Entry("quiz", "fth-help-circle", show -> show.quiz().isPresent()));
    }

    /** Where there is little room the buttons show their icons only; those of the pen their words, since colours look alike. */
    void compact(boolean few) {
        buttons.forEach((button, entry) -> button.setContentDisplay(
                !few ? ContentDisplay.TOP : entry.penOnly() ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
    }

    private static Button button(Entry entry, Command command) {
        Button button = new Button(UiText.text("show.button." + entry.id()), Icons.icon(entry.icon()));
        button.setId("tool-" + entry.id());
        button.getStyleClass().addAll("show-button", "show-button-" + entry.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMinWidth(USE_PREF_SIZE);
        String keys = command.keys();
        button.setTooltip(new Tooltip(UiText.text("show.button.tip", command.text(), keys)));
        button.setOnAction(event -> command.run());
        return button;
    }

    private void refresh() {
        presenter
                .show()
                .ifPresent(show -> buttons.forEach((button, entry) -> {
                    boolean on = entry.on().test(show);
                    button.pseudoClassStateChanged(ON, on);
                    button.setAccessibleText(on ? UiText.text("show.button.on", button.getText()) : button.getText());
                    boolean shown = !entry.penOnly() || show.tool() == Tool.PEN;
                    button.setVisible(shown);
                    button.setManaged(shown);
                }));
    }
}
