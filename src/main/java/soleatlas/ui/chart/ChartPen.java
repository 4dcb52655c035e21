package soleatlas.ui.chart;

import javafx.scene.Node;
import soleatlas.geometry.Point;

/** A pen that draws on the chart: by the pointer in one line, or corner by corner by keys. */
public interface ChartPen {

    /** What shows where the pen is; it can take the focus. */
    Node node();

    /** Goes on with the line at a point of the screen. */
    void drawTo(Point screen);

    /** Ends the line. */
    void lift();

    /** Moves the pen, so many steps each way; a fine step is a fifth of the usual one or less. */
    void move(int dx, int dy, boolean fine);

    /** Sets a corner where the pen is. */
    void corner();

    /** Takes the last corner or line back. */
    void back();

    /** Closes the line that is being drawn or, where none is, hands the drawing in; answers whether there was anything to do. */
    boolean done();

    /** The chart has moved on the screen. */
    void moved();
}
