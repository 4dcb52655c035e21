package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.problem.Problem;

/** The schemas, which editors use, and the reader say the same. */
class SchemaTest {

    private static final Path MAPS = Path.of("maps");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What a schema can see: everything that needs no look at other values. */
    private static final Set<String> STRUCTURAL = Set.of(
            "answer-without-question",
            "art-path-or-ellipse",
            "bad-choice",
            "bad-code",
            "bad-colour",
            "bad-format",
            "bad-id",
            "bad-language",
            "bad-point",
            "bad-url",
            "bad-version",
            "benefit-without-source",
            "empty-list",
            "empty-text",
            "foot-missing",
            "format-missing",
            "missing-field",
            "not-whole",
            "other-version",
            "out-of-range",
            "path-empty",
            "repeated",
            "rule-touches-nothing",
            "step-too-long",
            "surface-missing",
            "too-many-steps",
            "unknown-field",
            "words-one-target",
            "wrong-type");

    /**
     * Where the two differ on purpose: a field that other fields make needed, a number that no computer holds, and a file too
     * deep to be read on to the value that the schema objects to.
     */
    private static final Set<String> BEYOND = Set.of("system-missing.json", "bad-point-huge.json", "too-deep.json");

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, Schema> schemas = Map.of("map", schema("map"), "lesson", schema("lesson"));

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(MAPS)) {
            return files.filter(file -> file.toString().matches(".*\\.json")
                            && !file.toString().matches(".*\\.schema\\.json"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> good() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.GOOD)) {
            return files.sorted().toList();
        }
    }

    static List<Path> broken() {
        return Corpus.broken();
    }

    @ParameterizedTest
    @MethodSource({"shipped", "good"})
    void goodFilesAreValid(Path file) {
        assertThat(schemaOf(file).validate(text(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void objectsToTheSameFiles(Path main) {
        Set<Path> files = new TreeSet<>();
        files.add(main);
        Corpus.problems(main).forEach(problem -> files.add(Path.of(problem.file())));
        for (Path file : files) {
            if (isJson(file) && !BEYOND.contains(String.valueOf(file.getFileName()))) {
                boolean structural = Corpus.problems(main).stream()
                        .anyMatch(
                                problem -> Path.of(problem.file()).equals(file) && STRUCTURAL.contains(problem.code()));
                assertThat(schemaOf(file).validate(text(file), InputFormat.JSON).isEmpty())
                        .as(file + " is valid by the schema")
                        .isEqualTo(!structural);
            }
        }
    }

    @Test
    void knowsTheSameFields() throws IOException {
        for (Map.Entry<String, String> file : kinds().entrySet()) {
            JsonNode tree = MAPPER.readTree(text(Corpus.GOOD.resolve(file.getKey())));
            for (SchemaWalk.Step step : steps(file.getValue(), tree)) {
                if (step.hasFields()) {
                    JsonNode changed = tree.deepCopy();
                    ((ObjectNode) changed.at(step.pointer())).put("zzzzzzzzzz", 1);
                    assertThat(fieldsInMessage(problem(file.getKey(), changed, "unknown-field")))
                            .as(file.getKey() + " " + step.pointer())
                            .isEqualTo(step.fields());
                }
            }
        }
    }

    @Test
    void knowsTheSameWords() throws IOException {
        for (Map.Entry<String, String> file : kinds().entrySet()) {
            JsonNode tree = MAPPER.readTree(text(Corpus.GOOD.resolve(file.getKey())));
            for (SchemaWalk.Step step : steps(file.getValue(), tree)) {
                if (step.isChoice()) {
                    JsonNode changed = tree.deepCopy();
                    int slash = step.pointer().lastIndexOf('/');
                    JsonNode owner = changed.at(step.pointer().substring(0, slash));
                    String last = step.pointer().substring(slash + 1);
                    if (owner instanceof ArrayNode list) {
                        list.set(Integer.parseInt(last), TextNode.valueOf("zzz"));
                    } else {
                        ((ObjectNode) owner).set(last, TextNode.valueOf("zzz"));
                    }
                    Problem problem = problem(file.getKey(), changed, "bad-choice");
                    assertThat(Corpus.WORDS.remedy(problem))
                            .as(step.pointer())
                            .isEqualTo("Use one of: " + String.join(", ", step.words()) + ".");
                }
            }
        }
    }

    /** Only so do the two tests above see every field. */
    @Test
    void theGoodFilesUseEveryField() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Map.Entry<String, String> file : kinds().entrySet()) {
            JsonNode tree = MAPPER.readTree(text(Corpus.GOOD.resolve(file.getKey())));
            for (SchemaWalk.Step step : steps(file.getValue(), tree)) {
                if (step.hasFields()) {
                    String name = step.pointer().replaceAll("/[0-9]+", "") + " of " + file.getValue();
                    step.fields().forEach(field -> known.add(name + ": " + field));
                    step.value().fieldNames().forEachRemaining(field -> used.add(name + ": " + field));
                }
            }
        }
        // what a part's sections hold is the same as in a map, and what one thing of a section lacks another has
        known.removeIf(field -> field.matches("/.* of part: .*|/techniques/hold .*"));
        assertThat(used).containsAll(known);
    }

    private static Map<String, String> kinds() {
        return Map.of(
                "everything.json",
                "map",
                "everything-part.json",
                "part",
                "everything.de.json",
                "translation",
                "lesson.json",
                "lesson");
    }

    private static List<SchemaWalk.Step> steps(String kind, JsonNode tree) throws JsonProcessingException {
        String schema = kind.equals("lesson") ? "lesson" : "map";
        return SchemaWalk.of(MAPPER.readTree(schemaText(schema)), kind, tree);
    }

    private Schema schemaOf(Path file) {
        Schema schema = schemas.get(text(file).contains("\"sole-atlas-lesson/") ? "lesson" : "map");
        return Objects.requireNonNull(schema);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(name));
    }

    private static String schemaText(String name) {
        return text(MAPS.resolve(name + ".schema.json"));
    }

    /** The first problem with this code when a file of the good map has been changed. */
    private Problem problem(String name, JsonNode changed, String code) throws IOException {
        for (Path file : good()) {
            Corpus.write(folder.resolve(String.valueOf(file.getFileName())), Corpus.bytes(file));
        }
        Corpus.write(folder.resolve(name), MAPPER.writeValueAsString(changed));
        List<Problem> problems = Corpus.problems(folder.resolve(name.equals("lesson.json") ? name : "everything.json"));
        return problems.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " among " + problems));
    }

    private static Set<String> fieldsInMessage(Problem problem) {
        String list = Corpus.WORDS.message(problem).replaceFirst("(?s).*The fields here are: (.*)\\.$", "$1");
        return new TreeSet<>(Arrays.asList(list.split(", ")));
    }

    private static boolean isJson(Path file) {
        try {
            MAPPER.readTree(text(file));
            return !text(file).isBlank();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String text(Path file) {
        return new String(Corpus.bytes(file), StandardCharsets.UTF_8);
    }
}
