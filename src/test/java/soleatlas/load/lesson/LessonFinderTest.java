package soleatlas.load.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.load.check.Corpus;
import soleatlas.load.check.TinyLesson;
import soleatlas.load.check.TinyMap;
import soleatlas.load.map.MapFinder;
import soleatlas.problem.Problem;
import soleatlas.teach.Lesson;
import soleatlas.teach.Shot;
import soleatlas.teach.Step;
import soleatlas.teach.StepChart;

/** Where lessons are found, what they are known by, and that nothing outside their folder is read. */
class LessonFinderTest {

    private static final String MAP = TinyMap.of(TinyMap.zone("spot", TinyMap.SQUARE, ""));

    private final LessonFinder.Maps maps = new LessonFinder.Maps();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theLessonsThatShipAreFoundByTheProgramAndInTheFolder() {
        LessonFinder.Found found = LessonFinder.builtIn();
        assertThat(found.problems()).isEmpty();
        assertThat(found.slots())
                .extracting(LessonFinder.Slot::shown)
                .contains("atlas:lessons/tour-of-the-sole.json")
                .allMatch(shown -> shown.matches("atlas:lessons/[a-z-]+\\.json"));
        assertThat(LessonFinder.at(Path.of("maps")).slots())
                .extracting(LessonFinder.Slot::shown)
                .containsExactlyElementsOf(found.slots().stream()
                        .map(slot -> slot.shown().replace("atlas:", "maps/"))
                        .toList());
        assertThat(LessonFinder.at(Path.of("maps/lessons")).slots()).hasSameSizeAs(found.slots());
    }

    @Test
    void theLessonsThatShipHaveNoProblem() {
        assertThat(LessonFinder.builtIn().slots()).allSatisfy(slot -> {
            LoadedLesson loaded = slot.load(maps);
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.lesson()).isPresent();
            assertThat(loaded.map()).isPresent();
            assertThat(loaded.key()).isEqualTo(slot.shown());
            assertThat(loaded.mapFile()).isEmpty();
            assertThat(loaded.files()).isEmpty();
        });
    }

    /** The notes of each step begin with its minutes, so that a teacher can keep the time. */
    @Test
    void theStepsOfTheLessonsThatShipTakeAsLongAsTheLesson() {
        assertThat(LessonFinder.builtIn().slots()).allSatisfy(slot -> {
            Lesson lesson = slot.load(maps).lesson().orElseThrow();
            assertThat(lesson.steps().stream()
                            .mapToInt(LessonFinderTest::minutes)
                            .sum())
                    .as(lesson.id())
                    .isEqualTo(lesson.minutes());
        });
    }

    private static int minutes(Step step) {
        String notes = step.said().noted().orElseThrow().in("en");
        assertThat(notes).matches("[1-9][0-9]? min\\. .*");
        return Integer.parseInt(notes.substring(0, notes.indexOf(' ')));
    }

    @Test
    void aMapThatShipsIsKnownByItsId() {
        Path file = write("lesson.json", TinyLesson.of("atlas:everyday.json", "{ \"title\": \"Here\" }"));
        LoadedLesson loaded = load(file);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.mapKey()).isEqualTo("everyday");
        assertThat(loaded.mapFile()).isEmpty();
        assertThat(loaded.files()).containsExactly(file);
    }

    @Test
    void aMapBesideTheLessonIsKnownAsWhenItIsOpened() {
        Path map = write("map.json", MAP);
        Path file = write("lesson.json", TinyLesson.on("map.json"));
        LoadedLesson loaded = load(file);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.mapKey()).isEqualTo(MapFinder.at(map).slots().get(0).shown());
        assertThat(loaded.mapFile()).contains(map);
        assertThat(loaded.key()).isEqualTo(loaded.file()).isEqualTo(slot(file).shown());
        assertThat(loaded.title()).isEqualTo("Tiny lesson");
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        write("map.json", MAP);
        Path file = write(
                "lesson.json",
                TinyLesson.of("map.json", "{ \"title\": \"Page\" }, { \"title\": \"Spot\", \"zones\": [\"spot\"] }"));
        Lesson lesson = load(file).lesson().orElseThrow();
        assertThat(lesson.minutes()).isZero();
        assertThat(lesson.about()).isNull();
        assertThat(lesson.steps().get(0).shown()).isEqualTo(StepChart.plain("page"));
        StepChart second = lesson.steps().get(1).shown();
        assertThat(second.zones()).containsExactly("spot");
        assertThat(second.labels()).isEqualTo(StepChart.Labels.STEP);
        assertThat(second.shot()).isEqualTo(new Shot.Whole());
    }

    @Test
    void aMapInAFolderOfTheLessonsFolderIsFine() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("charts"));
        Corpus.write(inside.resolve("part.json"), "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\" }");
        Path map = Corpus.write(
                inside.resolve("map.json"), TinyMap.with("\"includes\": [\"part.json\", \"atlas:areas.json\"]"));
        LoadedLesson broken = load(write("lesson.json", TinyLesson.on("charts/map.json")));
        assertThat(codes(broken)).containsExactly("lesson-map-broken");
        Corpus.write(map, TinyMap.with("\"includes\": [\"part.json\"]"));
        LoadedLesson loaded = slot(folder.resolve("lesson.json")).load(new LessonFinder.Maps());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.mapKey()).isEqualTo(slashes(map));
        assertThat(loaded.files())
                .containsExactlyInAnyOrder(folder.resolve("lesson.json"), map, inside.resolve("part.json"));
    }

    @Test
    void aBrokenMapIsNamedOnceAndStillKnown() {
        Path map = write("map.json", MAP.replace("Zone", "Cures"));
        LoadedLesson loaded = load(write(
                "lesson.json", TinyLesson.of("map.json", "{ \"title\": \"A\", \"view\": \"x\", \"zones\": [\"y\"] }")));
        assertThat(codes(loaded)).containsExactly("lesson-map-broken");
        assertThat(loaded.lesson()).isEmpty();
        assertThat(loaded.map()).isEmpty();
        assertThat(loaded.mapFile()).contains(map);
        assertThat(loaded.mapKey()).isEqualTo(slashes(map));
    }

    @Test
    void aMissingMapIsWatchedFor() {
        LoadedLesson loaded = load(write("lesson.json", TinyLesson.on("map.json")));
        assertThat(codes(loaded)).containsExactly("file-missing");
        assertThat(loaded.mapKey()).isEmpty();
        assertThat(loaded.mapFile()).isEmpty();
        assertThat(loaded.files()).containsExactlyInAnyOrder(folder.resolve("lesson.json"), folder.resolve("map.json"));
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path away = Corpus.write(outside.resolve("map.json"), MAP);
        Corpus.write(inside.resolve("real.json"), MAP);
        Files.createSymbolicLink(inside.resolve("out.json"), away);
        Files.createSymbolicLink(inside.resolve("way"), outside);
        Files.createSymbolicLink(inside.resolve("in.json"), Path.of("real.json"));
        for (String map : List.of(
                "out.json",
                "way/map.json",
                "../outside/map.json",
                slashes(away),
                "atlas:../outside/map.json",
                "https://example.org/map.json",
                "C:map.json",
                "")) {
            LoadedLesson loaded = load(Corpus.write(inside.resolve("lesson.json"), TinyLesson.on(map)));
            assertThat(codes(loaded)).as(map).containsExactly("reference-outside");
            assertThat(loaded.map()).as(map).isEmpty();
        }
        assertThat(load(Corpus.write(inside.resolve("lesson.json"), TinyLesson.on("in.json")))
                        .problems())
                .isEmpty();
    }

    @Test
    void aLessonThatAnIndexNamesHasItsOwnFolder() throws IOException {
        write("map.json", MAP);
        Path inside = Files.createDirectory(folder.resolve("lessons"));
        Corpus.write(inside.resolve("a.json"), TinyLesson.on("map.json"));
        Corpus.write(inside.resolve("map.json"), MAP);
        write("b.json", TinyLesson.on("map.json"));
        write(
                "index.json",
                "{ \"format\": \"sole-atlas-index/1\", \"maps\": [\"map.json\"],"
                        + " \"lessons\": [\"lessons/a.json\", \"c.json\", \"../d.json\", \"b.json\"] }");
        LessonFinder.Found found = LessonFinder.at(folder);
        assertThat(found.slots())
                .extracting(LessonFinder.Slot::shown)
                .containsExactly(slashes(inside.resolve("a.json")), slashes(folder.resolve("b.json")));
        assertThat(found.problems()).extracting(Problem::code).containsExactly("file-missing", "reference-outside");
        assertThat(found.slots().get(0).load(maps).mapFile()).contains(inside.resolve("map.json"));
        assertThat(MapFinder.at(folder).slots())
                .extracting(MapFinder.Slot::name)
                .containsExactly("map.json");
    }

    @Test
    void aFolderWithoutIndexOffersItsMapsAndItsLessonsApart() {
        write("map.json", MAP);
        write("b.json", TinyLesson.on("map.json"));
        write("a.json", TinyLesson.on("map.json"));
        write("part.json", "{ \"format\": \"sole-atlas-part/1\", \"language\": \"en\" }");
        write("broken.json", "{ \"format\" ");
        assertThat(LessonFinder.at(folder).slots())
                .extracting(LessonFinder.Slot::name)
                .containsExactly("a.json", "b.json");
        assertThat(LessonFinder.at(folder).problems()).isEmpty();
        assertThat(MapFinder.at(folder).slots())
                .extracting(MapFinder.Slot::name)
                .containsExactly("broken.json", "map.json");
    }

    @Test
    void thatThereIsNoLessonIsNoProblem() {
        write("map.json", MAP);
        assertThat(LessonFinder.at(folder)).isEqualTo(new LessonFinder.Found(List.of(), List.of()));
        assertThat(LessonFinder.at(folder.resolve("nowhere")).problems())
                .extracting(Problem::code)
                .containsExactly("file-missing");
    }

    @Test
    void aFileThatIsNoLessonIsToldAsSuch() {
        assertThat(codes(load(write("map.json", MAP)))).containsExactly("other-format");
        assertThat(codes(load(write("other.json", "{ \"colour\": \"red\" }")))).containsExactly("format-missing");
        LoadedLesson gone = load(write("lesson.json", "{ \"format\": \"sole-atlas-lesson/1\", \"name\": "));
        assertThat(codes(gone)).containsExactly("syntax-end");
        assertThat(gone.title()).isEqualTo("lesson.json");
    }

    @Test
    void onlyAFileThatSaysSoIsALesson() throws IOException {
        Path lesson = write("lesson.json", TinyLesson.on("map.json"));
        assertThat(LessonFinder.isLesson(lesson)).isTrue();
        assertThat(LessonFinder.isLesson(Files.createSymbolicLink(folder.resolve("link.json"), lesson)))
                .isTrue();
        assertThat(LessonFinder.isLesson(write("early.json", "{ \"format\": \"sole-atlas-lesson/1\", ")))
                .isTrue();
        assertThat(LessonFinder.isLesson(write("map.json", MAP))).isFalse();
        assertThat(LessonFinder.isLesson(write("text.txt", "sole-atlas-lesson/1")))
                .isFalse();
        assertThat(LessonFinder.isLesson(folder)).isFalse();
        assertThat(LessonFinder.isLesson(folder.resolve("nowhere.json"))).isFalse();
        assertThat(LessonFinder.isLesson(Path.of("/"))).isFalse();
    }

    @Test
    void lessonsOnOneMapShareIt() {
        write("map.json", MAP);
        LoadedLesson one = load(write("one.json", TinyLesson.on("map.json")));
        LoadedLesson two = load(write("two.json", TinyLesson.on("map.json")));
        assertThat(one.map().orElseThrow()).isSameAs(two.map().orElseThrow());
        LoadedLesson three = slot(folder.resolve("two.json")).load(new LessonFinder.Maps());
        assertThat(three.map()).get().isNotSameAs(one.map().orElseThrow());
    }

    @Test
    void lessonsOnManyMapsFillNoMemory() {
        for (int i = 0; i < 20; i++) {
            write("map" + i + ".json", MAP);
            assertThat(load(write("lesson" + i + ".json", TinyLesson.on("map" + i + ".json")))
                            .problems())
                    .isEmpty();
        }
        LoadedLesson again = load(folder.resolve("lesson0.json"));
        assertThat(again.lesson()).isPresent();
    }

    private LoadedLesson load(Path file) {
        return slot(file).load(maps);
    }

    private static LessonFinder.Slot slot(Path file) {
        return LessonFinder.at(file).slots().get(0);
    }

    private static List<String> codes(LoadedLesson lesson) {
        return lesson.problems().stream().map(Problem::code).toList();
    }

    private Path write(String name, String text) {
        return Corpus.write(folder.resolve(name), text);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
