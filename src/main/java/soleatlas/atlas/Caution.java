package soleatlas.atlas;

import java.util.List;

/**
 * Something to beware of.
 *
 * @param severity how serious
 * @param text one plain sentence
 * @param sources where it comes from; may be empty
 */
public record Caution(Severity severity, LocalizedText text, List<Source> sources) {

    /** Keeps its own copy. */
    public Caution {
        sources = List.copyOf(sources);
    }

    /** How serious, from the gravest down. */
    public enum Severity {
        /** Call for help at once. */
        EMERGENCY,
        /** Do not work here. */
        STOP,
        /** Ask a clinician first. */
        ASK,
        /** Lighter, shorter or elsewhere. */
        ADAPT;

        /** Whether it forbids: an emergency does as well. */
        public boolean forbids() {
            return this == EMERGENCY || this == STOP;
        }
    }
}
