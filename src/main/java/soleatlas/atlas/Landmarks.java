package soleatlas.atlas;

import java.util.Optional;
import soleatlas.geometry.Point;

/**
 * Points of a drawn foot that prove which foot it is, in canvas coordinates.
 *
 * @param bigToe the middle of the big toe
 * @param heel the middle of the heel; on the top view the middle of the ankle end
 * @param third the middle of the little toe on the sole and the top, the ankle bone on the sides
 */
public record Landmarks(Point bigToe, Point heel, Point third) {

    /**
     * Which foot the landmarks show. The turn from the line heel to big toe towards the third point is the same however the
     * drawing is turned on its canvas, and the opposite for a mirror image. Facing a left sole with the toes up, the big toe
     * is on the viewer's left; looking down on a right foot it is on the left too; so a left sole, a right top, a right
     * inner side and a left outer side turn the same way.
     *
     * @return the foot, or empty if the three points lie on one line
     */
    public Optional<Foot> provenFoot(Surface surface) {
        double turn =
                (bigToe.x() - heel.x()) * (third.y() - heel.y()) - (bigToe.y() - heel.y()) * (third.x() - heel.x());
        if (turn == 0) {
            return Optional.empty();
        }
        boolean leftIfPositive = surface == Surface.PLANTAR || surface == Surface.LATERAL;
        return Optional.of((turn > 0) == leftIfPositive ? Foot.LEFT : Foot.RIGHT);
    }
}
