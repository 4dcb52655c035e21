package soleatlas.chart.scene;

import java.util.List;
import soleatlas.atlas.BodySystem.Pattern;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Point;

/** What an area is filled with. */
public sealed interface Fill {

    /** Not at all. */
    Fill NONE = new None();

    /** No filling. */
    record None() implements Fill {}

    /** One colour. */
    record Solid(Colour colour) implements Fill {}

    /**
     * A texture, repeated. Its tiles keep their size on the screen and are never mirrored.
     *
     * @param pattern which
     * @param ink its colour
     */
    record Texture(Pattern pattern, Colour ink) implements Fill {}

    /**
     * A ground with soft ellipses on it, each over those before it.
     *
     * @param ground the colour below them
     * @param shades the ellipses
     */
    record Shaded(Colour ground, List<Shade> shades) implements Fill {

        /** Keeps its own copy. */
        public Shaded {
            shades = List.copyOf(shades);
        }
    }

    /**
     * A soft ellipse. Its strength at a share r of the way from the middle to the edge is alpha times (1 - r²)².
     *
     * @param centre middle, in the units of the layer
     * @param radiusX half the width before turning
     * @param radiusY half the height before turning
     * @param degrees turned clockwise by so many degrees
     * @param colour colour and alpha in the middle
     */
    record Shade(Point centre, double radiusX, double radiusY, double degrees, Colour colour) {}

    /** One colour, or nothing if it is not to be seen. */
    static Fill of(Colour colour) {
        return colour.isVisible() ? new Solid(colour) : NONE;
    }
}
