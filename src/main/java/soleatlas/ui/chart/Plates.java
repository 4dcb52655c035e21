package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.ui.kit.Icons;

/** Words and signs beside zones, each tied to its zone by a short line; none covers another as long as there is room. */
final class Plates {

    private static final double AWAY = 22;
    private static final double MARGIN = 4;

    private final Pane layer;
    private final List<Plate> plates = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    private record Plate(Label label, Line line) {}

    Plates(Pane layer) {
        this.layer = layer;
    }

    /** Takes all plates away. */
    void clear() {
        plates.forEach(plate -> layer.getChildren().removeAll(plate.label(), plate.line()));
        plates.clear();
        taken.clear();
    }

    /**
     * Puts a plate beside a point, or right on it where it has no words.
     *
     * @param style what it says, for the style sheet
     * @param icon code of its sign; empty for none
     * @param depth how much room there is round the point inside its zone, in pixels: a plate that fits stands right there
     */
    void add(String style, String icon, String words, Point at, double depth, Box room) {
        if (!room.contains(at)) {
            return;
        }
        Label label = new Label(words.isEmpty() ? null : words);
        if (!icon.isEmpty()) {
            label.setGraphic(Icons.icon(icon));
        }
        label.getStyleClass().addAll("plate", "plate-" + style);
        label.setMouseTransparent(true);
        Line line = new Line();
        line.getStyleClass().addAll("plate-line", "plate-line-" + style);
        layer.getChildren().addAll(line, label);
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        boolean onZone = words.isEmpty() || (depth > height && depth > width * 0.42);
        Box place = onZone ? around(at, 0, 0, width, height) : free(at, width, height, room);
        label.resizeRelocate(Math.rint(place.minX()), Math.rint(place.minY()), width, height);
        line.setStartX(at.x());
        line.setStartY(at.y());
        line.setEndX(Math.max(place.minX(), Math.min(place.maxX(), at.x())));
        line.setEndY(Math.max(place.minY(), Math.min(place.maxY(), at.y())));
        line.setVisible(!onZone);
        taken.add(place);
        plates.add(new Plate(label, line));
    }

    /** The first place round a point where nothing lies yet. */
    private Box free(Point at, double width, double height, Box room) {
        List<Box> places = List.of(
                around(at, 0, -AWAY - height / 2, width, height),
                around(at, 0, AWAY + height / 2, width, height),
                around(at, AWAY + width / 2, 0, width, height),
                around(at, -AWAY - width / 2, 0, width, height),
                around(at, AWAY + width / 2, -AWAY - height, width, height),
                around(at, -AWAY - width / 2, AWAY + height, width, height));
        for (Box place : places) {
            Box inside = within(place, room);
            boolean covers = inside.contains(at);
            if (!covers && taken.stream().noneMatch(other -> meets(inside, other))) {
                return inside;
            }
        }
        return within(places.get(0), room);
    }

    private static Box around(Point at, double dx, double dy, double width, double height) {
        double x = at.x() + dx - width / 2;
        double y = at.y() + dy - height / 2;
        return new Box(x, y, x + width, y + height);
    }

    private static Box within(Box box, Box room) {
        double x = Math.max(room.minX() + MARGIN, Math.min(room.maxX() - MARGIN - box.width(), box.minX()));
        double y = Math.max(room.minY() + MARGIN, Math.min(room.maxY() - MARGIN - box.height(), box.minY()));
        return new Box(x, y, x + box.width(), y + box.height());
    }

    private static boolean meets(Box a, Box b) {
        return a.minX() < b.maxX() && b.minX() < a.maxX() && a.minY() < b.maxY() && b.minY() < a.maxY();
    }
}
