package soleatlas.ui.chart;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import soleatlas.geometry.Viewport;

/**
 * The drawn feet, moved and scaled as one. While they are only moved, the toolkit moves a picture of them instead of drawing
 * every zone anew. While their size changes they are drawn, since a picture would have to be made for every frame; and far
 * zoomed in too, since it would be huge.
 */
public final class CachedFeet extends Group {

    /** From this zoom on no picture is kept. */
    private static final double LARGEST = 1.7;

    private static final Duration REST = Duration.millis(90);
    /** While the size changes, lines may be thicker or thinner by this factor until they are drawn anew. */
    private static final double MOST_OFF = 1.2;

    private final Affine placed = new Affine();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyDoubleWrapper lineScale = new ReadOnlyDoubleWrapper(1);
    private double scale = 1;
    private boolean small;

    public CachedFeet() {
        getTransforms().add(placed);
        setManaged(false);
        rest.setOnFinished(event -> {
            lineScale.set(scale);
            setCache(small);
        });
    }

    /** Screen pixels per unit, as lines are to know it: it rests while the size changes little, since every line is made anew. */
    public ReadOnlyDoubleProperty lineScaleProperty() {
        return lineScale.getReadOnlyProperty();
    }

    /**
     * Shows the feet so.
     *
     * @param zoom 1 when the whole sheet is seen
     */
    public void show(Viewport viewport, double zoom) {
        small = zoom < LARGEST;
        if (viewport.scale() != scale) {
            scale = viewport.scale();
            setCache(false);
            double change = scale / lineScale.get();
            if (change > MOST_OFF || change < 1 / MOST_OFF) {
                lineScale.set(scale);
            }
            rest.playFromStart();
        }
        placed.setToTransform(viewport.scale(), 0, viewport.dx(), 0, viewport.scale(), viewport.dy());
    }
}
