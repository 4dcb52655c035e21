package soleatlas.ui.learn;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Deck;
import soleatlas.study.Pair;
import soleatlas.study.Skill;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** What is taken for each other, with a round that tells the two apart. */
final class MixUpSection extends VBox {

    private static final int LEAST = 2;
    private static final int MOST = 5;

    MixUpSection(LearnModel learner) {
        setId("mix-ups");
        getStyleClass().add("panel-section");
        FootMap map = learner.deck().map(Deck::map).orElse(null);
        if (map == null) {
            return;
        }
        List<Pair> pairs = learner.progress().mixUps(map.header().id(), LEAST);
        for (Pair pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
            Optional<Zone> one = map.zone(pair.one());
            Optional<Zone> other = map.zone(pair.other());
            if (one.isPresent() && other.isPresent()) {
                String first = one.get().name().in(learner.language());
                String second = other.get().name().in(learner.language());
                Label words = Blocks.text(Messages.text(
                        "learn.mix-up", first, second, learner.progress().count(pair)));
                HBox.setHgrow(words, Priority.ALWAYS);
                Button apart = new Button(Messages.text("learn.mix-up.go"));
                apart.setMinWidth(USE_PREF_SIZE);
                apart.setAccessibleText(Messages.text("learn.mix-up.go.named", first, second));
                apart.setOnAction(
                        event -> learner.start(List.of(one.get(), other.get()), EnumSet.of(Skill.LOCATE, Skill.NAME)));
                HBox row = new HBox(words, apart);
                row.getStyleClass().add("stage-row");
                getChildren().add(row);
            }
        }
        if (!getChildren().isEmpty()) {
            getChildren().add(0, Blocks.heading(Messages.text("learn.mix-ups")));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }
}
