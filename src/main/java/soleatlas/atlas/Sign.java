package soleatlas.atlas;

import java.util.List;

/**
 * Something to mind or to notice, for everybody.
 *
 * @param id plain word
 * @param when how urgent it is
 * @param text one plain sentence or two
 * @param sources where it comes from; may be empty
 */
public record Sign(String id, When when, LocalizedText text, List<Source> sources) {

    /** Keeps its own copy. */
    public Sign {
        sources = List.copyOf(sources);
    }

    /** How urgent, the most urgent first: so they are told. */
    public enum When {
        /** To call for help at once. */
        EMERGENCY,
        /** To see a clinician on the same day. */
        SAME_DAY,
        /** To see a clinician within days. */
        WITHIN_DAYS,
        /** To stop at once. */
        STOP_NOW,
        /** To mind before one begins. */
        PRECAUTION
    }
}
