package soleatlas.chart.scene;

import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Outline;

/**
 * A path, filled by the even-odd rule and drawn round.
 *
 * @param outline where, in the units of the layer
 * @param fill what it is filled with
 * @param stroke the line along it; null for none
 * @param opacity 0 to 1
 */
public record PathMark(Outline outline, Fill fill, @Nullable Stroke stroke, double opacity) implements Mark {

    /** A path that is only filled. */
    public static PathMark filled(Outline outline, Fill fill) {
        return new PathMark(outline, fill, null, 1);
    }

    /** A path that is only drawn round. */
    public static PathMark line(Outline outline, Stroke stroke) {
        return new PathMark(outline, Fill.NONE, stroke, 1);
    }

    /** The same, so strong. */
    public PathMark withOpacity(double other) {
        return new PathMark(outline, fill, stroke, other);
    }
}
