package soleatlas.ui.learn;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Entry;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Two tests: the whole chart against the clock, and an exam. */
final class TestsSection extends VBox {

    TestsSection(LearnModel learner) {
        getStyleClass().add("panel-section");
        String map = learner.deck().map(deck -> deck.map().header().id()).orElse("");
        Button challenge = new Button(Messages.text("learn.challenge.start"), Icons.icon("fth-clock"));
        challenge.setId("start-challenge");
        challenge.setOnAction(event -> learner.startChallenge());
        CheckBox clock = new CheckBox(Messages.text("learn.challenge.clock"));
        clock.setId("use-clock");
        clock.setWrapText(true);
        clock.setSelected(learner.options().choicesProperty().get().clock());
        clock.setOnAction(event -> learner.options().useClock(clock.isSelected()));
        Button exam = new Button(Messages.text("learn.exam.start"), Icons.icon("fth-award"));
        exam.setId("start-exam");
        exam.setOnAction(event -> learner.startExam());
        Label best = Blocks.text(
                learner.progress()
                        .best(map, Entry.Test.CHALLENGE)
                        .map(TestsSection::challenge)
                        .orElse(Messages.text("learn.challenge.text")),
                "muted");
        Label last = Blocks.text(
                learner.progress()
                        .best(map, Entry.Test.EXAM)
                        .map(one -> Messages.text("learn.exam.best", one.right(), one.of()))
                        .orElse(Messages.text("learn.exam.text")),
                "muted");
        getChildren().addAll(Blocks.heading(Messages.text("learn.tests")), challenge, best, clock, exam, last);
    }

    private static String challenge(Entry.Finished best) {
        return best.millis() > 0
                ? Messages.text("learn.challenge.best", best.right(), best.of(), Durations.text(best.millis()))
                : Messages.text("learn.challenge.best.untimed", best.right(), best.of());
    }
}
