package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.store.StoreProblem.Code;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

class LearnerStoreTest {

    private final Disk disk = new LocalDisk();

    @TempDir
    private Path folder = Path.of("");

    private LearnerStore open() {
        return LearnerStore.open(disk, folder);
    }

    private Path log() {
        return folder.resolve("answers.tsv");
    }

    private Progress.State loaded() throws IOException {
        LearnerStore store = open();
        Progress.State state = Known.of(store.load());
        assertThat(store.problems()).isEmpty();
        return state;
    }

    private List<Code> codes(LearnerStore store) {
        return store.problems().stream().map(StoreProblem::code).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNewLearnerKnowsNothingAndLookingWritesNothing() throws IOException {
        assertThat(loaded()).isEqualTo(Known.of(new Progress()));
        assertThat(files()).containsExactly("lock");
        assertThat(open().refresh()).isEqualTo(new Changes(List.of(), false));
    }

    @Test
    void whatWasAppendedIsThereAfterwards() throws IOException {
        List<Entry> entries = new RandomEntries(3, "a").next(300);
        LearnerStore store = open();
        for (Entry entry : entries) {
            store.append(entry);
        }
        assertThat(store.pending()).isZero();
        assertThat(loaded()).isEqualTo(Known.of(entries));
        assertThat(store.refresh().entries()).isEmpty();
        assertThat(files()).containsExactly("answers.tsv", "lock");
    }

    @Test
    void aSummaryAndTheRestAmountToTheWhole() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Path own = folder.resolve("learner-" + seed);
            Random random = new Random(seed);
            RandomEntries source = new RandomEntries(seed, "a");
            List<Entry> entries = new ArrayList<>();
            LearnerStore store = LearnerStore.open(disk, own);
            for (int i = 0; i < 60; i++) {
                Entry entry = source.next();
                entries.add(entry);
                store.append(entry);
                if (random.nextInt(8) == 0) {
                    store.summarize(source.now().minusSeconds(random.nextInt(100_000)));
                }
                if (random.nextInt(8) == 0) {
                    store = LearnerStore.open(disk, own);
                    assertThat(Known.of(store.load()))
                            .as("seed %d, entry %d", seed, i)
                            .isEqualTo(Known.of(entries));
                    assertThat(store.problems()).isEmpty();
                }
            }
            assertThat(own.resolve("summary.tsv")).exists();
            assertThat(Known.of(LearnerStore.open(disk, own).load())).isEqualTo(Known.of(entries));
        }
    }

    @Test
    void aSummaryIsWhatIsRead() throws IOException {
        RandomEntries source = new RandomEntries(4, "a");
        LearnerStore store = open();
        for (int i = 0; i < 50; i++) {
            store.append(source.answer());
        }
        Progress.State whole = loaded();
        assertThat(store.summarize(source.now().plusSeconds(1))).isTrue();
        assertThat(store.summarize(source.now().plusSeconds(1))).isFalse();
        // Were the log read, a line that was damaged in the middle would be told
        byte[] bytes = Files.readAllBytes(log());
        bytes[bytes.length / 2] ^= 1;
        Files.write(log(), bytes);
        assertThat(loaded()).isEqualTo(whole);
    }

    @Test
    void anAnswerInsideTheSummaryIsTakenBackByReadingAll() throws IOException {
        RandomEntries source = new RandomEntries(5, "a");
        List<Entry> entries = new ArrayList<>(source.next(30));
        Entry answer = source.answer();
        entries.add(answer);
        LearnerStore store = open();
        for (Entry entry : entries) {
            store.append(entry);
        }
        store.summarize(source.now().plusSeconds(1));
        Entry back = new Entry.TakenBack("back", source.now().plusSeconds(2), answer.id());
        store.append(back);
        entries.add(back);
        assertThat(loaded()).isEqualTo(Known.of(entries));
        store.summarize(source.now().plusSeconds(3));
        assertThat(loaded()).isEqualTo(Known.of(entries));
    }

    @Test
    void entriesCountInTheOrderInWhichTheyHappened() throws IOException {
        List<Entry> entries = new RandomEntries(6, "a").next(80);
        LearnerStore store = open();
        for (Entry entry : entries.subList(40, 80)) {
            store.append(entry);
        }
        store.summarize(Instant.MAX);
        for (Entry entry : entries.subList(0, 40)) {
            store.append(entry);
        }
        assertThat(loaded()).isEqualTo(Known.of(entries));
    }

    @Test
    void linesThatCannotBeReadStayAndAreTold() throws IOException {
        RandomEntries source = new RandomEntries(7, "a");
        LearnerStore store = open();
        store.append(source.answer());
        Files.writeString(log(), "this is no line\n", StandardOpenOption.APPEND);
        Files.write(log(), LogLine.write(List.of("praised", "id", "x")), StandardOpenOption.APPEND);
        Entry last = source.answer();
        store.append(last);
        LearnerStore again = open();
        assertThat(again.load().state().memories()).hasSize(2);
        assertThat(codes(again)).containsExactly(Code.LINE_DAMAGED, Code.LINE_UNKNOWN);
        assertThat(again.problems().get(0).message())
                .isEqualTo(log() + ", line 3: this line is damaged and is left out.");
        assertThat(again.problems().get(1).message()).startsWith(log() + ", line 4: ");
        assertThat(Files.readString(log())).contains("this is no line\n", "praised\tid\tx");
        assertThat(codes(store)).containsExactly(Code.LINE_DAMAGED, Code.LINE_UNKNOWN);
    }

    @Test
    void manyLinesThatCannotBeReadAreCounted() throws IOException {
        LearnerStore store = open();
        store.append(new RandomEntries(8, "a").answer());
        Files.writeString(log(), "no line\n".repeat(500), StandardOpenOption.APPEND);
        LearnerStore again = open();
        again.load();
        assertThat(again.problems()).hasSize(11);
        assertThat(again.problems().get(10).message())
                .isEqualTo(log() + ": 490 more lines cannot be read and are left out.");
    }

    @Test
    void aLineThatWasCutOffIsToldOnceAndThenMarked() throws IOException {
        RandomEntries source = new RandomEntries(9, "a");
        open().append(source.answer());
        Files.writeString(log(), "answered\ta-2\t2026-", StandardOpenOption.APPEND);
        LearnerStore store = open();
        store.load();
        assertThat(codes(store)).containsExactly(Code.LINE_TORN);
        Entry next = source.answer();
        store.append(next);
        assertThat(loaded().memories()).hasSize(2);
        assertThat(Files.readString(log())).contains("answered\ta-2\t2026-\t--\n");
    }

    @Test
    void aFileThatIsNoLogIsPutAsideAndNeverOverwritten() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(10).nextBytes(noise);
        for (int i = 1; i <= 3; i++) {
            noise[0] = (byte) i;
            Files.write(log(), noise);
            LearnerStore store = open();
            store.load();
            assertThat(codes(store)).containsExactly(Code.LOG_ASIDE);
            assertThat(store.problems().get(0).message()).contains("answers.tsv.damaged-" + i);
            assertThat(folder.resolve("answers.tsv.damaged-" + i)).hasBinaryContent(noise);
            Entry entry = new RandomEntries(i, "a").answer();
            store.append(entry);
            assertThat(Known.ids(folder)).containsExactly(entry.id());
        }
        assertThat(files()).hasSize(5);
    }

    @Test
    void aLogWhoseFirstLineWasDamagedIsReadAndContinued() throws IOException {
        List<Entry> entries = new RandomEntries(11, "a").next(20);
        LearnerStore store = open();
        for (Entry entry : entries.subList(0, 10)) {
            store.append(entry);
        }
        byte[] bytes = Files.readAllBytes(log());
        bytes[19] ^= 2; // version 3, says nobody
        Files.write(log(), bytes);
        store = open();
        store.load();
        assertThat(codes(store)).containsExactly(Code.LOG_HEADER);
        for (Entry entry : entries.subList(10, 20)) {
            store.append(entry);
        }
        assertThat(Known.of(open().load())).isEqualTo(Known.of(entries));
    }

    @Test
    void whatALaterVersionWroteIsNotTouched() throws IOException {
        byte[] later = LogLine.write(List.of("sole-atlas-answers", "2"));
        Files.write(log(), later);
        byte[] summary = LogLine.write(List.of("sole-atlas-summary", "2"));
        Files.write(folder.resolve("summary.tsv"), summary);
        LearnerStore store = open();
        store.load();
        assertThat(store.isReadOnly()).isTrue();
        assertThat(codes(store)).containsExactly(Code.SUMMARY_NEWER, Code.LOG_NEWER);
        Entry entry = new RandomEntries(12, "a").answer();
        assertThatThrownBy(() -> store.append(entry))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("later version");
        assertThatThrownBy(() -> store.summarize(Instant.MAX)).isInstanceOf(StoreException.class);
        assertThat(store.pending()).isEqualTo(1);
        assertThat(log()).hasBinaryContent(later);
        assertThat(folder.resolve("summary.tsv")).hasBinaryContent(summary);
    }

    @Test
    void aSummaryOfALaterVersionIsNotTouched() throws IOException {
        List<Entry> entries = new RandomEntries(13, "a").next(20);
        LearnerStore store = open();
        for (Entry entry : entries) {
            store.append(entry);
        }
        byte[] summary = LogLine.write(List.of("sole-atlas-summary", "2"));
        Files.write(folder.resolve("summary.tsv"), summary);
        assertThat(store.summarize(Instant.MAX)).isFalse();
        assertThat(Known.of(store.load())).isEqualTo(Known.of(entries));
        assertThat(codes(store)).containsExactly(Code.SUMMARY_NEWER);
        assertThat(folder.resolve("summary.tsv")).hasBinaryContent(summary);
    }

    @Test
    void aSummaryOfAnotherLogIsPutAside() throws IOException {
        List<Entry> entries = new RandomEntries(14, "a").next(40);
        LearnerStore store = open();
        for (Entry entry : entries) {
            store.append(entry);
        }
        store.summarize(Instant.MAX);
        byte[] bytes = Files.readAllBytes(log());
        String text = new String(bytes, StandardCharsets.UTF_8);
        int half = text.substring(0, text.indexOf('\n', text.length() / 2) + 1).getBytes(StandardCharsets.UTF_8).length;
        Files.write(log(), Arrays.copyOf(bytes, half));
        LearnerStore again = open();
        Progress.State state = Known.of(again.load());
        assertThat(codes(again)).containsExactly(Code.SUMMARY_STALE);
        assertThat(folder.resolve("summary.tsv.damaged-1")).exists();
        assertThat(state)
                .isEqualTo(Known.of(entries.subList(0, Known.ids(folder).size())));
        assertThat(again.summarize(Instant.MAX)).isTrue();
        assertThat(loaded()).isEqualTo(state);
    }

    @Test
    void whatIsTooLongIsRefusedAndForgotten() throws IOException {
        LearnerStore store = open();
        Entry note = new Entry.Noted("n", Instant.EPOCH, "m", "z", "x".repeat(LogLine.LONGEST));
        assertThatThrownBy(() -> store.append(note))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("1024 KiB");
        assertThat(store.pending()).isZero();
        Entry shorter = new Entry.Noted("n", Instant.EPOCH, "m", "z", "x".repeat(LogLine.LONGEST - 60));
        store.append(shorter);
        assertThat(loaded()).isEqualTo(Known.of(List.of(shorter)));
    }

    @Test
    void aLearnerWhoWasDeletedIsNotMadeAgain() throws IOException {
        Path own = folder.resolve("gone");
        LearnerStore store = LearnerStore.open(disk, own);
        RandomEntries source = new RandomEntries(15, "a");
        store.append(source.answer());
        Files.delete(own.resolve("answers.tsv"));
        Files.delete(own.resolve("lock"));
        Files.delete(own);
        Entry entry = source.answer();
        assertThatThrownBy(() -> store.append(entry))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("deleted");
        assertThat(own).doesNotExist();
        assertThat(store.pending()).isEqualTo(1);
    }
}
