package soleatlas.ui.learn;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import soleatlas.atlas.Zone;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Progress;
import soleatlas.words.Messages;

/** The learner's own note on a zone; it is kept when nothing was typed for a second, and when the field is left. */
public final class NoteBox extends VBox {

    private static final Duration REST = Duration.seconds(1);

    /** A field for a note. */
    public NoteBox(LearnModel learner, Zone zone) {
        getStyleClass().add("note-box");
        Label title = new Label(Messages.text("learn.note"));
        title.getStyleClass().add("notice-word");
        TextArea field = new TextArea(learner.note(zone));
        field.setId("note");
        field.setPromptText(Messages.text("learn.note.prompt"));
        field.setWrapText(true);
        field.setPrefRowCount(3);
        title.setLabelFor(field);
        Progress whose = learner.progress();
        Runnable keep = () -> {
            if (whose.equals(learner.progress())) { // not another learner's by now
                learner.note(zone, field.getText());
            }
        };
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> keep.run());
        field.textProperty().addListener(value -> rest.playFromStart());
        field.focusedProperty().addListener((value, before, focused) -> {
            if (!focused) {
                keep.run();
            }
        });
        field.sceneProperty().addListener((value, before, scene) -> {
            if (scene == null) {
                keep.run();
            }
        });
        getChildren().addAll(title, field);
    }
}
