package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.atlas.Zone;
import soleatlas.load.map.MapFinder;
import soleatlas.load.source.Format;
import soleatlas.load.source.SourceFolder;
import soleatlas.problem.Problem;
import soleatlas.search.Search;

/** What the explanation for authors shows is true: its examples load, and it names every field and every word. */
class ReadmeTest {

    private static final Path MAPS = Path.of("maps");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    private final String readme = text(MAPS.resolve("README.md"));
    private final List<String> examples =
            JSON.matcher(readme).results().map(match -> match.group(1)).toList();

    @Test
    void theExampleIsACompleteMap() {
        Path map = Corpus.write(folder.resolve("my-map.json"), examples.get(0));
        assertThat(Corpus.problems(map)).isEmpty();
        assertThat(MapFinder.at(map).slots().get(0).load().map())
                .hasValueSatisfying(loaded -> assertThat(loaded.zones()).hasSizeGreaterThan(1));
    }

    @Test
    void theExampleIsTheOneThatLiesBeside() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(examples.get(0)))
                .isEqualTo(mapper.readTree(text(MAPS.resolve("examples/tired-feet.json"))));
    }

    @Test
    void theTranslationFitsTheExample() {
        Corpus.write(folder.resolve("de.json"), examples.get(2));
        String map = examples.get(0).replace("\"includes\"", "\"translations\": [\"de.json\"],\n  \"includes\"");
        Path file = Corpus.write(folder.resolve("my-map.json"), map);
        assertThat(Corpus.problems(file)).isEmpty();
        assertThat(MapFinder.at(file).slots().get(0).load().map())
                .hasValueSatisfying(
                        loaded -> assertThat(loaded.header().name().in("de")).isEqualTo("Müde Füße"));
    }

    @Test
    void theWordsFitTheExample() {
        Corpus.write(folder.resolve("words.json"), examples.get(1));
        String map = examples.get(0).replace("\"includes\": [", "\"includes\": [\"words.json\", ");
        Path file = Corpus.write(folder.resolve("my-map.json"), map);
        assertThat(Corpus.problems(file)).isEmpty();
        assertThat(MapFinder.at(file).slots().get(0).load().map())
                .hasValueSatisfying(loaded -> assertThat(new Search(loaded).find("Hacke"))
                        .extracting(Zone::id)
                        .containsExactly("middle-of-the-heel"));
    }

    @Test
    void theTranslationIsCountedAsShown() {
        Corpus.write(folder.resolve("de.json"), examples.get(2));
        String map = examples.get(0).replace("\"includes\"", "\"translations\": [\"de.json\"],\n  \"includes\"");
        Path file = Corpus.write(folder.resolve("my-map.json"), map);
        List<String> told = Inspection.of(List.of(file)).completeness().stream()
                .map(completeness -> Corpus.REPORT.line(completeness).replace(folder + "/", ""))
                .toList();
        List<String> shown =
                readme.lines().filter(line -> line.startsWith("my-map.json: ")).toList();
        // how many texts there are changes with the parts that ship
        assertThat(told)
                .singleElement()
                .asString()
                .matches(shown.get(0).replace(".", "\\.").replaceFirst("[0-9]+ texts", "[1-9][0-9]* texts"));
        assertThat(shown).hasSize(1);
    }

    @Test
    void theMistakeIsToldAsShown() {
        Path file = Corpus.write(folder.resolve("my-map.json"), examples.get(0).replace("[\"ball\"]", "[\"bal\"]"));
        assertThat(Corpus.problems(file)).extracting(Problem::code).containsExactly("dangling-reference");
        String shown = readme.lines()
                .filter(line -> line.matches("my-map\\.json:[0-9].*"))
                .findFirst()
                .orElse("");
        assertThat(Corpus.printed(file).get(0)).startsWith(shown.replaceFirst("\\.\\.\\.$", ""));
    }

    @Test
    void theLessonIsCompleteAndLiesBesideItsMap() throws IOException {
        Corpus.write(folder.resolve("tired-feet.json"), examples.get(0));
        Path lesson = Corpus.write(folder.resolve("my-lesson.json"), examples.get(3));
        assertThat(Corpus.problems(lesson)).isEmpty();
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(examples.get(3)))
                .isEqualTo(mapper.readTree(text(MAPS.resolve("examples/tired-feet-lesson.json"))));
    }

    @Test
    void theMistakeInTheLessonIsToldAsShown() {
        Corpus.write(folder.resolve("tired-feet.json"), examples.get(0));
        Path lesson = Corpus.write(
                folder.resolve("my-lesson.json"),
                examples.get(3).replace("[\"across-the-ball\"]", "[\"across-the-bal\"]"));
        String shown = readme.lines()
                .filter(line -> line.matches("my-lesson\\.json:[0-9].*"))
                .findFirst()
                .orElse("nothing");
        assertThat(Corpus.printed(lesson)).singleElement().asString().startsWith(shown.replaceFirst("\\.\\.\\.$", ""));
    }

    @Test
    void everyFieldAndEveryWordIsNamed() throws IOException {
        Set<String> words = new TreeSet<>();
        collect(new ObjectMapper().readTree(text(MAPS.resolve("map.schema.json"))), words);
        collect(new ObjectMapper().readTree(text(MAPS.resolve("lesson.schema.json"))), words);
        Set<String> named = new TreeSet<>(List.of(readme.split("[^A-Za-z0-9$-]+")));
        assertThat(named).containsAll(words);
    }

    @Test
    void everyPartAndEveryMapThatShipsIsNamed() {
        Map<Format, Set<String>> named = Pattern.compile("atlas:([a-z-]+\\.json)")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.groupingBy(
                        name -> SourceFolder.builtIn().format(name).orElseThrow(), Collectors.toSet()));
        assertThat(named).containsOnlyKeys(Format.PART, Format.MAP);
        assertThat(named.get(Format.PART)).hasSize(11);
        assertThat(named.get(Format.MAP))
                .isEqualTo(MapFinder.builtIn().slots().stream()
                        .map(MapFinder.Slot::name)
                        .collect(Collectors.toSet()));
    }

    private static void collect(JsonNode node, Set<String> words) {
        node.path("properties").fieldNames().forEachRemaining(words::add);
        node.path("enum").forEach(word -> words.add(word.asText().replaceFirst("/1$", "")));
        node.forEach(inner -> collect(inner, words));
    }

    private static String text(Path file) {
        return new String(Corpus.bytes(file), StandardCharsets.UTF_8);
    }
}
