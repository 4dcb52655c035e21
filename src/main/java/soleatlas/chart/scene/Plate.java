package soleatlas.chart.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.style.Colour;

/**
 * The ground that words stand on.
 *
 * @param fill its colour
 * @param radius of its corners, in pixels
 * @param border its edge, drawn inside; null for none
 * @param shadow whether it throws a soft shadow
 */
public record Plate(Colour fill, double radius, @Nullable Stroke border, boolean shadow) {

    /** A plate without an edge. */
    public static Plate plain(Colour fill, double radius) {
        return new Plate(fill, radius, null, false);
    }

    /** A plate with an edge of so many pixels. */
    public static Plate edged(Colour fill, double radius, Colour edge, double width) {
        return new Plate(fill, radius, new Stroke(edge, width, Stroke.Unit.PIXEL, List.of(), false), false);
    }
}
