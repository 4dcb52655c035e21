package soleatlas.load.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Source;
import soleatlas.load.check.Corpus;
import soleatlas.load.check.Inspection;
import soleatlas.load.check.TinyMap;
import soleatlas.load.source.SourceFolder;
import soleatlas.load.text.Completeness;

/** How far maps are translated: every text counts, and counts once. */
class CompletenessTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMapInOneLanguageIsTranslatedIntoNone() {
        // name and school of the map, name of the view, name of the zone
        assertThat(of(TinyMap.of(TinyMap.zone("spot", TinyMap.SQUARE, "")))).isEqualTo(told("en", 4, Map.of()));
    }

    @Test
    void textsCountWhereverTheirTranslationStands() {
        write("de.json", translation("de", "\"views\": { \"page\": { \"name\": \"Seite\" } }"));
        write("fr.json", translation("fr", "\"map\": { \"name\": \"Petite\", \"school\": \"Aucune\" }"));
        String zone = TinyMap.zone("spot", TinyMap.SQUARE, "\"location\": { \"en\": \"Here\", \"de\": \"Hier\" }, ");
        assertThat(of(translated("[\"de.json\", \"fr.json\"]", zone)))
                .isEqualTo(told("en", 5, Map.of("de", 2, "fr", 2)));
    }

    @Test
    void aTextThatIsTranslatedTwiceCountsOnce() {
        write("de.json", translation("de", "\"zones\": { \"spot\": { \"location\": \"Da\" } }"));
        String zone = TinyMap.zone("spot", TinyMap.SQUARE, "\"location\": { \"en\": \"Here\", \"de\": \"Hier\" }, ");
        assertThat(of(translated("[\"de.json\"]", zone))).isEqualTo(told("en", 5, Map.of("de", 1)));
    }

    @Test
    void anEmptyTextOfAListIsNotTranslated() {
        write("de.json", translation("de", "\"zones\": { \"spot\": { \"cautions\": [\"\", \"Sanft.\"] } }"));
        String cautions = "\"cautions\": [{ \"severity\": \"adapt\", \"text\": \"One.\" },"
                + " { \"severity\": \"adapt\", \"text\": \"Two.\" }], ";
        assertThat(of(translated("[\"de.json\"]", TinyMap.zone("spot", TinyMap.SQUARE, cautions))))
                .isEqualTo(told("en", 6, Map.of("de", 1)));
    }

    @Test
    void furtherNamesTitlesOfSourcesAndRemarksDoNotCount() {
        write("de.json", translation("de", "\"zones\": { \"spot\": { \"aliases\": [\"Fleck\", \"Stelle\"] } }"));
        String zone = TinyMap.zone("spot", TinyMap.SQUARE, "\"aliases\": [\"mark\"], ")
                .replace("\"view\"", "\"drawing\": { \"en\": \"A square.\", \"de\": \"Ein Quadrat.\" }, \"view\"");
        String sources =
                "\"sources\": [{ \"id\": \"me\", \"kind\": \"own\", \"title\": { \"en\": \"I\", \"de\": \"Ich\" } }]";
        String map = translated("[\"de.json\"]", zone).replace("\"views\"", sources + ", \"views\"");
        assertThat(of(map)).isEqualTo(told("en", 4, Map.of()));
    }

    @Test
    void theTextsOfAPartStandInItsOwnLanguage() {
        write(
                "part.json",
                "{ \"format\": \"sole-atlas-part/1\", \"language\": \"de\","
                        + " \"areas\": [{ \"id\": \"heel\", \"name\": { \"de\": \"Ferse\", \"en\": \"Heel\" } },"
                        + " { \"id\": \"toe\", \"name\": \"Zeh\" }] }");
        assertThat(of(TinyMap.with("\"includes\": [\"part.json\"]")))
                .isEqualTo(told("en", 6, Map.of("de", 2, "en", 5)));
    }

    @Test
    void aNameThatSeveralGuideLinesShareCountsOnce() {
        write("de.json", translation("de", "\"guideLines\": { \"waist\": { \"name\": \"Mitte\" } }"));
        String lines =
                "\"guideLines\": [{ \"id\": \"waist\", \"name\": \"Waist\", \"kind\": \"landmark\", \"path\": \"M0 0H9\" }], ";
        String first = TinyMap.VIEW.replace("\"outline\"", lines + "\"outline\"");
        String views = first + ", " + first.replace("\"page\"", "\"other\"");
        String map = translated("[\"de.json\"]", TinyMap.zone("spot", TinyMap.SQUARE, ""))
                .replace(TinyMap.VIEW, views);
        assertThat(of(map)).isEqualTo(told("en", 6, Map.of("de", 1)));
    }

    @Test
    void aMapWithErrorsIsNotCounted() {
        Path map = write("map.json", TinyMap.with("\"colour\": 1"));
        assertThat(Inspection.of(List.of(map)).completeness()).isEmpty();
    }

    @Test
    void everyMapIsCountedWithThePartsThatItShares() {
        write(
                "part.json",
                "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\","
                        + " \"areas\": [{ \"id\": \"heel\", \"name\": { \"en\": \"Heel\", \"de\": \"Ferse\" } }] }");
        Path one = write("one.json", TinyMap.with("\"includes\": [\"part.json\"]"));
        Path two = write("two.json", TinyMap.with("\"includes\": [\"part.json\"]"));
        List<Completeness> all =
                Inspection.of(List.of(one, two, folder.resolve("part.json"))).completeness();
        assertThat(all).extracting(Completeness::file).containsExactly(one.toString(), two.toString());
        assertThat(all).extracting(Completeness::texts).containsExactly(5, 5);
        assertThat(all).extracting(Completeness::translated).containsOnly(new TreeMap<>(Map.of("de", 1)));
    }

    /** Counted once more from what the window shows: a text that the check overlooked would be missing. */
    @ParameterizedTest
    @ValueSource(strings = {"classic.json", "everyday.json"})
    void everyTextOfAShippedMapCounts(String name) {
        LoadedMap loaded = MapLoader.load(SourceFolder.builtIn(), name);
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<LocalizedText> texts = new ArrayList<>();
        collect(loaded.map().orElseThrow(), seen, new HashSet<>(), texts);
        assertThat(loaded.completeness().map(Completeness::texts)).contains(texts.size());
        assertThat(loaded.completeness().orElseThrow().translated())
                .allSatisfy((language, count) -> assertThat(texts)
                        .filteredOn(text -> text.byLanguage().containsKey(language))
                        .hasSize(count));
    }

    /** Counted once more from the translation files: what they hold arrives at the map. */
    @Test
    void whatTheTranslationsOfTheClassicChartHoldCounts() throws IOException {
        Map<String, Integer> held = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("classic\\..+\\.json"))
                    .toList()) {
                JsonNode root = new ObjectMapper().readTree(file.toFile());
                held.put(root.get("language").asText(), textsIn(root) - 3);
            }
        }
        assertThat(held).hasSizeGreaterThan(5);
        assertThat(Inspection.of(List.of(Path.of("maps/classic.json"))).completeness())
                .singleElement()
                .satisfies(classic -> {
                    assertThat(classic.translated()).isEqualTo(held);
                    assertThat(classic.translated().values())
                            .allSatisfy(count -> assertThat(count).isBetween(1, classic.texts()));
                });
    }

    /** How many texts that are not empty a translation file holds, {@code $schema}, format and language among them. */
    private static int textsIn(JsonNode node) {
        int count = node.isTextual() && !node.asText().isEmpty() ? 1 : 0;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            count += field.getKey().equals("aliases") ? 0 : textsIn(field.getValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            count += textsIn(node.get(i));
        }
        return count;
    }

    /** All texts that can be reached from a value, but not the titles of sources; guide lines of one id once. */
    private static void collect(
            @Nullable Object value, Set<Object> seen, Set<String> lines, List<LocalizedText> texts) {
        if (value == null || value instanceof Source || !seen.add(value)) {
            return;
        }
        if (value instanceof LocalizedText text) {
            texts.add(text);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(one -> collect(one, seen, lines, texts));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> collect(one, seen, lines, texts));
        } else if (value instanceof GuideLine line && !lines.add(line.id())) {
            return;
        } else if (value instanceof Record && value.getClass().getPackage().equals(FootMap.class.getPackage())) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), seen, lines, texts);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new LinkageError("reading a record", e);
                }
            }
        }
    }

    private Completeness of(String map) {
        List<Completeness> all = Inspection.of(List.of(write("map.json", map))).completeness();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Completeness told(String language, int texts, Map<String, Integer> translated) {
        return new Completeness(folder.resolve("map.json").toString(), language, texts, new TreeMap<>(translated));
    }

    /** A map with these zones and translations. */
    private static String translated(String files, String zones) {
        return TinyMap.of(zones).replace("\"views\"", "\"translations\": " + files + ", \"views\"");
    }

    private static String translation(String language, String texts) {
        return "{ \"format\": \"sole-atlas-translation/1\", \"language\": \"" + language + "\", " + texts + " }";
    }

    private Path write(String name, String text) {
        return Corpus.write(folder.resolve(name), text);
    }
}
