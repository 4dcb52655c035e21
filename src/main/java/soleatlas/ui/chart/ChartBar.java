package soleatlas.ui.chart;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Surface;
import soleatlas.atlas.View;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.ChartOptions.Labels;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The buttons below the feet: names, who looks, where schools disagree, and zoom for those who turn no wheel. */
final class ChartBar extends HBox {

    /** How much one press of a button or key zooms. */
    static final double STEP = 1.25;

    private final Explorer explorer;
    private final ChartOptions options;
    private final Consumer<String> say;
    private final ReadOnlyBooleanProperty blank;
    private final MenuButton labels = new MenuButton();
    private final Button orientation = new Button(null, Icons.icon("fth-refresh-ccw"));
    private final ToggleButton schools = new ToggleButton(Messages.text("chart.schools"), Icons.icon("fth-git-branch"));
    private final ToggleButton guides =
            new ToggleButton(Messages.text("explore.rail.guides"), Icons.icon("fth-crosshair"));
    private final Button otherFoot = new Button(Messages.text("chart.other-foot"), Icons.icon("fth-repeat"));
    private final FlowPane left = new FlowPane();
    private final HBox zoom;

    /** What the bar asks of the chart. */
    interface Actions {
        void zoomBy(double factor);

        void fit();

        void showOtherFoot();
    }

    ChartBar(
            Explorer explorer,
            ChartOptions options,
            ReadOnlyBooleanProperty blank,
            Actions chart,
            Consumer<String> say) {
        this.explorer = explorer;
        this.options = options;
        this.say = say;
        this.blank = blank;
        setId("chart-bar");
        getStyleClass().add("under-bar");
        labels.setId("labels");
        labels.setGraphic(Icons.icon("fth-tag"));
        labels.setTooltip(new Tooltip(Messages.text("chart.labels.tip")));
        for (Labels mode : Labels.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.word("chart.labels", mode));
            item.setId("labels-" + Messages.kebab(mode));
            item.setUserData(mode);
            item.setOnAction(event -> {
                options.label(mode);
                update();
            });
            labels.getItems().add(item);
        }
        orientation.setId("orientation");
        orientation.setTooltip(new Tooltip(Messages.text("chart.orientation.tip")));
        orientation.setOnAction(event -> turn());
        schools.setId("schools");
        schools.setTooltip(new Tooltip(Messages.text("chart.schools.tip")));
        schools.setOnAction(event -> options.showSchools(schools.isSelected()));
        guides.setAccessibleText(guides.getText());
        schools.setAccessibleText(schools.getText());
        guides.setId("guides");
        guides.setTooltip(new Tooltip(Messages.text("explore.rail.guides.tip")));
        guides.setOnAction(event -> options.showGuideLines(guides.isSelected()));
        options.guideLinesProperty().addListener((value, before, shown) -> guides.setSelected(shown));
        otherFoot.setId("other-foot");
        otherFoot.setOnAction(event -> chart.showOtherFoot());
        left.getStyleClass().add("under-bar-left");
        left.getChildren().addAll(labels, orientation, guides, schools, otherFoot);
        left.setPickOnBounds(false);
        zoom = new HBox(
                Icons.button("chart.zoom.out", "fth-minus", () -> chart.zoomBy(1 / STEP)),
                Icons.button("chart.zoom.in", "fth-plus", () -> chart.zoomBy(STEP)),
                Icons.button("chart.zoom.fit", "fth-maximize", chart::fit));
        zoom.getStyleClass().add("zoom-tools");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        zoom.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, zoom);
        setPickOnBounds(false);
        options.labelsProperty().addListener(value -> update());
        options.facingProperty().addListener(value -> update());
        options.schoolsProperty().addListener(value -> update());
        explorer.entryProperty().addListener(value -> update());
        explorer.viewProperty().addListener(value -> update());
        explorer.allViewsProperty().addListener(value -> update());
        blank.addListener(value -> update());
        showOtherFoot(false);
        update();
    }

    /** Swaps the feet, or says why nothing is swapped. */
    void turn() {
        Facing next = options.facingProperty().get() == Facing.GIVER ? Facing.OWN : Facing.GIVER;
        options.look(next);
        View view = explorer.viewProperty().get();
        boolean tops = view != null
                && view.side().filter(side -> side == Surface.DORSAL).isPresent();
        say.accept(Messages.text(
                tops && !explorer.allViewsProperty().get()
                        ? "chart.orientation.tops"
                        : "chart.orientation.said." + Messages.kebab(next)));
    }

    /** Shows the button for the other foot, where only one has room. */
    void showOtherFoot(boolean shown) {
        otherFoot.setVisible(shown);
        otherFoot.setManaged(shown);
    }

    /** Where there is little room the buttons show their icons only; who looks is written all the same. */
    void compact(boolean compact) {
        ContentDisplay display = compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (Labeled button : new Labeled[] {labels, guides, schools}) {
            button.setContentDisplay(display);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void update() {
        Labels mode = options.labelsProperty().get();
        labels.setText(Messages.text("chart.labels.now", Messages.word("chart.labels", mode)));
        labels.setAccessibleText(labels.getText());
        labels.getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(radio.getUserData() == mode);
            }
        });
        View view = explorer.viewProperty().get();
        boolean feet = view != null && view.side().isPresent();
        orientation.setVisible(feet);
        orientation.setManaged(feet);
        String key = Messages.kebab(options.facingProperty().get());
        String side = view == null || explorer.allViewsProperty().get()
                ? "all"
                : view.side().map(Messages::kebab).orElse("all");
        orientation.setText(Messages.text("chart.orientation." + key + "." + side));
        boolean asked = blank.get();
        labels.setVisible(!asked);
        labels.setManaged(!asked);
        boolean lines = !asked
                && explorer.map().stream()
                        .flatMap(map -> map.views().stream())
                        .anyMatch(one -> !one.guideLines().isEmpty());
        guides.setVisible(lines);
        guides.setManaged(lines);
        schools.setSelected(options.schoolsProperty().get());
        boolean differ = !asked
                && explorer.map().stream()
                        .flatMap(map -> map.zones().stream())
                        .anyMatch(zone -> !zone.alternatives().isEmpty());
        schools.setVisible(differ);
        schools.setManaged(differ);
    }
}
