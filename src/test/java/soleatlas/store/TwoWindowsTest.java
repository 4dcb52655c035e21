package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

class TwoWindowsTest {

    private final Disk disk = new LocalDisk();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachTakesInWhatTheOtherWrote() throws IOException {
        RandomEntries source = new RandomEntries(41, "a");
        Random random = new Random(41);
        LearnerStore[] stores = {LearnerStore.open(disk, folder), LearnerStore.open(disk, folder)};
        Progress[] known = {stores[0].load(), stores[1].load()};
        List<Entry> all = new ArrayList<>();
        int[] told = {0, 0};
        int[] own = {0, 0};
        for (int i = 0; i < 300; i++) {
            int window = random.nextInt(2);
            Entry entry = source.answer();
            stores[window].append(entry);
            known[window].add(entry);
            own[window]++;
            all.add(entry);
            if (random.nextInt(3) == 0) {
                Changes news = stores[window].refresh();
                assertThat(news.otherwise()).isFalse();
                news.entries().forEach(known[window]::add);
                told[window] += news.entries().size();
            }
            if (random.nextInt(20) == 0) {
                stores[window].summarize(source.now());
            }
        }
        for (int window = 0; window < 2; window++) {
            told[window] += stores[window].refresh().entries().size();
            assertThat(told[window] + own[window]).isEqualTo(all.size());
            assertThat(Known.of(stores[window].load())).isEqualTo(Known.of(all));
            assertThat(stores[window].problems()).isEmpty();
        }
        assertThat(Known.ids(folder))
                .containsExactlyElementsOf(all.stream().map(Entry::id).toList());
    }

    @Test
    void bothMayWriteAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> writers = new ArrayList<>();
        try {
            for (int writer = 0; writer < 4; writer++) {
                RandomEntries source = new RandomEntries(42 + writer, "w" + writer);
                Callable<List<String>> work = () -> {
                    List<String> ids = new ArrayList<>();
                    LearnerStore store = LearnerStore.open(new LocalDisk(), folder);
                    for (int i = 0; i < 60; i++) {
                        Entry entry = source.answer();
                        store.append(entry);
                        ids.add(entry.id());
                        if (i % 10 == 9) {
                            store.summarize(source.now().minusSeconds(2));
                        }
                    }
                    assertThat(store.problems()).isEmpty();
                    return ids;
                };
                writers.add(threads.submit(work));
            }
            List<String> ids = new ArrayList<>();
            for (Future<List<String>> writer : writers) {
                ids.addAll(writer.get());
            }
            assertThat(Known.ids(folder)).containsExactlyInAnyOrderElementsOf(ids);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLogThatWasReplacedIsReadAnew() throws IOException {
        RandomEntries source = new RandomEntries(43, "a");
        LearnerStore store = LearnerStore.open(disk, folder);
        store.load();
        for (int i = 0; i < 20; i++) {
            store.append(source.answer());
        }
        Path other = folder.resolve("other");
        LearnerStore another = LearnerStore.open(disk, other);
        Entry theirs = source.answer();
        another.append(theirs);
        Files.move(other.resolve("answers.tsv"), folder.resolve("answers.tsv"), StandardCopyOption.REPLACE_EXISTING);
        Entry mine = source.answer();
        store.append(mine);
        assertThat(store.refresh().otherwise()).isTrue();
        assertThat(Known.of(store.load())).isEqualTo(Known.of(List.of(theirs, mine)));
        assertThat(store.refresh()).isEqualTo(new Changes(List.of(), false));
    }

    @Test
    void aWindowThatDoesNotLetGoIsWaitedForAndTold() throws IOException {
        RandomEntries source = new RandomEntries(44, "a");
        LearnerStore store = LearnerStore.open(disk, folder);
        store.append(source.answer());
        Entry entry = source.answer();
        Disk.Held held = disk.lock(folder.resolve("lock"), Duration.ZERO);
        try {
            assertThatThrownBy(() -> store.append(entry))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another window");
            assertThat(store.pending()).isEqualTo(1);
        } finally {
            held.close();
        }
        store.flush();
        assertThat(Known.ids(folder)).hasSize(2);
    }

    @Test
    void aLockOfThisProgramIsNoAccident() throws IOException {
        Path file = folder.resolve("lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> disk.lock(file, Duration.ofMillis(20))).isInstanceOf(Disk.Busy.class);
        }
        disk.lock(file, Duration.ZERO).close();
        disk.lock(file, Duration.ZERO).close();
    }
}
