package soleatlas.ui.chart;

import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import soleatlas.geometry.Viewport;

/**
 * The drawn feet, moved and scaled as one. While they are only moved, the toolkit moves a picture of them instead of drawing
 * every zone anew. While their size changes they are drawn, since a picture would have to be made for every frame; and far
 * zoomed in too, since it would be huge.
 */
final class Picture extends Group {

    /** From this zoom on no picture is kept. */
    private static final double LARGEST = 1.7;

    private static final Duration REST = Duration.millis(90);

    private final Affine placed = new Affine();
    private final PauseTransition rest = new PauseTransition(REST);
    private double scale = 1;
    private boolean small;

    Picture() {
        getTransforms().add(placed);
        setManaged(false);
        rest.setOnFinished(event -> setCache(small));
    }

    /**
     * Shows the feet so.
     *
     * @param zoom 1 when the whole sheet is seen
     */
    void show(Viewport viewport, double zoom) {
        small = zoom < LARGEST;
        if (viewport.scale() != scale) {
            scale = viewport.scale();
            setCache(false);
            rest.playFromStart();
        }
        placed.setToTransform(viewport.scale(), 0, viewport.dx(), 0, viewport.scale(), viewport.dy());
    }
}
