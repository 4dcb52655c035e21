package soleatlas.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves names out of a sentence that would give an answer away. */
final class NameMask {

    private static final String GAP = "\u2026";
    /** Shorter words of a name, such as "and", say nothing. */
    private static final int SHORTEST = 4;

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameMask() {}

    /** Whether something is left out of an option. */
    static boolean hides(Question.Option option) {
        return !option.text().equals(option.whole());
    }

    /**
     * The sentence without the names and the longer words in them, in singular and plural. One of which nothing would be left
     * stays as it is.
     */
    static String hide(String sentence, Collection<String> names) {
        Set<String> words = new LinkedHashSet<>(names);
        for (String name : names) {
            NOT_WORD.splitAsStream(name)
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> {
                        words.add(word);
                        words.add(word.replaceFirst("s$", ""));
                        words.add(word.replaceFirst("es$", ""));
                        words.add(word.replaceFirst("ies$", "y"));
                        words.add(word.replaceFirst("y$", "ies"));
                    });
        }
        List<String> longestFirst = words.stream()
                .filter(word -> word.length() >= SHORTEST - 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String hidden = sentence;
        for (String word : longestFirst) {
            Pattern whole = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?:e?s)?(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            hidden = whole.matcher(hidden).replaceAll(Matcher.quoteReplacement(GAP));
        }
        return NOT_WORD.matcher(hidden).replaceAll("").isEmpty() ? sentence : hidden;
    }
}
