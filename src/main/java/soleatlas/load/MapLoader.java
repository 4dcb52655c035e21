package soleatlas.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Text;
import soleatlas.load.Json.Str;
import soleatlas.load.TextReader.Wording;

/** Reads a map with its parts and translations, checks everything and tells all problems in one go. */
public final class MapLoader {

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}");

    private final MapFolder folder;
    private final String name;
    private final Problems problems = new Problems();
    private final Set<Path> files = new LinkedHashSet<>();

    private MapLoader(MapFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads a map. Never throws for what a file holds; takes time, so call it off the screen's thread.
     *
     * @param folder where the map's files lie
     * @param name the main file in the folder
     */
    public static LoadedMap load(MapFolder folder, String name) {
        return new MapLoader(folder, name).load();
    }

    private LoadedMap load() {
        String file = folder.shown(name);
        Spot start = Spot.startOf(file);
        Fields main = null;
        try {
            folder.path(name).ifPresent(files::add);
            main = fields(file, folder.read(name));
        } catch (MapFolder.Unreadable e) {
            problems.error(start, Where.FILE, e.code(), name);
        }
        FootMap map = main == null || !Format.is(Format.MAP, main, problems) ? null : map(main);
        Optional<FootMap> usable = problems.hasErrors() ? Optional.empty() : Optional.ofNullable(map);
        return new LoadedMap(file, title(main), usable, problems.sorted(file), files);
    }

    private @Nullable Fields fields(String file, byte[] bytes) {
        return JsonReader.read(file, bytes, problems)
                .map(json -> Fields.of(json, Where.FILE, problems))
                .orElse(null);
    }

    private String title(@Nullable Fields main) {
        if (main != null
                && main.may("name") instanceof Str text
                && !text.value().isBlank()) {
            return text.value();
        }
        return name;
    }

    private @Nullable FootMap map(Fields main) {
        Translations translations = new Translations(problems);
        String id = main.id("id");
        String language = Format.language(main);
        List<Fields> parts = parts(main);
        translations(main, translations);

        TextReader texts = new TextReader(language == null ? "en" : language, translations, problems);
        Desk desk = new Desk(problems);
        List<SectionReader.Source> sources = new ArrayList<>();
        sources.add(new SectionReader.Source(main, texts));
        for (Fields part : parts) {
            String own = Format.language(part);
            sources.add(
                    new SectionReader.Source(part, new TextReader(own == null ? "en" : own, translations, problems)));
            if (own != null && language != null && !own.equals(language)) {
                problems.warning(part.at("language"), part.where(), "part-other-language", own, language);
            }
        }
        FootMap.Header header = header(main, id, language, texts);
        new SectionReader(desk).read(sources);
        parts.forEach(part -> texts.text(part, "about", false, "part", Wording.FREE));
        main.may("$schema");
        main.finish();
        parts.forEach(part -> {
            part.may("$schema");
            part.finish();
        });
        translations.finish();
        if (desk.views.ids().isEmpty()) {
            problems.error(main.at(), main.where(), "no-view");
        }
        if (desk.zones.ids().isEmpty()) {
            problems.error(main.at(), main.where(), "no-zone");
        }
        if (!desk.systems.ids().isEmpty() && !main.has("systemsName")) {
            problems.error(main.at(), main.where(), "systems-name-missing");
        }
        List<Placement> placements = new GeometryCheck(problems).placements(desk.views.all(), desk.zones.all());
        return header == null || problems.hasErrors() ? null : build(header, desk, placements);
    }

    private static FootMap build(FootMap.Header header, Desk desk, List<Placement> placements) {
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
                placements);
    }

    private FootMap.@Nullable Header header(
            Fields main, @Nullable String id, @Nullable String language, TextReader texts) {
        Text title = texts.text(main, "name", true, "map/name", Wording.NO_CLAIMS);
        Text school = texts.text(main, "school", true, "map/school", Wording.NO_CLAIMS);
        String author = main.line("author", true);
        String licence = main.line("licence", true);
        String version = main.matching("version", true, VERSION, "bad-version");
        Text about = texts.text(main, "about", false, "map/about", Wording.FREE);
        Text disclaimer = texts.text(main, "disclaimer", false, "map/disclaimer", Wording.FREE);
        Text systemsName = texts.text(main, "systemsName", false, "map/systemsName", Wording.NO_CLAIMS);
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

    private List<Fields> parts(Fields main) {
        List<Fields> parts = new ArrayList<>();
        for (Fields part : referred(main, "includes")) {
            if (Format.is(Format.PART, part, problems)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void translations(Fields main, Translations translations) {
        for (Fields file : referred(main, "translations")) {
            if (Format.is(Format.TRANSLATION, file, problems)) {
                String language = Format.language(file);
                if (language != null) {
                    translations.add(file, language);
                }
                file.may("$schema");
                file.finish();
            }
        }
    }

    private List<Fields> referred(Fields main, String field) {
        List<Fields> found = new ArrayList<>();
        List<Str> references = main.strings(field, false);
        if (references.size() > Limits.INCLUDES) {
            problems.error(main.at(field), main.where(), "too-many-includes", references.size(), Limits.INCLUDES);
            return found;
        }
        for (Str reference : references) {
            try {
                byte[] bytes = folder.follow(reference.value());
                Fields file = fields(folder.shownReference(reference.value()), bytes);
                if (file != null) {
                    found.add(file);
                }
            } catch (MapFolder.Unreadable e) {
                problems.error(reference.at(), main.where().part(field), e.code(), reference.value());
            }
            watch(reference.value());
        }
        return found;
    }

    private void watch(String reference) {
        if (!reference.startsWith(MapFolder.BUILT_IN)) {
            try {
                folder.path(reference).ifPresent(files::add);
            } catch (java.nio.file.InvalidPathException e) {
                return; // told already: no such file can be
            }
        }
    }
}
