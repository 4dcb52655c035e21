package soleatlas.load.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.LocalizedText;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;

/** The texts of one thing with their translations, each held to what it may say. */
public final class Texts {

    private final TextReader reader;
    private final Translations translations;
    private final Translatable declared;
    private final Fields fields;
    private final String place;

    Texts(TextReader reader, Translations translations, Translatable declared, Fields fields, String place) {
        this.reader = reader;
        this.translations = translations;
        this.declared = declared;
        this.fields = fields;
        this.place = place;
    }

    /** What reads the other texts of the same file. */
    public TextReader reader() {
        return reader;
    }

    /** A text. */
    public @Nullable LocalizedText text(String name, boolean needed) {
        return text(fields, name, needed, name, name);
    }

    /** The text of this name, which stands in the field {@code text} of an object of its own. */
    public @Nullable LocalizedText inner(Fields object, String name) {
        return text(object, "text", true, name, name);
    }

    /** The text in a field of an object in a list; its translation stands in the list of this name. */
    public @Nullable LocalizedText item(Fields object, String field, String list, int index) {
        return text(object, field, true, list, list + "/" + index);
    }

    /** The texts of a list, in order; broken ones are told and left out. */
    public List<LocalizedText> list(String name, boolean needed) {
        List<LocalizedText> texts = new ArrayList<>();
        List<Json> items = fields.list(name, needed);
        for (int i = 0; i < items.size(); i++) {
            Fields item = fields.inside(fields.where().item("steps", null, i));
            LocalizedText text = text(items.get(i), item, name, name, name + "/" + i);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The same where it may be left out. */
    public @Nullable LocalizedText optional(Fields object, String field, String list, int index) {
        return text(object, field, false, list, list + "/" + index);
    }

    /** Its further names. */
    public Aliases aliases() {
        return words("aliases");
    }

    /** The words in a field of its own. */
    public Aliases words(String name) {
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        reader.words(fields, name, byLanguage);
        translations.takeWords(place + name).forEach((language, words) -> TextReader.add(byLanguage, language, words));
        return new Aliases(byLanguage);
    }

    private @Nullable LocalizedText text(Fields object, String field, boolean needed, String name, String filed) {
        Json value = object.get(field, needed);
        if (value == null && needed) {
            translations.take(
                    place + filed); // what is missing by mistake is told once; its translations are not blamed
        }
        return value == null ? null : text(value, object, field, name, filed);
    }

    private @Nullable LocalizedText text(Json value, Fields object, String field, String name, String filed) {
        LocalizedText text =
                reader.text(value, object, field, translations.take(place + filed), declared.wording(name));
        if (text != null) {
            translations.count().add(place + filed, text);
        }
        return text;
    }
}
