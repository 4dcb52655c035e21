package soleatlas.atlas;

import java.util.List;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;

/**
 * A zone as it lies on one view of one foot. All coordinates are those of the drawn foot's canvas, also for the foot that is
 * shown as its mirror image.
 *
 * @param zone the zone
 * @param view the view
 * @param foot the foot
 * @param outline all its shapes there, in one outline
 * @param region the same, flattened for asking what lies under a point
 * @param label a point well inside its visible part
 * @param marks fine lines drawn on it
 */
public record Placement(
        Zone zone, View view, Foot foot, Outline outline, PolygonArea region, Point label, List<Outline> marks) {

    /** Keeps its own copy. */
    public Placement {
        marks = List.copyOf(marks);
    }

    /** The name of the place, for finding it again after a map was reloaded. */
    public Place place() {
        return new Place(zone.id(), view.id(), foot);
    }

    /**
     * Names a placement without holding on to a loaded map.
     *
     * @param zone id of the zone
     * @param view id of the view
     * @param foot the foot
     */
    public record Place(String zone, String view, Foot foot) {}
}
