package soleatlas.chart.scene;

import java.util.List;
import java.util.stream.IntStream;
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

    private static final int SHADOW = 8;
    private static final double FALL = 2;
    private static final double SHADOW_STRENGTH = 0.02;

    /**
     * A part of a plate's shadow: the plate, grown by so many pixels and moved down. All parts over each other are soft.
     *
     * @param beyond how much it is grown, in pixels
     * @param dy how far it lies below the plate, in pixels
     * @param colour its colour
     */
    public record Shadow(double beyond, double dy, Colour colour) {}

    /** The parts of its shadow, the largest first; none if it throws none. */
    public List<Shadow> shadows() {
        return shadow
                ? IntStream.rangeClosed(1, SHADOW)
                        .mapToObj(part -> new Shadow(SHADOW - part, FALL, new Colour(0, 0, 0, SHADOW_STRENGTH)))
                        .toList()
                : List.of();
    }

    /** A plate without an edge. */
    public static Plate plain(Colour fill, double radius) {
        return new Plate(fill, radius, null, false);
    }

    /** A plate with an edge of so many pixels. */
    public static Plate edged(Colour fill, double radius, Colour edge, double width) {
        return new Plate(fill, radius, new Stroke(edge, width, Stroke.Unit.PIXEL, List.of(), false), false);
    }
}
