package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.problem.Problem;

/** Several files in one check: counted truly, nothing told twice, in a useful order. */
class InspectionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPartThatTwoMapsShareIsBlamedOnce() {
        write("part.json", "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\", \"colour\": 1 }");
        Path one = write("one.json", TinyMap.with("\"includes\": [\"part.json\"]"));
        Path two = write("two.json", TinyMap.with("\"includes\": [\"part.json\"]"));
        Inspection inspection = Inspection.of(List.of(one, two, folder.resolve("part.json")));
        assertThat(inspection.problems()).hasSize(1);
        assertThat(inspection).extracting(Inspection::maps, Inspection::parts).containsExactly(2, 1);
    }

    @Test
    void everyShippedPartAndTranslationIsInOrderByItself() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            List<Path> alone = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .toList();
            Inspection inspection = Inspection.of(alone);
            assertThat(inspection.problems()).isEmpty();
            assertThat(inspection.parts()).isGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void aMapThatIsNamedTwiceCountsOnce() {
        Path one = write("one.json", TinyMap.with("\"x\": 1"));
        Inspection inspection = Inspection.of(List.of(one, folder, one));
        assertThat(inspection.maps()).isEqualTo(1);
        assertThat(inspection.errors()).isEqualTo(1);
    }

    @Test
    void lessonsAreCheckedWithTheMapsBesideThem() {
        write("map.json", TinyMap.of(TinyMap.zone("spot", TinyMap.SQUARE, "")));
        Path one = write("one.json", TinyLesson.on("map.json"));
        write("two.json", TinyLesson.on("map.json").replace("\"spot\"", "\"spott\""));
        Inspection whole = Inspection.of(List.of(folder, one));
        assertThat(whole.problems()).extracting(Problem::code).containsExactly("dangling-reference");
        assertThat(whole).extracting(Inspection::maps, Inspection::lessons).containsExactly(1, 2);
        Inspection alone = Inspection.of(List.of(one));
        assertThat(alone.problems()).isEmpty();
        assertThat(alone).extracting(Inspection::maps, Inspection::lessons).containsExactly(0, 1);
    }

    @Test
    void aFolderNeedsNoMapIfItHasALesson() {
        write("one.json", TinyLesson.of("atlas:everyday.json", "{ \"title\": \"Soles\" }"));
        Inspection inspection = Inspection.of(List.of(folder));
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.lessons()).isEqualTo(1);
    }

    @Test
    void anIndexMustNotTakeMapsForLessons() {
        write("map.json", TinyMap.of(TinyMap.zone("spot", TinyMap.SQUARE, "")));
        write("one.json", TinyLesson.on("map.json"));
        write(
                "index.json",
                "{ \"format\": \"sole-atlas-index/1\", \"maps\": [\"one.json\"], \"lessons\": [\"map.json\"] }");
        assertThat(Inspection.of(List.of(folder)).problems())
                .extracting(Corpus.WORDS::message)
                .containsExactly(
                        "one.json is a lesson; a map is needed here.", "map.json is a map; a lesson is needed here.");
    }

    @Test
    void countsWhatItCouldSee() {
        Inspection inspection = Inspection.of(List.of(
                Corpus.GOOD.resolve("everything.json"),
                Corpus.GOOD.resolve("everything-part.json"),
                Corpus.GOOD.resolve("everything.de.json"),
                Path.of("maps/map.schema.json"),
                folder.resolve("nowhere.json")));
        assertThat(inspection)
                .extracting(Inspection::maps, Inspection::parts, Inspection::translations, Inspection::others)
                .containsExactly(1, 1, 1, 1);
        assertThat(inspection.problems()).extracting(Problem::code).containsExactly("format-missing", "file-missing");
    }

    @Test
    void theMainFileComesFirstThenFilesLinesAndColumns() {
        write("a-part.json", "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\", \"b\": 1, \"a\": 1 }");
        Path map = write("map.json", TinyMap.with("\"includes\": [\"a-part.json\"], \"z\": 1,\n \"y\": 1"));
        assertThat(Inspection.of(List.of(map)).problems())
                .extracting(problem -> Path.of(problem.file()).getFileName() + " "
                        + Corpus.WORDS.message(problem).charAt(19))
                .containsExactly("map.json z", "map.json y", "a-part.json b", "a-part.json a");
    }

    @Test
    void theReportForMachinesHoldsTheSameInPlainAscii() throws IOException {
        Path map = write("map.json", TinyMap.with("\"naïve\": 1, \"repeated\\u0007\": 1"));
        Inspection inspection = Inspection.of(List.of(map));
        String text = Corpus.REPORT.json(inspection);
        assertThat(text).matches("[\\p{ASCII}]*");
        JsonNode report = new ObjectMapper().readTree(text);
        assertThat(report.get("maps").asInt()).isEqualTo(1);
        assertThat(report.get("errors").asInt()).isEqualTo(2);
        assertThat(report.get("warnings").asInt()).isZero();
        assertThat(report.get("problems")).hasSize(2);
        for (int i = 0; i < 2; i++) {
            JsonNode told = report.get("problems").get(i);
            Problem problem = inspection.problems().get(i);
            assertThat(Stream.of("severity", "code", "file", "line", "column", "where", "message", "remedy")
                            .map(field -> told.get(field).asText()))
                    .containsExactly(
                            "error",
                            problem.code(),
                            problem.file(),
                            String.valueOf(problem.line()),
                            String.valueOf(problem.column()),
                            Corpus.WORDS.where(problem),
                            Corpus.WORDS.message(problem),
                            Corpus.WORDS.remedy(problem));
        }
    }

    @Test
    void whatAFileHoldsCannotForgeALine() {
        Path map = write(
                "map.json",
                TinyMap.of("{ \"id\": \"x\\n/etc/passwd:1:1: error: \\u001b[31m\\u202e\", \"name\": \"Zone\" }"));
        for (Problem problem : Inspection.of(List.of(map)).problems()) {
            assertThat(Corpus.REPORT.line(problem)).doesNotContain("\n", "\u001b", "\u202e");
        }
    }

    private Path write(String name, String text) {
        return Corpus.write(folder.resolve(name), text);
    }
}
