package soleatlas.study;

import java.util.List;
import java.util.Set;

/**
 * How far a question is answered.
 *
 * @param question the question
 * @param phase where it stands
 * @param tries tries so far that were wrong
 * @param hints hints so far
 * @param wrong ids of what was answered wrongly, in order: zones, techniques or options
 * @param struck options that are out: chosen wrongly or taken away by a hint; counted from 0
 * @param placed how many steps, from the first on, a hint or a try has put into place
 * @param slips how often the hand slipped beside the right place
 * @param last what came of the last answer
 * @param response the answer that settled it, or the last one; {@link Response.GaveUp} before any
 * @param firstMillis how long the first answer took, in milliseconds; less than 0 before it
 */
public record Turn(
        Question question,
        Phase phase,
        int tries,
        int hints,
        List<String> wrong,
        Set<Integer> struck,
        int placed,
        int slips,
        Verdict last,
        Response response,
        long firstMillis) {

    /** Keeps its own copies. */
    public Turn {
        wrong = List.copyOf(wrong);
        struck = Set.copyOf(struck);
    }

    /** Where a question stands. */
    public enum Phase {
        /** It waits for an answer. */
        ASKING,
        /** It was missed; the answer is shown and waits to be pointed at once. */
        SHOWN,
        /** It is settled. */
        DONE
    }

    /** What came of an answer. */
    public enum Verdict {
        /** Nothing yet. */
        NONE,
        /** Right. */
        RIGHT,
        /** Wrong, with another try left. */
        WRONG,
        /** Wrong, and the answer is shown now. */
        MISSED,
        /** A little off: it does not count. */
        OFF,
        /** After a miss: the right place was pointed at. */
        LEARNED,
        /** Noted; the result comes at the end. */
        NOTED
    }

    /** A question that was just asked. */
    static Turn of(Question question) {
        return new Turn(
                question, Phase.ASKING, 0, 0, List.of(), Set.of(), 0, 0, Verdict.NONE, new Response.GaveUp(), -1);
    }
}
