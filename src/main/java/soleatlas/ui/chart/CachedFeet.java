package soleatlas.ui.chart;

import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import soleatlas.geometry.Viewport;
import soleatlas.ui.scene.LayerStack;

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
    /** Screen pixels per unit, as lines know it: it rests while the size changes little, since every line is made anew. */
    private final DoubleProperty lineScale = new SimpleDoubleProperty(1);

    private final LayerStack layers;
    private double scale = 1;
    private boolean small;

    /**
     * Feet without layers.
     *
     * @param nodes makes nodes of groups
     */
    public CachedFeet(LayerStack.Factory nodes) {
        layers = new LayerStack(lineScale, nodes);
        getChildren().add(layers);
        getTransforms().add(placed);
        setManaged(false);
        rest.setOnFinished(event -> {
            lineScale.set(scale);
            layers.still().setCache(small);
        });
    }

    /** The layers; of those that are still a picture is kept. */
    public LayerStack layers() {
        return layers;
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
            layers.still().setCache(false);
            double change = scale / lineScale.get();
            if (change > MOST_OFF || change < 1 / MOST_OFF) {
                lineScale.set(scale);
            }
            rest.playFromStart();
        }
        placed.setToTransform(viewport.scale(), 0, viewport.dx(), 0, viewport.scale(), viewport.dy());
    }
}
