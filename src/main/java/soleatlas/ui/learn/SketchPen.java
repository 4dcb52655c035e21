package soleatlas.ui.learn;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Whereabouts;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.learn.ZoneSketch;
import soleatlas.ui.chart.ChartPen;
import soleatlas.ui.chart.ChartView;
import soleatlas.words.Messages;

/** The pen with which a zone is drawn from memory: by the pointer in one line, or corner by corner by keys. */
final class SketchPen implements ChartPen {

    /** The pen moves so far with one press, in pixels of the screen. */
    private static final double STEP = 12;

    private static final double FINE = 2;
    private static final double FAINT = 0.4;

    private final ChartView chart;
    private final QuizSession quiz;
    private final ZoneSketch sketch;
    private final Place place;
    private final Runnable moved;
    private final Group node = new Group();
    private Point at = new Point(0, 0);

    /**
     * A pen in the middle of a foot.
     *
     * @param place which zone is drawn, and so on which foot and view
     * @param moved is called when the line to the pen has changed
     */
    SketchPen(ChartView chart, QuizSession quiz, Place place, Runnable moved) {
        this.chart = chart;
        this.quiz = quiz;
        this.sketch = quiz.sketch();
        this.place = place;
        this.moved = moved;
        node.setManaged(false);
        node.setId("pen");
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.setFocusTraversable(true);
        for (double[] arm : new double[][] {{-11, 0, -4, 0}, {4, 0, 11, 0}, {0, -11, 0, -4}, {0, 4, 0, 11}}) {
            Line under = new Line(arm[0], arm[1], arm[2], arm[3]);
            Line over = new Line(arm[0], arm[1], arm[2], arm[3]);
            under.getStyleClass().add("pen-under");
            over.getStyleClass().add("pen");
            node.getChildren().addAll(under, over);
        }
        foot().ifPresent(foot -> at = foot.box().centre());
        node.focusedProperty().addListener(value -> {
            moved();
            moved.run();
        });
    }

    private Optional<PlacedFoot> foot() {
        return chart.sheet()
                .flatMap(layout -> layout.feet().stream()
                        .filter(foot ->
                                foot.foot() == place.foot() && foot.view().id().equals(place.view()))
                        .findFirst());
    }

    /** Which zone is drawn. */
    Place place() {
        return place;
    }

    /** Where the pen is, in canvas units, while it is held by keys; nothing otherwise. */
    Optional<Point> held() {
        return node.isFocused() ? foot().map(foot -> foot.frame().toCanvas(at)) : Optional.empty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void drawTo(Point screen) {
        at = viewport().toSheet(screen);
        corner();
    }

    private Viewport viewport() {
        return chart.camera().viewportProperty().get();
    }

    @Override
    public void lift() {
        sketch.close();
    }

    @Override
    public void move(int dx, int dy, boolean fine) {
        foot().ifPresent(foot -> {
            double step = (fine ? FINE : STEP) / viewport().scale();
            Box box = foot.box();
            at = box.nearest(new Point(at.x() + dx * step, at.y() + dy * step));
            chart.camera().reveal(at, 0);
            moved();
            moved.run();
        });
    }

    @Override
    public void corner() {
        foot().ifPresent(foot -> sketch.add(foot.frame().toCanvas(at)));
    }

    @Override
    public void back() {
        sketch.back();
    }

    @Override
    public boolean done() {
        boolean drawn = !sketch.isEmpty();
        if (!sketch.openProperty().get().isEmpty()) {
            lift();
        } else if (drawn) {
            quiz.handIn();
        }
        return drawn;
    }

    @Override
    public void moved() {
        Point screen = viewport().toScreen(at);
        node.setTranslateX(screen.x());
        node.setTranslateY(screen.y());
        node.setOpacity(node.isFocused() ? 1 : FAINT);
        foot().ifPresent(foot -> {
            Whereabouts where = Whereabouts.of(foot.view(), foot.frame().toCanvas(at));
            node.setAccessibleText(Messages.text(
                    "learn.draw.pen",
                    Messages.word("learn.along", where.along()),
                    Messages.word("learn.across", where.across()),
                    sketch.openProperty().get().size()));
            node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }
}
