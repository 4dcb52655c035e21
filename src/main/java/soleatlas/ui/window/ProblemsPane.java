package soleatlas.ui.window;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.problem.Problem;
import soleatlas.ui.kit.Icons;
import soleatlas.ui.kit.Rows;
import soleatlas.ui.kit.WrappingCell;
import soleatlas.words.Messages;

/** What is wrong with the map that is shown: a line that says so, and every problem with its place and its remedy. */
final class ProblemsPane extends VBox {

    private final Explorer explorer;
    private final Label title = new Label();
    private final ListView<Problem> list = new ListView<>();

    ProblemsPane(Explorer explorer) {
        this.explorer = explorer;
        setId("problems");
        getStyleClass().add("problems");
        title.setWrapText(true);
        title.setId("problems-title");
        title.getStyleClass().add("problems-title");
        title.setGraphic(Icons.icon("fth-alert-triangle"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button copy = new Button(Messages.text("window.problems.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> copy());
        HBox head = new HBox(title, space, copy);
        head.getStyleClass().add("problems-head");
        list.setId("problem-list");
        list.setAccessibleText(Messages.text("window.problems.title"));
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        explorer.entryProperty().addListener(value -> update());
        update();
    }

    private void update() {
        MapEntry entry = explorer.entryProperty().get();
        boolean any = entry != null && !entry.problems().isEmpty();
        setVisible(any);
        setManaged(any);
        if (entry == null || !any) {
            list.getItems().clear();
            return;
        }
        list.getItems().setAll(entry.problems());
        title.setText(title(entry));
    }

    private static String title(MapEntry entry) {
        int count = entry.problems().size();
        if (entry.stale() && entry.loadedAt() != null) {
            String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(Locale.UK)
                    .format(entry.loadedAt());
            return Messages.text("window.problems.stale", count, time);
        }
        return Messages.text(entry.errors() > 0 ? "window.problems.broken" : "window.problems.warnings", count);
    }

    private void copy() {
        String text = list.getItems().stream().map(ProblemsPane::plain).collect(Collectors.joining("\n"));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static String plain(Problem problem) {
        return Messages.text(
                "window.problems.plain",
                problem.file() + ":" + problem.line() + ":" + problem.column(),
                Messages.problems().where(problem),
                Messages.problems().message(problem),
                Messages.problems().remedy(problem));
    }

    /** A problem on three short lines: place, fault, remedy. */
    private static final class Cell extends WrappingCell<Problem> {

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            if (empty || problem == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean error = problem.level() == Problem.Level.ERROR;
            Label place = new Label(Messages.text(
                    "window.problems.place",
                    fileName(problem.file()),
                    problem.line(),
                    problem.column(),
                    Messages.problems().where(problem)));
            place.getStyleClass().add("problem-place");
            Label message = new Label(Messages.problems().message(problem));
            Label remedy = new Label(Messages.problems().remedy(problem));
            remedy.getStyleClass().add("problem-remedy");
            VBox words = new VBox(place, message, remedy);
            for (Label label : List.of(place, message, remedy)) {
                label.setWrapText(true);
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox row = new HBox(Icons.icon(error ? "fth-alert-octagon" : "fth-alert-triangle"), words);
            row.getStyleClass().addAll("problem", error ? "problem-error" : "problem-warning");
            Rows.fill(this, row);
            setAccessibleText(
                    Messages.text(error ? "window.problems.error" : "window.problems.warning") + ", " + plain(problem));
        }
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
