package soleatlas.atlas;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the hands do.
 *
 * @param id plain word
 * @param name the name on screen
 * @param aliases other names
 * @param family to which family it belongs
 * @param summary what it is in one sentence, if given
 * @param steps one to seven sentences
 * @param pressure 0 none, 1 feather, 2 light, 3 medium, 4 firm and still pleasant
 * @param seconds how long on one place or foot
 * @param tempo how fast
 * @param direction where the movement goes
 * @param path how the movement lies on the zone
 * @param hands what does the work, if given
 * @param oil with oil or dry, if given
 * @param tools what it needs beside the hands
 * @param ours what of it is the map maker's own
 * @param areas which areas it suits
 * @param cautions what to beware of
 * @param sources where it comes from
 */
public record Technique(
        String id,
        LocalizedText name,
        Aliases aliases,
        Family family,
        @Nullable LocalizedText summary,
        List<LocalizedText> steps,
        int pressure,
        Seconds seconds,
        Tempo tempo,
        Direction direction,
        Path path,
        @Nullable Hands hands,
        @Nullable Oil oil,
        List<Tool> tools,
        Set<OwnChoice> ours,
        List<Area> areas,
        List<Caution> cautions,
        List<Source> sources) {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if there are no steps or the pressure is off the scale
     */
    public Technique {
        steps = List.copyOf(steps);
        tools = List.copyOf(tools);
        ours = Set.copyOf(ours);
        areas = List.copyOf(areas);
        cautions = List.copyOf(cautions);
        sources = List.copyOf(sources);
        if (steps.isEmpty() || pressure < 0 || pressure > 4) {
            throw new IllegalArgumentException("technique " + id);
        }
    }

    /** A family of techniques. */
    public enum Family {
        /** Warmth, oil and first touch. */
        PREPARE,
        /** Strokes of western massage. */
        MASSAGE,
        /** Techniques of reflexology. */
        REFLEXOLOGY,
        /** Loosening moves between the others. */
        RELAXATION,
        /** Balls and rollers. */
        TOOL
    }

    /** Where a movement goes. */
    public enum Direction {
        /** Towards the toes. */
        TOWARD_TOES,
        /** Towards the heel. */
        TOWARD_HEEL,
        /** Towards the inner (medial) edge. */
        TOWARD_INNER_EDGE,
        /** Towards the outer (lateral) edge. */
        TOWARD_OUTER_EDGE,
        /** Towards the body. */
        TOWARD_BODY,
        /** In circles. */
        AROUND,
        /** To and fro. */
        TO_AND_FRO,
        /** Without moving on. */
        IN_PLACE
    }

    /** How a movement lies on the zone. */
    public enum Path {
        /** Row beside row. */
        ROWS,
        /** Along the longer axis. */
        ALONG,
        /** Across the longer axis. */
        ACROSS,
        /** Circle beside circle. */
        CIRCLES,
        /** On one spot. */
        SPOT,
        /** All over. */
        WHOLE
    }

    /** What does the work. */
    public enum Hands {
        /** One hand. */
        ONE_HAND,
        /** Both hands. */
        BOTH_HANDS,
        /** One hand or both. */
        EITHER,
        /** A tool. */
        TOOL
    }

    /** Whether oil helps. */
    public enum Oil {
        /** With a little oil or lotion. */
        OIL,
        /** With dry hands. */
        DRY,
        /** As one likes. */
        EITHER
    }

    /**
     * A length of time.
     *
     * @param from at least, in seconds
     * @param to at most, in seconds; not below {@code from}
     */
    public record Seconds(int from, int to) {

        /**
         * Refuses a time that ends before it begins.
         *
         * @throws IllegalArgumentException if so
         */
        public Seconds {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("seconds " + from + " to " + to);
            }
        }
    }

    /**
     * How fast.
     *
     * @param text in words
     * @param perSecond movements in a second, if that makes sense
     */
    public record Tempo(LocalizedText text, OptionalDouble perSecond) {}
}
