package soleatlas.load.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Registry;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Texts;
import soleatlas.load.text.Translatable;
import soleatlas.load.text.Translations;
import soleatlas.problem.Location;
import soleatlas.problem.Problems;

/**
 * The sections of a map, each a list of things that have ids. All ids are announced before anything is read, so that files and
 * the sections in them may come in any order.
 */
abstract class Sections {

    final Problems problems;
    /** Whether all files of the map are at hand; if not, nobody can say that a reference leads nowhere. */
    final boolean complete;

    private final List<Section<?>> sections = new ArrayList<>();
    private final Map<String, Registry<?>> registries = new LinkedHashMap<>();
    private final Map<String, Translatable> translatable = new LinkedHashMap<>();

    Sections(Problems problems, boolean complete, Translatable ofMap) {
        this.problems = problems;
        this.complete = complete;
        translatable.put(Translations.MAP, ofMap);
    }

    /** A file of the map with what reads its texts. */
    record SourceFile(Fields file, TextReader texts) {}

    /** Reads one thing. */
    interface Reader<T> {
        @Nullable
        T read(String id, Fields fields, Texts texts);
    }

    private record Section<T>(int rank, String field, Registry<T> things, Reader<T> reader) {}

    /**
     * Declares a section.
     *
     * @param rank sections of lower ranks are read before: those whose things its own refer to
     * @param field its field in a file; the bundle of problems has words for its things under this name
     * @param texts what translations may hold of each thing
     * @param reader reads one of its things
     * @return where its things are found
     */
    final <T> Registry<T> section(int rank, String field, Translatable texts, Reader<T> reader) {
        Registry<T> things = nested(field, texts);
        sections.add(new Section<>(rank, field, things, reader));
        return things;
    }

    /** Declares things that stand inside those of a section, but are translated like a section. */
    final <T> Registry<T> nested(String field, Translatable texts) {
        Registry<T> things = new Registry<>(field, problems, complete);
        registries.put(field, things);
        translatable.put(field, texts);
        return things;
    }

    /** What can be translated, by section. */
    final Map<String, Translatable> translatable() {
        return translatable;
    }

    /** The things that have ids, by section. */
    final Map<String, Registry<?>> registries() {
        return registries;
    }

    /** Reads all sections of all files, the main one first. */
    final void read(List<SourceFile> files) {
        files.forEach(file -> sections.forEach(section -> announce(section, file.file())));
        sections.stream()
                .sorted(Comparator.comparingInt(Section::rank))
                .forEach(section -> files.forEach(file -> read(section, file)));
    }

    private static void announce(Section<?> section, Fields file) {
        if (file.may(section.field()) instanceof Json.Arr list) {
            for (Json item : list.items()) {
                Json.Str id = item instanceof Json.Obj thing ? thing.id() : null;
                if (id != null) {
                    section.things().announce(id.value(), id.at(), Location.FILE.named(section.field(), id.value()));
                }
            }
        }
    }

    private <T> void read(Section<T> section, SourceFile source) {
        source.file().each(section.field(), false, (fields, index) -> {
            String id = fields.id("id");
            // without an id of its own it is read all the same, for the sake of its other problems
            String own = id == null ? "" : id;
            T thing = section.reader().read(own, fields, source.texts().of(section.field(), own, fields));
            if (thing != null && id != null && section.things().owns(id, fields.at("id"))) {
                section.things().put(id, thing);
            }
            return thing;
        });
    }
}
