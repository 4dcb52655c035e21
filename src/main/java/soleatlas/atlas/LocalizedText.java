package soleatlas.atlas;

import java.util.Map;
import java.util.Objects;

/**
 * A text of a map in one or more languages.
 *
 * @param language BCP 47 tag of the language the text was written in
 * @param byLanguage the text by BCP 47 tag; holds at least {@code language}
 */
public record LocalizedText(String language, Map<String, String> byLanguage) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if the text is missing in its own language
     */
    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(language)) {
            throw new IllegalArgumentException("no text in " + language + ": " + byLanguage);
        }
    }

    /** A text in one language. */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(language, Map.of(language, text));
    }

    /** The text in the wanted language, or in its own where it has not been translated. */
    public String in(String wanted) {
        String found = byLanguage.get(wanted);
        return found != null ? found : Objects.requireNonNull(byLanguage.get(language));
    }
}
