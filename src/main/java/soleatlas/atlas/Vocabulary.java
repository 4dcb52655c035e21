package soleatlas.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words by which people ask for things: everyday words, slips of memory and words of other languages. They are there to
 * find things by, not to be shown.
 *
 * @param entries what each thing is asked for by; a thing may have several
 */
public record Vocabulary(List<Entry> entries) {

    /** No words at all. */
    public static final Vocabulary NONE = new Vocabulary(List.of());

    /** Keeps its own copy. */
    public Vocabulary {
        entries = List.copyOf(entries);
    }

    /**
     * The words for one thing.
     *
     * @param kind what kind of thing
     * @param id its id
     * @param words the words by language
     */
    public record Entry(Kind kind, String id, Aliases words) {}

    /** What words can stand for. */
    public enum Kind {
        /** Something to mind or to notice. */
        SIGN,
        /** Something that may apply to a person. */
        CONDITION,
        /** Something people hope for. */
        WISH,
        /** A place in everyday words. */
        AREA,
        /** A zone. */
        ZONE,
        /** A technique. */
        TECHNIQUE,
        /** A practice. */
        PRACTICE,
        /** A routine. */
        ROUTINE,
        /** A word of the field. */
        TERM,
        /** What is known about a claim. */
        FINDING,
        /** Something that the program does. */
        COMMAND
    }

    /** All words for a thing, in the order of the entries. */
    public Aliases of(Kind kind, String id) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.kind() == kind && entry.id().equals(id)) {
                entry.words()
                        .byLanguage()
                        .forEach((language, more) -> words.computeIfAbsent(language, key -> new ArrayList<>())
                                .addAll(more));
            }
        }
        return new Aliases(words);
    }

    /** The languages in which there are words, as BCP 47 tags. */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        entries.forEach(entry -> languages.addAll(entry.words().byLanguage().keySet()));
        return languages;
    }

    /** What has words in a language, each with these words alone. */
    public List<Entry> in(String language) {
        return entries.stream()
                .filter(entry -> entry.words().byLanguage().containsKey(language))
                .map(entry -> new Entry(
                        entry.kind(),
                        entry.id(),
                        new Aliases(Map.of(language, entry.words().byLanguage().getOrDefault(language, List.of())))))
                .toList();
    }

    /** These words and others after them; what is the same counts once. */
    public Vocabulary and(Vocabulary more) {
        return new Vocabulary(Stream.concat(entries.stream(), more.entries.stream())
                .distinct()
                .toList());
    }
}
