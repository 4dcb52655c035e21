package soleatlas.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for problems in one language: the only place that puts them into words. */
public final class ProblemWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    /** The words in a language, as far as they are translated into it. */
    public ProblemWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("soleatlas.problem.problems", locale);
    }

    /** What is wrong. */
    public String message(Problem problem) {
        return words(problem.fault()).strip();
    }

    /** How to mend it. */
    public String remedy(Problem problem) {
        return words(new Phrase(problem.code() + ".mend", problem.fault().arguments()));
    }

    /** Where it is, such as "zone stomach, second shape". What has no words of its own is left out. */
    public String where(Problem problem) {
        String words = problem.where().steps().stream()
                .map(this::words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? text("place.file") : words;
    }

    /** The words for a key, with the arguments filled in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private @Nullable String words(Location.Step step) {
        String named = "named." + step.kind();
        if (step.id() != null && bundle.containsKey(named)) {
            return text(named, step.id());
        }
        String part = "part." + step.kind();
        if (step.index() < 0) {
            return step.id() == null && bundle.containsKey(part) ? text(part) : null;
        }
        String thing = "thing." + step.kind();
        return bundle.containsKey(thing) ? numbered(text(thing), String.valueOf(step.index() + 1)) : null;
    }

    private String numbered(String noun, String number) {
        String ordinal = "place.ordinal." + number;
        return bundle.containsKey(ordinal)
                ? text("place.ordinal", text(ordinal), noun)
                : text("place.number", noun, number);
    }

    private String words(Phrase phrase) {
        return text(phrase.key(), phrase.arguments().stream().map(this::words).toArray());
    }

    private Object words(Object argument) {
        if (argument instanceof Phrase phrase) {
            return words(phrase);
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (argument instanceof Position at) {
            return text("place.line", printable(at.file()), String.valueOf(at.line()));
        }
        return argument;
    }

    /** A file's name in full, without signs that could upset a terminal. */
    public static String printable(String file) {
        return file.replaceAll("\\p{Cntrl}", "?");
    }
}
