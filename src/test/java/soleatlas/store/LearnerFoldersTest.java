package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerFoldersTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T08:00:00.123456789Z");

    @TempDir
    private Path data = Path.of("");

    private final FaultyDisk disk = new FaultyDisk();

    private LearnerFolders learners() {
        return new LearnerFolders(disk, data);
    }

    private static Learner learner(int number, String name) {
        return new Learner("learner-" + number, name, MARCH.plusSeconds(number));
    }

    @Test
    void atFirstThereIsNobody() throws IOException {
        assertThat(learners().list()).isEmpty();
        assertThat(learners().last()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void learnersAreAddedListedAndRenamed() throws IOException {
        learners().add(learner(2, "Zoë"));
        learners().add(learner(1, "足"));
        assertThat(learners().list()).containsExactly(learner(1, "足"), learner(2, "Zoë"));
        learners().rename(learner(2, "Zoë"), "Zoë B.");
        assertThat(learners().list()).containsExactly(learner(1, "足"), learner(2, "Zoë B."));
        assertThatThrownBy(() -> learners().add(learner(1, "again"))).isInstanceOf(StoreException.class);
        assertThat(learners().list()).contains(learner(1, "足"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "..", "../../x", "a/b\\c", "con", "=:#!", "a\nb\tc", "\\u00zz", "👣", "\ud83d", "\0"})
    void aNameMayBeAnyText(String name) throws IOException {
        learners().add(learner(1, name));
        assertThat(learners().list()).containsExactly(learner(1, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "../x", "a/b", "a\\b", "/x", "C:", "con", "nul", "com1", "A", "a b", "-a", "a\n", "ä"
            })
    void anIdNeverLeavesTheFolder(String id) throws IOException {
        assertThat(Learner.isId(id)).isFalse();
        assertThatThrownBy(() -> learners().folder(id)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learners().delete(id)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learners().setLast(id)).isInstanceOf(IllegalArgumentException.class);
        Files.createDirectories(data.resolve("learners"));
        Files.writeString(data.resolve("last-learner.properties"), "id=" + id.replace("\\", "\\\\"));
        assertThat(learners().last()).isEmpty();
    }

    @Test
    void whoLearnedLastIsRemembered() throws IOException {
        learners().add(learner(1, "a"));
        learners().add(learner(2, "b"));
        learners().setLast("learner-2");
        assertThat(learners().last()).contains("learner-2");
        learners().delete("learner-2");
        assertThat(learners().last()).isEmpty();
    }

    @Test
    void whoIsDeletedLeavesNothing() throws IOException {
        learners().add(learner(1, "a"));
        learners().add(learner(2, "b"));
        Path folder = learners().folder("learner-1");
        Path outside = Files.createDirectory(data.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "x");
        LearnerStore store = LearnerStore.open(disk, folder);
        store.append(new RandomEntries(51, "a").answer());
        store.summarize(Instant.MAX);
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("deep/er/file"), "x");
        Files.createSymbolicLink(folder.resolve("link"), outside);
        learners().delete("learner-1");
        assertThat(learners().list()).containsExactly(learner(2, "b"));
        try (Stream<Path> files = Files.list(data.resolve("learners"))) {
            assertThat(files.map(Path::getFileName).map(String::valueOf)).containsExactly("learner-2");
        }
        assertThat(outside.resolve("precious")).exists();
        learners().delete("learner-1");
    }

    @Test
    void aDeletionThatIsBrokenOffLeavesNobodyHalfThere() throws IOException {
        for (int first = 0; first < 40; first++) {
            learners().add(learner(1, "a"));
            Path folder = learners().folder("learner-1");
            LearnerStore.open(disk, folder).append(new RandomEntries(52, "a").answer());
            disk.fail(disk.operations() + first, 1_000_000);
            boolean told = false;
            try {
                learners().delete("learner-1");
            } catch (StoreException e) {
                told = true;
                assertThat(e.trouble().code()).isEqualTo(StoreProblem.Code.LEARNER_DELETE);
            }
            disk.heal();
            List<Learner> left = learners().list();
            assertThat(told || left.isEmpty()).isTrue();
            if (!left.isEmpty()) {
                assertThat(Known.ids(folder)).hasSize(1);
            }
            learners().delete("learner-1");
            assertThat(data.resolve("learners")).isEmptyDirectory();
        }
    }

    @Test
    void anAdditionThatIsBrokenOffCanBeDoneAgain() throws IOException {
        for (int first = 0; first < 20; first++) {
            disk.fail(disk.operations() + first, 1_000_000);
            try {
                learners().add(learner(first, "a"));
            } catch (StoreException e) {
                assertThat(e.trouble().code()).isEqualTo(StoreProblem.Code.LEARNERS_WRITE);
            }
            disk.heal();
            assertThat(learners().list()).isSubsetOf(learner(first, "a"));
            learners().delete("learner-" + first);
        }
    }

    @Test
    void aNameThatCannotBeReadIsToldAndTheAnswersStay() throws IOException {
        learners().add(learner(1, "a"));
        Path folder = learners().folder("learner-1");
        LearnerStore.open(disk, folder).append(new RandomEntries(53, "a").answer());
        for (String text : List.of("", "name=x\\uzzzz", "name=x\ncreated=yesterday", "created=2026-03-01T08:00:00Z")) {
            Files.writeString(folder.resolve("profile.properties"), text);
            LearnerFolders learners = learners();
            assertThat(learners.list()).extracting(Learner::name).containsExactly("learner-1");
            assertThat(learners.problems())
                    .extracting(StoreProblem::code)
                    .containsExactly(StoreProblem.Code.PROFILE_READ);
        }
        Files.delete(folder.resolve("profile.properties"));
        assertThat(learners().list()).hasSize(1);
        learners().rename(learners().list().get(0), "b");
        assertThat(learners().list()).extracting(Learner::name).containsExactly("b");
    }

    @Test
    void whatElseLiesInTheFolderIsNobody() throws IOException {
        Files.createDirectories(data.resolve("learners/.gone-x"));
        Files.createDirectories(data.resolve("learners/Not An Id"));
        Files.createDirectories(data.resolve("learners/empty"));
        Files.writeString(data.resolve("learners/file"), "x");
        assertThat(learners().list()).isEmpty();
    }

    @Test
    void learnersThatCannotBeReadOrWrittenAreTold() throws IOException {
        learners().add(learner(1, "a"));
        disk.fail(disk.operations(), 1_000_000);
        assertThatThrownBy(() -> learners().list())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be read");
        assertThat(learners().last()).isEmpty();
        assertThatThrownBy(() -> learners().setLast("learner-1")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> learners().rename(learner(1, "a"), "b")).isInstanceOf(StoreException.class);
        disk.heal();
        assertThat(learners().list()).containsExactly(learner(1, "a"));
    }
}
