package soleatlas.problem;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something to say, not yet in words.
 *
 * @param key names the words in the bundle
 * @param arguments what is filled in: a text from a file, which is kept on one line and short; a number; a list of words, which
 *     are shown in full; a {@link Position}; or another phrase
 */
public record Phrase(String key, List<Object> arguments) {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\s]+");
    private static final int SHORTENED = 60;

    /**
     * Keeps its own copy, in which nothing is left that could upset a terminal.
     *
     * @throws IllegalArgumentException if an argument is anything else
     */
    public Phrase {
        arguments = arguments.stream().map(Phrase::shown).toList();
    }

    /** A phrase with these arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    private static Object shown(Object argument) {
        if (argument instanceof String text) {
            return printable(text);
        }
        if (argument instanceof List<?> words) {
            return words.stream().map(word -> oneLine(String.valueOf(word))).toList();
        }
        if (argument instanceof Number || argument instanceof Position || argument instanceof Phrase) {
            return argument;
        }
        throw new IllegalArgumentException("nobody could say " + argument);
    }

    /** What came from a file, on one line, without signs that cannot be seen and not at any length. */
    static String printable(String text) {
        String line = oneLine(text.length() <= SHORTENED * 10 ? text : text.substring(0, SHORTENED * 10));
        if (line.length() <= SHORTENED) {
            return line;
        }
        int end = SHORTENED - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String oneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }
}
