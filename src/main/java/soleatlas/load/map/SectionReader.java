package soleatlas.load.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Member;
import soleatlas.load.json.Json.Obj;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.load.json.Registry;
import soleatlas.load.shape.ZoneDraft;
import soleatlas.load.source.Format;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Translations;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/**
 * Reads the sections of all files of a map, in an order in which whatever is referred to comes first. Ids are announced
 * before anything is read, so that files and sections may come in any order.
 */
final class SectionReader {

    private final MapContext desk;

    SectionReader(MapContext desk) {
        this.desk = desk;
    }

    /** A file with what reads its texts. */
    record Source(Fields file, TextReader texts) {}

    /** Reads one thing of a section. */
    private interface Reader<T> {
        @Nullable
        T read(String id, Fields fields, TextReader texts);
    }

    /** A part with what reads its texts; its fields are finished when its sections have been read. */
    static Source part(Fields file, Translations translations, Problems problems) {
        TextReader texts = new TextReader(Format.language(file), translations, problems);
        texts.remark(file, "about", TextReader.Wording.FREE);
        file.string("$schema", false);
        return new Source(file, texts);
    }

    /** Reads the sections of all files, the main one first, and tells of the parts' unknown fields. */
    void read(List<Source> sources) {
        sources.forEach(source -> announceAll(source.file()));
        VocabularyReader vocabulary = new VocabularyReader(desk);
        TechniqueReader techniques = new TechniqueReader(desk);
        SafetyReader care = new SafetyReader(desk);
        ViewReader views = new ViewReader(desk);
        ShapeReader shapes = new ShapeReader(desk);
        ZoneReader zones = new ZoneReader(desk, techniques, shapes);
        for (Source source : sources) {
            section(source, "sources", "source", desk.sources, vocabulary::source);
            section(source, "systems", "system", desk.systems, vocabulary::system);
            section(source, "areas", "area", desk.areas, vocabulary::area);
            section(source, "wishes", "wish", desk.wishes, vocabulary::wish);
            section(source, "views", "view", desk.views, views::view);
            section(source, "tools", "tool", desk.tools, care::tool);
        }
        sources.forEach(source -> section(source, "techniques", "technique", desk.techniques, techniques::technique));
        sources.forEach(source -> section(source, "zones", "zone", desk.zones, zones::zone));
        sources.forEach(source -> shapes(source, shapes));
        handbook(sources, new HandbookReader(desk, techniques));
        rules(sources, care);
        sources.stream().skip(1).forEach(part -> part.file().finish());
        if (desk.views.ids().size() > Limits.VIEWS) {
            Fields main = sources.get(0).file();
            desk.problems.error(
                    main.at(), main.where(), "too-many-views", desk.views.ids().size(), Limits.VIEWS);
        }
    }

    private void handbook(List<Source> sources, HandbookReader handbook) {
        sources.forEach(source -> section(source, "practices", "practice", desk.practices, handbook::practice));
        for (Source source : sources) {
            section(source, "routines", "routine", desk.routines, handbook::routine);
            section(source, "terms", "term", desk.terms, handbook::term);
            section(source, "findings", "finding", desk.findings, handbook::finding);
        }
    }

    private void rules(List<Source> sources, SafetyReader care) {
        for (Source source : sources) {
            section(source, "conditions", "condition", desk.conditions, care::condition);
            section(source, "signs", "sign", desk.signs, care::sign);
            section(source, "rules", "rule", desk.rules, care::rule);
        }
        care.finish();
    }

    private void announceAll(Fields file) {
        announce(file, "sources", "source", desk.sources);
        announce(file, "systems", "system", desk.systems);
        announce(file, "areas", "area", desk.areas);
        announce(file, "wishes", "wish", desk.wishes);
        announce(file, "views", "view", desk.views);
        announce(file, "techniques", "technique", desk.techniques);
        announce(file, "zones", "zone", desk.zones);
        announce(file, "tools", "tool", desk.tools);
        announce(file, "conditions", "condition", desk.conditions);
        announce(file, "rules", "rule", desk.rules);
        announce(file, "signs", "sign", desk.signs);
        announce(file, "practices", "practice", desk.practices);
        announce(file, "routines", "routine", desk.routines);
        announce(file, "terms", "term", desk.terms);
        announce(file, "findings", "finding", desk.findings);
    }

    private static void announce(Fields file, String section, String kind, Registry<?> registry) {
        if (file.may(section) instanceof Json.Arr list) {
            for (Json item : list.items()) {
                Str id = idOf(item);
                if (id != null) {
                    registry.announce(id.value(), id.at(), Location.FILE.named(kind, id.value()));
                }
            }
        }
    }

    private static @Nullable Str idOf(Json item) {
        if (item instanceof Obj thing) {
            Member member = thing.members().get("id");
            return member != null && member.value() instanceof Str id ? id : null;
        }
        return null;
    }

    private <T> void section(Source source, String name, String kind, Registry<T> registry, Reader<T> reader) {
        List<Json> items = source.file().list(name, false);
        for (int i = 0; i < items.size(); i++) {
            Str shownId = idOf(items.get(i));
            Location where = Location.FILE.item(kind, shownId == null ? null : shownId.value(), i);
            Fields fields = Fields.of(items.get(i), where, desk.problems);
            if (fields == null) {
                continue;
            }
            String id = fields.id("id");
            // without an id of its own it is read all the same, for the sake of its other problems
            T thing = reader.read(id == null ? "" : id, fields, source.texts());
            fields.finish();
            if (thing != null && id != null && registry.owns(id, fields.at("id"))) {
                registry.put(id, thing);
            }
        }
    }

    private void shapes(Source source, ShapeReader shapes) {
        Json section = source.file().may("shapes");
        if (section == null) {
            return;
        }
        if (!(section instanceof Obj byZone)) {
            Fields.of(section, Location.FILE, desk.problems);
            return;
        }
        byZone.members().forEach((id, member) -> {
            Location where = Location.FILE.named("zone", id);
            boolean known = desk.zones.exists(id, member.nameAt(), where);
            ZoneDraft draft = known ? desk.zones.find(new Str(member.nameAt(), id), where) : null;
            Obj owner = new Obj(member.nameAt(), Map.of("shapes", member));
            shapes.addShapes(
                    draft == null ? ZoneDraft.unknown(id, member.nameAt(), where) : draft,
                    new Fields(owner, where, desk.problems),
                    source.texts());
        });
    }
}
