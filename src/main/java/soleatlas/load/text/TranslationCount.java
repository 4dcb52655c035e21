package soleatlas.load.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import soleatlas.atlas.LocalizedText;

/** Counts the texts of a map and the languages in which they stand. */
public final class TranslationCount {

    private final Map<String, Set<String>> languages = new HashMap<>();

    /**
     * Counts a text. What several things share, such as the name of a guide line on several
     * views, counts once and stands in a language only if all of them do.
     *
     * @param place where translations of the text are filed
     * @param text the text
     */
    void add(String place, LocalizedText text) {
        Set<String> own = text.byLanguage().keySet();
        languages.computeIfAbsent(place, key -> new HashSet<>(own)).retainAll(own);
    }

    /** The result for a map's main file and own language. */
    public Completeness result(String file, String language) {
        SortedMap<String, Integer> translated = new TreeMap<>();
        languages.values().forEach(tags -> tags.forEach(tag -> translated.merge(tag, 1, Integer::sum)));
        translated.remove(language, languages.size());
        return new Completeness(file, language, languages.size(), translated);
    }
}
