package soleatlas.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Text;
import soleatlas.atlas.Words;
import soleatlas.load.Json.Arr;
import soleatlas.load.Json.Member;
import soleatlas.load.Json.Obj;
import soleatlas.load.Json.Str;

/** Reads texts in the language of their file, adds their translations and refuses claims where none may stand. */
final class TextReader {

    /** A language tag. */
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** Whether a text may use the words of claims, to deny or to warn. */
    enum Wording {
        /** Names, benefits, techniques. */
        NO_CLAIMS,
        /** Cautions, disclaimer, evidence. */
        FREE
    }

    private final String language;
    private final Translations translations;
    private final Problems problems;

    /** A reader for the texts of one file. */
    TextReader(String language, Translations translations, Problems problems) {
        this.language = language;
        this.translations = translations;
        this.problems = problems;
    }

    /** The text of a field; {@code place} is where translations of it are filed. */
    @Nullable
    Text text(Fields fields, String name, boolean needed, String place, Wording wording) {
        Json value = fields.get(name, needed);
        return value == null ? null : text(value, fields.where(), name, place, wording);
    }

    /** The texts of a list field, in order; broken ones are told and left out. */
    List<Text> texts(Fields fields, String name, boolean needed, String place, Wording wording) {
        List<Text> texts = new ArrayList<>();
        List<Json> items = fields.list(name, needed);
        for (int i = 0; i < items.size(); i++) {
            Text text = text(items.get(i), fields.where().nth("step", i), name, place + "/" + i, wording);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Further names of something. */
    Words words(Fields fields, String name, String place) {
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        Json value = fields.may(name);
        if (value instanceof Arr list) {
            addWords(byLanguage, language, list, fields.where(), name);
        } else if (value instanceof Obj languages) {
            languages.members().forEach((tag, member) -> {
                if (!LANGUAGE.matcher(tag).matches()) {
                    problems.error(member.nameAt(), fields.where(), "bad-language", tag);
                } else if (member.value() instanceof Arr list) {
                    addWords(byLanguage, tag, list, fields.where(), name);
                } else {
                    wrong(member.value(), fields.where(), "kind.list");
                }
            });
        } else if (value != null) {
            wrong(value, fields.where(), "kind.list");
        }
        translations.takeWords(place).forEach((tag, found) -> {
            found.forEach(word -> Claims.check(word, tag, fields.where(), problems));
            byLanguage.put(tag, found.stream().map(Str::value).toList());
        });
        return new Words(byLanguage);
    }

    private @Nullable Text text(Json value, Where where, String name, String place, Wording wording) {
        Map<String, Str> byLanguage = new LinkedHashMap<>();
        if (value instanceof Str text) {
            byLanguage.put(language, text);
        } else if (value instanceof Obj languages) {
            for (Map.Entry<String, Member> entry : languages.members().entrySet()) {
                if (!LANGUAGE.matcher(entry.getKey()).matches()) {
                    problems.error(entry.getValue().nameAt(), where, "bad-language", entry.getKey());
                } else if (entry.getValue().value() instanceof Str text) {
                    byLanguage.put(entry.getKey(), text);
                } else {
                    wrong(entry.getValue().value(), where, "kind.text");
                }
            }
            if (!languages.members().containsKey(language)) {
                problems.error(value.at(), where, "text-missing-language", name, language);
            }
        } else {
            wrong(value, where, "kind.textOrLanguages");
            return null;
        }
        translations.take(place).forEach(byLanguage::putIfAbsent);
        Map<String, String> plain = new LinkedHashMap<>();
        byLanguage.forEach((tag, text) -> {
            if (text.value().isBlank()) {
                problems.error(text.at(), where, "empty-text", name);
            } else if (text.value().length() > Limits.TEXT) {
                problems.error(text.at(), where, "text-too-long", name, Limits.TEXT);
            } else {
                if (wording == Wording.NO_CLAIMS) {
                    Claims.check(text, tag, where, problems);
                }
                plain.put(tag, text.value());
            }
        });
        return plain.containsKey(language) ? new Text(language, plain) : null;
    }

    private void addWords(Map<String, List<String>> byLanguage, String tag, Arr list, Where where, String name) {
        List<String> found = new ArrayList<>();
        for (Json item : list.items()) {
            if (!(item instanceof Str word)) {
                wrong(item, where, "kind.text");
            } else if (word.value().isBlank()) {
                problems.error(word.at(), where, "empty-text", name);
            } else {
                Claims.check(word, tag, where, problems);
                found.add(word.value());
            }
        }
        byLanguage.put(tag, found);
    }

    private void wrong(Json value, Where where, String expected) {
        problems.error(value.at(), where, "wrong-type", Messages.text(expected), Messages.text(value.kind()));
    }
}
