package soleatlas.slide;

import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;

/**
 * The picture that a slide is drawn on.
 *
 * @param width in pixels
 * @param height in pixels
 * @param theme its colours
 * @param metrics how large texts are
 * @param language BCP 47 tag in which texts are wanted
 */
public record SlidePage(double width, double height, Theme theme, TextMetrics metrics, String language) {

    /** Height of a picture with lines of the usual width, in pixels; they are thicker on a higher one. */
    private static final double FULL = 1080;
    /** Free space at the edges, as a share of the height. */
    private static final double MARGIN = 0.022;

    /** Free space at the edges, in pixels. */
    double margin() {
        return Math.rint(MARGIN * height);
    }

    /** How the chart looks with letters of a size, in pixels. */
    ChartStyle style(double em) {
        return new ChartStyle(theme, true, em, height / FULL, false);
    }
}
