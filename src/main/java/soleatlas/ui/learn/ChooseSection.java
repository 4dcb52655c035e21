package soleatlas.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.RoundScope;
import soleatlas.study.Deck;
import soleatlas.study.Skill;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** A round of one's own choice: about what, and what to know about it. */
final class ChooseSection extends VBox {

    private final Explorer explorer;
    private final LearnModel learner;
    private final ComboBox<RoundScope> scopes = new ComboBox<>();
    private final Button start = new Button(Messages.text("learn.start"), Icons.icon("fth-play"));

    ChooseSection(LearnModel learner, Explorer explorer, @Nullable RoundScope before) {
        this.explorer = explorer;
        this.learner = learner;
        getStyleClass().add("panel-section");
        scopes.setId("scope");
        scopes.setAccessibleText(Messages.text("learn.choose.what"));
        scopes.setMaxWidth(Double.MAX_VALUE);
        scopes.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RoundScope scope) {
                return scope == null ? "" : name(scope);
            }

            @Override
            public @Nullable RoundScope fromString(String text) {
                return null;
            }
        });
        Set<Skill> chosen = learner.options().choicesProperty().get().skills();
        scopes.getItems().setAll(all(chosen));
        scopes.setValue(before != null && scopes.getItems().contains(before) ? before : RoundScope.CHART);
        FlowPane kinds = Blocks.flow("choice-chips");
        Set<Skill> possible = learner.deck().map(Deck::skills).orElse(Set.of());
        for (Skill skill : Skill.values()) {
            if (possible.contains(skill)) {
                ToggleButton kind = new ToggleButton(Messages.word("learn.skill", skill));
                kind.setId("skill-" + Messages.kebab(skill));
                kind.getStyleClass().add("choice-chip");
                kind.setSelected(chosen.contains(skill));
                kind.setOnAction(event -> learner.options().toggle(skill));
                Blocks.addWrapping(kinds, kind);
            }
        }
        start.setId("start-chosen");
        start.setOnAction(event -> learner.start(
                scopes.getValue(),
                chosen,
                learner.options().choicesProperty().get().count()));
        scopes.valueProperty().addListener(value -> update());
        getChildren()
                .addAll(
                        Blocks.heading(Messages.text("learn.choose")),
                        scopes,
                        Blocks.text(Messages.text("learn.choose.kinds"), "muted"),
                        kinds,
                        start);
        update();
    }

    /** What is chosen. */
    RoundScope scope() {
        return scopes.getValue();
    }

    private void update() {
        Set<Skill> chosen = learner.options().choicesProperty().get().skills();
        int cards = learner.count(scopes.getValue(), chosen);
        int most = learner.options().choicesProperty().get().count();
        start.setText(Messages.text("learn.choose.start", Math.min(cards, most)));
        start.setDisable(cards == 0);
    }

    /** Everything that has something to ask. */
    private List<RoundScope> all(Set<Skill> chosen) {
        List<RoundScope> all = new ArrayList<>(List.of(
                RoundScope.CHART,
                new RoundScope(RoundScope.Kind.FORGOTTEN, ""),
                new RoundScope(RoundScope.Kind.BASKET, "")));
        explorer.map().ifPresent(map -> {
            map.systems().forEach(system -> all.add(new RoundScope(RoundScope.Kind.SYSTEM, system.id())));
            map.areas().forEach(area -> all.add(new RoundScope(RoundScope.Kind.AREA, area.id())));
            map.techniques().forEach(one -> all.add(new RoundScope(RoundScope.Kind.TECHNIQUE, one.id())));
        });
        all.removeIf(scope -> scope.kind() != RoundScope.Kind.CHART && learner.count(scope, chosen) == 0);
        return all;
    }

    private String name(RoundScope scope) {
        FootMap map = explorer.map().orElse(null);
        String language = explorer.language();
        if (map == null) {
            return "";
        }
        return switch (scope.kind()) {
            case CHART, BASKET, FORGOTTEN, ZONE -> Messages.word("learn.scope", scope.kind());
            case SYSTEM ->
                map.systems().stream()
                        .filter(one -> one.id().equals(scope.id()))
                        .findFirst()
                        .map(one -> one.name().in(language))
                        .orElse("");
            case AREA ->
                map.areas().stream()
                        .filter(one -> one.id().equals(scope.id()))
                        .findFirst()
                        .map(one -> Messages.text("learn.scope.area", one.name().in(language)))
                        .orElse("");
            case TECHNIQUE ->
                map.technique(scope.id())
                        .map(Technique::name)
                        .map(one -> Messages.text("learn.scope.technique", one.in(language)))
                        .orElse("");
        };
    }
}
