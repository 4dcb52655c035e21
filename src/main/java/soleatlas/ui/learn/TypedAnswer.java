package soleatlas.ui.learn;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** A name to be typed. */
final class TypedAnswer extends AnswerPane {

    private final TextField field = new TextField();
    private final Button check = new Button(Messages.text("learn.check"));
    private final Label tries = Blocks.text("", "learn-tries");
    private final Label letters = Blocks.text("", "learn-letters");
    private String name = "";

    TypedAnswer(QuizSession play) {
        field.setId("answer");
        field.setPromptText(Messages.text("learn.type.prompt"));
        field.setAccessibleText(Messages.text("learn.type.prompt"));
        field.getStyleClass().add("page-search");
        check.setId("check");
        check.getStyleClass().add("primary");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field, check);
        row.getStyleClass().add("type-row");
        field.setOnAction(event -> {
            if (!field.isEditable()) {
                play.next();
            } else {
                play.answer(new Response.Typed(field.getText()));
            }
        });
        check.setOnAction(event -> play.answer(new Response.Typed(field.getText())));
        getChildren().addAll(row, letters, tries, Blocks.text(Messages.text("learn.type.how"), "muted"));
    }

    @Override
    Node first() {
        return field;
    }

    @Override
    void update(Turn turn) {
        boolean done = turn.phase() == Turn.Phase.DONE;
        if (turn.question() instanceof Question.Name asked) {
            name = asked.accepted().get(0);
        }
        field.setEditable(!done);
        check.setDisable(done);
        if (turn.last() == Turn.Verdict.WRONG) {
            field.selectAll();
        }
        tries.setText(
                Messages.text("learn.tries", turn.tries() + 1, turn.question().tries()));
        tries.setVisible(!done && turn.tries() > 0);
        tries.setManaged(tries.isVisible());
        int shown = Math.min(name.length(), turn.hints());
        letters.setText(shown == 0 ? "" : Messages.text("learn.type.letters", name.substring(0, shown), name.length()));
        letters.setVisible(shown > 0 && !done);
        letters.setManaged(letters.isVisible());
    }
}
