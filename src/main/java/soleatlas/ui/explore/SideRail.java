package soleatlas.ui.explore;

import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soleatlas.article.Page;
import soleatlas.atlas.Colouring;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ReadingHistory;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The left side: which view, what the colours mean, which zones. It scrolls where the window is too low for its least height. */
public final class SideRail extends ScrollPane {

    private static final double LEAST_LEGEND = 90;

    private final Explorer explorer;
    private final Label zonesTitle = title("explore.zones.title");
    private final CheckBox detailed = new CheckBox();
    private final Button filters = new Button(Messages.text("explore.rail.filters"), Icons.icon("fth-filter"));
    private final ColourPicker colours;
    private final ViewPicker views;
    private final ZoneList zones;

    /**
     * The rail of a window.
     *
     * @param numbers the numbers that stand for names on the chart, by ids of zones
     * @param progress makes the legend of what is learned
     */
    public SideRail(
            Explorer explorer,
            ChartOptions options,
            ReadingHistory reading,
            ReadOnlyObjectProperty<Map<String, Integer>> numbers,
            Supplier<Node> progress) {
        this.explorer = explorer;
        setId("rail");
        getStyleClass().add("rail-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        views = new ViewPicker(explorer);
        zones = new ZoneList(explorer, numbers);
        colours = new ColourPicker(explorer, options);
        detailed.setId("detailed");
        detailed.setWrapText(true);
        detailed.setMinHeight(USE_PREF_SIZE);
        detailed.setTooltip(new Tooltip(Messages.text("explore.rail.detailed.tip")));
        detailed.setOnAction(event -> explorer.showDetailed(detailed.isSelected()));
        filters.setId("filters");
        filters.getStyleClass().add("quiet");
        filters.setTooltip(new Tooltip(Messages.text("explore.rail.filters.tip")));
        filters.setOnAction(event -> reading.open(Page.of(Page.Kind.FILTERS)));
        Legend systems = new Legend(explorer, options);
        ScrollPane legend = new ScrollPane(systems);
        legend.getStyleClass().add("legend-scroll");
        legend.setFitToWidth(true);
        legend.setHbarPolicy(ScrollBarPolicy.NEVER);
        legend.setFocusTraversable(false);
        legend.prefHeightProperty().bind(systems.heightProperty().add(2));
        legend.minHeightProperty().bind(Bindings.min(systems.heightProperty(), LEAST_LEGEND));
        zones.setMinHeight(120);
        zones.setPrefHeight(160);
        VBox.setVgrow(zones, Priority.ALWAYS);
        StackPane heat = new StackPane();
        Runnable recolour = () -> {
            boolean learned = options.colouringProperty().get() == Colouring.PROGRESS;
            boolean wanted =
                    !options.colouringFixedProperty().get() && explorer.map().isPresent();
            if (learned && heat.getChildren().isEmpty()) {
                heat.getChildren().add(progress.get());
            }
            show(heat, learned);
            show(legend, !learned);
            show(filters, wanted);
            show(colours, wanted);
        };
        options.colouringFixedProperty().addListener(value -> recolour.run());
        options.colouringProperty().addListener(value -> recolour.run());
        explorer.entryProperty().addListener(value -> recolour.run());
        recolour.run();
        VBox box = new VBox(
                views, detailed, colours, legend, heat, filters, zonesTitle, new FoundPages(explorer, reading), zones);
        box.getStyleClass().add("rail");
        setContent(box);
        explorer.entryProperty().addListener(value -> retitle());
        explorer.matchesProperty().addListener(value -> retitle());
        explorer.detailedProperty().addListener(value -> retitle());
        retitle();
    }

    /** The list of zones, to put the focus there. */
    public ZoneList zones() {
        return zones;
    }

    private void retitle() {
        boolean usable = explorer.map().isPresent();
        zonesTitle.setVisible(usable);
        zones.setVisible(usable);
        int added = explorer.detailedZones();
        detailed.setText(Messages.text("explore.rail.detailed", added));
        detailed.setSelected(explorer.detailedProperty().get());
        detailed.setVisible(added > 0);
        detailed.setManaged(added > 0);
        boolean searched = !explorer.queryProperty().get().isBlank(); // which looks everywhere
        int all = searched
                ? explorer.map().map(map -> map.zones().size()).orElse(0)
                : explorer.zones().size();
        int found = explorer.matchesProperty().get().size();
        zonesTitle.setText(
                explorer.filteredProperty().get()
                        ? Messages.text("explore.zones.title.found", found, all)
                        : Messages.text("explore.zones.title.all", all));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label title(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }
}
