package soleatlas.ui;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import soleatlas.atlas.View;
import soleatlas.explore.Explorer;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.Region;

/** The views as small pictures of their own outlines, with their names. */
final class ViewPicker extends HBox {

    private static final double PICTURE = 34;

    private final Explorer explorer;

    ViewPicker(Explorer explorer) {
        this.explorer = explorer;
        setId("views");
        getStyleClass().add("view-picker");
        explorer.entryProperty().addListener(value -> rebuild());
        explorer.viewProperty().addListener(value -> mark());
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        explorer.map()
                .ifPresent(map -> map.views().forEach(view -> {
                    ToggleButton button = new ToggleButton(view.name().in(explorer.language()), picture(view));
                    button.setId("view-" + view.id());
                    button.setUserData(view.id());
                    button.setContentDisplay(ContentDisplay.TOP);
                    button.setToggleGroup(group);
                    button.setMaxWidth(Double.MAX_VALUE);
                    button.setWrapText(true);
                    button.setOnAction(event -> {
                        explorer.showView(view.id());
                        button.setSelected(true);
                    });
                    HBox.setHgrow(button, Priority.ALWAYS);
                    getChildren().add(button);
                }));
        setVisible(getChildren().size() > 1);
        setManaged(getChildren().size() > 1);
        mark();
    }

    private void mark() {
        View shown = explorer.viewProperty().get();
        getChildren().forEach(child -> {
            if (child instanceof ToggleButton button) {
                button.setSelected(shown != null && shown.id().equals(button.getUserData()));
            }
        });
    }

    private static StackPane picture(View view) {
        Box box = Region.of(view.outline(), 2).box();
        double scale = PICTURE / Math.max(box.width(), box.height());
        SVGPath path = new SVGPath();
        path.getStyleClass().add("view-picture");
        path.setContent(svg(view.outline(), box, scale));
        StackPane holder = new StackPane(path);
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
