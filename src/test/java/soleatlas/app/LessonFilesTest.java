package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.atlas.LocalizedText;
import soleatlas.load.map.MapFinder;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.Framing;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.LessonList;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.StepProblem;
import soleatlas.teach.StepText;
import soleatlas.words.Messages;

/** Lessons from and to the disk: opened, edited, saved, changed by others, broken and mended while they are shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LessonFilesTest {

    private static final String LESSON = """
            {
              "format": "sole-atlas-lesson/1",
              "id": "mine",
              "name": "My evening class",
              "author": "A teacher",
              "licence": "Apache-2.0",
              "language": "en",
              "map": "atlas:everyday.json",
              "steps": [
                { "title": "All of it", "labels": "all" },
                { "title": "The heel", "zones": ["heel"], "notes": "Slowly." }
              ]
            }
            """;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private ModelThread screen;
    private Background background;
    private MapFiles maps;
    private LessonFiles desk;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;

    @BeforeAll
    void open() throws TimeoutException {
        screen = ModelThread.begin();
    }

    @BeforeEach
    void start() throws IOException {
        folder = Files.createTempDirectory(temporary.toRealPath(), "lessons");
        file = folder.resolve("mine.json");
        said.clear();
        background = new Background();
        maps = screen.see(() -> new MapFiles(screen.model().explorer(), background, said::add));
        desk = screen.see(() -> new LessonFiles(
                screen.model().explorer(),
                screen.model().workshop(),
                screen.model().presenter().lessons(),
                screen.model().modes(),
                background,
                maps,
                said::add));
        screen.act(maps::loadBuiltIn);
        screen.act(desk::loadBuiltIn);
        screen.await(
                "what ships",
                () -> screen.model().explorer().entries().size() == 2
                        && lessons().entries().size() == 5);
    }

    @AfterEach
    void leave() {
        screen.act(() -> {
            desk.close();
            maps.close();
            workshop().stay();
            workshop().leave(() -> {});
            workshop().giveUp();
            workshop().choose(null);
            screen.model().modes().go(Modes.EXPLORE);
            List.copyOf(lessons().entries()).forEach(entry -> lessons().remove(entry.key()));
            List.copyOf(screen.model().explorer().entries())
                    .forEach(entry -> screen.model().explorer().remove(entry.key()));
        });
        background.close();
    }

    private LessonList lessons() {
        return screen.model().presenter().lessons();
    }

    private LessonEditor workshop() {
        return screen.model().workshop();
    }

    private String key(Path of) {
        return of.toString().replace('\\', '/');
    }

    private Optional<LessonEntry> entry(Path of) {
        return screen.see(() -> lessons().entry(key(of)));
    }

    private String name() {
        return screen.see(() ->
                workshop().draft().map(draft -> draft.lesson().name().in("en")).orElse(""));
    }

    private void rename(String name) {
        screen.act(() -> workshop().edit(draft -> draft.rename(LocalizedText.of("en", name))));
    }

    private void openMine() throws IOException {
        Files.writeString(file, LESSON);
        screen.act(() -> desk.openAny(file));
        screen.await(
                "my lesson",
                () -> workshop()
                        .draft()
                        .filter(draft -> draft.lesson().id().equals("mine"))
                        .isPresent());
    }

    /** Saves where the lesson came from and waits until that is told. */
    private void save() {
        List<String> done = new ArrayList<>();
        screen.act(() -> desk.save(() -> done.add("saved")));
        screen.await("saved", () -> !done.isEmpty());
    }

    private void saveTo(Path target) {
        List<String> done = new ArrayList<>();
        screen.act(() -> desk.save(target, () -> done.add("saved")));
        screen.await("saved to " + target, () -> !done.isEmpty());
    }

    private List<String> files(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        }
    }

    @Test
    void theLessonsThatShipAreThereAndCanBeGiven() {
        for (LessonEntry entry : screen.see(() -> List.copyOf(lessons().entries()))) {
            assertThat(entry.own()).isFalse();
            assertThat(entry.usable()).as(entry.key()).isPresent();
            assertThat(entry.problems()).as(entry.key()).isEmpty();
            assertThat(screen.see(() -> screen.model().explorer().entries().stream()
                            .map(MapEntry::key)
                            .toList()))
                    .as("the key of its map is that of the list of maps")
                    .contains(entry.mapKey());
        }
    }

    /** What {@link LessonEditor#begin} relies on. */
    @Test
    void mapsThatShipAreFiledUnderTheirIds() {
        for (MapFinder.Slot slot : MapFinder.builtIn().slots()) {
            assertThat(slot.name())
                    .isEqualTo(slot.load().map().orElseThrow().header().id() + ".json");
        }
    }

    @Test
    void aLessonIsOpenedAndItsMapShown() throws IOException {
        openMine();
        assertThat(screen.see(() -> screen.model().modes().is(LessonEditor.MODE)))
                .isTrue();
        assertThat(screen.see(() -> workshop().isOnItsMap())).isTrue();
        assertThat(said).anyMatch(words -> words.contains("My evening class"));
        assertThat(screen.see(desk::ownPlaces)).containsExactly(file.toString());
        assertThat(screen.see(maps::ownPlaces)).as("it is no map").isEmpty();
    }

    @Test
    void whatIsSavedIsReadAgainTheSame() throws IOException {
        openMine();
        screen.act(() -> {
            workshop().select(1);
            workshop().edit(LessonHistory::duplicate);
        });
        rename("Mine, twice");
        Lesson edited = screen.see(() -> workshop().draft().orElseThrow().lesson());
        save();
        assertThat(screen.see(() -> workshop().isDirty())).isFalse();
        assertThat(screen.see(() -> workshop().draft().orElseThrow().canUndo())).isTrue();
        assertThat(entry(file).flatMap(LessonEntry::usable)).hasValue(edited);
        assertThat(files(folder)).as("nothing else is left beside it").containsExactly("mine.json", "mine.json.bak");
        assertThat(screen.see(() -> workshop().outdatedProperty().get())).isFalse();
        assertThat(name()).isEqualTo("Mine, twice");
    }

    @Test
    void aLessonThatShipsIsSavedAsACopy() throws IOException {
        LessonEntry shipped = screen.see(() -> lessons().entries().get(0));
        screen.act(() -> workshop().choose(shipped.key()));
        rename("My tour");
        Path copy = folder.resolve("3 Füße.json");
        saveTo(copy);
        assertThat(entry(copy)).hasValueSatisfying(entry -> {
            assertThat(entry.own()).isTrue();
            assertThat(entry.usable()).hasValueSatisfying(lesson -> {
                assertThat(lesson.id()).isEqualTo("fusse");
                assertThat(lesson.map()).isEqualTo("atlas:everyday.json");
            });
        });
        assertThat(screen.see(() -> lessons().entry(shipped.key()))).hasValue(shipped);
        assertThat(screen.see(() -> workshop().entryProperty().get()))
                .isEqualTo(entry(copy).orElseThrow());
        assertThat(screen.see(desk::ownPlaces)).containsExactly(copy.toString());
        rename("My tour, again");
        save();
        assertThat(Files.readString(copy)).contains("My tour, again");
    }

    @Test
    void aNewLessonOnAMapOfOnesOwnLiesWhereItFindsTheMap() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("maps"));
        Path map = deep.resolve("own.json");
        Files.writeString(map, OwnMapTest.MAP);
        screen.act(() -> maps.loadOwn(map, true));
        screen.await(
                "the map",
                () -> screen.model()
                        .explorer()
                        .map()
                        .filter(shown -> shown.header().id().equals("mine"))
                        .isPresent());
        screen.act(() -> workshop().begin("New lesson", "not stated", Framing.ALL));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("new.json");
        screen.act(() -> desk.save(elsewhere, () -> said.add("saved all the same")));
        screen.await("a refusal", () -> said.stream().anyMatch(words -> words.contains(deep.toString())));
        assertThat(said).doesNotContain("saved all the same");
        assertThat(elsewhere).doesNotExist();
        assertThat(screen.see(() -> workshop().isDirty())).as("nothing is lost").isTrue();

        saveTo(folder.resolve("above.json"));
        assertThat(Files.readString(folder.resolve("above.json"))).contains("\"maps/own.json\"");
        assertThat(entry(folder.resolve("above.json")).flatMap(LessonEntry::usable))
                .isPresent();
        saveTo(deep.resolve("beside.json"));
        assertThat(Files.readString(deep.resolve("beside.json"))).contains("\"own.json\"");
        assertThat(screen.see(() -> workshop().isOnItsMap())).isTrue();
    }

    @Test
    void theMapOfALessonIsOpenedWithIt() throws IOException {
        Files.writeString(folder.resolve("own.json"), OwnMapTest.MAP);
        Files.writeString(
                file, LESSON.replace("atlas:everyday.json", "own.json").replace("[\"heel\"]", "[\"ball\"]"));
        screen.act(() -> desk.openAny(file));
        screen.await("lesson and map", () -> workshop().isOnItsMap());
        assertThat(screen.see(maps::ownPlaces))
                .containsExactly(folder.resolve("own.json").toString());
        assertThat(screen.see(() -> workshop().lookedAtProperty().get())).isNotNull();
    }

    @Test
    void aFolderMayHoldLessonsAndMaps() throws IOException {
        Files.writeString(file, LESSON);
        screen.act(() -> desk.openAny(folder));
        screen.await("the lesson", () -> lessons().entry(key(file)).isPresent());
        assertThat(screen.see(maps::ownPlaces)).as("no map is missed there").isEmpty();
        Path both = Files.createDirectories(folder.resolve("both"));
        Files.writeString(both.resolve("own.json"), OwnMapTest.MAP);
        Files.writeString(both.resolve("lesson.json"), LESSON);
        screen.act(() -> desk.openAny(both));
        screen.await(
                "the other",
                () -> lessons().entry(key(both.resolve("lesson.json"))).isPresent());
        assertThat(screen.see(maps::ownPlaces)).containsExactly(both.toString());
    }

    @Test
    void whatOthersSaveIsShownAtOnceUnlessThereAreEdits() throws IOException {
        openMine();
        Files.writeString(file, LESSON.replace("My evening class", "From outside"));
        screen.await(
                "the other version",
                () -> workshop().draft().orElseThrow().lesson().name().in("en").equals("From outside"));
        rename("Mine");
        Files.writeString(file, LESSON.replace("My evening class", "From outside again"));
        screen.await("the warning", () -> workshop().outdatedProperty().get());
        assertThat(name()).isEqualTo("Mine");
        assertThat(said).anyMatch(words -> words.contains("your edits are kept"));
        screen.act(() -> workshop().keepMine());
        save();
        assertThat(Files.readString(file)).contains("\"Mine\"");
    }

    @Test
    void aBrokenFileKeepsTheLastGoodVersionAndSaysWhatIsWrong() throws IOException {
        openMine();
        Files.writeString(file, LESSON.replace("\"heel\"", "\"hel\""));
        screen.await(
                "the problems", () -> lessons().entry(key(file)).orElseThrow().errors() > 0);
        assertThat(entry(file)).hasValueSatisfying(entry -> {
            assertThat(entry.usable()).isPresent();
            assertThat(Messages.problems().message(entry.problems().get(0))).contains("hel");
        });
        assertThat(screen.see(() -> workshop().given())).isPresent();
        Files.writeString(file, LESSON);
        screen.await("mended", () -> lessons().entry(key(file)).orElseThrow().errors() == 0);
    }

    @Test
    void aFileThatIsMissingIsListedWithItsProblem() {
        screen.act(() -> desk.loadRemembered(folder.resolve("gone.json").toString()));
        screen.await("the problem", () -> lessons().entries().size() == 6);
        LessonEntry gone = screen.see(() -> lessons().entries().get(5));
        assertThat(gone.errors()).isEqualTo(1);
        assertThat(screen.see(desk::ownPlaces))
                .containsExactly(folder.resolve("gone.json").toString());
        screen.act(() -> desk.forget(gone.key()));
        assertThat(screen.see(() -> lessons().entries().size())).isEqualTo(5);
        assertThat(screen.see(desk::ownPlaces)).isEmpty();
    }

    @Test
    void whatCouldNotBeOpenedAgainIsToldBeforeAndNotSaved() throws IOException {
        openMine();
        screen.act(() -> {
            workshop().select(1);
            workshop()
                    .edit(draft ->
                            draft.say("title", StepText.titled(LocalizedText.of("en", "This cures every illness"))));
            workshop().select(0);
        });
        screen.await("told while it is edited", () -> !workshop().findings().isEmpty());
        StepProblem finding = screen.see(() -> workshop().findings().get(0));
        assertThat(finding.step()).isEqualTo(1);
        assertThat(Messages.problems().message(finding.problem())).contains("cures");

        screen.act(() -> desk.save(() -> said.add("saved all the same")));
        screen.await("a refusal", () -> said.stream().anyMatch(words -> words.contains("second step")));
        assertThat(said).doesNotContain("saved all the same");
        assertThat(Files.readString(file)).isEqualTo(LESSON);
        assertThat(files(folder)).containsExactly("mine.json");
        assertThat(screen.see(() -> workshop().isDirty())).as("nothing is lost").isTrue();
        assertThat(screen.see(() -> workshop().draft().orElseThrow().step()))
                .as("the step to be mended is selected")
                .isEqualTo(1);

        screen.act(() -> workshop()
                .edit(draft -> draft.say("title", StepText.titled(LocalizedText.of("en", "This feels good")))));
        screen.await("mended", () -> workshop().findings().isEmpty());
        save();
        assertThat(entry(file))
                .hasValueSatisfying(entry -> assertThat(entry.errors()).isZero());
    }

    @Test
    void whatSomebodyElseWroteIsKeptWhenItIsReplaced() throws IOException {
        openMine();
        rename("First");
        save();
        assertThat(Files.readString(folder.resolve("mine.json.bak"))).isEqualTo(LESSON);
        assertThat(said).anyMatch(words -> words.contains("mine.json.bak"));
        rename("Second");
        save();
        assertThat(Files.readString(folder.resolve("mine.json.bak")))
                .as("what was saved here before is undone here")
                .isEqualTo(LESSON);
        Files.writeString(file, "{ half a file");
        screen.await(
                "the problems", () -> lessons().entry(key(file)).orElseThrow().errors() > 0);
        assertThat(screen.see(() -> workshop().isDirty())).isFalse();
        assertThat(screen.see(() -> workshop().canBeSaved()))
                .as("the last good version")
                .isTrue();
        save();
        assertThat(Files.readString(file)).contains("Second");
        assertThat(Files.readString(folder.resolve("mine.json.bak"))).isEqualTo("{ half a file");
        assertThat(screen.see(() -> workshop().canBeSaved())).isFalse();
    }

    @Test
    void aFileThatChangedAMomentAgoIsNotReplacedBeforeSomebodyIsAsked() throws IOException {
        openMine();
        rename("Mine");
        String theirs = LESSON.replace("My evening class", "A colleague’s class");
        screen.act(() -> {
            write(file, theirs);
            desk.save(() -> said.add("saved all the same"));
        });
        screen.await("the question", () -> workshop().outdatedProperty().get());
        assertThat(said).doesNotContain("saved all the same").anyMatch(words -> words.contains("just changed"));
        assertThat(Files.readString(file)).isEqualTo(theirs);
        save();
        assertThat(Files.readString(file)).contains("\"Mine\"");
        assertThat(Files.readString(folder.resolve("mine.json.bak"))).isEqualTo(theirs);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLessonTakesThePlaceOfNoMap() throws IOException {
        openMine();
        Path map = folder.resolve("own.json");
        Files.writeString(map, OwnMapTest.MAP);
        screen.act(() -> desk.save(map, () -> said.add("saved all the same")));
        screen.await("a refusal", () -> said.stream().anyMatch(words -> words.contains("not a lesson")));
        assertThat(said).doesNotContain("saved all the same");
        assertThat(Files.readString(map)).isEqualTo(OwnMapTest.MAP);
    }

    @Test
    void aFileThatNobodyWasAskedAboutIsNotReplaced() throws IOException {
        Files.writeString(file, LESSON);
        assertThat(LessonSaving.isUnasked(folder.resolve("mine").toFile())).isTrue();
        assertThat(LessonSaving.isUnasked(file.toFile())).as("the dialog asks").isFalse();
        assertThat(LessonSaving.isUnasked(folder.resolve("other").toFile())).isFalse();
    }

    @Test
    void theOtherLessonsOfAFolderStayWhenOneIsTakenOffTheList() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(file, LESSON);
        Files.writeString(other, LESSON);
        screen.act(() -> desk.openAny(folder));
        screen.await("both", () -> lessons().entries().size() == 7);
        screen.act(() -> desk.forget(key(file)));
        assertThat(screen.see(desk::ownPlaces)).containsExactly(key(other));
        Files.writeString(other, LESSON.replace("My evening class", "From outside"));
        screen.await(
                "it is watched still",
                () -> lessons().entry(key(other)).orElseThrow().title().equals("From outside"));
    }

    @Test
    void whatCannotBeWrittenIsNotLost() throws IOException {
        openMine();
        rename("Mine");
        Files.delete(file);
        Files.delete(folder);
        screen.act(() -> desk.save(() -> said.add("saved all the same")));
        screen.await("the reason", () -> said.stream().anyMatch(words -> words.contains("could not be saved")));
        assertThat(said).doesNotContain("saved all the same");
        assertThat(screen.see(() -> workshop().isDirty())).isTrue();
        assertThat(name()).isEqualTo("Mine");
    }
}
