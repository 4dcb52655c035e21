package soleatlas.ui.article;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.article.Block;
import soleatlas.ui.block.Blocks;

/** Chips to choose from, and the option that is chosen; one option alone needs no chips. */
final class ChoiceNode extends VBox {

    private final BlockRenderer renderer;
    private final VBox holder = new VBox();

    /**
     * A choice.
     *
     * @param chosen id of the option to show first, if there is such a one
     * @param onChosen is told the id of what is chosen later
     */
    ChoiceNode(Block.Choice choice, BlockRenderer renderer, String chosen, Consumer<String> onChosen) {
        this.renderer = renderer;
        getStyleClass().add("panel-section");
        Block.Option first = choice.options().stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .orElse(choice.options().get(0));
        getChildren()
                .add(
                        choice.options().size() == 1
                                ? Blocks.text(first.text(), "technique-name")
                                : chips(choice, first, onChosen));
        holder.getStyleClass().add("technique-card");
        show(first);
        getChildren().add(holder);
    }

    private FlowPane chips(Block.Choice choice, Block.Option first, Consumer<String> onChosen) {
        FlowPane chips = Blocks.flow("choice-chips");
        chips.setId("technique-choice");
        ToggleGroup group = new ToggleGroup();
        for (Block.Option option : choice.options()) {
            ToggleButton button = new ToggleButton(option.text());
            button.getStyleClass().add("choice-chip");
            button.setToggleGroup(group);
            button.setSelected(option.equals(first));
            button.setUserData(option);
            Blocks.addWrapping(chips, button);
        }
        // Arrow keys move the choice without an action event, so the choice itself is followed
        group.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof Block.Option option) {
                onChosen.accept(option.id());
                show(option);
            }
        });
        return chips;
    }

    private void show(Block.Option option) {
        holder.getChildren().setAll(renderer.nodes(option.blocks()));
    }
}
