package soleatlas.ui.present;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Text;
import soleatlas.explore.present.Presenter;
import soleatlas.teach.Show;
import soleatlas.ui.Icons;
import soleatlas.ui.UiText;

/** What the teacher alone reads about the step. */
final class NotesPane extends VBox {

    /** Size of the notes at 100 percent, in em. */
    private static final double SIZE = 1.3;

    private final Presenter presenter;
    private final String language;
    private final Label notes = new Label();
    private final ScrollPane scroll = new ScrollPane(notes);

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
        scroll.setAccessibleText(UiText.text("show.notes"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(UiText.text("show.notes"));
        title.getStyleClass().add("show-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button smaller = Icons.button(
                "show.notes.smaller", "fth-minus", () -> presenter.options().enlargeNotes(-1));
        Button larger = Icons.button(
                "show.notes.larger", "fth-plus", () -> presenter.options().enlargeNotes(1));
        HBox head = new HBox(title, gap, smaller, larger);
        head.getStyleClass().add("show-head");
        getChildren().addAll(head, scroll);
        presenter.revisionProperty().addListener(value -> refresh());
        presenter.options().choicesProperty().addListener(value -> refresh());
        refresh();
    }

    private void refresh() {
        double size = SIZE * presenter.options().choicesProperty().get().notes() / 100;
        notes.setStyle("-fx-font-size: " + size + "em;");
        String words = presenter
                .show()
                .map(Show::current)
                .flatMap(step -> step.said().noted())
                .map((Text said) -> said.in(language))
                .orElse(UiText.text("show.notes.none"));
        if (!words.equals(notes.getText())) {
            notes.setText(words);
            scroll.setVvalue(0);
        }
    }
}
