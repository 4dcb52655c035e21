package soleatlas.load.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/** What kind of file a file says it is. */
public enum Format {
    /** A map. */
    MAP,
    /** Sections that several maps share. */
    PART,
    /** A map's texts in another language. */
    TRANSLATION,
    /** The maps and lessons of a folder in order. */
    INDEX,
    /** A lesson on a map. */
    LESSON;

    private static final Pattern WORD = Pattern.compile("sole-atlas-(map|part|translation|index|lesson)/([0-9]{1,6})");
    private static final int VERSION = 1;

    /** The kind that a word such as {@code sole-atlas-map/1} names, whatever its version. */
    public static Optional<Format> named(String word) {
        Matcher matcher = WORD.matcher(word);
        return matcher.matches() ? Optional.of(valueOf(matcher.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    /**
     * Reads the field {@code format}. A missing or misspelt one is told, and the file taken for the kind expected of it.
     *
     * @return the kind, or null, told, if the file is written in another version
     */
    public static @Nullable Format of(Fields file, Format expected, Problems problems) {
        Str text = file.string("format", false);
        if (text == null) {
            if (!file.has("format")) {
                problems.error(file.at(), file.where(), "format-missing", Fields.word(expected));
            }
            return expected;
        }
        Matcher matcher = WORD.matcher(text.value());
        if (!matcher.matches()) {
            problems.error(text.at(), file.where(), "bad-format", text.value());
            return expected;
        }
        if (Integer.parseInt(matcher.group(2)) != VERSION) {
            problems.error(text.at(), file.where(), "other-version", matcher.group(2), String.valueOf(VERSION));
            return null;
        }
        return valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a file is of the kind that is needed; told, if it says that it is of another. A file that does not say what it
     * is passes for one of the kind.
     *
     * @param name how the file is called by whoever needs it
     * @param at where to tell it
     */
    public static boolean fits(
            Fields file, Format wanted, String name, Position at, Location where, Problems problems) {
        Format found = of(file, wanted, problems);
        return found != null && fits(found, wanted, name, at, where, problems);
    }

    /** The same for a file whose kind is known. */
    public static boolean fits(
            Format found, Format wanted, String name, Position at, Location where, Problems problems) {
        if (found != wanted) {
            problems.error(at, where, "other-format", name, Fields.word(found), Fields.word(wanted));
        }
        return found == wanted;
    }
}
