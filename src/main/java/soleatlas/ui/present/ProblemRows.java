package soleatlas.ui.present;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.problem.Problem;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What is wrong with a lesson's file: every problem with its place, its fault and its remedy. */
final class ProblemRows extends VBox {

    ProblemRows() {
        setId("lesson-problems");
        getStyleClass().add("lesson-problems");
    }

    /**
     * Shows problems.
     *
     * @param usable whether the lesson can be given all the same
     */
    void show(List<Problem> problems, boolean usable) {
        getChildren().clear();
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        boolean errors = problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
        String key =
                !errors ? "present.problems.remarks" : usable ? "present.problems.stale" : "present.problems.broken";
        Label title = Blocks.text(Messages.text(key, problems.size()), "problems-title");
        title.setGraphic(Icons.icon(errors ? "fth-alert-octagon" : "fth-alert-triangle"));
        if (errors) {
            title.getStyleClass().add("problems-broken");
        }
        getChildren().add(title);
        problems.forEach(problem -> getChildren().add(row(problem)));
    }

    private static HBox row(Problem problem) {
        boolean error = problem.level() == Problem.Level.ERROR;
        String file = problem.file().substring(problem.file().lastIndexOf('/') + 1);
        VBox words = new VBox(
                Blocks.text(
                        Messages.text(
                                "window.problems.place",
                                file,
                                problem.line(),
                                problem.column(),
                                Messages.problems().where(problem)),
                        "problem-place"),
                Blocks.text(Messages.problems().message(problem)),
                Blocks.text(Messages.problems().remedy(problem), "problem-remedy"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.icon(error ? "fth-alert-octagon" : "fth-alert-triangle"), words);
        row.getStyleClass().addAll("problem", error ? "problem-error" : "problem-warning");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(Messages.text(error ? "window.problems.error" : "window.problems.warning") + ", "
                + Messages.text(
                        "window.problems.plain",
                        file + ":" + problem.line() + ":" + problem.column(),
                        Messages.problems().where(problem),
                        Messages.problems().message(problem),
                        Messages.problems().remedy(problem)));
        return row;
    }
}
