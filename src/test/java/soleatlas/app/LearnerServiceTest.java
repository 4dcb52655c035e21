package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
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

/** What is answered is on the disk, and comes back from there: for each learner, from another window, from a backup. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnerServiceTest {

    private final List<String> said = new CopyOnWriteArrayList<>();
    private ModelThread screen;

    @TempDir
    private Path data;

    private LearnerService desk;

    @BeforeEach
    void begin() throws TimeoutException {
        screen = ModelThread.begin();
        screen.act(() -> {
            screen.model().explorer().put(ShippedMaps.entry(ShippedMaps.classic()));
            screen.model().explorer().open(ShippedMaps.CLASSIC);
        });
        said.clear();
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
        desk = new LearnerService(screen.model().learner(), new LocalDisk(), folder, Clock.systemUTC(), said::add);
        screen.act(() -> desk.start(new Stage()));
        ready();
    }

    private void ready() {
        screen.await("what was learned", () -> learner().readyProperty().get());
    }

    @Test
    void answersAreOnTheDiskAndComeBack() {
        answer(Skill.TECHNIQUE);
        screen.await("the answer on the disk", () -> lines("answered") == 1);
        int known = screen.see(this::remembered);
        desk.close();
        start(data);
        assertThat(screen.see(this::remembered)).isEqualTo(known).isPositive();
        assertThat(who()).isEqualTo("Me");
    }

    @Test
    void whatIsTakenBackStaysTakenBack() {
        answer(Skill.TECHNIQUE);
        screen.act(() -> learner().play().takeBack());
        screen.await("both on the disk", () -> lines("taken-back") == 1);
        desk.close();
        start(data);
        assertThat(screen.see(this::remembered)).isZero();
    }

    @Test
    void eachLearnerKnowsTheirOwn() {
        answer(Skill.TECHNIQUE);
        screen.act(() -> desk.add("Anna / ../ \"B\""));
        screen.await("Anna", () -> who().startsWith("Anna"));
        ready();
        assertThat(screen.see(this::remembered)).isZero();
        assertThat(screen.see(() -> learner().learners().allProperty().get())).hasSize(2);
        screen.act(() -> desk.rename("Anna"));
        screen.await("the new name", () -> who().equals("Anna"));
        String first =
                screen.see(() -> learner().learners().allProperty().get().get(0).id());
        screen.act(() -> desk.switchTo(first));
        screen.await("the first learner", () -> who().equals("Me"));
        ready();
        assertThat(screen.see(this::remembered)).isPositive();
    }

    @Test
    void everythingOfALearnerIsDeleted() throws IOException {
        answer(Skill.TECHNIQUE);
        screen.await("the answer on the disk", () -> lines("answered") == 1);
        screen.act(() -> desk.delete());
        screen.await(
                "a learner without answers", () -> learner().readyProperty().get() && remembered() == 0);
        assertThat(lines("answered")).isZero();
        answer(Skill.TECHNIQUE);
        screen.await("answers are kept again", () -> lines("answered") == 1);
    }

    @Test
    void aBackupBringsBackWhatWasDeleted() {
        answer(Skill.TECHNIQUE);
        screen.await("the answer on the disk", () -> lines("answered") == 1);
        int known = screen.see(this::remembered);
        Path file = data.resolve("backup.zip");
        screen.act(() -> desk.backUp(file));
        screen.await("the backup", () -> Files.exists(file));
        screen.act(() -> desk.delete());
        screen.await(
                "a learner without answers", () -> learner().readyProperty().get() && remembered() == 0);
        screen.act(() -> desk.restore(file));
        screen.await("what was backed up", () -> remembered() == known);
    }

    @Test
    void aFileThatIsNoBackupIsRefusedInWords() throws IOException {
        Path file = Files.writeString(data.resolve("letter.zip"), "Dear Anna");
        screen.act(() -> desk.restore(file));
        screen.await("what is wrong", () -> said().contains("letter.zip"));
    }

    @Test
    void anotherWindowsAnswersAreTakenIn() {
        LearnerService first = desk;
        answer(Skill.TECHNIQUE);
        screen.await("the answer on the disk", () -> lines("answered") == 1);
        int known = screen.see(this::remembered);
        start(data); // as if another window learned from now on
        answer(Skill.BENEFIT);
        screen.await("both on the disk", () -> lines("answered") == 2);
        screen.act(() -> learner().end());
        screen.act(first::refresh);
        screen.await("no answer counted twice", () -> remembered() == known + 1);
        first.close();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingIsLost() throws IOException {
        desk.close();
        Path blocked = Files.writeString(data.resolve("blocked"), "a file where the folder should be");
        start(blocked);
        screen.await(
                "what is wrong",
                () -> !learner().learners().troubleProperty().get().isEmpty());
        answer(Skill.TECHNIQUE);
        assertThat(screen.see(this::remembered)).isPositive();
        screen.await(
                "that it waits",
                () -> String.join("", learner().learners().troubleProperty().get())
                        .contains("1 answer is waiting"));
        Files.delete(blocked);
        screen.act(() -> learner().end());
        answer(Skill.BENEFIT);
        screen.await(
                "nothing is wrong any more",
                () -> learner().learners().troubleProperty().get().isEmpty());
        assertThat(linesBelow(blocked, "answered")).isEqualTo(2);
    }

    private void answer(Skill skill) {
        screen.act(() -> {
            assertThat(learner().start(RoundScope.CHART, EnumSet.of(skill), 2)).isTrue();
            learner().play().answer(new Response.GaveUp());
        });
    }

    private LearnModel learner() {
        return screen.model().learner();
    }

    private int remembered() {
        return learner().progress().state().memories().size();
    }

    private String who() {
        return learner().learners().currentProperty().get().map(Who::name).orElse("");
    }

    private String said() {
        return said.isEmpty() ? "" : said.get(said.size() - 1);
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
