package soleatlas.ui.chart;

import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartCamera;
import soleatlas.ui.scene.LayerStack;
import soleatlas.ui.scene.PathNode;
import soleatlas.words.Messages;

/** The whole sheet in small, with a frame round what is seen; it comes when the chart is zoomed in. A click looks there. */
final class Overview extends Region {

    private static final double LONGEST = 120;
    private static final double PADDING = 8;
    private static final double FROM_ZOOM = 1.25;

    private final ChartCamera camera;
    private final Group picture = new Group();
    private final Rectangle frame = new Rectangle();
    private Box sheet = Box.ofSize(1, 1);

    Overview(ChartCamera camera) {
        this.camera = camera;
        setId("overview");
        getStyleClass().add("overview");
        setAccessibleText(Messages.text("chart.overview"));
        frame.getStyleClass().add("overview-frame");
        frame.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        setVisible(false);
    }

    /** Takes the outlines of a sheet. */
    void build(ChartLayout shown) {
        sheet = shown.box();
        picture.getChildren().clear();
        for (PlacedFoot foot : shown.feet()) {
            Path path = new Path();
            PathNode.draw(path, foot.view().outline());
            path.getStyleClass().setAll("overview-foot");
            path.setStrokeWidth(1 / scale());
            Group placed = new Group(path);
            placed.getTransforms().addAll(LayerStack.placed(foot.frame()));
            picture.getChildren().add(placed);
        }
        picture.getTransforms().setAll(new Scale(scale(), scale()));
        picture.setLayoutX(PADDING - sheet.minX() * scale());
        picture.setLayoutY(PADDING - sheet.minY() * scale());
    }

    /** Shows what is seen now. */
    void update() {
        setVisible(camera.zoom() > FROM_ZOOM);
        if (isVisible()) {
            Box seen = camera.seen();
            double left = Math.max(0, (seen.minX() - sheet.minX()) * scale());
            double top = Math.max(0, (seen.minY() - sheet.minY()) * scale());
            double right = Math.min(sheet.width() * scale(), (seen.maxX() - sheet.minX()) * scale());
            double bottom = Math.min(sheet.height() * scale(), (seen.maxY() - sheet.minY()) * scale());
            frame.setX(PADDING + left);
            frame.setY(PADDING + top);
            frame.setWidth(Math.max(2, right - left));
            frame.setHeight(Math.max(2, bottom - top));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return sheet.width() * scale() + 2 * PADDING;
    }

    @Override
    protected double computePrefHeight(double width) {
        return sheet.height() * scale() + 2 * PADDING;
    }

    private double scale() {
        return LONGEST / Math.max(sheet.width(), sheet.height());
    }

    private void look(MouseEvent event) {
        double x = (event.getX() - PADDING) / scale() + sheet.minX();
        double y = (event.getY() - PADDING) / scale() + sheet.minY();
        Point middle = camera.seen().centre();
        double shown = camera.viewportProperty().get().scale();
        camera.panBy((middle.x() - x) * shown, (middle.y() - y) * shown);
        event.consume();
    }
}
