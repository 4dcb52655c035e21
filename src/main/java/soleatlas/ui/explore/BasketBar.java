package soleatlas.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The zones that were put together, below the chart, and what they have in common. */
public final class BasketBar extends VBox {

    private final Explorer explorer;
    private final Basket basket;
    private final FlowPane chips = Blocks.flow("basket-chips");
    private boolean allowed = true;
    private final Label common = Blocks.text("", "muted");

    public BasketBar(Explorer explorer, Basket basket) {
        this.explorer = explorer;
        this.basket = basket;
        setId("basket");
        getStyleClass().add("basket");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(chips, common);
        basket.zonesProperty().addListener(value -> rebuild());
        rebuild();
    }

    /** Shows the bar where there is something in it, or not at all while its names would give something away. */
    public void allow(boolean shown) {
        if (allowed != shown) {
            allowed = shown;
            rebuild();
        }
    }

    private void rebuild() {
        List<Zone> zones = basket.zonesProperty().get();
        boolean focused = isFocusWithin();
        chips.getChildren().clear();
        Label title = new Label(Messages.text("explore.basket.title", zones.size()));
        title.getStyleClass().add("basket-title");
        chips.getChildren().add(title);
        for (Zone zone : zones) {
            Button show = new Button(zone.name().in(explorer.language()));
            show.getStyleClass().add("place-chip");
            show.setOnAction(event -> explorer.select(zone));
            Button out = Icons.button("explore.basket.remove", "fth-x", () -> basket.toggle(zone));
            out.setId(null);
            out.getStyleClass().add("basket-remove");
            out.setAccessibleText(
                    Messages.text("explore.basket.remove.named", zone.name().in(explorer.language())));
            chips.getChildren().addAll(show, out);
        }
        Button clear = new Button(Messages.text("explore.basket.clear"));
        clear.setId("basket-clear");
        clear.getStyleClass().add("chip-clear");
        clear.setOnAction(event -> basket.clear());
        chips.getChildren().add(clear);
        common.setText(shared());
        common.setVisible(zones.size() > 1);
        common.setManaged(zones.size() > 1);
        setVisible(allowed && !zones.isEmpty());
        setManaged(isVisible());
        if (focused && !zones.isEmpty()) {
            clear.requestFocus();
        }
    }

    private String shared() {
        Basket.Common shared = basket.common();
        if (shared.isEmpty()) {
            return Messages.text("explore.basket.nothing-common");
        }
        String language = explorer.language();
        List<String> names = new ArrayList<>();
        Stream.of(
                        shared.systems().stream().map(system -> system.name().in(language)),
                        shared.techniques().stream()
                                .map(technique -> technique.name().in(language)),
                        shared.wishes().stream().map(wish -> wish.name().in(language)))
                .forEach(some -> names.addAll(some.collect(Collectors.toList())));
        return Messages.text("explore.basket.common", String.join(Messages.text("atlas.list.comma"), names));
    }
}
