package soleatlas.chart.overlay;

import java.util.List;
import soleatlas.chart.scene.Outlines;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;

/** Small signs of lines, so that right and wrong differ by form and not by colour alone. Each lies in a square of 24 units. */
enum Sign {
    /** Right. */
    CHECK(List.of(List.of(new Point(4, 13), new Point(9.5, 18.5), new Point(20, 6)))),
    /** Wrong. */
    CROSS(List.of(List.of(new Point(6, 6), new Point(18, 18)), List.of(new Point(18, 6), new Point(6, 18)))),
    /** Here it is. */
    ARROW(List.of(
            List.of(new Point(4, 12), new Point(20, 12)),
            List.of(new Point(13, 5), new Point(20, 12), new Point(13, 19)))),
    /** A word goes here. */
    TAG(List.of(
            List.of(
                    new Point(3, 3),
                    new Point(12, 3),
                    new Point(21, 12),
                    new Point(12, 21),
                    new Point(3, 12),
                    new Point(3, 3)),
            List.of(new Point(7.5, 7.5), new Point(7.6, 7.5))));

    private static final double SQUARE = 24;
    private static final double LINE = 2.2;

    private final List<List<Point>> lines;

    Sign(List<List<Point>> lines) {
        this.lines = lines;
    }

    /** The sign in a square of so many pixels with its corner at a point. */
    PathMark at(double x, double y, double size, Colour colour) {
        double scale = size / SQUARE;
        Outline placed = Outlines.lines(lines).mapped(point -> new Point(x + point.x() * scale, y + point.y() * scale));
        return PathMark.line(placed, Stroke.pixels(colour, LINE * scale));
    }
}
