package soleatlas.atlas;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A technique as used on one zone.
 *
 * @param technique the technique
 * @param seconds how long here, if said
 * @param directions where the movement goes here
 * @param pressure how firm here: the technique's pressure or less, 0 to 4
 * @param note what is different here, if given
 */
public record TechniqueUse(
        Technique technique,
        OptionalInt seconds,
        Directions directions,
        int pressure,
        @Nullable LocalizedText note) {

    /**
     * Refuses a pressure above the technique's own.
     *
     * @throws IllegalArgumentException if so
     */
    public TechniqueUse {
        if (pressure < 0 || pressure > technique.pressure()) {
            throw new IllegalArgumentException("pressure " + pressure + " of " + technique.id());
        }
    }

    /** A technique as the catalogue has it. */
    public static TechniqueUse of(Technique technique) {
        return new TechniqueUse(
                technique, OptionalInt.empty(), Directions.of(technique.direction()), technique.pressure(), null);
    }

    /** How long here: the zone's own time, or the technique's usual one. */
    public Technique.Seconds time() {
        return seconds.isPresent()
                ? new Technique.Seconds(seconds.getAsInt(), seconds.getAsInt())
                : technique.seconds();
    }

    /** What is different here, if anything is said. */
    public Optional<LocalizedText> remark() {
        return Optional.ofNullable(note);
    }
}
