package soleatlas.ui.learn;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Deck;
import soleatlas.study.PathStage;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.Fold;
import soleatlas.words.Messages;

/** The learning path: stage after stage, through the maps that ship from the simplest to the detailed chart. */
final class PathSection extends VBox {

    private final Explorer explorer;
    private final LearnModel learner;

    PathSection(LearnModel learner, Explorer explorer) {
        this.explorer = explorer;
        this.learner = learner;
        getStyleClass().add("panel-section");
        setId("path");
        MapEntry shown = explorer.entryProperty().get();
        Deck deck = learner.deck().orElse(null);
        if (shown == null || deck == null) {
            return;
        }
        List<PathStage> stages = PathStage.of(deck);
        PathStage next = stages.stream()
                .filter(stage ->
                        stage.mastered(deck, learner.progress()) < stage.zones().size())
                .findFirst()
                .orElse(null);
        getChildren().add(Blocks.heading(Messages.text("learn.path")));
        if (!shown.own()) {
            others(shown);
        }
        VBox all = new VBox();
        all.getStyleClass().add("panel-section");
        for (int i = 0; i < stages.size(); i++) {
            PathStage stage = stages.get(i);
            if (stage.equals(next)) {
                getChildren().add(row(deck, stage, i, true));
            }
            all.getChildren().add(row(deck, stage, i, false));
        }
        if (next == null) {
            getChildren().add(Blocks.text(Messages.text("learn.path.done"), "muted"));
        }
        if (stages.size() > 1) {
            getChildren().add(new Fold(Messages.text("learn.path.all", stages.size()), List.of(all)));
        }
        if (next == null) {
            onwards(shown);
        }
    }

    /** The maps that ship are one path: those before this one that are not known yet are named first. */
    private void others(MapEntry shown) {
        for (MapEntry entry : explorer.entries()) {
            if (entry.key().equals(shown.key())) {
                return;
            }
            FootMap map = entry.usable().orElse(null);
            if (!entry.own() && map != null) {
                Deck before = new Deck(map);
                int zones = map.zones().size();
                int known = PathStage.of(before).stream()
                        .mapToInt(stage -> stage.mastered(before, learner.progress()))
                        .sum();
                if (known < zones) {
                    getChildren()
                            .add(Blocks.link(
                                    Messages.text(
                                            "learn.path.before",
                                            map.header().name().in(explorer.language()),
                                            known,
                                            zones),
                                    () -> explorer.open(entry.key())));
                }
            }
        }
    }

    /** After the last stage the path goes on with the next map that ships. */
    private void onwards(MapEntry shown) {
        List<MapEntry> entries = explorer.entries();
        int at = entries.indexOf(shown);
        if (at >= 0 && at + 1 < entries.size() && !entries.get(at + 1).own()) {
            MapEntry after = entries.get(at + 1);
            after.usable()
                    .ifPresent(map -> getChildren()
                            .add(Blocks.link(
                                    Messages.text(
                                            "learn.path.after",
                                            map.header().name().in(explorer.language())),
                                    () -> explorer.open(after.key()))));
        }
    }

    private HBox row(Deck deck, PathStage stage, int number, boolean next) {
        int known = stage.mastered(deck, learner.progress());
        int zones = stage.zones().size();
        String name = stage.systems().isEmpty()
                ? stage.zones().get(0).name().in(explorer.language())
                : stage.systems().stream()
                        .map(system -> system.name().in(explorer.language()))
                        .collect(Collectors.joining(Messages.text("atlas.list.comma")));
        Label title = Blocks.text(
                Messages.text(stage.detailed() ? "learn.path.detailed" : "learn.path.stage", number + 1, name));
        ProgressBar bar = new ProgressBar((double) known / zones);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("round-bar");
        bar.setFocusTraversable(false);
        bar.setAccessibleText(Messages.text("learn.path.known", known, zones));
        VBox words = new VBox(title, Blocks.text(Messages.text("learn.path.known", known, zones), "muted"), bar);
        words.getStyleClass().add("stage-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(Messages.text(known == zones ? "learn.path.again" : "learn.path.go"));
        go.setId((next ? "next-stage" : "stage-" + (number + 1)));
        go.setMinWidth(USE_PREF_SIZE);
        go.setAccessibleText(Messages.text("learn.path.go.named", go.getText(), title.getText()));
        go.setOnAction(event -> learner.start(stage));
        if (next) {
            go.getStyleClass().add("primary");
        }
        HBox row = new HBox(words, go);
        row.getStyleClass().add("stage-row");
        return row;
    }
}
