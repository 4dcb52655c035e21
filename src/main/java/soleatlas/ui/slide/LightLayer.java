package soleatlas.ui.slide;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import soleatlas.chart.style.Theme;
import soleatlas.geometry.Point;
import soleatlas.model.present.BoardLight;
import soleatlas.teach.FootPoint;
import soleatlas.ui.scene.FxColours;

/** Light on a slide: the dot of the laser with a short trail, a circle that is left of the picture, a magnifying glass. */
final class LightLayer extends Pane {

    private static final double FULL = 1080;
    /** Radius of the dot, in pixels of a picture 1080 pixels high. */
    private static final double DOT = 11;
    /** Radius of the circle that is left, and of the glass, in pixels of such a picture. */
    private static final double CIRCLE = 210;

    private static final double GLASS = 230;
    private static final double FRAME = 5;
    private static final double ENLARGED = 2;
    /** Light goes out when it has not moved for so long. */
    private static final Duration OUT = Duration.seconds(3);

    private final Function<FootPoint, Optional<Point>> points;
    private final Node below;
    private final Circle rim = new Circle();
    private final Circle core = new Circle();
    private final LaserTrail trail;
    private final Circle ground = new Circle();
    private final ImageView enlarged = new ImageView();
    private final Circle frame = new Circle();
    private final PauseTransition out = new PauseTransition(OUT);
    private Node shade = new Path();
    private Color unlit = Color.BLACK;
    private BoardLight light = BoardLight.OFF;
    private double height = FULL;
    private boolean trailing;

    /**
     * A layer without light.
     *
     * @param points where a place on a foot lies in pixels; nothing if it is not seen
     * @param below what the magnifying glass enlarges; it lies at the layer's own origin
     * @param still whether nothing may move
     */
    LightLayer(Function<FootPoint, Optional<Point>> points, Node below, ObservableBooleanValue still) {
        this.points = points;
        this.below = below;
        setMouseTransparent(true);
        trail = new LaserTrail(still);
        core.setStroke(Color.WHITE);
        frame.setFill(null);
        frame.setStrokeWidth(FRAME);
        out.setOnFinished(event -> {
            light = BoardLight.OFF;
            hide();
        });
        getChildren().addAll(shade, trail, rim, core, ground, enlarged, frame);
        hide();
    }

    /**
     * Shows light.
     *
     * @param trailed whether the laser leaves a trail
     * @param picture height of the picture, in pixels
     * @param theme the colours of light, and of the picture
     */
    void show(BoardLight wanted, boolean trailed, double picture, Theme theme) {
        rim.setFill(FxColours.of(theme.colour("laser-rim")));
        core.setFill(FxColours.of(theme.colour("laser")));
        ground.setFill(FxColours.of(theme.colour("window")));
        frame.setStroke(FxColours.of(theme.colour("text")));
        unlit = FxColours.of(theme.colour("unlit"));
        light = wanted;
        trailing = trailed;
        height = picture;
        place();
        if (light.at() != null) {
            out.playFromStart();
        }
    }

    /** Puts the light where its place is now. */
    void place() {
        FootPoint pin = light.at();
        Optional<Point> at = pin == null ? Optional.empty() : points.apply(pin);
        hide();
        at.ifPresent(point -> {
            switch (light.kind()) {
                case LASER -> dot(point);
                case CIRCLE -> shade(point);
                case MAGNIFIER -> glass(point);
            }
        });
    }

    private void hide() {
        for (Node node : new Node[] {rim, core, shade, ground, enlarged, frame}) {
            node.setVisible(false);
        }
        if (light.at() == null) {
            trail.clear();
        }
    }

    private void dot(Point at) {
        double radius = DOT * height / FULL;
        rim.setRadius(radius * 1.3);
        core.setRadius(radius);
        core.setStrokeWidth(radius * 0.28);
        for (Circle circle : new Circle[] {rim, core}) {
            circle.setCenterX(at.x());
            circle.setCenterY(at.y());
            circle.setVisible(true);
        }
        if (trailing) {
            trail.to(at, radius, core.getFill());
        } else {
            trail.clear();
        }
    }

    private void shade(Point at) {
        Shape all = new Rectangle(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
        Shape left = Shape.subtract(all, new Circle(at.x(), at.y(), CIRCLE * height / FULL));
        left.setFill(unlit);
        getChildren().set(getChildren().indexOf(shade), left);
        shade = left;
    }

    private void glass(Point at) {
        double radius = GLASS * height / FULL;
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(ENLARGED, ENLARGED));
        how.setFill(Color.TRANSPARENT);
        how.setViewport(
                new Rectangle2D(at.x() * ENLARGED - radius, at.y() * ENLARGED - radius, 2 * radius, 2 * radius));
        WritableImage image = below.snapshot(how, null);
        enlarged.setImage(image);
        enlarged.setX(at.x() - radius);
        enlarged.setY(at.y() - radius);
        enlarged.setClip(new Circle(at.x(), at.y(), radius));
        enlarged.setVisible(true);
        for (Circle circle : new Circle[] {ground, frame}) {
            circle.setRadius(radius);
            circle.setCenterX(at.x());
            circle.setCenterY(at.y());
            circle.setVisible(true);
        }
    }
}
