package soleatlas.ui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Stroke;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Cubic;

/** A path of a scene. Its line keeps its width on the screen however far the chart is zoomed. */
public final class PathNode extends Path {

    /** Textures are drawn anew when the scale has changed by this factor: they keep their size on the screen. */
    private static final double RETEXTURE = 1.15;

    private final ObservableDoubleValue scale;
    private final boolean mirrored;
    /** Held here and only weakly by the scale: paths come and go, the scale stays. */
    private final InvalidationListener rescaling = value -> rescale();

    private @Nullable PathMark shown;
    private double textured;

    /**
     * A path that shows nothing yet.
     *
     * @param scale pixels per unit
     * @param mirrored whether it lies in a frame that is mirrored
     */
    PathNode(ObservableDoubleValue scale, boolean mirrored) {
        this.scale = scale;
        this.mirrored = mirrored;
        setMouseTransparent(true);
        setFill(null);
        setStroke(null);
        setFillRule(FillRule.EVEN_ODD);
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        scale.addListener(new WeakInvalidationListener(rescaling));
    }

    /** Gives a path the form of an outline. */
    public static void draw(Path path, Outline outline) {
        List<PathElement> elements = new ArrayList<>();
        for (Outline.Curve curve : outline.curves()) {
            elements.add(new MoveTo(curve.start().x(), curve.start().y()));
            for (Outline.Segment segment : curve.segments()) {
                elements.add(element(segment));
            }
            if (curve.closed()) {
                elements.add(new ClosePath());
            }
        }
        path.getElements().setAll(elements);
    }

    private static PathElement element(Outline.Segment segment) {
        if (segment instanceof Cubic cubic) {
            return new CubicCurveTo(
                    cubic.c1().x(),
                    cubic.c1().y(),
                    cubic.c2().x(),
                    cubic.c2().y(),
                    cubic.to().x(),
                    cubic.to().y());
        }
        return new LineTo(segment.to().x(), segment.to().y());
    }

    void show(PathMark mark) {
        PathMark before = shown;
        if (mark.equals(before)) {
            return;
        }
        shown = mark;
        if (before == null || !before.outline().equals(mark.outline())) {
            draw(this, mark.outline());
        }
        if (before == null || !before.fill().equals(mark.fill())) {
            setFill(fill(mark.fill(), mark.outline()));
        }
        Stroke stroke = mark.stroke();
        if (before == null || !Objects.equals(before.stroke(), stroke)) {
            setStroke(stroke == null ? null : FxColours.of(stroke.colour()));
            setStrokeLineCap(stroke == null || stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            widen();
        }
        setOpacity(mark.opacity());
    }

    private @Nullable Paint fill(Fill fill, Outline outline) {
        if (fill instanceof Fill.Solid solid) {
            return FxColours.of(solid.colour());
        }
        if (fill instanceof Fill.Shaded shaded) {
            return ShadePaint.of(shaded, outline);
        }
        if (fill instanceof Fill.Texture texture) {
            textured = scale.get();
            return PatternTile.fill(texture.pattern(), FxColours.of(texture.ink()), textured, mirrored);
        }
        return null;
    }

    private void rescale() {
        PathMark mark = shown;
        if (mark == null) {
            return;
        }
        widen();
        double change = Math.max(scale.get() / textured, textured / scale.get());
        if (mark.fill() instanceof Fill.Texture && change > RETEXTURE) {
            setFill(fill(mark.fill(), mark.outline()));
        }
    }

    private void widen() {
        Stroke stroke = shown == null ? null : shown.stroke();
        if (stroke == null) {
            return;
        }
        double pixel = stroke.unit() == Stroke.Unit.PIXEL ? 1 / scale.get() : 1;
        setStrokeWidth(stroke.width() * pixel);
        if (!stroke.dashes().isEmpty()) {
            getStrokeDashArray()
                    .setAll(stroke.dashes().stream().map(dash -> dash * pixel).toList());
        } else if (!getStrokeDashArray().isEmpty()) {
            getStrokeDashArray().clear();
        }
    }
}
