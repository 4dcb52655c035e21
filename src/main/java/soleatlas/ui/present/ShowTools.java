package soleatlas.ui.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import soleatlas.model.present.Presenter;
import soleatlas.teach.BoardTool;
import soleatlas.teach.Ink;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide.Curtain;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The teacher's buttons: everything that can be done to the picture, each with its key. */
final class ShowTools {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    /** A tile narrower than this, in em, has no room for a word. */
    private static final double WORD = 5.6;
    /** At most so many rows of buttons with words. */
    private static final int ROWS = 2;

    private final Presenter presenter;
    private final CommandTable table;
    private final Map<Button, Entry> buttons = new LinkedHashMap<>();
    private final Tiles tiles = new Tiles();
    private final HBox pens = new HBox();

    ShowTools(Presenter presenter, CommandTable table) {
        this.presenter = presenter;
        this.table = table;
        tiles.setId("show-tools");
        tiles.getStyleClass().add("show-tools");
        pens.setId("show-pens");
        pens.getStyleClass().add("show-pens");
        pens.setMinWidth(Region.USE_PREF_SIZE);
        fill(tiles, pictures());
        fill(tiles, hand());
        fill(pens, penEntries());
        refresh();
    }

    /** All but what is about the pen. */
    Region tiles() {
        return tiles;
    }

    /** What can be chosen about the pen. */
    Region pens() {
        return pens;
    }

    /**
     * A button.
     *
     * @param id of its command, without what all of them begin with
     * @param icon code of its icon
     * @param on whether it is on now
     */
    private record Entry(String id, String icon, Predicate<Presentation> on) {

        Entry(String id, String icon) {
            this(id, icon, show -> false);
        }
    }

    /** Going on, and what the picture shows. */
    private List<Entry> pictures() {
        return List.of(
                new Entry("previous", "fth-chevron-left"),
                new Entry("next", "fth-chevron-right"),
                new Entry("labels", "fth-tag", ShowTools::isNaming),
                new Entry("spotlight", "fth-sun", Presentation::isSpotlit),
                new Entry("zoom", "fth-zoom-in"),
                new Entry("fit", "fth-maximize"),
                new Entry(
                        "dark",
                        "fth-moon",
                        show -> presenter.options().choicesProperty().get().dark()),
                new Entry("quiz", "fth-help-circle", show -> show.quiz().isPresent()));
    }

    /** What is taken in the hand, and what the room may see. */
    private static List<Entry> hand() {
        return List.of(
                new Entry("laser", "fth-crosshair", show -> show.tool() == BoardTool.LASER),
                new Entry("magnifier", "fth-search", show -> show.tool() == BoardTool.MAGNIFIER),
                new Entry("pen", "fth-edit-2", show -> show.tool() == BoardTool.PEN),
                new Entry("eraser", "fth-delete", show -> show.tool() == BoardTool.ERASER),
                new Entry("clear", "fth-trash-2"),
                new Entry("freeze", "fth-pause", Presentation::isFrozen),
                new Entry("black", "fth-square", show -> show.curtain() == Curtain.BLACK),
                new Entry("white", "fth-monitor", show -> show.curtain() == Curtain.WHITE));
    }

    private static List<Entry> penEntries() {
        return List.of(
                new Entry("pen-red", "fth-circle", show -> show.pen().colour() == Ink.Colour.RED),
                new Entry("pen-blue", "fth-circle", show -> show.pen().colour() == Ink.Colour.BLUE),
                new Entry("pen-black", "fth-circle", show -> show.pen().colour() == Ink.Colour.BLACK),
                new Entry("pen-thinner", "fth-minus"),
                new Entry("pen-thicker", "fth-plus"));
    }

    private static boolean isNaming(Presentation show) {
        return show.quiz().isEmpty()
                && (show.live().allNamed() || !show.live().named().isEmpty());
    }

    private void fill(Pane pane, List<Entry> entries) {
        for (Entry entry : entries) {
            table.named("show-" + entry.id()).ifPresent(command -> {
                Button button = button(entry, command);
                buttons.put(button, entry);
                pane.getChildren().add(button);
            });
        }
    }

    /**
     * Where there is little room the buttons show their icons only.
     *
     * @param width of the tiles
     * @param em size of letters
     */
    void fit(double width, double em) {
        boolean words = width >= WORD * em * tiles.getChildren().size() / ROWS;
        for (Button button : buttons.keySet()) {
            boolean pen = pens.equals(button.getParent());
            ContentDisplay full = pen ? ContentDisplay.LEFT : ContentDisplay.TOP;
            button.setContentDisplay(words ? full : pen ? few(button) : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    /** Colours look alike to many: they keep their words. */
    private static ContentDisplay few(Node button) {
        return button.getStyleClass().contains("show-width") ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY;
    }

    private static Button button(Entry entry, Command command) {
        Button button = new Button(Messages.text("show.button." + entry.id()), Icons.icon(entry.icon()));
        button.setId("tool-" + entry.id());
        button.getStyleClass().addAll("show-button", "show-button-" + entry.id());
        if (entry.id().equals("next")) {
            button.getStyleClass().add("primary");
        } else if (entry.id().startsWith("pen-thi")) {
            button.getStyleClass().add("show-width");
        }
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text("show.button.tip", command.text(), command.keys())));
        button.setOnAction(event -> command.run());
        return button;
    }

    /** Shows what is on now. */
    void refresh() {
        presenter.show().ifPresent(show -> {
            buttons.forEach((button, entry) -> {
                boolean on = entry.on().test(show);
                button.pseudoClassStateChanged(ON, on);
                button.setAccessibleText(on ? Messages.text("show.button.on", button.getText()) : button.getText());
            });
        });
    }
}
