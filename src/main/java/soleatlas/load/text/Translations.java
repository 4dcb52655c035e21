package soleatlas.load.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Member;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Registry;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/**
 * The texts of all translation files by the place of what they translate: {@code zones/stomach/name},
 * {@code techniques/kneading/steps/2}. Whoever reads a text takes its translations from here; what nobody took translates
 * nothing.
 */
public final class Translations {

    /** The map itself among the sections. */
    public static final String MAP = "map";

    private final Map<String, Map<String, Entry>> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Str>>> words = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Thing> things = new ArrayList<>();
    private final TranslationCount count = new TranslationCount();
    private final Problems problems;
    private final Map<String, Translatable> sections;

    /**
     * No texts yet.
     *
     * @param problems takes what is wrong
     * @param sections what can be translated, by section; {@link #MAP} stands for the map itself
     */
    public Translations(Problems problems, Map<String, Translatable> sections) {
        this.problems = problems;
        this.sections = sections;
    }

    /** Something that a file translates. */
    private record Thing(String section, String id, Position at, Location where) {}

    /** A text, what it belongs to and which of its texts it is. */
    private record Entry(Str text, String section, String id, String what, Location where) {}

    /** Reads one translation file and keeps its texts. */
    public void add(Fields file, String language) {
        Json own = file.may(MAP);
        if (own != null) {
            thing(MAP, "", own, Location.FILE.part(MAP), language);
        }
        for (String section : sections.keySet().stream().sorted().toList()) {
            if (section.equals(MAP) || translatable(section).equals(Translatable.NOTHING)) {
                continue;
            }
            Json value = file.may(section);
            if (value instanceof Obj byId) {
                for (Map.Entry<String, Member> entry : byId.members().entrySet()) {
                    Location where = Location.FILE.named(section, entry.getKey());
                    things.add(
                            new Thing(section, entry.getKey(), entry.getValue().nameAt(), where));
                    thing(section, entry.getKey(), entry.getValue().value(), where, language);
                }
            } else if (value != null) {
                Fields.of(value, Location.FILE, problems);
            }
        }
        file.string("$schema", false);
        file.finish();
    }

    /** The translations of a text, by language. */
    Map<String, Str> take(String place) {
        taken.add(place);
        Map<String, Str> found = new LinkedHashMap<>();
        texts.getOrDefault(place, Map.of()).forEach((language, entry) -> found.put(language, entry.text()));
        return found;
    }

    /** Where texts are counted when their translations have been added to them. */
    public TranslationCount count() {
        return count;
    }

    /** The translations of a list of further names, by language. */
    Map<String, List<Str>> takeWords(String place) {
        return words.getOrDefault(place, Map.of());
    }

    /** What can be translated of the things of a section. */
    Translatable translatable(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    /** Where the texts of a thing are filed, each under its own name. */
    static String place(String section, @Nullable String id) {
        return section.equals(MAP) ? "map/" : section + "/" + id + "/";
    }

    /** Tells of every text that translates nothing; takes the things of each section. */
    public void finish(Map<String, Registry<?>> known) {
        for (Thing thing : things) {
            Registry<?> registry = known.get(thing.section());
            if (registry != null) {
                registry.exists(thing.id(), thing.at(), thing.where());
            }
        }
        texts.forEach((place, byLanguage) -> {
            if (!taken.contains(place)) {
                byLanguage.values().forEach(entry -> untaken(entry, known.get(entry.section())));
            }
        });
    }

    private void untaken(Entry entry, @Nullable Registry<?> registry) {
        if (registry == null || registry.knows(entry.id())) {
            problems.error(entry.text().at(), entry.where(), "translates-nothing", entry.what());
        }
    }

    private void thing(String section, String id, Json value, Location where, String language) {
        Fields fields = Fields.of(value, where, problems);
        if (fields == null) {
            return;
        }
        Translatable declared = translatable(section);
        String place = place(section, id);
        declared.single().forEach((name, wording) -> {
            Str text = fields.string(name, false);
            if (text != null && fields.isText(text, name)) {
                keep(new Entry(text, section, id, name, where), place + name, language, wording);
            }
        });
        declared.listed().forEach((name, wording) -> {
            List<Json> list = fields.list(name, false);
            for (int i = 0; i < list.size(); i++) {
                Str text = fields.text(list.get(i));
                if (text != null && !text.value().isEmpty() && fields.isText(text, name)) {
                    Entry entry = new Entry(text, section, id, name + " " + (i + 1), where);
                    keep(entry, place + name + "/" + i, language, wording);
                }
            }
        });
        for (String name : declared.words()) {
            List<Str> found = fields.strings(name, false).stream()
                    .filter(word -> fields.isText(word, name))
                    .toList();
            found.forEach(word -> ClaimWords.check(word, language, where, problems));
            words.computeIfAbsent(place + name, key -> new LinkedHashMap<>())
                    .computeIfAbsent(language, key -> new ArrayList<>())
                    .addAll(found);
        }
        fields.finish();
    }

    private void keep(Entry entry, String place, String language, Wording wording) {
        wording.check(entry.text(), language, entry.where(), problems);
        Entry earlier =
                texts.computeIfAbsent(place, key -> new LinkedHashMap<>()).putIfAbsent(language, entry);
        if (earlier != null) {
            problems.warning(entry.text().at(), entry.where(), "translated-twice", entry.what(), language);
        }
    }
}
