package soleatlas.ui.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;

/** A zone's name beside the zone: a dot on the zone, a short line, the name on a plate that never leaves the chart. */
final class Chip {

    private static final double RISE = 22;
    private static final double MARGIN = 6;

    private final Circle dot = new Circle(3);
    private final Line line = new Line();
    private final Label name = new Label();

    Chip(Pane layer, String kind) {
        dot.getStyleClass().add("chip-dot");
        line.getStyleClass().add("chip-line");
        name.getStyleClass().addAll("chip", "chip-" + kind);
        name.setId("chip-" + kind);
        layer.getChildren().addAll(line, dot, name);
        hide();
    }

    /** Shows a name at a point of the chart, above it or, where another plate lies there, below. */
    void show(String text, Point at, Box room, Box taken) {
        name.setText(text);
        name.applyCss();
        double width = Math.ceil(name.prefWidth(-1));
        double height = Math.ceil(name.prefHeight(width));
        Box plate = plate(at, -RISE - height, width, height, room);
        if (meets(plate, taken) || plate.minY() < room.minY() + MARGIN) {
            Box below = plate(at, RISE, width, height, room);
            plate = meets(below, taken) ? plate : below;
        }
        name.resizeRelocate(plate.minX(), plate.minY(), width, height);
        dot.setCenterX(at.x());
        dot.setCenterY(at.y());
        line.setStartX(at.x());
        line.setStartY(at.y());
        line.setEndX(Math.max(plate.minX() + 8, Math.min(plate.maxX() - 8, at.x())));
        line.setEndY(plate.minY() > at.y() ? plate.minY() : plate.maxY());
        setVisible(room.contains(at));
    }

    void hide() {
        setVisible(false);
    }

    /** Where the plate lies; an empty box far away if it is hidden. */
    Box box() {
        return name.isVisible()
                ? new Box(
                        name.getLayoutX(),
                        name.getLayoutY(),
                        name.getLayoutX() + name.getWidth(),
                        name.getLayoutY() + name.getHeight())
                : new Box(-9, -9, -9, -9);
    }

    private static Box plate(Point at, double offset, double width, double height, Box room) {
        double x =
                Math.max(room.minX() + MARGIN, Math.min(room.maxX() - MARGIN - width, Math.rint(at.x() - width / 2)));
        double y = Math.rint(at.y() + offset);
        return new Box(x, y, x + width, y + height);
    }

    private static boolean meets(Box a, Box b) {
        return a.minX() < b.maxX() && b.minX() < a.maxX() && a.minY() < b.maxY() && b.minY() < a.maxY();
    }

    private void setVisible(boolean visible) {
        dot.setVisible(visible);
        line.setVisible(visible);
        name.setVisible(visible);
    }
}
