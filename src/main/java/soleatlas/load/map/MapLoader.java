package soleatlas.load.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Handbook;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Vocabulary;
import soleatlas.load.json.Fields;
import soleatlas.load.map.Sections.SourceFile;
import soleatlas.load.source.Format;
import soleatlas.load.source.SourceFiles;
import soleatlas.load.source.SourceFolder;
import soleatlas.load.text.Completeness;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Texts;
import soleatlas.load.text.Translations;
import soleatlas.problem.Problems;

/** Reads a map with its parts and translations, checks everything and tells all problems in one go. */
public final class MapLoader {

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}");

    private final SourceFolder folder;
    private final String name;
    private final Problems problems = new Problems();
    private final SourceFiles files;

    private MapLoader(SourceFolder folder, String name) {
        this.folder = folder;
        this.name = name;
        this.files = new SourceFiles(folder, problems);
    }

    /**
     * Reads a map. Never throws for what a file holds; takes time, so call it off the screen's thread.
     *
     * @param folder where the map's files lie
     * @param name the main file in the folder
     */
    public static LoadedMap load(SourceFolder folder, String name) {
        return new MapLoader(folder, name).load();
    }

    private LoadedMap load() {
        String file = folder.shown(name);
        Optional<Fields> main = files.main(name);
        Optional<Read> read = main.filter(this::isMap).flatMap(fields -> Optional.ofNullable(read(file, fields)));
        return new LoadedMap(
                file,
                main.flatMap(Fields::title).orElse(name),
                read.map(Read::map),
                read.map(Read::completeness),
                problems.sorted(file),
                files.onDisk());
    }

    /** A map without errors. */
    private record Read(FootMap map, Completeness completeness) {}

    /** Whether to read on: a file that does not say what it is must look like a map. */
    private boolean isMap(Fields main) {
        return Format.fits(main, Format.MAP, name, main.at("format"), main.where(), problems)
                && Stream.of("format", "zones", "views", "includes").anyMatch(main::has);
    }

    private @Nullable Read read(String file, Fields main) {
        String id = main.id("id");
        String language = TextReader.language(main);
        List<Fields> parts = files.parts(main);
        List<Fields> translations = files.translations(main);
        MapContext context = new MapContext(problems, files.complete());
        for (Fields translation : translations) {
            String own = TextReader.language(translation);
            if (own != null) {
                context.translations.add(translation, own);
            }
        }
        TextReader texts = context.texts(language);
        FootMap.Header header = header(main, id, language, texts.of(Translations.MAP, null, main));
        context.readAll(files(new SourceFile(main, texts), parts, context));
        main.string("$schema", false);
        main.finish();
        context.translations.finish(context.registries());
        needed(main, context);
        List<Placement> placements = context.geometry().placements();
        return header == null || problems.hasErrors()
                ? null
                : new Read(
                        build(header, context, placements),
                        context.translations.count().result(file, header.language()));
    }

    private List<SourceFile> files(SourceFile main, List<Fields> parts, MapContext context) {
        List<SourceFile> files = new ArrayList<>(List.of(main));
        String language = main.texts().language();
        for (Fields part : parts) {
            SourceFile file = context.part(part);
            String own = file.texts().language();
            if (own != null && language != null && !own.equals(language)) {
                problems.warning(part.at("language"), part.where(), "part-other-language", own, language);
            }
            files.add(file);
        }
        return files;
    }

    private void needed(Fields main, MapContext context) {
        if (context.complete && context.views.ids().isEmpty()) {
            problems.error(main.at(), main.where(), "no-view");
        }
        if (context.complete && context.zones.ids().isEmpty()) {
            problems.error(main.at(), main.where(), "no-zone");
        }
        if (!context.systems.ids().isEmpty() && !main.has("systemsName")) {
            problems.error(main.at(), main.where(), "systems-name-missing");
        }
    }

    private static FootMap build(FootMap.Header header, MapContext context, List<Placement> placements) {
        return new FootMap(
                header,
                context.views.all(),
                context.systems.all(),
                context.areas.all(),
                context.wishes.all(),
                context.techniques.all(),
                context.sources.all(),
                context.zones.all().stream()
                        .flatMap(draft -> Optional.ofNullable(draft.zone).stream())
                        .toList(),
                placements,
                new SafetyRules(
                        context.tools.all(), context.conditions.all(), context.rules.all(), context.signs.all()),
                new Handbook(
                        context.practices.all(), context.routines.all(), context.terms.all(), context.findings.all()),
                new Vocabulary(context.words()));
    }

    private static FootMap.@Nullable Header header(
            Fields main, @Nullable String id, @Nullable String language, Texts texts) {
        LocalizedText title = texts.text("name", true);
        LocalizedText school = texts.text("school", true);
        String author = main.line("author", true);
        String licence = main.line("licence", true);
        String version = main.matching("version", true, VERSION, "bad-version");
        LocalizedText about = texts.text("about", false);
        LocalizedText disclaimer = texts.text("disclaimer", false);
        LocalizedText systemsName = texts.text("systemsName", false);
        return id == null
                        || title == null
                        || school == null
                        || author == null
                        || licence == null
                        || version == null
                        || language == null
                ? null
                : new FootMap.Header(
                        id, title, school, author, licence, version, language, about, disclaimer, systemsName);
    }
}
