package soleatlas.atlas;

import java.util.OptionalInt;

/**
 * A technique as used on one zone.
 *
 * @param technique the technique
 * @param seconds how long here, if said
 * @param direction where the movement goes here
 */
public record TechniqueUse(Technique technique, OptionalInt seconds, Technique.Direction direction) {

    /** How long here: the zone's own time, or the technique's usual one. */
    public Technique.Seconds time() {
        return seconds.isPresent()
                ? new Technique.Seconds(seconds.getAsInt(), seconds.getAsInt())
                : technique.seconds();
    }
}
