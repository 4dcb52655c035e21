package soleatlas.ui;

import java.util.Map;
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
        explorer.systemsProperty().addListener(value -> mark());
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        explorer.map().ifPresent(map -> {
            Map<BodySystem, Long> counts = map.zonesBySystem();
            map.systems().forEach(system -> getChildren().add(row(system, counts.getOrDefault(system, 0L))));
        });
        mark();
    }

    private ToggleButton row(BodySystem system, long count) {
        String name = system.name().in(explorer.language());
        Label label = new Label(name);
        label.getStyleClass().add("legend-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label number = new Label(UiText.text("legend.count", count));
        number.getStyleClass().add("legend-count");
        HBox content = new HBox(new Swatch(system), label, space, number);
        content.getStyleClass().add("legend-row");
        ToggleButton button = new ToggleButton(null, content);
        button.setId("system-" + system.id());
        button.setUserData(system.id());
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setAccessibleText(UiText.text("legend.spoken", name, count));
        button.setOnAction(event -> explorer.toggleSystem(system.id()));
        return button;
    }

    private void mark() {
        getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                button.setSelected(explorer.systemsProperty().get().contains(String.valueOf(button.getUserData())));
            }
        });
    }
}
