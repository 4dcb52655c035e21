package soleatlas.ui.learn;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import soleatlas.atlas.Zone;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** A bank of words to be put on the chart: a word is picked up and then a place is pointed at. */
final class LabelAnswer extends AnswerPane {

    private final Question.Label question;
    private final QuizSession play;
    private final Map<String, ToggleButton> words = new HashMap<>();
    private final FlowPane bank = Blocks.flow("choice-chips");
    private final Button check = new Button(Messages.text("learn.check"));
    private Runnable held = () -> {};
    private final Label left = Blocks.text("", "learn-tries");

    LabelAnswer(Question.Label question, QuizSession play, String language) {
        this.question = question;
        this.play = play;
        for (Zone zone : question.words()) {
            ToggleButton word = new ToggleButton(zone.name().in(language));
            word.getStyleClass().add("choice-chip");
            word.setId("word-" + zone.id());
            word.setOnAction(event -> {
                play.hold(zone.id());
                if (zone.id().equals(play.heldProperty().get())) {
                    held.run();
                }
            });
            words.put(zone.id(), word);
            Blocks.addWrapping(bank, word);
        }
        check.setId("check");
        check.getStyleClass().add("primary");
        check.setOnAction(event -> play.answer(new Response.Labelled(Map.of())));
        getChildren().addAll(Blocks.text(Messages.text("learn.label.how"), "muted"), bank, left, check);
        show();
    }

    /** What to do when a word was picked up. */
    void onHold(Runnable action) {
        held = action;
    }

    @Override
    Node first() {
        return bank.getChildren().get(0);
    }

    @Override
    void update(Turn turn) {
        boolean done = turn.phase() == Turn.Phase.DONE;
        bank.setDisable(done);
        check.setVisible(!done);
        check.setManaged(!done);
        left.setVisible(!done);
        left.setManaged(!done);
        show();
    }

    /** Puts the focus on the next word that is not used, or where there is none on the button that ends it. */
    void focusNext() {
        boolean done = play.words().size() == question.spots().size();
        for (Zone zone : question.words()) {
            ToggleButton word = words.get(zone.id());
            if (!done && word != null && !play.words().containsValue(zone.id())) {
                word.requestFocus();
                return;
            }
        }
        check.requestFocus();
    }

    /** Shows which words are used and which one is picked up. */
    void show() {
        String held = play.heldProperty().get();
        words.forEach((zone, word) -> {
            boolean used = play.words().containsValue(zone);
            word.setSelected(zone.equals(held));
            word.getStyleClass().remove("used");
            if (used) {
                word.getStyleClass().add("used");
            }
            word.setAccessibleText(Messages.text(
                    zone.equals(held) ? "learn.label.held" : used ? "learn.label.used" : "learn.label.free",
                    word.getText()));
        });
        left.setText(Messages.text(
                "learn.label.left", question.spots().size() - play.words().size()));
    }
}
