package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.study.Progress;

/** Kills windows in the middle of their work, a few times or two hundred times. */
class KillTest {

    /** A learner is given up for a new one after so many pairs of kills. */
    private static final int PAIRS_A_LEARNER = 10;

    @TempDir
    private Path data = Path.of("");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int torn;
    private int lines;
    private int summaries;

    /** A window, and the ids it said are kept. */
    private static final class Window {
        final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        private final Process process;
        private final Thread listener;

        Window(Path folder, String prefix, long seed) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWindow.class.getName(),
                            folder.toString(),
                            prefix,
                            String.valueOf(seed))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            listener = new Thread(this::listen);
            listener.start();
        }

        private void listen() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String line;
                while ((line = lines.readLine()) != null) {
                    acknowledged.add(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void awaitFirst() throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (acknowledged.isEmpty() && process.isAlive() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            assertThat(acknowledged).isNotEmpty();
        }

        boolean isAlive() {
            return process.isAlive();
        }

        void kill() throws InterruptedException {
            process.toHandle()
                    .destroyForcibly(); // what it wrote can still be read, unlike after the process' own method
            process.waitFor();
            listener.join();
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesTheKilling() throws Exception {
        kill(16);
    }

    @Tag("slow")
    @Test
    void whatWasAcknowledgedSurvivesMuchKilling() throws Exception {
        kill(200);
    }

    private void kill(int kills) throws Exception {
        System.out.println("KillTest: seed " + seed);
        List<Path> folders = List.of();
        Set<String> acknowledged = new HashSet<>();
        int kept = 0;
        for (int kill = 0; kill < kills; kill += 2) {
            if (kill % (2 * PAIRS_A_LEARNER) == 0) {
                kept += acknowledged.size();
                acknowledged.clear();
                folders = List.of(data.resolve("a" + kill), data.resolve("b" + kill));
            }
            // Half the time the two are windows of the same learner
            boolean together = random.nextBoolean();
            Window one = new Window(folders.get(0), "k" + kill + "-one", random.nextLong());
            Window other = new Window(folders.get(together ? 0 : 1), "k" + kill + "-other", random.nextLong());
            try {
                one.awaitFirst();
                other.awaitFirst();
                TimeUnit.MICROSECONDS.sleep(random.nextInt(80_000));
                assertThat(one.isAlive() && other.isAlive()).isTrue();
                one.kill();
                TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            } finally {
                one.kill();
                other.kill();
            }
            acknowledged.addAll(one.acknowledged);
            acknowledged.addAll(other.acknowledged);
            Set<String> there = new HashSet<>();
            for (Path folder : folders) {
                there.addAll(look(folder));
            }
            assertThat(there).as("after kill %d of seed %d", kill, seed).containsAll(acknowledged);
        }
        kept += acknowledged.size();
        System.out.println("KillTest: " + kills + " kills, " + kept + " answers acknowledged and kept, " + lines
                + " lines at the end, " + torn + " lines torn, " + summaries + " times with a summary");
    }

    /** Looks as the next start would. */
    private List<String> look(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        LearnerStore store = LearnerStore.open(new LocalDisk(), folder);
        store.load();
        for (StoreProblem trouble : store.problems()) {
            assertThat(trouble.code())
                    .as("%s of seed %d", trouble.message(), seed)
                    .isEqualTo(StoreProblem.Code.LINE_TORN);
            torn++;
        }
        summaries += Files.exists(folder.resolve("summary.tsv")) ? 1 : 0;
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .isSubsetOf("answers.tsv", "summary.tsv", ".summary.tsv.new", "lock");
        }
        List<String> ids = Known.ids(folder);
        assertThat(ids).doesNotHaveDuplicates();
        lines = ids.size();
        assertThat(Known.of(store.load())).isEqualTo(whole(folder));
        return ids;
    }

    /** What the log alone amounts to. */
    private static Progress.State whole(Path folder) throws IOException {
        Replay replay = new Replay();
        replay.add(Replay.inOrder(new LogFile(new LocalDisk(), folder)
                .peek(LogPosition.START, true)
                .entries()));
        return Known.of(replay.progress());
    }
}
