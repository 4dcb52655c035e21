package soleatlas.ui.learn;

import java.util.ArrayList;
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
import soleatlas.explore.Session;
import soleatlas.explore.learn.Learner;
import soleatlas.explore.learn.Play;
import soleatlas.study.Deck;
import soleatlas.study.Entry;
import soleatlas.study.Question;
import soleatlas.study.Result;
import soleatlas.study.Round;
import soleatlas.study.Rules;
import soleatlas.study.Skill;
import soleatlas.ui.Icons;
import soleatlas.ui.UiText;
import soleatlas.ui.block.Blocks;

/** What came of a round, beside the chart that shows it. */
final class ResultPane extends ScrollPane {

    private final Session session;
    private final Learner learner;
    private final Play play;
    private final VBox body = new VBox();
    private final Button done = new Button(UiText.text("learn.result.done"));

    ResultPane(Session session) {
        this.session = session;
        this.learner = session.learner();
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
        Label title = Blocks.text(UiText.word("learn.result", round.rules().kind()), "question-kind");
        Label score = Blocks.text(UiText.text("learn.result.score", right, all), "learn-score");
        score.setId("score");
        body.getChildren().addAll(title, score, Blocks.text(words(round), "panel-location"));
        VBox buttons = new VBox();
        buttons.getStyleClass().add("result-buttons");
        List<Result> missed = round.counted().stream()
                .filter(result -> !result.grade().known())
                .toList();
        Button first = done;
        if (!missed.isEmpty()) {
            Button study = new Button(UiText.text("learn.result.missed", missed.size()), Icons.icon("fth-rotate-ccw"));
            study.setId("study-missed");
            study.getStyleClass().add("primary");
            study.setOnAction(event -> learner.startMissed());
            buttons.getChildren().add(study);
            first = study;
        }
        buttons.getChildren().add(done);
        body.getChildren().add(buttons);
        if (play.canTakeBack() && round.rules().kind() != Rules.Kind.EXAM) {
            body.getChildren().add(Blocks.link(UiText.text("learn.take-back"), play::takeBack));
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
        if (round.rules().kind() == Rules.Kind.CHALLENGE) {
            String map = learner.deck().map(deck -> deck.map().header().id()).orElse("");
            Optional<Entry.Finished> best = learner.progress().best(map, Entry.Test.CHALLENGE);
            List<Entry.Finished> all = learner.progress().tests(map, Entry.Test.CHALLENGE);
            Entry.Finished last = all.get(all.size() - 1);
            String time = last.millis() > 0
                    ? UiText.text("learn.challenge.time", Clock.text(last.millis()))
                    : UiText.text("learn.challenge.untimed");
            boolean isBest = best.filter(last::equals).isPresent() && all.size() > 1;
            return isBest ? UiText.text("learn.challenge.best.now", time) : time;
        }
        return UiText.text(round.right() == round.counted().size() ? "learn.result.all" : "learn.result.some");
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
        VBox section = Blocks.section(UiText.text("learn.exam.skills"));
        counts.forEach((skill, count) -> {
            Label name = Blocks.text(UiText.word("learn.skill", skill));
            HBox.setHgrow(name, Priority.ALWAYS);
            Label number = new Label(UiText.text("learn.result.of", count[0], count[1]));
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
        VBox section = Blocks.section(UiText.text(key));
        Map<String, List<Skill>> byZone = new LinkedHashMap<>();
        Map<String, Zone> zones = new LinkedHashMap<>();
        for (Result result : results) {
            zone(result).ifPresent(zone -> {
                zones.put(zone.id(), zone);
                byZone.computeIfAbsent(zone.id(), id -> new ArrayList<>())
                        .add(result.card().skill());
            });
        }
        zones.forEach((id, zone) -> {
            String skills = byZone.getOrDefault(id, List.of()).stream()
                    .map(skill -> UiText.word("learn.skill", skill))
                    .reduce((one, other) -> one + UiText.text("list.comma") + other)
                    .orElse("");
            FlowPane row = Blocks.flow("result-row");
            row.getChildren()
                    .addAll(
                            Blocks.link(
                                    zone.name().in(session.language()),
                                    () -> session.explorer().select(zone)),
                            new Label(skills));
            section.getChildren().add(row);
        });
        body.getChildren().add(section);
    }

    private Optional<Zone> zone(Result result) {
        return result.question() instanceof Question.Order order
                ? Optional.of(order.zone())
                : learner.deck()
                        .map(Deck::map)
                        .flatMap(map -> map.zone(result.card().subject()));
    }
}
