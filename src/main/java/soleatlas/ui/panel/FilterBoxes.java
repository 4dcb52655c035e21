package soleatlas.ui.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Facet;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.block.Blocks;
import soleatlas.words.FacetWords;
import soleatlas.words.Messages;

/** Everything that zones can be filtered by, each with the number of zones that it would leave. */
final class FilterBoxes extends VBox {

    private final Explorer explorer;
    private final List<Runnable> updates = new ArrayList<>();
    /** Held here and only weakly by the explorer: pages come and go, the explorer stays. */
    private final InvalidationListener refreshing = value -> update();

    private final Label found = Blocks.text("", "technique-name");

    FilterBoxes(Explorer explorer, FootMap map) {
        this.explorer = explorer;
        getStyleClass().add("page-control");
        getChildren().add(found);
        if (explorer.detailedZones() > 0) {
            CheckBox detailed = new CheckBox(Messages.text("explore.rail.detailed", explorer.detailedZones()));
            detailed.setWrapText(true);
            detailed.setOnAction(event -> explorer.showDetailed(detailed.isSelected()));
            updates.add(() -> detailed.setSelected(explorer.detailedProperty().get()));
            getChildren().add(detailed);
        }
        for (Facet facet :
                List.of(Facet.WISH, Facet.SYSTEM, Facet.FOOT, Facet.EVIDENCE, Facet.SCHOOLS, Facet.TECHNIQUE)) {
            List<String> values = values(facet, map);
            if (values.size() > 1 || (facet == Facet.SCHOOLS && !values.isEmpty())) {
                VBox section = Blocks.section(Messages.word("explore.facet", facet));
                values.forEach(value -> section.getChildren().add(row(facet, value, map)));
                getChildren().add(section);
            }
        }
        explorer.matchesProperty().addListener(new WeakInvalidationListener(refreshing));
        update();
    }

    private static List<String> values(Facet facet, FootMap map) {
        Stream<String> all = switch (facet) {
            case SYSTEM -> map.systems().stream().map(system -> system.id());
            case WISH -> map.wishes().stream().map(wish -> wish.id());
            case TECHNIQUE -> map.techniques().stream().map(technique -> technique.id());
            case FAMILY -> Stream.empty();
            case FOOT -> Stream.of(Foot.LEFT.name(), Foot.RIGHT.name());
            case EVIDENCE -> Arrays.stream(Benefit.Kind.values()).map(Enum::name);
            case SCHOOLS -> Stream.of(Facet.DISAGREE);
        };
        return all.filter(value ->
                        map.zones().stream().anyMatch(zone -> facet.of(zone).contains(value)))
                .toList();
    }

    private HBox row(Facet facet, String value, FootMap map) {
        String name = FacetWords.name(facet, value, map, explorer.language());
        CheckBox box = new CheckBox(name);
        box.setId("filter-" + facet.name().toLowerCase(Locale.ROOT) + "-" + value);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> explorer.toggle(facet, value));
        HBox.setHgrow(box, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("legend-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        updates.add(() -> {
            long zones = explorer.count(facet, value);
            boolean chosen = explorer.chosen(facet).contains(value);
            box.setSelected(chosen);
            box.setDisable(zones == 0 && !chosen);
            box.setAccessibleText(Messages.text("explore.legend.spoken", name, zones));
            count.setText(Messages.text("explore.legend.count", zones));
        });
        HBox row = new HBox(box, count);
        row.getStyleClass().add("filter-row");
        return row;
    }

    private void update() {
        updates.forEach(Runnable::run);
        int count = explorer.matchesProperty().get().size();
        found.setText(Messages.text("window.status.filtered.all", count));
    }
}
