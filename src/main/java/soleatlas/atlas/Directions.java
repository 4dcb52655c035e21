package soleatlas.atlas;

import java.util.Optional;

/**
 * Where a movement goes on each foot.
 *
 * @param left on the left foot
 * @param right on the right foot
 */
public record Directions(Technique.Direction left, Technique.Direction right) {

    /** The same on both feet. */
    public static Directions of(Technique.Direction both) {
        return new Directions(both, both);
    }

    /** Where it goes on a foot; what is no foot has the direction of the left one. */
    public Technique.Direction on(Foot foot) {
        return foot == Foot.RIGHT ? right : left;
    }

    /** The direction that both feet have, if they do not differ. */
    public Optional<Technique.Direction> same() {
        return left == right ? Optional.of(left) : Optional.empty();
    }
}
