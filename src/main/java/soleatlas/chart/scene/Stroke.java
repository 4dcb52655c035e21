package soleatlas.chart.scene;

import java.util.List;
import soleatlas.chart.style.Colour;

/**
 * A line along a path. Its joins are round.
 *
 * @param colour its colour
 * @param width its width; more than zero
 * @param unit what widths and dashes are measured in
 * @param dashes lengths of dashes and gaps in turn; empty for a line without gaps
 * @param round whether its ends, and those of its dashes, are round; otherwise they are cut straight
 */
public record Stroke(Colour colour, double width, Unit unit, List<Double> dashes, boolean round) {

    /** What a width is measured in. */
    public enum Unit {
        /** Pixels, however large the foot is drawn. */
        PIXEL,
        /** Units of the layer: it grows with the foot. */
        DRAWING
    }

    /** Keeps its own copy. */
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** A line of so many pixels. */
    public static Stroke pixels(Colour colour, double width) {
        return new Stroke(colour, width, Unit.PIXEL, List.of(), true);
    }

    /** A line of so many units of the drawing. */
    public static Stroke drawn(Colour colour, double width) {
        return new Stroke(colour, width, Unit.DRAWING, List.of(), true);
    }

    /** The same with dashes and gaps of these lengths. */
    public Stroke dashed(double dash, double gap) {
        return new Stroke(colour, width, unit, List.of(dash, gap), round);
    }

    /** The same with ends that are cut straight. */
    public Stroke cutStraight() {
        return new Stroke(colour, width, unit, dashes, false);
    }
}
