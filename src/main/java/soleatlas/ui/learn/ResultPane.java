package soleatlas.ui.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Deck;
import soleatlas.study.Entry;
import soleatlas.study.Question;
import soleatlas.study.Result;
import soleatlas.study.Round;
import soleatlas.study.Rules;
import soleatlas.study.Skill;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** What came of a round, beside the chart that shows it. */
final class ResultPane extends ScrollPane {

    private final Explorer explorer;
    private final LearnModel learner;
    private final QuizSession play;
    private final VBox body = new VBox();
    private final Button done = new Button(Messages.text("learn.result.done"));

    ResultPane(LearnModel learner, Explorer explorer) {
        this.explorer = explorer;
        this.learner = learner;
        this.play = learner.play();
        setId("result");
        getStyleClass().add("panel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        body.getStyleClass().add("panel-body");
        setContent(body);
        done.setId("result-done");
        done.setOnAction(event -> learner.end());
    }

    /** Shows the result of a round that is over. */
    void show(Round round) {
        body.getChildren().clear();
        int right = round.right();
        int all = round.counted().size();
        Label title = Blocks.text(Messages.word("learn.result", round.rules().kind()), "question-kind");
        Label score = Blocks.text(Messages.text("learn.result.score", right, all), "learn-score");
        score.setId("score");
        body.getChildren().addAll(title, score, Blocks.text(words(round), "panel-location"));
        VBox buttons = new VBox();
        buttons.getStyleClass().add("result-buttons");
        List<Result> missed = round.counted().stream()
                .filter(result -> !result.grade().known())
                .toList();
        Button first = done;
        if (!missed.isEmpty()) {
            Button study =
                    new Button(Messages.text("learn.result.missed", missed.size()), Icons.icon("fth-rotate-ccw"));
            study.setId("study-missed");
            study.getStyleClass().add("primary");
            study.setOnAction(event -> learner.startMissed());
            buttons.getChildren().add(study);
            first = study;
        }
        buttons.getChildren().add(done);
        body.getChildren().add(buttons);
        if (play.canTakeBack() && round.rules().kind() != Rules.Kind.EXAM) {
            body.getChildren().add(Blocks.link(Messages.text("learn.take-back"), play::takeBack));
        }
        if (round.rules().kind() == Rules.Kind.EXAM) {
            body.getChildren().add(bySkill(round));
        }
        add("learn.result.list.missed", missed);
        add(
                "learn.result.list.right",
                round.counted().stream()
                        .filter(result -> result.grade().known())
                        .toList());
        first.requestFocus();
    }

    private String words(Round round) {
        boolean whole = round.counted().size() >= round.planned();
        if (!whole) {
            return Messages.text("learn.result.ended");
        }
        if (round.rules().kind() == Rules.Kind.CHALLENGE) {
            String map = learner.deck().map(deck -> deck.map().header().id()).orElse("");
            Optional<Entry.Finished> best = learner.progress().best(map, Entry.Test.CHALLENGE);
            List<Entry.Finished> all = learner.progress().tests(map, Entry.Test.CHALLENGE);
            Entry.Finished last = all.get(all.size() - 1);
            String time = last.millis() > 0
                    ? Messages.text("learn.challenge.time", Durations.text(last.millis()))
                    : Messages.text("learn.challenge.untimed");
            boolean isBest = best.filter(last::equals).isPresent() && all.size() > 1;
            return isBest ? Messages.text("learn.challenge.best.now", time) : time;
        }
        return Messages.text(round.right() == round.counted().size() ? "learn.result.all" : "learn.result.some");
    }

    private Node bySkill(Round round) {
        Map<Skill, int[]> counts = new LinkedHashMap<>();
        for (Skill skill : Skill.values()) {
            round.counted().stream()
                    .filter(result -> result.card().skill() == skill)
                    .forEach(result -> {
                        int[] count = counts.computeIfAbsent(skill, key -> new int[2]);
                        count[0] += result.grade().known() ? 1 : 0;
                        count[1]++;
                    });
        }
        VBox section = Blocks.section(Messages.text("learn.exam.skills"));
        counts.forEach((skill, count) -> {
            Label name = Blocks.text(Messages.word("learn.skill", skill));
            HBox.setHgrow(name, Priority.ALWAYS);
            Label number = new Label(Messages.text("learn.result.of", count[0], count[1]));
            number.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(name, number);
            row.getStyleClass().add("result-row");
            section.getChildren().add(row);
        });
        return section;
    }

    private void add(String key, List<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        VBox section = Blocks.section(Messages.text(key));
        for (Result result : results) {
            zone(result).ifPresent(zone -> section.getChildren().add(row(result, zone)));
        }
        body.getChildren().add(section);
    }

    /** A zone with what was asked about it; where it was missed, with the answer. */
    private Node row(Result result, Zone zone) {
        FlowPane row = Blocks.flow("result-row");
        row.getChildren()
                .addAll(
                        Blocks.link(zone.name().in(explorer.language()), () -> explorer.select(zone)),
                        new Label(Messages.word("learn.skill", result.card().skill())));
        VBox box = new VBox(row);
        if (!result.grade().known() && result.question() instanceof Question.Choice choice) {
            choice.options().stream()
                    .filter(option -> option.id().equals(result.given()) && !option.right())
                    .findFirst()
                    .ifPresent(option -> box.getChildren()
                            .add(Blocks.text(
                                    Messages.text("learn.result.given", OptionsAnswer.words(option, true)), "muted")));
            box.getChildren()
                    .add(Blocks.text(
                            Messages.text("learn.result.answer", Feedback.answer(choice, explorer.language())),
                            "muted"));
        } else if (!result.grade().known() && !result.given().isEmpty()) {
            learner.deck()
                    .flatMap(deck -> deck.map().zone(result.given()))
                    .ifPresent(given -> box.getChildren()
                            .add(Blocks.text(
                                    Messages.text(
                                            "learn.result.given", given.name().in(explorer.language())),
                                    "muted")));
        }
        return box;
    }

    private Optional<Zone> zone(Result result) {
        return result.question() instanceof Question.Order order
                ? Optional.of(order.zone())
                : learner.deck()
                        .map(Deck::map)
                        .flatMap(map -> map.zone(result.card().subject()));
    }
}
