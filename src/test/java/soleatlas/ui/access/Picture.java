package soleatlas.ui.access;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import soleatlas.app.AtlasWindow;

/** A picture of the window as it is drawn, one pixel for one. */
final class Picture {

    private final Image image;

    private Picture(Image image) {
        this.image = image;
    }

    /** Takes a picture of the whole window. */
    static Picture of(AtlasWindow window) {
        return new Picture(window.see(() -> window.content().getScene().snapshot(null)));
    }

    /** Takes a picture of what lies in these bounds of the window. */
    static Picture of(AtlasWindow window, Bounds bounds) {
        return new Picture(window.see(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setViewport(new Rectangle2D(
                    Math.rint(bounds.getMinX()),
                    Math.rint(bounds.getMinY()),
                    Math.rint(bounds.getWidth()),
                    Math.rint(bounds.getHeight())));
            return window.content().snapshot(parameters, null);
        }));
    }

    int width() {
        return (int) image.getWidth();
    }

    int height() {
        return (int) image.getHeight();
    }

    Color at(int x, int y) {
        return image.getPixelReader().getColor(x, y);
    }

    /** The colour as a number, to be counted. */
    int code(int x, int y) {
        return image.getPixelReader().getArgb(x, y);
    }

    /** Where a node lies in the picture of the whole window. */
    static Bounds bounds(AtlasWindow window, Node node) {
        return window.see(() -> node.localToScene(node.getBoundsInLocal()));
    }
}
