package soleatlas.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.load.Json.Str;

/** What kind of file a file says it is. */
enum Format {
    /** A map. */
    MAP,
    /** Sections that several maps share. */
    PART,
    /** A map's texts in another language. */
    TRANSLATION,
    /** The maps of a folder in order. */
    INDEX;

    private static final Pattern WORD = Pattern.compile("sole-atlas-(map|part|translation|index)/([0-9]{1,6})");
    private static final int VERSION = 1;

    /** Reads the field {@code format}; empty, told, if it is missing or of another version. */
    static Optional<Format> of(Fields file, Problems problems) {
        Str text = file.string("format", true);
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = WORD.matcher(text.value());
        if (!matcher.matches()) {
            problems.error(text.at(), file.where(), "bad-format", text.value());
            return Optional.empty();
        }
        if (Integer.parseInt(matcher.group(2)) != VERSION) {
            problems.error(text.at(), file.where(), "other-version", matcher.group(2), VERSION);
            return Optional.empty();
        }
        return Optional.of(valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT)));
    }

    /** Tells if a file is of another kind than the one wanted. */
    static boolean is(Format wanted, Fields file, Problems problems) {
        Optional<Format> found = of(file, problems);
        if (found.isPresent() && found.get() != wanted) {
            problems.error(
                    file.at("format"), file.where(), "other-format", Fields.word(found.get()), Fields.word(wanted));
        }
        return found.isPresent() && found.get() == wanted;
    }

    /** The language field of a file; null, told, if missing or no language tag. */
    static @Nullable String language(Fields file) {
        return file.matching("language", true, TextReader.LANGUAGE, "bad-language-field");
    }
}
