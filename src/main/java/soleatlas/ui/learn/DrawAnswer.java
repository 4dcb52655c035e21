package soleatlas.ui.learn;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.learn.ZoneSketch;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** A zone to be drawn on the chart. */
final class DrawAnswer extends AnswerPane {

    private final Button done = new Button(Messages.text("learn.draw.done"));
    private final Button back = new Button(Messages.text("learn.draw.back"), Icons.icon("fth-corner-up-left"));
    private final Button clear = new Button(Messages.text("learn.draw.clear"), Icons.icon("fth-trash-2"));
    private final ZoneSketch sketch;
    private boolean settled;

    DrawAnswer(QuizSession play) {
        sketch = play.sketch();
        done.setId("check");
        done.getStyleClass().add("primary");
        done.setOnAction(event -> play.handIn());
        back.setId("draw-back");
        back.setOnAction(event -> sketch.back());
        clear.setId("draw-clear");
        clear.setOnAction(event -> sketch.clear());
        FlowPane buttons = Blocks.flow("welcome-buttons");
        buttons.getChildren().addAll(done, back, clear);
        getChildren()
                .addAll(
                        Blocks.text(Messages.text("learn.draw.how"), "muted"),
                        Blocks.text(Messages.text("learn.draw.keys"), "muted"),
                        buttons);
        show();
    }

    @Override
    void update(Turn turn) {
        settled = turn.phase() == Turn.Phase.DONE;
        getChildren().forEach(child -> {
            child.setVisible(!settled);
            child.setManaged(!settled);
        });
        show();
    }

    /** Shows what can be done with what is drawn so far. */
    void show() {
        boolean empty = sketch.isEmpty();
        done.setDisable(empty || settled);
        back.setDisable(empty || settled);
        clear.setDisable(empty || settled);
    }
}
