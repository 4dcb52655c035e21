package soleatlas.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Zone;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.block.HeedBox;
import soleatlas.ui.block.Prose;
import soleatlas.words.Messages;

/** The techniques of a zone: chips to choose from, and the one that is chosen. */
final class TechniqueChoice extends VBox {

    private final WindowModel session;
    private final Zone zone;
    private final Prose prose;
    private final VBox holder = new VBox();

    /**
     * The techniques of a zone.
     *
     * @param chosen id of the technique to show first, if the zone has it
     * @param onChosen is told the id of what is chosen later
     */
    TechniqueChoice(WindowModel session, Zone zone, Prose prose, String chosen, Consumer<String> onChosen) {
        this.session = session;
        this.zone = zone;
        this.prose = prose;
        getStyleClass().add("panel-section");
        getChildren().add(Blocks.heading(Messages.text("panel.technique")));
        List<TechniqueUse> uses = zone.techniques();
        TechniqueUse first = uses.stream()
                .filter(use -> use.technique().id().equals(chosen))
                .findFirst()
                .orElse(uses.get(0));
        if (uses.size() == 1) {
            getChildren().add(Blocks.text(first.technique().name().in(session.language()), "technique-name"));
        } else {
            getChildren().add(chips(uses, first, onChosen));
        }
        show(first);
        getChildren().add(holder);
    }

    private FlowPane chips(List<TechniqueUse> uses, TechniqueUse first, Consumer<String> onChosen) {
        FlowPane choice = Blocks.flow("choice-chips");
        choice.setId("technique-choice");
        ToggleGroup group = new ToggleGroup();
        for (TechniqueUse use : uses) {
            String name = use.technique().name().in(session.language());
            String word =
                    HeedBox.word(session.safety().advisoriesProperty().get().of(zone, use.technique()));
            ToggleButton button = new ToggleButton(word.isEmpty() ? name : Messages.text("heed.named", name, word));
            button.getStyleClass().add("choice-chip");
            button.setToggleGroup(group);
            button.setSelected(use.equals(first));
            button.setUserData(use);
            Blocks.addWrapping(choice, button);
        }
        // Arrow keys move the choice without an action event, so the choice itself is followed
        group.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof TechniqueUse use) {
                onChosen.accept(use.technique().id());
                show(use);
            }
        });
        return choice;
    }

    private void show(TechniqueUse use) {
        holder.getChildren().setAll(new TechniqueCard(session, zone, use, prose));
    }
}
