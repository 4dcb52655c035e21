package soleatlas.geometry;

/**
 * How a view's canvas lies on the sheet: moved, and mirrored left to right for the foot that is not drawn.
 *
 * @param canvasWidth width of the canvas in its units; the mirror runs through its middle
 * @param mirrored whether the drawing is mirrored
 * @param dx sheet x of the canvas's left edge, in units
 * @param dy sheet y of the canvas's top edge, in units
 */
public record Frame(double canvasWidth, boolean mirrored, double dx, double dy) {

    /** Where a point of the canvas lies on the sheet. */
    public Point toSheet(Point canvas) {
        double x = mirrored ? canvasWidth - canvas.x() : canvas.x();
        return new Point(x + dx, canvas.y() + dy);
    }

    /** Which point of the canvas lies under a point of the sheet. */
    public Point toCanvas(Point sheet) {
        double x = sheet.x() - dx;
        return new Point(mirrored ? canvasWidth - x : x, sheet.y() - dy);
    }
}
