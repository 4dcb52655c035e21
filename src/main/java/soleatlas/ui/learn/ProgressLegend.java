package soleatlas.ui.learn;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Deck;
import soleatlas.study.Mastery;
import soleatlas.study.Skill;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** What the tones and pips of what is learned mean, how many zones have each, and by which skill. */
public final class ProgressLegend extends VBox {

    private final Explorer explorer;
    private final LearnModel learner;
    private final VBox rows = new VBox();
    private final ComboBox<Shown> skills = new ComboBox<>();
    private boolean filling;

    /** By which skill the colours are: one, or all that were chosen. */
    private record Shown(Optional<Skill> skill) {}

    /** A legend for what is learned. */
    public ProgressLegend(LearnModel learner, Explorer explorer) {
        this.explorer = explorer;
        this.learner = learner;
        setId("progress-legend");
        getStyleClass().add("legend");
        skills.setId("heat-skill");
        skills.setMaxWidth(Double.MAX_VALUE);
        skills.setAccessibleText(Messages.text("learn.heat.skill"));
        skills.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Shown shown) {
                return shown == null
                        ? ""
                        : shown.skill()
                                .map(one -> Messages.word("learn.skill", one))
                                .orElse(Messages.text("learn.heat.all"));
            }

            @Override
            public @Nullable Shown fromString(String text) {
                return null;
            }
        });
        skills.valueProperty().addListener((value, before, shown) -> {
            if (!filling && shown != null) {
                learner.options().colourBy(shown.skill());
            }
        });
        Label title = Blocks.text(Messages.text("learn.heat"), "section-title");
        getChildren().addAll(title, skills, rows);
        learner.revisionProperty().addListener(value -> update());
        learner.options().choicesProperty().addListener(value -> update());
        explorer.detailedProperty().addListener(value -> update());
        update();
    }

    private void update() {
        filling = true;
        skills.getItems().clear();
        skills.getItems().add(new Shown(Optional.empty()));
        Set<Skill> possible = learner.deck().map(Deck::skills).orElse(Set.of());
        for (Skill skill : Skill.values()) {
            if (possible.contains(skill)) {
                skills.getItems().add(new Shown(Optional.of(skill)));
            }
        }
        skills.setValue(new Shown(
                Optional.ofNullable(learner.options().choicesProperty().get().heat())));
        filling = false;
        rows.getChildren().clear();
        for (Mastery mastery : Mastery.values()) {
            long count = explorer.zones().stream()
                    .filter(zone ->
                            learner.mastery(zone).filter(mastery::equals).isPresent())
                    .count();
            Region swatch = new Region();
            swatch.getStyleClass().addAll("heat-swatch", "heat-swatch-" + mastery.pips());
            Label name = new Label(MasteryWords.word(mastery));
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label number = new Label(Messages.text("explore.legend.count", count));
            number.getStyleClass().add("legend-count");
            HBox row = new HBox(swatch, new Pips(mastery), name, number);
            row.getStyleClass().addAll("legend-row", "progress-row");
            rows.getChildren().add(row);
        }
    }
}
