package soleatlas.chart.style;

import soleatlas.chart.text.TextStyle;

/**
 * How the lines and words of a chart look: the colours of a theme, and widths for the eye at a desk or for the last row of a
 * room. Widths are pixels at every zoom.
 *
 * @param theme the colours
 * @param room whether it is drawn for a room: lines are thicker, names stand on plates with an edge
 * @param em size of ordinary text, in pixels
 * @param thickness factor for all widths of lines: 1 as they are meant
 * @param patterns whether zones carry the texture of their colour
 */
public record ChartStyle(Theme theme, boolean room, double em, double thickness, boolean patterns) {

    /** A chart on a screen. */
    public static ChartStyle screen(Theme theme, double em, boolean patterns) {
        return new ChartStyle(theme, false, em, 1, patterns);
    }

    /** A width at a desk or in a room, in pixels. */
    public double width(double desk, double inRoom) {
        return (room ? inRoom : desk) * thickness;
    }

    /** A width that is the same everywhere, in pixels. */
    public double width(double pixels) {
        return pixels * thickness;
    }

    /** A colour of the theme. */
    public Colour colour(String name) {
        return theme.colour(name);
    }

    /** Text of a size in em. */
    public TextStyle text(TextStyle.Weight weight, double size) {
        return new TextStyle(weight, size * em);
    }
}
