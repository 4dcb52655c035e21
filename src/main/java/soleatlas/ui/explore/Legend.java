package soleatlas.ui.explore;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.chart.style.ColourKey;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.chart.Swatch;
import soleatlas.ui.kit.Rows;
import soleatlas.words.FacetWords;
import soleatlas.words.Messages;

/** What the colours mean: colour, pattern, code, name and number of zones. Each entry is a button that filters by it. */
final class Legend extends VBox {

    private final Explorer explorer;
    private final ChartOptions options;

    Legend(Explorer explorer, ChartOptions options) {
        this.explorer = explorer;
        this.options = options;
        setId("legend");
        getStyleClass().add("legend");
        explorer.entryProperty().addListener(value -> rebuild());
        explorer.detailedProperty().addListener(value -> mark());
        explorer.matchesProperty().addListener(value -> mark());
        options.colouringProperty().addListener(value -> rebuild());
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        FootMap map = explorer.map().orElse(null);
        if (map != null) {
            ColourKey.of(map, options.colouringProperty().get())
                    .forEach(key -> getChildren().add(new Row(key, map)));
        }
        mark();
    }

    private void mark() {
        getChildren().forEach(child -> {
            if (child instanceof Row row) {
                row.mark();
            }
        });
    }

    /** A button that grows in height where a name needs more than one line. */
    private final class Row extends ToggleButton {

        private final ColourKey key;
        private final String name;
        private final Label number = new Label();
        private final HBox content;

        Row(ColourKey key, FootMap map) {
            this.key = key;
            this.name = FacetWords.name(key.facet(), key.value(), map, explorer.language());
            Label label = new Label(name);
            label.getStyleClass().add("legend-name");
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            number.getStyleClass().add("legend-count");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Swatch swatch = new Swatch(key, FacetWords.code(key.facet(), key.value(), map));
            swatch.setMinWidth(Region.USE_PREF_SIZE);
            content = new HBox(swatch, label, number);
            content.getStyleClass().add("legend-row");
            setId("legend-" + key.value().toLowerCase(Locale.ROOT).replace('_', '-'));
            setMaxWidth(Double.MAX_VALUE);
            setOnAction(event -> explorer.toggle(key.facet(), key.value()));
            Rows.fill(this, content);
        }

        private void mark() {
            long count = explorer.count(key.facet(), key.value());
            number.setText(Messages.text("explore.legend.count", count));
            setAccessibleText(Messages.text("explore.legend.spoken", name, count));
            setSelected(explorer.chosen(key.facet()).contains(key.value()));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width > 0 ? Rows.height(this, content, width) : super.computePrefHeight(width);
        }
    }
}
