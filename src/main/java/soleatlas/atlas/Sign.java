package soleatlas.atlas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to mind or to notice, for everybody.
 *
 * @param id plain word
 * @param when how urgent it is
 * @param name what it is in a few words, if given
 * @param text one plain sentence or two
 * @param sources where it comes from; may be empty
 */
public record Sign(String id, When when, @Nullable LocalizedText name, LocalizedText text, List<Source> sources) {

    /** Keeps its own copy. */
    public Sign {
        sources = List.copyOf(sources);
    }

    /** What it is in a few words, if said. */
    public Optional<LocalizedText> title() {
        return Optional.ofNullable(name);
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
