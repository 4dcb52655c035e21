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
import soleatlas.load.json.Fields;
import soleatlas.load.shape.GeometryCheck;
import soleatlas.load.source.Format;
import soleatlas.load.source.SourceFiles;
import soleatlas.load.source.SourceFolder;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.TextReader.Wording;
import soleatlas.load.text.Translations;
import soleatlas.problem.Problems;

/** Reads a map with its parts and translations, checks everything and tells all problems in one go. */
public final class MapLoader {

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}");

    private final SourceFolder folder;
    private final String name;
    private final Problems problems = new Problems();
    private final Translations translations = new Translations(problems);
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
        FootMap map = main.isPresent() && isMap(main.get()) ? map(main.get()) : null;
        Optional<FootMap> usable = problems.hasErrors() ? Optional.empty() : Optional.ofNullable(map);
        return new LoadedMap(
                file,
                main.flatMap(Fields::title).orElse(name),
                usable,
                usable.map(
                        read -> translations.tally().result(file, read.header().language())),
                problems.sorted(file),
                files.onDisk());
    }

    /** Whether to read on: a file that does not say what it is must look like a map. */
    private boolean isMap(Fields main) {
        return Format.fits(main, Format.MAP, name, main.at("format"), main.where(), problems)
                && Stream.of("format", "zones", "views", "includes").anyMatch(main::has);
    }

    private @Nullable FootMap map(Fields main) {
        String id = main.id("id");
        String language = Format.language(main);
        List<Fields> parts = files.parts(main);
        for (Fields file : files.translations(main)) {
            String own = Format.language(file);
            if (own != null) {
                translations.add(file, own);
            }
        }
        MapContext desk = new MapContext(problems, files.complete());
        TextReader texts = new TextReader(language, translations, problems);
        FootMap.Header header = header(main, id, language, texts);
        new SectionReader(desk).read(sources(main, language, texts, parts));
        main.string("$schema", false);
        main.finish();
        translations.finish(desk);
        needed(main, desk);
        List<Placement> placements = new GeometryCheck(desk).placements();
        return header == null || problems.hasErrors() ? null : build(header, desk, placements);
    }

    private List<SectionReader.Source> sources(
            Fields main, @Nullable String language, TextReader texts, List<Fields> parts) {
        List<SectionReader.Source> sources = new ArrayList<>();
        sources.add(new SectionReader.Source(main, texts));
        for (Fields part : parts) {
            SectionReader.Source source = SectionReader.part(part, translations, problems);
            String own = source.texts().language();
            if (own != null && language != null && !own.equals(language)) {
                problems.warning(part.at("language"), part.where(), "part-other-language", own, language);
            }
            sources.add(source);
        }
        return sources;
    }

    private void needed(Fields main, MapContext desk) {
        if (desk.complete && desk.views.ids().isEmpty()) {
            problems.error(main.at(), main.where(), "no-view");
        }
        if (desk.complete && desk.zones.ids().isEmpty()) {
            problems.error(main.at(), main.where(), "no-zone");
        }
        if (!desk.systems.ids().isEmpty() && !main.has("systemsName")) {
            problems.error(main.at(), main.where(), "systems-name-missing");
        }
    }

    private static FootMap build(FootMap.Header header, MapContext desk, List<Placement> placements) {
        return new FootMap(
                header,
                desk.views.all(),
                desk.systems.all(),
                desk.areas.all(),
                desk.wishes.all(),
                desk.techniques.all(),
                desk.sources.all(),
                desk.zones.all().stream()
                        .flatMap(draft -> Optional.ofNullable(draft.zone).stream())
                        .toList(),
                placements,
                new SafetyRules(desk.tools.all(), desk.conditions.all(), desk.rules.all(), desk.signs.all()),
                new Handbook(desk.practices.all(), desk.routines.all(), desk.terms.all(), desk.findings.all()));
    }

    private static FootMap.@Nullable Header header(
            Fields main, @Nullable String id, @Nullable String language, TextReader texts) {
        LocalizedText title = texts.text(main, "name", true, "map/name", Wording.NO_CLAIMS);
        LocalizedText school = texts.text(main, "school", true, "map/school", Wording.NO_CLAIMS);
        String author = main.line("author", true);
        String licence = main.line("licence", true);
        String version = main.matching("version", true, VERSION, "bad-version");
        LocalizedText about = texts.text(main, "about", false, "map/about", Wording.FREE);
        LocalizedText disclaimer = texts.text(main, "disclaimer", false, "map/disclaimer", Wording.FREE);
        LocalizedText systemsName = texts.text(main, "systemsName", false, "map/systemsName", Wording.NO_CLAIMS);
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
