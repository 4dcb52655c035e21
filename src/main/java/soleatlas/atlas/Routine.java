package soleatlas.atlas;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of steps with times.
 *
 * @param id plain word
 * @param name the name on screen
 * @param aliases other names
 * @param summary what it is, in a sentence or two
 * @param setting what makes the room and the mind ready
 * @param before what may go before it
 * @param steps at least one
 * @param note a remark, if given
 * @param ours what of it is the map maker's own
 * @param sources where it comes from
 */
public record Routine(
        String id,
        LocalizedText name,
        Aliases aliases,
        LocalizedText summary,
        List<Practice> setting,
        List<Practice> before,
        List<Step> steps,
        @Nullable LocalizedText note,
        Set<OwnChoice> ours,
        List<Source> sources) {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public Routine {
        setting = List.copyOf(setting);
        before = List.copyOf(before);
        steps = List.copyOf(steps);
        ours = Set.copyOf(ours);
        sources = List.copyOf(sources);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("routine " + id + " has no step");
        }
    }

    /** How long it takes, in seconds: the sum of its steps. */
    public int seconds() {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    /**
     * One step.
     *
     * @param id plain word, its own among the steps of all routines
     * @param text what to do
     * @param foot on which foot
     * @param seconds how long
     * @param techniques how; at least one
     * @param zones where, on a chart with zones
     * @param areas where, in everyday words
     */
    public record Step(
            String id,
            LocalizedText text,
            Side foot,
            int seconds,
            List<Technique> techniques,
            List<Zone> zones,
            List<Area> areas) {

        /**
         * Keeps its own copies.
         *
         * @throws IllegalArgumentException if it takes no time
         */
        public Step {
            techniques = List.copyOf(techniques);
            zones = List.copyOf(zones);
            areas = List.copyOf(areas);
            if (seconds < 1) {
                throw new IllegalArgumentException("step " + id + ": " + seconds + " seconds");
            }
        }
    }

    /** A foot in the order of a session. */
    public enum Side {
        /** The foot one begins with. */
        FIRST,
        /** The other foot. */
        SECOND,
        /** Both feet together or one after the other. */
        BOTH,
        /** The left foot. */
        LEFT,
        /** The right foot. */
        RIGHT
    }
}
