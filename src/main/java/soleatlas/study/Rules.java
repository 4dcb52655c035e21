package soleatlas.study;

import java.util.Map;

/**
 * How a round is played.
 *
 * @param kind what kind of round
 * @param feedback whether right and wrong are told at once; otherwise every answer stands, and the result comes at the end
 * @param again whether what was missed comes back at the end
 * @param scheduled whether the answers count for when cards are asked again
 * @param paces how long right answers of a kind usually take, in milliseconds; faster ones are graded as easy
 */
public record Rules(Kind kind, boolean feedback, boolean again, boolean scheduled, Map<Skill, Long> paces) {

    /** Keeps its own copy. */
    public Rules {
        paces = Map.copyOf(paces);
    }

    /** A kind of round. */
    public enum Kind {
        /** What is due and what is new today. */
        TODAY,
        /** What somebody chose. */
        CHOSEN,
        /** A stage of the learning path. */
        STAGE,
        /** The whole chart, against the clock. */
        CHALLENGE,
        /** Questions of all kinds, the result at the end. */
        EXAM
    }

    /** The usual rules of a kind. */
    public static Rules of(Kind kind, Map<Skill, Long> paces) {
        return switch (kind) {
            case TODAY, CHOSEN, STAGE -> new Rules(kind, true, true, true, paces);
            case CHALLENGE -> new Rules(kind, true, false, false, Map.of());
            case EXAM -> new Rules(kind, false, false, true, Map.of());
        };
    }
}
