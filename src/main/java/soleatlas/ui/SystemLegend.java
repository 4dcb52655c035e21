package soleatlas.ui;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.atlas.BodySystem;
import soleatlas.explore.Explorer;

/** The systems with colour, code, name and number of zones. Each is a button that filters by it. */
final class SystemLegend extends VBox {

    private final Explorer explorer;

    SystemLegend(Explorer explorer) {
        this.explorer = explorer;
        setId("systems");
        getStyleClass().add("legend");
        explorer.entryProperty().addListener(value -> rebuild());
        explorer.detailedProperty().addListener(value -> rebuild());
        explorer.systemsProperty().addListener(value -> mark());
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        explorer.map().ifPresent(map -> {
            Map<BodySystem, Long> counts = explorer.zones().stream()
                    .flatMap(zone -> zone.group().stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            map.systems().forEach(system -> getChildren().add(row(system, counts.getOrDefault(system, 0L))));
        });
        mark();
    }

    private ToggleButton row(BodySystem system, long count) {
        String name = system.name().in(explorer.language());
        Label label = new Label(name);
        label.getStyleClass().add("legend-name");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label number = new Label(UiText.text("legend.count", count));
        number.getStyleClass().add("legend-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Swatch swatch = new Swatch(system);
        swatch.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(swatch, label, number);
        content.getStyleClass().add("legend-row");
        ToggleButton button = new Row(content);
        button.setId("system-" + system.id());
        button.setUserData(system.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(UiText.text("legend.spoken", name, count));
        button.setOnAction(event -> explorer.toggleSystem(system.id()));
        return button;
    }

    /** A button that grows in height where a name needs more than one line. */
    private static final class Row extends ToggleButton {

        private final HBox content;

        Row(HBox content) {
            this.content = content;
            Rows.fill(this, content);
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

    private void mark() {
        getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                button.setSelected(explorer.systemsProperty().get().contains(String.valueOf(button.getUserData())));
            }
        });
    }
}
