package soleatlas.atlas;

import java.util.List;

/**
 * What is said about a zone, with what that is worth.
 *
 * @param kind what the statement rests on
 * @param text the statement
 * @param sources at least one
 */
public record Benefit(Kind kind, LocalizedText text, List<Source> sources) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if no source is given
     */
    public Benefit {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a benefit needs a source: " + text);
        }
    }

    /** What a statement rests on. */
    public enum Kind {
        /** Reflexology says so. */
        TRADITIONAL,
        /** The source article says so. */
        ARTICLE,
        /** Plain experience without a health claim. */
        COMFORT,
        /** Small studies point that way. */
        STUDIED_LOW,
        /** Studies disagree. */
        MIXED,
        /** Studies speak against it. */
        NOT_SUPPORTED
    }
}
