package soleatlas.ui.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soleatlas.teach.StepProblem;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What has to be mended in a step before the lesson can be saved, or should be. */
final class FindingRows extends VBox {

    FindingRows() {
        getStyleClass().add("panel-section");
        show(List.of(), StepProblem.LESSON);
    }

    /** Shows what was found in a step, or {@link StepProblem#LESSON in the lesson as a whole}. */
    void show(List<StepProblem> findings, int step) {
        List<String> words = findings.stream()
                .filter(finding -> finding.step() == step)
                .map(FindingRows::words)
                .toList();
        if (!words.equals(getUserData())) {
            setUserData(words);
            getChildren().setAll(words.stream().map(FindingRows::row).toList());
            setVisible(!words.isEmpty());
            setManaged(!words.isEmpty());
        }
    }

    /** What is wrong, and how to mend it. */
    static String words(StepProblem finding) {
        return Messages.text(
                "present.finding",
                Messages.problems().message(finding.problem()),
                Messages.problems().remedy(finding.problem()));
    }

    private static Label row(String words) {
        Label row = Blocks.text(words, "step-crowd");
        row.setGraphic(Icons.icon("fth-alert-triangle"));
        return row;
    }
}
