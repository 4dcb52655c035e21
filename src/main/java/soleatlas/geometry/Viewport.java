package soleatlas.geometry;

/**
 * How a sheet lies on the screen: moved and scaled, never turned.
 *
 * @param scale screen pixels per sheet unit; more than zero
 * @param dx screen x of the sheet's origin, in pixels
 * @param dy screen y of the sheet's origin, in pixels
 */
public record Viewport(double scale, double dx, double dy) {

    /**
     * Refuses what cannot be drawn.
     *
     * @throws IllegalArgumentException if the scale is not a positive number or a shift is not finite
     */
    public Viewport {
        if (!(scale > 0) || !Double.isFinite(scale) || !Double.isFinite(dx) || !Double.isFinite(dy)) {
            throw new IllegalArgumentException("not a viewport: " + scale + " " + dx + " " + dy);
        }
    }

    /**
     * The viewport that shows the whole sheet as large as it fits, centred.
     *
     * @param sheet the sheet's size in its own units
     * @param screen the room on the screen in pixels; at least one pixel is assumed each way
     */
    public static Viewport fitting(Box sheet, Box screen) {
        double scale =
                Math.min(Math.max(1, screen.width()) / sheet.width(), Math.max(1, screen.height()) / sheet.height());
        return new Viewport(
                scale,
                screen.centre().x() - sheet.centre().x() * scale,
                screen.centre().y() - sheet.centre().y() * scale);
    }

    /** Where a point of the sheet lies on the screen. */
    public Point toScreen(Point sheet) {
        return new Point(sheet.x() * scale + dx, sheet.y() * scale + dy);
    }

    /** Where a box of the sheet lies on the screen. */
    public Box toScreen(Box sheet) {
        return new Box(
                sheet.minX() * scale + dx,
                sheet.minY() * scale + dy,
                sheet.maxX() * scale + dx,
                sheet.maxY() * scale + dy);
    }

    /** Which point of the sheet lies under a point of the screen. */
    public Point toSheet(Point screen) {
        return new Point((screen.x() - dx) / scale, (screen.y() - dy) / scale);
    }

    /** This viewport with the picture moved by the given pixels. */
    public Viewport movedBy(double x, double y) {
        return new Viewport(scale, dx + x, dy + y);
    }

    /** This viewport with another scale, the sheet's point under {@code anchor} (screen pixels) staying where it is. */
    public Viewport scaledTo(double newScale, Point anchor) {
        double factor = newScale / scale;
        return new Viewport(newScale, anchor.x() - (anchor.x() - dx) * factor, anchor.y() - (anchor.y() - dy) * factor);
    }
}
