package soleatlas.ui.chart;

import soleatlas.geometry.Box;

/**
 * Where things may stand on the chart, in pixels.
 *
 * @param width width of the whole chart
 * @param height height of the whole chart
 * @param bar height of the bar at its lower edge
 */
record ChartRoom(double width, double height, double bar) {

    private static final double SIDE = 20;
    private static final double TOP = 46;
    private static final double BELOW = 12;

    Box whole() {
        return Box.ofSize(width, height);
    }

    /** The chart without its margins and its bar. */
    Box feet() {
        double bottom = Math.max(TOP + 40, height - Math.max(BELOW, bar) - BELOW);
        return new Box(SIDE, TOP, Math.max(SIDE + 40, width - SIDE), bottom);
    }

    /** Where names beside the feet may stand. */
    Box names() {
        double bottom = feet().maxY();
        return new Box(0, Math.min(TOP - 20, bottom), Math.max(1, width), bottom);
    }
}
