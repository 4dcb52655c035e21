package soleatlas.ui.learn;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.RoundScope;
import soleatlas.model.mode.Modes;
import soleatlas.study.Skill;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** How well one zone is known, skill by skill, with what can be done about it. */
final class ZoneProgress extends VBox {

    ZoneProgress(LearnModel learner, Explorer explorer, Modes modes, Zone zone) {
        setId("zone-progress");
        getStyleClass().add("zone-progress");
        Label name = Blocks.text(zone.name().in(explorer.language()), "panel-title");
        Button close = Icons.button("learn.zone.close", "fth-x", explorer::clearSelection);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, close);
        head.getStyleClass().add("zone-progress-head");
        getChildren().add(head);
        for (Skill skill : Skill.values()) {
            MasteryWords.of(learner, zone, skill).ifPresent(mastery -> {
                Label words = Blocks.text(Messages.word("learn.skill", skill));
                HBox.setHgrow(words, Priority.ALWAYS);
                String due = MasteryWords.due(learner, zone, skill);
                Label state = new Label(
                        due.isEmpty()
                                ? MasteryWords.word(mastery)
                                : Messages.text("learn.zone.due", MasteryWords.word(mastery), due));
                state.getStyleClass().add("muted");
                state.setMinWidth(USE_PREF_SIZE);
                HBox row = new HBox(new Pips(mastery), words, state);
                row.getStyleClass().add("progress-row");
                getChildren().add(row);
            });
        }
        Button practise = new Button(Messages.text("learn.zone.practise"), Icons.icon("fth-play"));
        practise.setId("practise-zone");
        practise.getStyleClass().add("primary");
        practise.setOnAction(event -> learner.start(
                new RoundScope(RoundScope.Kind.ZONE, zone.id()),
                learner.options().choicesProperty().get().skills(),
                Skill.values().length));
        Button read = new Button(Messages.text("learn.zone.read"), Icons.icon("fth-book-open"));
        read.setId("read-zone");
        read.setOnAction(event -> modes.go(Modes.EXPLORE));
        FlowPane buttons = Blocks.flow("welcome-buttons");
        buttons.getChildren().addAll(List.of(practise, read));
        getChildren().addAll(buttons, new NoteBox(learner, zone));
    }
}
