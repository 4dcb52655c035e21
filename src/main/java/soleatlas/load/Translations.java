package soleatlas.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soleatlas.load.Json.Arr;
import soleatlas.load.Json.Member;
import soleatlas.load.Json.Obj;
import soleatlas.load.Json.Str;

/**
 * The texts of all translation files by the place of what they translate: {@code zones/stomach/name},
 * {@code techniques/kneading/steps/2}. Whoever reads a text takes its translations from here; what nobody took translates
 * nothing.
 */
final class Translations {

    private static final Set<String> SECTIONS =
            Set.of("views", "guideLines", "systems", "areas", "wishes", "techniques", "zones");

    private final Map<String, Map<String, Str>> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Str>>> words = new LinkedHashMap<>();
    private final Problems problems;

    Translations(Problems problems) {
        this.problems = problems;
    }

    /** Adds the texts of one translation file. */
    void add(Fields file, String language) {
        Json own = file.may("map");
        if (own != null) {
            addTexts("map", own, language);
        }
        for (String section : SECTIONS.stream().sorted().toList()) {
            if (file.may(section) instanceof Obj things) {
                things.members().forEach((id, member) -> addTexts(section + "/" + id, member.value(), language));
            } else if (file.has(section)) {
                notObject(file.at(section), file.where());
            }
        }
    }

    /** The translations of a text, by language. */
    Map<String, Str> take(String place) {
        Map<String, Str> found = texts.remove(place);
        return found == null ? Map.of() : found;
    }

    /** The translations of a list of further names, by language. */
    Map<String, List<Str>> takeWords(String place) {
        Map<String, List<Str>> found = words.remove(place);
        return found == null ? Map.of() : found;
    }

    /** Tells of every text that translates nothing. */
    void finish() {
        texts.forEach((place, byLanguage) -> byLanguage
                .values()
                .forEach(text -> problems.error(text.at(), Where.FILE, "translates-nothing", place)));
        words.forEach((place, byLanguage) -> byLanguage
                .values()
                .forEach(list -> problems.error(list.get(0).at(), Where.FILE, "translates-nothing", place)));
    }

    private void addTexts(String place, Json value, String language) {
        if (!(value instanceof Obj fields)) {
            notObject(value.at(), Where.FILE);
            return;
        }
        for (Map.Entry<String, Member> field : fields.members().entrySet()) {
            String at = place + "/" + field.getKey();
            Json translated = field.getValue().value();
            if (translated instanceof Str text) {
                addText(at, text, language);
            } else if (translated instanceof Arr list) {
                addList(at, list, language, field.getKey().equals("aliases"));
            } else {
                problems.error(
                        translated.at(),
                        Where.FILE,
                        "wrong-type",
                        Messages.text("kind.text"),
                        Messages.text(translated.kind()));
            }
        }
    }

    private void addList(String place, Arr list, String language, boolean asWords) {
        List<Str> found = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Json item = list.items().get(i);
            if (!(item instanceof Str text)) {
                problems.error(
                        item.at(), Where.FILE, "wrong-type", Messages.text("kind.text"), Messages.text(item.kind()));
            } else if (asWords) {
                found.add(text);
            } else if (!text.value().isEmpty()) {
                addText(place + "/" + i, text, language);
            }
        }
        if (!found.isEmpty()) {
            words.computeIfAbsent(place, key -> new LinkedHashMap<>()).put(language, found);
        }
    }

    private void addText(String place, Str text, String language) {
        if (text.value().isBlank()) {
            problems.error(text.at(), Where.FILE, "empty-text", place);
            return;
        }
        texts.computeIfAbsent(place, key -> new LinkedHashMap<>()).put(language, text);
    }

    private void notObject(Spot at, Where where) {
        problems.error(at, where, "wrong-type", Messages.text("kind.object"), Messages.text("kind.other"));
    }
}
