package soleatlas.load.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which texts of a thing can be translated, and what each may say.
 *
 * @param single fields that hold one text
 * @param listed lists of texts, translated in the order of the original
 * @param words lists of words, of which each language has as many as it needs
 */
public record Translatable(Map<String, Wording> single, Map<String, Wording> listed, List<String> words) {

    /** No text at all. */
    public static final Translatable NOTHING = new Translatable(Map.of(), Map.of(), List.of());

    /** Keeps its own copies, in the same order. */
    public Translatable {
        single = Collections.unmodifiableMap(new LinkedHashMap<>(single));
        listed = Collections.unmodifiableMap(new LinkedHashMap<>(listed));
        words = List.copyOf(words);
    }

    /** And these texts, which may claim nothing. */
    public Translatable text(String... names) {
        return with(Wording.NO_CLAIMS, names);
    }

    /** And these texts, which may use the words of claims. */
    public Translatable free(String... names) {
        return with(Wording.FREE, names);
    }

    /** And this list of texts. */
    public Translatable list(String name, Wording wording) {
        Map<String, Wording> more = new LinkedHashMap<>(listed);
        more.put(name, wording);
        return new Translatable(single, more, words);
    }

    /** And further names. */
    public Translatable aliased() {
        return worded("aliases");
    }

    /** And this list of words. */
    public Translatable worded(String name) {
        return new Translatable(
                single, listed, Stream.concat(words.stream(), Stream.of(name)).toList());
    }

    /** What the text or the texts of this name may say. */
    Wording wording(String name) {
        return Objects.requireNonNull(single.getOrDefault(name, listed.get(name)), name);
    }

    private Translatable with(Wording wording, String... names) {
        Map<String, Wording> more = new LinkedHashMap<>(single);
        for (String name : names) {
            more.put(name, wording);
        }
        return new Translatable(more, listed, words);
    }
}
