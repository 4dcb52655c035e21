package soleatlas.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import soleatlas.atlas.Facet;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.FacetWords;
import soleatlas.words.Messages;

/** What is filtered by, above the chart: each choice can be taken back by itself, and where nothing fits it says what would help. */
public final class FilterChips extends FlowPane {

    private final Explorer explorer;

    public FilterChips(Explorer explorer) {
        this.explorer = explorer;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        setMinHeight(USE_PREF_SIZE);
        explorer.matchesProperty().addListener(value -> rebuild());
        explorer.choicesProperty().addListener(value -> rebuild());
        rebuild();
    }

    private void rebuild() {
        FootMap map = explorer.map().orElse(null);
        boolean focused = isFocusWithin();
        List<Node> chips = new ArrayList<>();
        if (map != null) {
            boolean nothing = explorer.matchesProperty().get().isEmpty();
            new TreeMap<>(explorer.choicesProperty().get())
                    .forEach((facet, values) -> chips.addAll(chips(map, facet, values, nothing)));
        }
        boolean any = !chips.isEmpty();
        if (any) {
            Button all = new Button(Messages.text("explore.filters.clear"));
            all.setId("filters-clear");
            all.getStyleClass().add("chip-clear");
            all.setOnAction(event -> explorer.clearFilters());
            chips.add(all);
        }
        getChildren().setAll(chips);
        setVisible(any);
        setManaged(any);
        if (focused && any) {
            chips.get(0).requestFocus();
        }
    }

    private List<Node> chips(FootMap map, Facet facet, Set<String> values, boolean nothing) {
        List<Node> chips = new ArrayList<>();
        for (String value : values) {
            String name = Messages.text(
                    "explore.filters.chip",
                    Messages.word("explore.facet", facet),
                    FacetWords.name(facet, value, map, explorer.language()));
            long without = nothing ? explorer.countWithout(facet, value) : 0;
            Button chip = new Button(
                    without > 0 ? Messages.text("explore.filters.without", name, without) : name, Icons.icon("fth-x"));
            chip.getStyleClass().add("filter-chip");
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.setAccessibleText(Messages.text("explore.filters.remove", name));
            chip.setOnAction(event -> explorer.toggle(facet, value));
            Blocks.addWrapping(this, chip);
            chips.add(chip);
        }
        return chips;
    }
}
