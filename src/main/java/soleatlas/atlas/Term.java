package soleatlas.atlas;

import java.util.List;

/**
 * A word of the field, explained.
 *
 * @param id plain word
 * @param name the word
 * @param aliases other forms in which it appears
 * @param text the explanation
 * @param sources where it comes from; may be empty
 */
public record Term(String id, LocalizedText name, Aliases aliases, LocalizedText text, List<Source> sources) {

    /** Keeps its own copy. */
    public Term {
        sources = List.copyOf(sources);
    }
}
