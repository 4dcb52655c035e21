package soleatlas.chart.overlay;

import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;

/**
 * Where an overlay writes.
 *
 * @param layout the feet
 * @param viewport how they lie on the screen
 * @param room where words may stand, in pixels
 * @param style how the chart looks
 * @param metrics how large words are
 */
public record OverlayPage(ChartLayout layout, Viewport viewport, Box room, ChartStyle style, TextMetrics metrics) {}
