package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Whereabouts;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.learn.ZoneSketch;
import soleatlas.words.Messages;

/** The sheet over the chart on which a zone is drawn: by the pointer in one line, or corner by corner with a pen moved by keys. */
final class SketchLayer {

    /** The pen moves so far with one press, in pixels of the screen. */
    private static final double STEP = 12;

    private static final double FINE = 2;

    private final ChartCamera camera;
    private final ZoneSketch sketch;
    private final Group lines = new Group();
    private final Group pen = new Group();
    private @Nullable PlacedFoot foot;
    private Point at = new Point(0, 0);

    /** A sheet, hidden until something is drawn. */
    SketchLayer(Pane overlay, ChartCamera camera, ZoneSketch sketch) {
        this.camera = camera;
        this.sketch = sketch;
        lines.setManaged(false);
        pen.setManaged(false);
        pen.setId("pen");
        pen.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (double[] arm : new double[][] {{-11, 0, -4, 0}, {4, 0, 11, 0}, {0, -11, 0, -4}, {0, 4, 0, 11}}) {
            Line under = new Line(arm[0], arm[1], arm[2], arm[3]);
            Line over = new Line(arm[0], arm[1], arm[2], arm[3]);
            under.getStyleClass().add("pen-under");
            over.getStyleClass().add("pen");
            pen.getChildren().addAll(under, over);
        }
        overlay.getChildren().addAll(lines, pen);
        sketch.strokesProperty().addListener(value -> place());
        sketch.openProperty().addListener(value -> place());
        pen.focusedProperty().addListener(value -> place());
        show(null, Optional.empty());
    }

    /** Takes the foot that is drawn on, or none. */
    void show(@Nullable ChartLayout sheet, Optional<Place> place) {
        PlacedFoot before = foot;
        foot = sheet == null
                ? null
                : place.flatMap(wanted -> sheet.feet().stream()
                                .filter(one -> one.foot() == wanted.foot()
                                        && one.view().id().equals(wanted.view()))
                                .findFirst())
                        .orElse(null);
        boolean on = foot != null;
        lines.setVisible(on);
        pen.setVisible(on);
        pen.setFocusTraversable(on);
        if (on && before == null && foot != null) {
            at = foot.box().centre();
        }
        place();
    }

    /** Whether something is drawn now. */
    boolean isOn() {
        return foot != null;
    }

    /** Puts the focus on the pen. */
    void focus() {
        pen.requestFocus();
    }

    /** Goes on with the line at a point of the screen. */
    void drawTo(Point screen) {
        PlacedFoot on = foot;
        if (on != null) {
            at = camera.viewportProperty().get().toSheet(screen);
            sketch.add(on.frame().toCanvas(at));
        }
    }

    /** Ends the line. */
    void lift() {
        sketch.close();
    }

    /** Moves the pen, so many steps each way; a fine step is a fifth of the usual one or less. */
    void move(int dx, int dy, boolean fine) {
        PlacedFoot on = foot;
        if (on != null) {
            double step = (fine ? FINE : STEP) / camera.viewportProperty().get().scale();
            Box box = on.box();
            at = new Point(
                    Math.max(box.minX(), Math.min(box.maxX(), at.x() + dx * step)),
                    Math.max(box.minY(), Math.min(box.maxY(), at.y() + dy * step)));
            camera.reveal(at, 0);
            place();
        }
    }

    /** Sets a corner where the pen is. */
    void corner() {
        PlacedFoot on = foot;
        if (on != null) {
            sketch.add(on.frame().toCanvas(at));
        }
    }

    /** Takes the last corner or line back. */
    void back() {
        sketch.back();
    }

    /** Draws everything where it is now. */
    void place() {
        lines.getChildren().clear();
        PlacedFoot on = foot;
        if (on == null) {
            return;
        }
        for (List<Point> stroke : sketch.strokesProperty().get()) {
            lines.getChildren().addAll(twice(new Polygon(), new Polygon(), corners(on, stroke)));
        }
        List<Point> open = sketch.openProperty().get();
        if (!open.isEmpty()) {
            List<Double> corners = corners(on, open);
            Point now = camera.viewportProperty().get().toScreen(at);
            List<Double> towards = new ArrayList<>(corners);
            if (pen.isFocused()) {
                towards.addAll(List.of(now.x(), now.y()));
            }
            lines.getChildren().addAll(twice(new Polyline(), new Polyline(), towards));
            Circle start = new Circle(corners.get(0), corners.get(1), 4);
            start.getStyleClass().add("sketch-start");
            lines.getChildren().add(start);
        }
        lines.applyCss();
        Point screen = camera.viewportProperty().get().toScreen(at);
        pen.setTranslateX(screen.x());
        pen.setTranslateY(screen.y());
        pen.setOpacity(pen.isFocused() ? 1 : 0.4);
        speak(on, open.size());
    }

    private void speak(PlacedFoot on, int corners) {
        Whereabouts where = Whereabouts.of(on.view(), on.frame().toCanvas(at));
        pen.setAccessibleText(Messages.text(
                "learn.draw.pen",
                Messages.word("learn.along", where.along()),
                Messages.word("learn.across", where.across()),
                corners));
        pen.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private List<Double> corners(PlacedFoot on, List<Point> line) {
        List<Double> numbers = new ArrayList<>();
        for (Point point : line) {
            Point screen = camera.viewportProperty().get().toScreen(on.frame().toSheet(point));
            numbers.add(screen.x());
            numbers.add(screen.y());
        }
        return numbers;
    }

    private static List<Shape> twice(Shape under, Shape over, List<Double> corners) {
        under.getStyleClass().setAll("sketch-under");
        over.getStyleClass().setAll("sketch");
        for (Shape shape : List.of(under, over)) {
            if (shape instanceof Polygon polygon) {
                polygon.getPoints().setAll(corners);
            } else if (shape instanceof Polyline polyline) {
                polyline.getPoints().setAll(corners);
            }
        }
        return List.of(under, over);
    }
}
