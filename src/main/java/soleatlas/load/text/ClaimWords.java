package soleatlas.load.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/** Refuses words that promise what nobody can promise. The words stand in the bundle {@code claim-words}, by language. */
final class ClaimWords {

    private static final Map<String, Pattern> BY_LANGUAGE = patterns();

    private ClaimWords() {}

    /** Tells of the first claim word in a text. */
    static void check(Str text, String language, Location where, Problems problems) {
        String primary = language.split("-", 2)[0];
        Pattern pattern = BY_LANGUAGE.get(primary);
        if (pattern == null) {
            return;
        }
        Matcher matcher = pattern.matcher(text.value());
        if (matcher.find()) {
            problems.error(text.at(matcher.start()), where, "claim-word", matcher.group());
        }
    }

    private static Map<String, Pattern> patterns() {
        ResourceBundle words = ResourceBundle.getBundle("soleatlas.load.text.claim-words", Locale.ROOT);
        return words.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), key -> pattern(words.getString(key))));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
