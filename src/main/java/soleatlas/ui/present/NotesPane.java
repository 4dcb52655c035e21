package soleatlas.ui.present;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.atlas.LocalizedText;
import soleatlas.model.present.Presenter;
import soleatlas.teach.Presentation;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What the teacher alone reads about the step. */
final class NotesPane extends BorderPane {

    /** Size of the notes at 100 percent, in em. */
    private static final double SIZE = 1.3;

    private final Presenter presenter;
    private final String language;
    private final Label notes = new Label();
    private final ScrollPane scroll = new ScrollPane(notes);
    private final Label title = new Label(Messages.text("show.notes"));
    private final Button smaller;
    private final Button larger;

    NotesPane(Presenter presenter, String language) {
        this.presenter = presenter;
        this.language = language;
        setId("show-notes");
        getStyleClass().add("show-notes");
        notes.setId("show-notes-text");
        notes.getStyleClass().add("show-notes-text");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Messages.text("show.notes"));
        setCenter(scroll);
        title.getStyleClass().add("show-heading");
        smaller = Icons.button(
                "show.notes.smaller", "fth-minus", () -> presenter.options().enlargeNotes(-1));
        larger = Icons.button(
                "show.notes.larger", "fth-plus", () -> presenter.options().enlargeNotes(1));
        flatten(false);
        refresh();
    }

    /** Where the notes are wide and low, what stands above them otherwise stands beside them. */
    void flatten(boolean flat) {
        if (flat) {
            VBox sizes = new VBox(larger, smaller);
            sizes.getStyleClass().add("show-head");
            setTop(null);
            setRight(sizes);
        } else {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox head = new HBox(title, gap, smaller, larger);
            head.getStyleClass().add("show-head");
            setRight(null);
            setTop(head);
        }
    }

    /** Shows the notes of the step that is given, as large as they are wanted. */
    void refresh() {
        double size = SIZE * presenter.options().choicesProperty().get().notes() / 100;
        notes.setStyle("-fx-font-size: " + size + "em;");
        String words = presenter
                .show()
                .map(Presentation::current)
                .flatMap(step -> step.said().noted())
                .map((LocalizedText said) -> said.in(language))
                .orElse(Messages.text("show.notes.none"));
        if (!words.equals(notes.getText())) {
            notes.setText(words);
            scroll.setVvalue(0);
        }
    }
}
