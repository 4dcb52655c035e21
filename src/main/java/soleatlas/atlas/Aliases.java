package soleatlas.atlas;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Further names of something, in one or more languages.
 *
 * @param byLanguage the words by BCP 47 tag; may be empty
 */
public record Aliases(Map<String, List<String>> byLanguage) {

    /** No words at all. */
    public static final Aliases NONE = new Aliases(Map.of());

    /** Keeps its own copy. */
    public Aliases {
        byLanguage = byLanguage.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** The words of all languages. */
    public List<String> all() {
        return byLanguage.values().stream().flatMap(List::stream).distinct().toList();
    }
}
