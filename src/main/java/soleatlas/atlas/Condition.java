package soleatlas.atlas;

import java.util.List;

/**
 * Something that may apply to a person and then asks for care. What it touches is said by {@link Rule}s.
 *
 * @param id plain word that never changes: what a person marked is kept by it
 * @param name the name on screen
 * @param statement the same in the first person, as it stands beside a check box
 * @param aliases other names
 * @param severity how serious, on the whole
 * @param text what to do, for everybody who reads it
 * @param sources where it comes from; may be empty
 */
public record Condition(
        String id,
        LocalizedText name,
        LocalizedText statement,
        Aliases aliases,
        Caution.Severity severity,
        LocalizedText text,
        List<Source> sources) {

    /** Keeps its own copy. */
    public Condition {
        sources = List.copyOf(sources);
    }
}
