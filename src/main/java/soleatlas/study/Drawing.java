package soleatlas.study;

import java.util.List;
import java.util.Optional;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Box;
import soleatlas.geometry.Freehand;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;

/**
 * A zone drawn from memory, beside the true one.
 *
 * @param drawn what was drawn, in the view's canvas units
 * @param match how well it fits, 0 to 1: nobody draws an edge better than two hundredths of the foot's length, and of
 *     a small zone than an eighth of its size
 */
public record Drawing(PolygonArea drawn, double match) {

    /** Slack along the edges, as a share of the longer side of the view's outline. */
    private static final double SLACK = 0.02;

    /** The same for a small zone, as a share of the side of a square as large. */
    private static final double SHARE = 0.12;

    private static final double DETAIL = 0.002;

    /**
     * Compares a drawing with a placement.
     *
     * @param strokes the lines, in canvas units of the placement's view
     * @return nothing if they go round nothing
     */
    public static Optional<Drawing> of(List<List<Point>> strokes, Placement placement) {
        Box outline = PolygonArea.of(placement.view().outline(), 1).box();
        double length = Math.max(outline.width(), outline.height());
        double slack =
                Math.min(SLACK * length, SHARE * Math.sqrt(placement.region().area()));
        return Freehand.of(strokes, DETAIL * length)
                .map(hand -> new Drawing(hand.region(), hand.match(placement.region(), slack)));
    }
}
