package soleatlas.atlas;

import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;

/** A piece of a drawing that is neither outline nor zone. */
public sealed interface Art {

    /** What a piece of art shows; themes colour it by this word. */
    enum Role {
        /** A soft shade. */
        SHADING,
        /** A fold of the skin. */
        CREASE,
        /** A toenail. */
        NAIL,
        /** A line on a toenail. */
        NAIL_LINE,
        /** A tendon under the skin. */
        TENDON,
        /** The edge of an ankle bone. */
        ANKLE,
        /** An edge inside the outline, such as a toe in front of another. */
        CONTOUR
    }

    /** How strongly it shows: 0 not at all, 1 fully. */
    double opacity();

    /**
     * A soft ellipse.
     *
     * @param centre middle, in canvas coordinates
     * @param radiusX half the width before turning, in canvas units
     * @param radiusY half the height before turning, in canvas units
     * @param degrees turned clockwise by so many degrees
     * @param light lighter than the surface, or darker
     * @param opacity 0 to 1
     */
    record Shade(Point centre, double radiusX, double radiusY, double degrees, boolean light, double opacity)
            implements Art {}

    /**
     * A line or a small filled shape.
     *
     * @param role what it shows
     * @param outline where, in canvas coordinates
     * @param width of the line, in canvas units
     * @param opacity 0 to 1
     * @param under whether it lies below the zones
     */
    record Stroke(Role role, Outline outline, double width, double opacity, boolean under) implements Art {}
}
