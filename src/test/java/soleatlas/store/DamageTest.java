package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.store.LogContents.Located;
import soleatlas.study.Entry;

/** Whatever happens to the files, what is left of them is read, and nothing else. */
class DamageTest {

    private final Disk disk = new LocalDisk();
    private final RandomEntries source = new RandomEntries(21, "a");
    private final List<Entry> entries = source.next(12);

    @TempDir
    private Path folder = Path.of("");

    private Path log() {
        return folder.resolve("answers.tsv");
    }

    private byte[] written() throws IOException {
        LearnerStore store = LearnerStore.open(disk, folder);
        for (Entry entry : entries) {
            store.append(entry);
        }
        return Files.readAllBytes(log());
    }

    private List<Entry> kept() throws IOException {
        return new LogFile(disk, folder)
                .peek(LogPosition.START, true).entries().stream()
                        .map(Located::entry)
                        .toList();
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aLogThatIsCutAnywhereHasAllLinesBeforeAndGoesOn() throws IOException {
        byte[] whole = written();
        for (int length = 0; length <= whole.length; length++) {
            clear();
            Files.write(log(), Arrays.copyOf(whole, length));
            int breaks = 0;
            for (int i = 0; i < length; i++) {
                breaks += whole[i] == '\n' ? 1 : 0;
            }
            // A line is complete with its last sign, though its line break is missing
            boolean complete = length < whole.length && whole[length] == '\n';
            int lines = Math.max(0, breaks + (complete ? 1 : 0) - 1);
            LearnerStore store = LearnerStore.open(disk, folder);
            assertThat(Known.of(store.load())).as("%d bytes", length).isEqualTo(Known.of(entries.subList(0, lines)));
            assertThat(store.problems()).as("%d bytes", length).hasSizeLessThanOrEqualTo(1);
            Entry next = new RandomEntries(length, "b").answer();
            store.append(next);
            assertThat(kept()).as("%d bytes", length).hasSize(lines + 1).endsWith(next);
            LearnerStore again = LearnerStore.open(disk, folder);
            again.load();
            assertThat(again.problems()).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void aByteThatChangesNeverMakesAnotherEntry() throws IOException {
        byte[] whole = written();
        Random random = new Random(22);
        for (int i = 0; i < whole.length; i++) {
            for (int change : new int[] {1 << random.nextInt(8), 0xff, whole[i] ^ '\n', whole[i] ^ '\t'}) {
                clear();
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) change;
                Files.write(log(), damaged);
                LearnerStore store = LearnerStore.open(disk, folder);
                store.load();
                List<Entry> kept = kept();
                assertThat(entries).as("byte %d, change %d", i, change).containsAll(kept);
                assertThat(kept).as("byte %d, change %d", i, change).hasSizeGreaterThanOrEqualTo(entries.size() - 2);
                if (change != 0) {
                    assertThat(store.problems())
                            .as("byte %d, change %d", i, change)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void aSummaryThatChangesOrIsCutIsReadFromTheLog() throws IOException {
        written();
        LearnerStore.open(disk, folder).summarize(Instant.MAX);
        Path summary = folder.resolve("summary.tsv");
        byte[] log = Files.readAllBytes(log());
        byte[] whole = Files.readAllBytes(summary);
        Random random = new Random(23);
        for (int i = 0; i < whole.length; i++) {
            clear();
            Files.write(log(), log);
            byte[] damaged = random.nextBoolean() ? Arrays.copyOf(whole, i) : whole.clone();
            if (damaged.length > i) {
                damaged[i] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(summary, damaged);
            LearnerStore store = LearnerStore.open(disk, folder);
            assertThat(Known.of(store.load())).as("byte %d", i).isEqualTo(Known.of(entries));
            // The last line break may be missing: all is there
            if (damaged.length != whole.length - 1) {
                assertThat(store.problems())
                        .as("byte %d of %d", i, whole.length)
                        .extracting(StoreProblem::code)
                        .containsExactly(StoreProblem.Code.SUMMARY_ASIDE);
                assertThat(folder.resolve("summary.tsv.damaged-1")).hasBinaryContent(damaged);
            }
        }
    }

    @Test
    void partsOfALogInAnyOrderAreRead() throws IOException {
        byte[] whole = written();
        Random random = new Random(24);
        for (int i = 0; i < 300; i++) {
            clear();
            byte[] mixed = whole.clone();
            int from = random.nextInt(whole.length);
            int to = random.nextInt(whole.length);
            int count = random.nextInt(whole.length - Math.max(from, to));
            System.arraycopy(whole, from, mixed, to, count);
            Files.write(log(), mixed);
            LearnerStore store = LearnerStore.open(disk, folder);
            store.load();
            assertThat(entries).containsAll(kept());
            Entry next = new RandomEntries(i, "b").answer();
            store.append(next);
            assertThat(kept()).contains(next);
        }
    }
}
