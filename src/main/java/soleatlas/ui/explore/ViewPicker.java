package soleatlas.ui.explore;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import soleatlas.atlas.View;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The views as small pictures of their own outlines, with their names. */
final class ViewPicker extends VBox {

    private static final double PICTURE = 34;
    /** Stands for all views together; no id of a view looks like it. */
    private static final String ALL = "*";

    private static final PseudoClass TWIN = PseudoClass.getPseudoClass("twin");

    private final Explorer explorer;
    private final HBox pictures = new HBox();
    private final ToggleButton all = new ToggleButton(Messages.text("chart.view.all"), Icons.icon("fth-grid"));

    ViewPicker(Explorer explorer) {
        this.explorer = explorer;
        setId("views");
        getStyleClass().add("view-picker");
        Label title = new Label(Messages.text("explore.rail.views"));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        all.setId("view-all");
        all.getStyleClass().add("view-all");
        all.setUserData(ALL);
        all.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, all);
        head.getStyleClass().add("view-head");
        pictures.getStyleClass().add("view-pictures");
        getChildren().addAll(head, pictures);
        explorer.entryProperty().addListener(value -> rebuild());
        explorer.viewProperty().addListener(value -> mark());
        explorer.allViewsProperty().addListener(value -> mark());
        explorer.selectionProperty().addListener(value -> mark());
        explorer.matchesProperty().addListener(value -> mark());
        rebuild();
    }

    private void rebuild() {
        pictures.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        explorer.map()
                .ifPresent(map -> map.views().forEach(view -> {
                    ToggleButton button = button(group, view.id(), view.name().in(explorer.language()), picture(view));
                    button.setId("view-" + view.id());
                }));
        all.setToggleGroup(group);
        // Arrow keys move the choice without an action event, so the choice itself is followed
        group.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                mark();
            } else {
                if (ALL.equals(now.getUserData())) {
                    explorer.showAllViews();
                } else {
                    explorer.showView(String.valueOf(now.getUserData()));
                }
            }
        });
        setVisible(pictures.getChildren().size() > 1);
        setManaged(pictures.getChildren().size() > 1);
        mark();
    }

    private ToggleButton button(ToggleGroup group, String value, String name, Node picture) {
        ToggleButton button = new ToggleButton(name, picture);
        button.setUserData(value);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setWrapText(true);
        HBox.setHgrow(button, Priority.ALWAYS);
        pictures.getChildren().add(button);
        return button;
    }

    /** Marks the view that is shown, and the others on which the selected zone lies too. */
    private void mark() {
        boolean together = explorer.allViewsProperty().get();
        all.setSelected(together);
        View shown = together ? null : explorer.viewProperty().get();
        Set<String> alsoThere = explorer.twins().stream()
                .map(placement -> placement.view().id())
                .collect(Collectors.toSet());
        pictures.getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                boolean selected = shown != null && shown.id().equals(button.getUserData());
                String id = String.valueOf(button.getUserData());
                boolean twin = !selected && alsoThere.contains(id);
                long matches = explorer.filteredProperty().get() ? explorer.matchesOn(id) : 0;
                button.setSelected(selected);
                button.pseudoClassStateChanged(TWIN, twin || (!selected && matches > 0));
                String spoken = twin ? Messages.text("chart.view.twin", button.getText()) : button.getText();
                button.setAccessibleText(matches > 0 ? Messages.text("chart.view.matches", spoken, matches) : spoken);
            }
        });
    }

    private static StackPane picture(View view) {
        Box box = PolygonArea.of(view.outline(), 2).box();
        double scale = PICTURE / Math.max(box.width(), box.height());
        SVGPath path = new SVGPath();
        path.getStyleClass().add("view-picture");
        path.setContent(svg(view.outline(), box, scale));
        Circle dot = new Circle(4);
        dot.getStyleClass().add("view-dot");
        StackPane.setAlignment(dot, Pos.TOP_RIGHT);
        StackPane holder = new StackPane(path, dot);
        holder.setMinHeight(PICTURE + 2);
        return holder;
    }

    private static String svg(Outline outline, Box box, double scale) {
        StringBuilder svg = new StringBuilder();
        Outline small = outline.mapped(p -> new Point((p.x() - box.minX()) * scale, (p.y() - box.minY()) * scale));
        for (Outline.Curve curve : small.curves()) {
            svg.append('M').append(pair(curve.start()));
            for (Outline.Segment segment : curve.segments()) {
                if (segment instanceof Outline.Cubic cubic) {
                    svg.append('C').append(pair(cubic.c1())).append(pair(cubic.c2()));
                } else {
                    svg.append('L');
                }
                svg.append(pair(segment.to()));
            }
            svg.append('Z');
        }
        return svg.toString();
    }

    private static String pair(Point point) {
        return point.x() + " " + point.y() + " ";
    }
}
