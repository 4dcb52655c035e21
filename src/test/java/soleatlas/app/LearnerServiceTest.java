package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.LearnerList.Who;
import soleatlas.model.learn.RoundScope;
import soleatlas.store.LocalDisk;
import soleatlas.study.Response;
import soleatlas.study.Skill;

/** What is answered in the window is on the disk, and comes back from there: for each learner, from another window, from a backup. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnerServiceTest {

    private AtlasWindow window;

    @TempDir
    private Path data;

    private LearnerService desk;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open(List.of(ShippedMaps.classic()));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(ShippedMaps.classic());
        start(data);
    }

    @AfterEach
    void leave() throws IOException {
        desk.close();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(data)) {
                    Files.delete(one);
                }
            }
        }
    }

    private void start(Path folder) {
        desk = new LearnerService(window.session(), new LocalDisk(), folder, Clock.systemUTC(), window.content()::say);
        window.act(() -> desk.start(window.stage()));
        ready();
    }

    private void ready() {
        window.await("what was learned", () -> learner().readyProperty().get());
    }

    @Test
    void answersAreOnTheDiskAndComeBack() {
        answer(Skill.TECHNIQUE);
        window.await("the answer on the disk", () -> lines("answered") == 1);
        int known = window.see(this::remembered);
        desk.close();
        start(data);
        assertThat(window.see(this::remembered)).isEqualTo(known).isPositive();
        assertThat(who()).isEqualTo("Me");
    }

    @Test
    void whatIsTakenBackStaysTakenBack() {
        answer(Skill.TECHNIQUE);
        window.act(() -> learner().play().takeBack());
        window.await("both on the disk", () -> lines("taken-back") == 1);
        desk.close();
        start(data);
        assertThat(window.see(this::remembered)).isZero();
    }

    @Test
    void eachLearnerKnowsTheirOwn() {
        answer(Skill.TECHNIQUE);
        window.act(() -> desk.add("Anna / ../ \"B\""));
        window.await("Anna", () -> who().startsWith("Anna"));
        ready();
        assertThat(window.see(this::remembered)).isZero();
        assertThat(window.see(() -> learner().learners().allProperty().get())).hasSize(2);
        window.act(() -> desk.rename("Anna"));
        window.await("the new name", () -> who().equals("Anna"));
        String first =
                window.see(() -> learner().learners().allProperty().get().get(0).id());
        window.act(() -> desk.switchTo(first));
        window.await("the first learner", () -> who().equals("Me"));
        ready();
        assertThat(window.see(this::remembered)).isPositive();
    }

    @Test
    void everythingOfALearnerIsDeleted() throws IOException {
        answer(Skill.TECHNIQUE);
        window.await("the answer on the disk", () -> lines("answered") == 1);
        window.act(() -> desk.delete());
        window.await(
                "a learner without answers", () -> learner().readyProperty().get() && remembered() == 0);
        assertThat(lines("answered")).isZero();
        answer(Skill.TECHNIQUE);
        window.await("answers are kept again", () -> lines("answered") == 1);
    }

    @Test
    void aBackupBringsBackWhatWasDeleted() {
        answer(Skill.TECHNIQUE);
        window.await("the answer on the disk", () -> lines("answered") == 1);
        int known = window.see(this::remembered);
        Path file = data.resolve("backup.zip");
        window.act(() -> desk.backUp(file));
        window.await("the backup", () -> Files.exists(file));
        window.act(() -> desk.delete());
        window.await(
                "a learner without answers", () -> learner().readyProperty().get() && remembered() == 0);
        window.act(() -> desk.restore(file));
        window.await("what was backed up", () -> remembered() == known);
    }

    @Test
    void aFileThatIsNoBackupIsRefusedInWords() throws IOException {
        Path file = Files.writeString(data.resolve("letter.zip"), "Dear Anna");
        window.act(() -> desk.restore(file));
        window.await("what is wrong", () -> said().contains("letter.zip"));
    }

    @Test
    void anotherWindowsAnswersAreTakenIn() {
        LearnerService first = desk;
        answer(Skill.TECHNIQUE);
        window.await("the answer on the disk", () -> lines("answered") == 1);
        int known = window.see(this::remembered);
        start(data); // as if another window learned from now on
        answer(Skill.BENEFIT);
        window.await("both on the disk", () -> lines("answered") == 2);
        window.act(() -> learner().end());
        window.act(first::refresh);
        window.await("no answer counted twice", () -> remembered() == known + 1);
        first.close();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingIsLost() throws IOException {
        desk.close();
        Path blocked = Files.writeString(data.resolve("blocked"), "a file where the folder should be");
        start(blocked);
        window.await(
                "what is wrong",
                () -> !learner().learners().troubleProperty().get().isEmpty());
        answer(Skill.TECHNIQUE);
        assertThat(window.see(this::remembered)).isPositive();
        window.await(
                "that it waits",
                () -> String.join("", learner().learners().troubleProperty().get())
                        .contains("1 answer waits"));
        Files.delete(blocked);
        window.act(() -> learner().end());
        answer(Skill.BENEFIT);
        window.await(
                "nothing is wrong any more",
                () -> learner().learners().troubleProperty().get().isEmpty());
        assertThat(linesBelow(blocked, "answered")).isEqualTo(2);
    }

    private void answer(Skill skill) {
        window.act(() -> {
            assertThat(learner().start(RoundScope.CHART, EnumSet.of(skill), 2)).isTrue();
            learner().play().answer(new Response.GaveUp());
        });
    }

    private LearnModel learner() {
        return window.session().learner();
    }

    private int remembered() {
        return learner().progress().state().memories().size();
    }

    private String who() {
        return learner().learners().currentProperty().get().map(Who::name).orElse("");
    }

    private String said() {
        return ((StatusBar) window.content().lookup("#status")).getText();
    }

    private long lines(String kind) {
        return linesBelow(data, kind);
    }

    private static long linesBelow(Path folder, String kind) {
        try (Stream<Path> all = Files.walk(folder)) {
            long count = 0;
            for (Path file : all.filter(one -> one.endsWith("answers.tsv")).toList()) {
                count += Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith(kind))
                        .count();
            }
            return count;
        } catch (IOException e) {
            return -1; // just being written
        }
    }
}
