package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/** Each operation of the disk fails once, or for a while, or from then on: what was acknowledged is there afterwards. */
class FaultTest {

    @TempDir
    private Path folder = Path.of("");

    /** Two windows of a learner who answers while the disk fails. */
    private static final class Scenario {
        final FaultyDisk disk = new FaultyDisk();
        final List<Entry> acknowledged = new ArrayList<>();
        final List<Entry> all = new ArrayList<>();
        final RandomEntries source = new RandomEntries(31, "a");
        final LearnerStore one;
        final LearnerStore other;
        int refusals;

        Scenario(Path folder, long first, long count) {
            disk.fail(first, count);
            one = LearnerStore.open(disk, folder);
            other = LearnerStore.open(disk, folder);
            attempt(one::load);
            answer(one, 4);
            attempt(() -> one.summarize(source.now().minusMillis(1)));
            attempt(other::load);
            answer(other, 3);
            attempt(one::refresh);
            answer(one, 2);
            attempt(() -> other.summarize(source.now().minusMillis(1)));
            attempt(one::load);
            answer(one, 2);
            answer(other, 1);
            attempt(other::refresh);
        }

        private void answer(LearnerStore store, int count) {
            for (int i = 0; i < count; i++) {
                Entry entry = i == 1
                        ? new Entry.Finished("t" + all.size(), source.now(), "m", Entry.Test.EXAM, 1, 2, 0)
                        : source.answer();
                all.add(entry);
                attempt(() -> {
                    store.append(entry);
                    assertThat(store.pending()).isZero();
                    acknowledged.addAll(all.stream()
                            .filter(one -> !acknowledged.contains(one))
                            .filter(one -> mine(store, one))
                            .toList());
                });
                owners.add(store);
            }
        }

        private final List<LearnerStore> owners = new ArrayList<>();

        /** An append that succeeds acknowledges all that waited in its window. */
        private boolean mine(LearnerStore store, Entry entry) {
            int at = all.indexOf(entry);
            return at >= owners.size() || owners.get(at) == store;
        }

        private interface Attempt {
            void run() throws StoreException;
        }

        private void attempt(Attempt attempt) {
            try {
                attempt.run();
            } catch (StoreException e) {
                assertThat(e.trouble().message()).isNotEmpty();
                refusals++;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 1_000_000})
    void whatWasAcknowledgedSurvivesAnyFault(long count) throws IOException {
        long operations = Long.MAX_VALUE;
        for (long first = 0; first < operations; first++) {
            Path own = Files.createDirectory(folder.resolve("at-" + first));
            Scenario scenario = new Scenario(own, first, count);
            String at = "faults from " + first;
            List<String> acknowledged =
                    scenario.acknowledged.stream().map(Entry::id).toList();
            assertThat(Known.ids(own)).as(at).containsAll(acknowledged);
            LearnerStore healthy = LearnerStore.open(new LocalDisk(), own);
            Progress.State state = Known.of(healthy.load());
            List<String> there = Known.ids(own);
            assertThat(state)
                    .as(at)
                    .isEqualTo(Known.of(scenario.all.stream()
                            .filter(entry -> there.contains(entry.id()))
                            .toList()));

            scenario.disk.heal();
            scenario.one.flush();
            scenario.other.flush();
            assertThat(scenario.one.pending() + scenario.other.pending()).as(at).isZero();
            assertThat(Known.ids(own))
                    .as(at)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            scenario.all.stream().map(Entry::id).toList());
            assertThat(Known.of(LearnerStore.open(new LocalDisk(), own).load()))
                    .as(at)
                    .isEqualTo(Known.of(scenario.all));
            assertThat(Known.of(scenario.one.load())).as(at).isEqualTo(Known.of(scenario.all));
            try (Stream<Path> files = Files.list(own)) {
                assertThat(files.filter(file -> file.toString().contains("damaged")))
                        .as(at)
                        .isEmpty();
            }
            delete(own);
            if (scenario.refusals == 0 && first > scenario.disk.operations()) {
                operations = first;
            }
        }
        assertThat(operations).isGreaterThan(100);
    }

    @Test
    void nothingIsAcknowledgedBeforeItIsForced() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        RandomEntries source = new RandomEntries(35, "a");
        LearnerFolders learners = new LearnerFolders(disk, folder);
        learners.add(new Learner("zoe", "Zoë", source.now()));
        assertThat(disk.endangered()).isEmpty();
        LearnerStore store = LearnerStore.open(disk, learners.folder("zoe"));
        for (int i = 0; i < 20; i++) {
            store.append(source.answer());
            assertThat(disk.endangered()).isEmpty();
            store.summarize(source.now());
            assertThat(disk.endangered()).isEmpty();
        }
        Path target = folder.resolve("backup.zip");
        new Backup(disk).write(learners.list().get(0), learners.folder("zoe"), target);
        new Backup(disk).restore(target, learners, "zoe-2");
        learners.delete("zoe");
        assertThat(disk.endangered()).isEmpty();
    }

    @Test
    void whereNothingMayBeWrittenOneCanReadAndGoOn() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        RandomEntries source = new RandomEntries(32, "a");
        List<Entry> entries = new ArrayList<>(source.next(10));
        LearnerStore store = LearnerStore.open(disk, folder);
        for (Entry entry : entries) {
            store.append(entry);
        }
        disk.refuseChanges();
        LearnerStore again = LearnerStore.open(disk, folder);
        assertThat(Known.of(again.load())).isEqualTo(Known.of(entries));
        assertThat(again.problems())
                .extracting(StoreProblem::message)
                .containsExactly(folder.resolve("answers.tsv") + " cannot be written: access is denied.");
        for (int i = 1; i <= 3; i++) {
            Entry entry = source.answer();
            entries.add(entry);
            assertThatThrownBy(() -> again.append(entry)).isInstanceOf(StoreException.class);
            assertThat(again.pending()).isEqualTo(i);
            assertThat(Known.of(again.load())).isEqualTo(Known.of(entries));
        }
        disk.heal();
        again.flush();
        assertThat(again.pending()).isZero();
        assertThat(Known.of(LearnerStore.open(disk, folder).load())).isEqualTo(Known.of(entries));
    }

    @Test
    void aFullDiskIsToldAndLeavesNoHalfLine() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        RandomEntries source = new RandomEntries(33, "a");
        LearnerStore store = LearnerStore.open(disk, folder);
        store.append(source.answer());
        byte[] before = Files.readAllBytes(folder.resolve("answers.tsv"));
        Entry entry = source.answer();
        boolean full = false;
        for (long next = 0; !full; next++) {
            disk.fail(disk.operations() + next, 1);
            try {
                store.append(entry);
                assertThat(full).isTrue();
            } catch (StoreException e) {
                full = e.trouble().message().contains("No space left on device");
            }
        }
        assertThat(folder.resolve("answers.tsv")).hasBinaryContent(before);
        assertThat(store.pending()).isEqualTo(1);
        store.flush();
        assertThat(Known.ids(folder)).hasSize(2);
    }

    @Test
    void aReadOnlyFolderOfThisMachineIsReadAndLosesNothing() throws IOException {
        RandomEntries source = new RandomEntries(34, "a");
        Disk disk = new LocalDisk();
        LearnerStore.open(disk, folder).append(source.answer());
        Files.delete(folder.resolve("lock"));
        assertThat(folder.toFile().setWritable(false)).isTrue();
        LearnerStore store = LearnerStore.open(disk, folder);
        Entry next = source.answer();
        try {
            assertThat(store.load().state().memories()).hasSize(1);
            store.append(next); // an administrator may write everywhere
        } catch (StoreException e) {
            assertThat(Files.isWritable(folder)).isFalse();
            assertThat(store.pending()).isEqualTo(1);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        store.flush();
        assertThat(Known.ids(folder)).hasSize(2);
    }
}
