package soleatlas.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of this package's messages. */
public final class ProblemWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("soleatlas.problem.problems", Locale.ROOT);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\s]+");
    private static final int SHORTENED = 60;

    private ProblemWords() {}

    /** Words of our own inside a message: shown in full, unlike what a file holds. */
    public record Said(String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    public static Said said(String key, Object... arguments) {
        return new Said(text(key, arguments));
    }

    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /** What came from a file, on one line, without signs that cannot be seen and not at any length. */
    static String printable(String text) {
        String start = text.length() <= SHORTENED * 10 ? text : text.substring(0, SHORTENED * 10);
        String line = UNPRINTABLE.matcher(start).replaceAll(" ").strip();
        if (line.length() <= SHORTENED) {
            return line;
        }
        int end = SHORTENED - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
