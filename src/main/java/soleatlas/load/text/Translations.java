package soleatlas.load.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Member;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Registry;
import soleatlas.load.map.MapContext;
import soleatlas.load.text.TextReader.Wording;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/**
 * The texts of all translation files by the place of what they translate: {@code zones/stomach/name},
 * {@code techniques/kneading/steps/2}. Whoever reads a text takes its translations from here; what nobody took translates
 * nothing.
 */
public final class Translations {

    /** Which texts of a thing can be translated: single ones, lists in the order of the original, further names. */
    record Translatable(List<String> single, List<String> listed, boolean aliases) {}

    /** The texts by section; {@code map} stands for the map itself. */
    static final Map<String, Translatable> SECTIONS = Map.ofEntries(
            Map.entry("map", only("name", "school", "about", "disclaimer", "systemsName")),
            Map.entry("views", only("name")),
            Map.entry("guideLines", only("name")),
            Map.entry("systems", only("name")),
            Map.entry("areas", only("name")),
            Map.entry("wishes", named("name")),
            Map.entry(
                    "techniques",
                    new Translatable(List.of("name", "summary", "tempo"), List.of("steps", "cautions"), true)),
            Map.entry(
                    "zones",
                    new Translatable(
                            List.of("name", "shortName", "location", "note", "evidence"),
                            List.of("benefits", "cautions", "alternatives", "schools"),
                            true)),
            Map.entry("tools", only("name")),
            Map.entry("conditions", named("name", "statement", "text")),
            Map.entry("rules", only("text")),
            Map.entry("signs", only("text")),
            Map.entry("practices", new Translatable(List.of("name", "text"), List.of("details", "cautions"), false)),
            Map.entry("routines", new Translatable(List.of("name", "summary", "note"), List.of("steps"), true)),
            Map.entry("terms", named("name", "text")),
            Map.entry("findings", only("claim", "verdict", "text")));

    private static final Set<String> MAY_CLAIM = Set.of("about", "disclaimer", "evidence", "cautions");
    private static final Set<String> SECTIONS_THAT_MAY_CLAIM = Set.of("conditions", "rules", "signs", "findings");
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("views", "view"),
            Map.entry("guideLines", "guideLine"),
            Map.entry("systems", "system"),
            Map.entry("areas", "area"),
            Map.entry("wishes", "wish"),
            Map.entry("techniques", "technique"),
            Map.entry("zones", "zone"),
            Map.entry("tools", "tool"),
            Map.entry("conditions", "condition"),
            Map.entry("rules", "rule"),
            Map.entry("signs", "sign"),
            Map.entry("practices", "practice"),
            Map.entry("routines", "routine"),
            Map.entry("terms", "term"),
            Map.entry("findings", "finding"));

    private final Map<String, Map<String, Entry>> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Str>>> words = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Thing> things = new ArrayList<>();
    private final TranslationCount tally = new TranslationCount();
    private final Problems problems;

    public Translations(Problems problems) {
        this.problems = problems;
    }

    /** Something that a file translates. */
    private record Thing(String section, String id, Position at, Location where) {}

    /** A text, what it belongs to and which of its texts it is. */
    private record Entry(Str text, String section, String id, String what, Location where) {}

    /** Reads one translation file and keeps its texts. */
    public void add(Fields file, String language) {
        Json own = file.may("map");
        if (own != null) {
            thing("map", "", own, Location.FILE.part("map"), language);
        }
        for (String section : NOUNS.keySet().stream().sorted().toList()) {
            Json value = file.may(section);
            if (value instanceof Obj byId) {
                for (Map.Entry<String, Member> entry : byId.members().entrySet()) {
                    Location where = Location.FILE.named(String.valueOf(NOUNS.get(section)), entry.getKey());
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
    public TranslationCount tally() {
        return tally;
    }

    /** The translations of a list of further names, by language. */
    Map<String, List<Str>> takeWords(String place) {
        return words.getOrDefault(place, Map.of());
    }

    /** Tells of every text that translates nothing. */
    public void finish(MapContext desk) {
        for (Thing thing : things) {
            Registry<?> registry = desk.sections().get(thing.section());
            if (registry != null) {
                registry.exists(thing.id(), thing.at(), thing.where());
            }
        }
        texts.forEach((place, byLanguage) -> {
            if (!taken.contains(place)) {
                byLanguage.values().forEach(entry -> untaken(entry, desk));
            }
        });
    }

    private void untaken(Entry entry, MapContext desk) {
        Registry<?> registry = desk.sections().get(entry.section());
        if (registry == null || registry.knows(entry.id())) {
            problems.error(entry.text().at(), entry.where(), "translates-nothing", entry.what());
        }
    }

    private void thing(String section, String id, Json value, Location where, String language) {
        Fields fields = Fields.of(value, where, problems);
        Translatable texts = SECTIONS.get(section);
        if (fields == null || texts == null) {
            return;
        }
        String place = section.equals("map") ? "map/" : section + "/" + id + "/";
        for (String name : texts.single()) {
            Str text = fields.string(name, false);
            if (text != null && fields.isText(text, name)) {
                keep(new Entry(text, section, id, name, where), place + name, language, name);
            }
        }
        for (String name : texts.listed()) {
            List<Json> list = fields.list(name, false);
            for (int i = 0; i < list.size(); i++) {
                Str text = fields.text(list.get(i));
                if (text != null && !text.value().isEmpty() && fields.isText(text, name)) {
                    keep(
                            new Entry(text, section, id, name + " " + (i + 1), where),
                            place + name + "/" + i,
                            language,
                            name);
                }
            }
        }
        if (texts.aliases()) {
            List<Str> found = fields.strings("aliases", false).stream()
                    .filter(word -> fields.isText(word, "aliases"))
                    .toList();
            found.forEach(word -> ClaimWords.check(word, language, where, problems));
            words.computeIfAbsent(place + "aliases", key -> new LinkedHashMap<>())
                    .computeIfAbsent(language, key -> new ArrayList<>())
                    .addAll(found);
        }
        fields.finish();
    }

    private void keep(Entry entry, String place, String language, String name) {
        wording(entry.section(), name).check(entry.text(), language, entry.where(), problems);
        Entry earlier =
                texts.computeIfAbsent(place, key -> new LinkedHashMap<>()).putIfAbsent(language, entry);
        if (earlier != null) {
            problems.warning(entry.text().at(), entry.where(), "translated-twice", entry.what(), language);
        }
    }

    private static Wording wording(String section, String field) {
        if (SECTIONS_THAT_MAY_CLAIM.contains(section) || MAY_CLAIM.contains(field)) {
            return Wording.FREE;
        }
        return section.equals("techniques") && field.equals("steps") ? Wording.STEP : Wording.NO_CLAIMS;
    }

    private static Translatable named(String... names) {
        return new Translatable(List.of(names), List.of(), true);
    }

    private static Translatable only(String... names) {
        return new Translatable(List.of(names), List.of(), false);
    }
}
