package soleatlas.load.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Arr;
import soleatlas.load.json.Json.Member;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/** Reads texts in the language of their file, adds their translations and refuses claims where none may stand. */
public final class TextReader {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");

    private static final int LONGEST_TAG = 40;

    private final String language;
    private final boolean known;
    private final Translations translations;
    private final Problems problems;

    /**
     * A reader for the texts of one file.
     *
     * @param language the file's language, or null if it does not say so properly
     * @param translations where translations are taken from
     * @param problems takes what is wrong
     */
    public TextReader(@Nullable String language, Translations translations, Problems problems) {
        this.language = language == null ? "en" : language;
        this.known = language != null;
        this.translations = translations;
        this.problems = problems;
    }

    /** A reader for the texts of a file that has no translations. */
    public TextReader(@Nullable String language, Problems problems) {
        this(language, new Translations(problems, Map.of()), problems);
    }

    /** The language field of a file; null, told, if missing or no language tag. */
    public static @Nullable String language(Fields file) {
        return file.matching("language", true, LANGUAGE, "bad-language");
    }

    /** The file's language; null if it does not say so properly. */
    public @Nullable String language() {
        return known ? language : null;
    }

    /** What reads the texts of a thing: one of a section, or the map itself. */
    public Texts of(String section, @Nullable String id, Fields fields) {
        return new Texts(
                this, translations, translations.translatable(section), fields, Translations.place(section, id));
    }

    /** The text of a field that nobody translates elsewhere. */
    public @Nullable LocalizedText text(Fields fields, String name, boolean needed, Wording wording) {
        Json value = fields.get(name, needed);
        return value == null ? null : text(value, fields, name, Map.of(), wording);
    }

    /** Adds further names to those known by language. */
    void words(Fields fields, String name, Map<String, List<String>> byLanguage) {
        words(fields, name, byLanguage, Wording.NO_CLAIMS);
    }

    /** Words that are only searched by, one list for each language; they may be what people say of claims too. */
    public Map<String, List<String>> searchWords(Fields fields, String name) {
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        Json value = fields.need(name);
        if (value instanceof Obj languages) {
            words(fields, name, byLanguage, Wording.FREE);
            boolean empty = languages.members().isEmpty();
            for (Member member : languages.members().values()) {
                empty |= member.value() instanceof Arr list && list.items().isEmpty();
            }
            if (empty) {
                problems.error(value.at(), fields.where(), "empty-list", name);
            }
        } else if (value != null) {
            Fields.wrong(value, "kind.object", fields.where(), problems);
        }
        return byLanguage;
    }

    private void words(Fields fields, String name, Map<String, List<String>> byLanguage, Wording wording) {
        Json value = fields.may(name);
        if (value instanceof Arr list) {
            add(byLanguage, language, words(list, language, fields, name, wording));
        } else if (value instanceof Obj languages) {
            languages.members().forEach((tag, member) -> {
                if (isLanguage(tag, member.nameAt(), fields.where())) {
                    if (member.value() instanceof Arr list) {
                        add(byLanguage, tag, words(list, tag, fields, name, wording));
                    } else {
                        Fields.wrong(member.value(), "kind.list", fields.where(), problems);
                    }
                }
            });
        } else if (value != null) {
            Fields.wrong(value, "kind.listOrLanguages", fields.where(), problems);
        }
    }

    static void add(Map<String, List<String>> byLanguage, String tag, List<Str> words) {
        List<String> known = byLanguage.computeIfAbsent(tag, key -> new ArrayList<>());
        words.forEach(word -> known.add(word.value()));
    }

    private List<Str> words(Arr list, String tag, Fields fields, String name, Wording wording) {
        List<Str> words = fields.strings(list.items(), name).stream()
                .filter(word -> fields.isText(word, name))
                .toList();
        words.forEach(word -> wording.check(word, tag, fields.where(), problems));
        return words;
    }

    @Nullable
    LocalizedText text(Json value, Fields fields, String name, Map<String, Str> translated, Wording wording) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (value instanceof Str text) {
            take(byLanguage, language, text, fields, name, wording);
        } else if (value instanceof Obj languages) {
            for (Map.Entry<String, Member> entry : languages.members().entrySet()) {
                Member member = entry.getValue();
                Str text = isLanguage(entry.getKey(), member.nameAt(), fields.where())
                        ? fields.text(member.value())
                        : null;
                if (text != null) {
                    take(byLanguage, entry.getKey(), text, fields, name, wording);
                }
            }
            if (known && !languages.members().containsKey(language)) {
                problems.error(value.at(), fields.where(), "text-missing-language", name, language);
            }
        } else {
            Fields.wrong(value, "kind.textOrLanguages", fields.where(), problems);
            return null;
        }
        translated.forEach((tag, text) -> {
            if (byLanguage.putIfAbsent(tag, text.value()) != null) {
                problems.warning(text.at(), fields.where(), "translated-twice", name, tag);
            }
        });
        return byLanguage.containsKey(language) ? new LocalizedText(language, byLanguage) : null;
    }

    private void take(
            Map<String, String> byLanguage, String tag, Str text, Fields fields, String name, Wording wording) {
        if (fields.isText(text, name)) {
            wording.check(text, tag, fields.where(), problems);
            byLanguage.put(tag, text.value());
        }
    }

    private boolean isLanguage(String tag, Position at, Location where) {
        boolean fine = tag.length() <= LONGEST_TAG && LANGUAGE.matcher(tag).matches();
        if (!fine) {
            problems.error(at, where, "bad-language", tag);
        }
        return fine;
    }
}
