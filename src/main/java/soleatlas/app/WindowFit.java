package soleatlas.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import soleatlas.store.Settings.WindowPlace;

/** Where the window opens, so that nothing of it or of its frame lies off the screen. All in pixels of the desktop. */
final class WindowFit {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /** On a screen with less room than this the window takes all of it. */
    private static final double ROOMY_WIDTH = 1400;

    private static final double ROOMY_HEIGHT = 850;
    /** What the title bar and edges of a frame may take. */
    private static final double FRAME = 40;

    private WindowFit() {}

    /**
     * The place of a window that was never moved.
     *
     * @param usable the part of the screen that no panel of the desktop covers
     */
    static WindowPlace first(Rectangle2D usable) {
        double width = Math.min(WIDTH, usable.getWidth());
        double height = Math.min(HEIGHT, usable.getHeight() - FRAME);
        return new WindowPlace(
                usable.getMinX() + (usable.getWidth() - width) / 2,
                usable.getMinY() + (usable.getHeight() - FRAME - height) / 2,
                width,
                height,
                usable.getWidth() < ROOMY_WIDTH || usable.getHeight() < ROOMY_HEIGHT);
    }

    /**
     * The place where the window was last, cut to the screen it was on.
     *
     * @param usable the usable parts of all screens
     * @return empty if its title bar would not be seen
     */
    static Optional<WindowPlace> again(WindowPlace last, List<Rectangle2D> usable) {
        return usable.stream()
                .filter(screen -> screen.contains(last.x() + last.width() / 2, last.y() + 20))
                .findFirst()
                .map(screen -> {
                    double width = Math.min(last.width(), screen.getWidth());
                    double height = Math.min(last.height(), screen.getHeight());
                    double x = Math.max(screen.getMinX(), Math.min(last.x(), screen.getMaxX() - width));
                    double y = Math.max(screen.getMinY(), Math.min(last.y(), screen.getMaxY() - height));
                    return new WindowPlace(x, y, width, height, last.maximized());
                });
    }
}
