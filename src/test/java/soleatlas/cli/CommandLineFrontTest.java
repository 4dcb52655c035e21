package soleatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineFrontTest {

    private static final String BROKEN = "src/test/resources/soleatlas/load/broken/";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Path> opened = new ArrayList<>();

    @Test
    void goodMapsEndWithZero() {
        assertThat(run("check", "maps")).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("maps/classic\\.json: [0-9]+ texts; translated: de [0-9]+, es [0-9]+, .*\\."),
                        line -> assertThat(line)
                                .matches("[0-9]+ maps, [0-9]+ lessons? checked: no errors, no warnings\\."));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void warningsAloneEndWithZero() {
        assertThat(run("check", BROKEN + "repeated.json")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        BROKEN + "repeated.json:17:27: warning: zone spot: \"mark\" appears twice in \"aliases\"."
                                + " Delete one of the two.",
                        "1 map checked: no errors, 1 warning.");
    }

    @Test
    void errorsEndWithOne() {
        assertThat(run("check", BROKEN + "missing-field.json", BROKEN + "syntax-word.json"))
                .isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        BROKEN + "missing-field.json:1:1: error: the file: The field \"licence\" is missing. Add it.",
                        BROKEN + "syntax-word.json:11:73: error: view page, canvas: The word NaN means nothing in JSON."
                                + " Put texts in double quotes; only true, false and null have none, in small"
                                + " letters.",
                        "2 maps checked: 2 errors, no warnings.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSummarySaysWhatWasChecked() {
        assertThat(run("check", "maps/sole.json", "maps/map.schema.json", "maps/everyday.json"))
                .isEqualTo(1);
        assertThat(out.toString())
                .endsWith("1 map, 1 part, 1 file of unknown kind checked: 1 error, no warnings."
                        + System.lineSeparator());
    }

    @Test
    void lessonsAreCheckedToo() throws IOException {
        assertThat(run("check", "maps/lessons/tour-of-the-sole.json")).isZero();
        assertThat(out.toString().lines()).containsExactly("1 lesson checked: no errors, no warnings.");
        Path lesson = folder.resolve("lesson.json");
        Files.writeString(
                lesson,
                Files.readString(Path.of("maps/lessons/tour-of-the-sole.json"))
                        .replace("atlas:everyday.json", "atlas:sole.json"));
        out.getBuffer().setLength(0);
        assertThat(run("check", "--json", lesson.toString())).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("lessons").asInt()).isEqualTo(1);
        assertThat(report.get("problems").get(0).get("message").asText())
                .isEqualTo("atlas:sole.json is a part; a map is needed here.");
    }

    @Test
    void aMissingFileIsAnError() {
        assertThat(run("check", "nowhere.json")).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "nowhere.json:1:1: error: the file: There is no file nowhere.json here. Check the name. A file"
                                + " that another one refers to must lie in the same folder, or in a folder in it.",
                        "Nothing checked: 1 error, no warnings.");
    }

    @Test
    void jsonHoldsTheSameProblems() throws IOException {
        String[] files;
        try (Stream<Path> all = Files.list(Path.of(BROKEN))) {
            files = all.map(Path::toString)
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toArray(String[]::new);
        }
        assertThat(run(with(files, "check"))).isEqualTo(1);
        List<String> lines = new ArrayList<>(out.toString().lines().toList());
        String summary = lines.remove(lines.size() - 1);
        List<String> translated =
                lines.stream().filter(line -> line.contains("; translated: ")).toList();
        lines.removeAll(translated);
        out.getBuffer().setLength(0);
        assertThat(run(with(files, "check", "--json"))).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(out.toString());
        List<String> told = new ArrayList<>();
        for (JsonNode problem : report.get("problems")) {
            told.add("%s:%d:%d: %s: %s: %s %s"
                    .formatted(
                            problem.get("file").asText(),
                            problem.get("line").asInt(),
                            problem.get("column").asInt(),
                            problem.get("severity").asText(),
                            problem.get("where").asText(),
                            problem.get("message").asText(),
                            problem.get("remedy").asText()));
        }
        assertThat(told).isEqualTo(lines);
        List<String> counted = new ArrayList<>();
        for (JsonNode map : report.get("completeness")) {
            assertThat(map.get("language").asText()).isEqualTo("en");
            counted.add("%s: %d texts; translated: %s."
                    .formatted(
                            map.get("file").asText(),
                            map.get("texts").asInt(),
                            map.get("translated").properties().stream()
                                    .map(language -> language.getKey() + " " + language.getValue())
                                    .collect(Collectors.joining(", "))));
        }
        assertThat(translated).isNotEmpty();
        assertThat(counted).filteredOn(line -> !line.endsWith("translated: .")).isEqualTo(translated);
        assertThat(summary)
                .contains(
                        report.get("errors").asInt() + " errors",
                        report.get("maps").asInt() + " maps");
    }

    @Test
    void helpIsThere() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("check", "--version", "Exit status: 0 success, 1 problems found, 2 wrong usage.");
        out.getBuffer().setLength(0);
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("FILE...", "--json");
    }

    @Test
    void theVersionIsThere() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Sole Atlas ");
        out.getBuffer().setLength(0);
        assertThat(run("check", "--version")).isZero();
        assertThat(out.toString()).startsWith("Sole Atlas ");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--yaml", "maps")).isEqualTo(2);
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(err.toString()).contains("FILE", "--yaml", "--no-such-option");
        assertThat(out.toString()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void withoutACommandTheWindowOpensTheMaps() {
        assertThat(run("one.json", folder.toString())).isEqualTo(7);
        assertThat(opened).containsExactly(Path.of("one.json"), folder);
    }

    private int run(String... arguments) {
        return CommandLineFront.run(
                arguments,
                maps -> {
                    opened.addAll(maps);
                    return 7;
                },
                new PrintWriter(out),
                new PrintWriter(err));
    }

    private static String[] with(String[] files, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(files)).toArray(String[]::new);
    }
}
