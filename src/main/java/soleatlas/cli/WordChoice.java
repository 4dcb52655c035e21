package soleatlas.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import soleatlas.words.Spelling;

/** Words that may be given for an option. */
final class WordChoice {

    private static final int MOST = 60;

    private WordChoice() {}

    /**
     * What a word stands for.
     *
     * @throws Refusal if it is none of these
     */
    static <T> T of(String option, String word, Map<String, T> choices) throws Refusal {
        T found = choices.get(word);
        if (found == null) {
            throw Refusal.usage("export.no-choice", option, word, hint(word, choices.keySet()));
        }
        return found;
    }

    /** The candidate that was probably meant, or all of them. */
    static String hint(String word, Collection<String> candidates) {
        return Spelling.closest(word, candidates)
                .map(meant -> CliMessages.text("export.meant", meant))
                .orElseGet(() -> CliMessages.text("export.choices", list(List.copyOf(candidates))));
    }

    /** "a, b or c". */
    static String list(List<String> words) {
        if (words.size() > MOST) {
            return String.join(", ", words.subList(0, MOST)) + " …";
        }
        return words.size() < 2
                ? String.join("", words)
                : CliMessages.text(
                        "export.or",
                        words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")),
                        words.get(words.size() - 1));
    }
}
