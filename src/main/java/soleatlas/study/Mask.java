package soleatlas.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves names out of a sentence that would give an answer away. */
final class Mask {

    private static final String GAP = "\u2026";
    /** Shorter names are too often part of other words. */
    private static final int SHORTEST = 3;

    private Mask() {}

    /** The sentence with the names left out, also in the plural; as it is if nothing of it would be left. */
    static String hide(String sentence, Collection<String> names) {
        List<String> longestFirst = names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String hidden = sentence;
        for (String name : longestFirst) {
            Pattern word = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?:e?s)?(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            hidden = word.matcher(hidden).replaceAll(Matcher.quoteReplacement(GAP));
        }
        return hidden;
    }
}
