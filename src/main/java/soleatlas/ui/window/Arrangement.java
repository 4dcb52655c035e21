package soleatlas.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.ui.explore.SideRail;

/**
 * Where the parts of the window stand. Where it is narrow the rail steps back behind a button and the panel moves below the
 * chart; the panel never covers it.
 */
final class Arrangement {

    /** Below this width, in em, the rail and the panel get smaller. */
    private static final double FULL = 84;
    /** Below this width, in em, the rail hides behind its button. */
    private static final double NARROW = 72;
    /** Below this width, in em, the bar shows no more than it must. */
    private static final double TINY = 34;
    /** A narrow window that is so much taller than wide has its room below: there the panel goes. */
    private static final double TALL = 1.05;
    /** Beside the chart the panel takes no more than this share of the width. */
    private static final double LARGEST_SIDE = 0.5;

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final BorderPane window;
    private final SideRail rail;
    private final VBox middle;
    private final Node chart;
    private final Region side;

    /**
     * Arranges a window.
     *
     * @param middle the column with the chart; the panel goes below the chart there
     */
    Arrangement(BorderPane window, SideRail rail, VBox middle, Node chart, Region side) {
        this.window = window;
        this.rail = rail;
        this.middle = middle;
        this.chart = chart;
        this.side = side;
    }

    /** Whether a window of this width, in em, has no room for the rail beside the chart. */
    static boolean isNarrow(double width) {
        return width > 0 && width < NARROW;
    }

    /** Whether a window of this width, in em, has hardly room for its bar. */
    static boolean isTiny(double width) {
        return width > 0 && width < TINY;
    }

    /**
     * Puts the parts where they belong now.
     *
     * @param em size of the text in pixels
     * @param railWanted whether somebody asked for the rail
     * @param railAllowed whether there may be a rail at all
     * @param sideNeeded whether the panel shows more than the guide
     */
    void arrange(double em, boolean railWanted, boolean railAllowed, boolean sideNeeded) {
        double width = window.getWidth() / em;
        boolean narrow = isNarrow(width);
        boolean full = width >= FULL;
        boolean railShown = railAllowed && (!narrow || railWanted);
        window.setLeft(railShown ? rail : null);
        rail.setPrefWidth(em * 16);
        boolean below = narrow && window.getHeight() > TALL * window.getWidth();
        boolean sideShown = !below || sideNeeded;
        if (below) {
            window.setRight(null);
            if (sideShown && !middle.getChildren().contains(side)) {
                middle.getChildren().add(middle.getChildren().indexOf(chart) + 1, side);
            } else if (!sideShown) {
                middle.getChildren().remove(side);
            }
            double height = Math.max(160, window.getHeight() * 0.42);
            side.setPrefWidth(Region.USE_COMPUTED_SIZE);
            side.setMinHeight(height);
            side.setPrefHeight(height);
        } else {
            middle.getChildren().remove(side);
            window.setRight(narrow && railShown ? null : side);
            side.setMinHeight(0);
            side.setPrefHeight(Region.USE_COMPUTED_SIZE);
            side.setPrefWidth(Math.min(em * (full ? 25.6 : 23), window.getWidth() * LARGEST_SIDE));
        }
        side.pseudoClassStateChanged(BELOW, below);
    }
}
