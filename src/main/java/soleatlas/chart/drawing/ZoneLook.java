package soleatlas.chart.drawing;

import org.jspecify.annotations.Nullable;
import soleatlas.chart.style.Colour;
import soleatlas.chart.style.ColourKey;

/**
 * How a zone looks now.
 *
 * @param key the colour of its group; null for line art
 * @param tone a colour that tells something else and takes the place of the group's; null for none
 * @param dashed whether its edge is dashed
 * @param dimmed whether it does not pass search or filter
 * @param opacity of the whole zone, 0 to 1
 */
public record ZoneLook(@Nullable ColourKey key, @Nullable Colour tone, boolean dashed, boolean dimmed, double opacity) {

    /** A zone as it is drawn in line art. */
    public static final ZoneLook PLAIN = new ZoneLook(null, null, false, false, 1);

    /** A zone in the colour of its group, or in line art where it has none. */
    public static ZoneLook coloured(@Nullable ColourKey key) {
        return new ZoneLook(key, null, false, false, 1);
    }

    /** The same in a colour that tells something else. */
    public ZoneLook toned(Colour other, boolean dashedEdge) {
        return new ZoneLook(key, other, dashedEdge, dimmed, opacity);
    }

    /** The same, dimmed or not. */
    public ZoneLook dimmed(boolean shown) {
        return new ZoneLook(key, tone, dashed, shown, opacity);
    }

    /** The same, so strong. */
    public ZoneLook withOpacity(double other) {
        return new ZoneLook(key, tone, dashed, dimmed, other);
    }
}
