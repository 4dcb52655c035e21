package soleatlas.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Term;

/** Finds the words of the field in a text: whole words, whatever their case, the longest first. */
public final class Glossary {

    /** A glossary without words. */
    public static final Glossary EMPTY = new Glossary(List.of(), "en");

    private final Map<String, Term> byWord = new LinkedHashMap<>();
    private final @Nullable Pattern words;

    /**
     * A glossary of terms.
     *
     * @param terms the terms; of two with the same word the first counts
     * @param language BCP 47 tag of the language of the texts to look through
     */
    public Glossary(List<Term> terms, String language) {
        for (Term term : terms) {
            byWord.putIfAbsent(folded(term.name().in(language)), term);
            term.aliases()
                    .byLanguage()
                    .getOrDefault(language, List.of())
                    .forEach(alias -> byWord.putIfAbsent(folded(alias), term));
        }
        String any = byWord.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        words = any.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A word in a text.
     *
     * @param term what it means
     * @param from where it begins, in characters
     * @param to where it ends, exclusive
     */
    public record Found(Term term, int from, int to) {}

    /** The words in a text, in order; none overlaps another. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (words == null) {
            return found;
        }
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            Term term = byWord.get(folded(matcher.group()));
            if (term != null) {
                found.add(new Found(term, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
