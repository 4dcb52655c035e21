package soleatlas.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import soleatlas.geometry.Point;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Ink;
import soleatlas.words.Messages;

/** The lines drawn on a slide. Each has a light edge, so that it stands out on every colour. */
final class InkLayer extends Pane {

    private static final double FULL = 1080;
    private static final double EDGE = 1.45;

    private final Function<FootPoint, Optional<Point>> points;
    private final List<Drawn> lines = new ArrayList<>();

    /**
     * A layer without lines.
     *
     * @param points where a place on a foot lies in pixels; nothing if it is not seen
     */
    InkLayer(Function<FootPoint, Optional<Point>> points) {
        this.points = points;
        setMouseTransparent(true);
        getStyleClass().add("ink");
    }

    private record Drawn(Ink ink, Polyline edge, Polyline line) {}

    /**
     * Shows lines.
     *
     * @param height of the picture, in pixels
     */
    void show(List<Ink> all, double height) {
        lines.clear();
        getChildren().clear();
        for (Ink ink : all) {
            double width = ink.pen().width().pixels() * height / FULL;
            Polyline edge = line("ink-edge", width * EDGE);
            Polyline line = line("ink-" + Messages.kebab(ink.pen().colour()), width);
            lines.add(new Drawn(ink, edge, line));
            getChildren().addAll(edge, line);
        }
        place();
    }

    /** Puts the lines where their feet are now. */
    void place() {
        for (Drawn drawn : lines) {
            List<Double> numbers = new ArrayList<>();
            for (FootPoint pin : drawn.ink().points()) {
                points.apply(pin).ifPresent(point -> {
                    numbers.add(point.x());
                    numbers.add(point.y());
                });
            }
            if (numbers.size() == 2) {
                numbers.add(numbers.get(0) + 0.1); // a dot is a very short line
                numbers.add(numbers.get(1));
            }
            drawn.edge().getPoints().setAll(numbers);
            drawn.line().getPoints().setAll(numbers);
        }
    }

    private static Polyline line(String style, double width) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll("ink-line", style);
        line.setStrokeWidth(width);
        return line;
    }
}
