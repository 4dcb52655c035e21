package soleatlas.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.load.Json.Member;
import soleatlas.load.Json.Obj;
import soleatlas.load.Json.Str;

/**
 * Reads the sections of all files of a map, in an order in which whatever is referred to comes first. Ids are announced
 * before anything is read, so that files and sections may come in any order.
 */
final class SectionReader {

    private final Desk desk;
    private final Map<String, ZoneDraft> drafts = new HashMap<>();

    SectionReader(Desk desk) {
        this.desk = desk;
    }

    /** A file with what reads its texts. */
    record Source(Fields file, TextReader texts) {}

    /** Reads one thing of a section. */
    private interface Reader<T> {
        @Nullable
        T read(String id, Fields fields, TextReader texts);
    }

    void read(List<Source> sources) {
        sources.forEach(source -> announceAll(source.file()));
        VocabularyReader vocabulary = new VocabularyReader(desk);
        TechniqueReader techniques = new TechniqueReader(desk);
        ViewReader views = new ViewReader(desk);
        ZoneReader zones = new ZoneReader(desk, techniques);
        for (Source source : sources) {
            section(source, "sources", "source", desk.sources, vocabulary::source);
            section(source, "systems", "system", desk.systems, vocabulary::system);
            section(source, "areas", "area", desk.areas, vocabulary::area);
            section(source, "wishes", "wish", desk.wishes, vocabulary::wish);
            section(source, "views", "view", desk.views, views::view);
        }
        sources.forEach(source -> section(source, "techniques", "technique", desk.techniques, techniques::technique));
        sources.forEach(source -> section(source, "zones", "zone", desk.zones, (id, fields, texts) -> {
            ZoneDraft draft = zones.zone(id, fields, texts);
            drafts.put(id, draft);
            return draft;
        }));
        sources.forEach(source -> shapes(source, zones));
    }

    private void announceAll(Fields file) {
        announce(file, "sources", desk.sources);
        announce(file, "systems", desk.systems);
        announce(file, "areas", desk.areas);
        announce(file, "wishes", desk.wishes);
        announce(file, "views", desk.views);
        announce(file, "techniques", desk.techniques);
        announce(file, "zones", desk.zones);
    }

    private static void announce(Fields file, String section, Registry<?> registry) {
        if (file.may(section) instanceof Json.Arr list) {
            for (Json item : list.items()) {
                Str id = idOf(item);
                if (id != null) {
                    registry.announce(id.value(), id.at());
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
            Where where = shownId == null ? Where.FILE.nth(kind, i) : Where.FILE.named(kind, shownId.value());
            Fields fields = Fields.of(items.get(i), where, desk.problems);
            if (fields == null) {
                continue;
            }
            String id = fields.id("id");
            if (id == null || !registry.owns(id, fields.at("id"))) {
                continue;
            }
            T thing = reader.read(id, fields, source.texts());
            fields.finish();
            if (thing != null) {
                registry.put(id, thing);
            }
        }
    }

    private void shapes(Source source, ZoneReader zones) {
        Json section = source.file().may("shapes");
        if (section == null) {
            return;
        }
        if (!(section instanceof Obj byZone)) {
            Fields.of(section, Where.FILE, desk.problems);
            return;
        }
        byZone.members().forEach((id, member) -> {
            Where where = Where.FILE.named("zone", id);
            ZoneDraft draft = desk.zones.find(new Str(member.nameAt(), id), where);
            if (draft != null) {
                Obj owner = new Obj(member.nameAt(), Map.of("shapes", member));
                zones.addShapes(draft, new Fields(owner, where, desk.problems), source.texts());
            }
        });
    }
}
