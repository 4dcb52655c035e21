package soleatlas.ui.block;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.ui.kit.Icons;

/** The pieces that the panels are built of. */
public final class Blocks {

    private Blocks() {}

    /** A text that wraps. */
    public static Label text(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** The heading of a section. */
    public static Label heading(String text) {
        return text(text, "panel-heading");
    }

    /** A heading with what stands under it. */
    public static VBox section(String heading, Node... content) {
        VBox box = new VBox(heading(heading));
        box.getStyleClass().add("panel-section");
        box.getChildren().addAll(content);
        return box;
    }

    /** Adds to a row of chips one that is never wider than the row: long words go on in a second line. */
    public static void addWrapping(FlowPane row, Labeled chip) {
        chip.setWrapText(true);
        chip.maxWidthProperty().bind(row.widthProperty());
        row.setMinWidth(0);
        row.getChildren().add(chip);
    }

    /** A box with an icon, a word that says what it is, and a text. */
    public static HBox notice(String kind, String icon, String word, String text, List<? extends Node> below) {
        Label title = text(word, "notice-word");
        VBox words = new VBox(title, text(text, "notice-text"));
        words.getChildren().addAll(below);
        words.getStyleClass().add("notice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(Icons.icon(icon), words);
        box.getStyleClass().addAll("notice", "notice-" + kind);
        return box;
    }

    /** A numbered row of a list of steps. */
    public static HBox numbered(String number, Node text) {
        Label mark = new Label(number);
        mark.getStyleClass().add("step-number");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(mark, text);
        row.getStyleClass().add("step");
        return row;
    }

    /** A link that wraps. */
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Label.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    /** A row of chips or links that goes on in further lines. */
    public static FlowPane flow(String styleClass) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add(styleClass);
        return flow;
    }
}
