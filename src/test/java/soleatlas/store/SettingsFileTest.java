package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.store.Settings.WindowPlace;

class SettingsFileTest {

    private static final String FILE = "settings.properties";

    @TempDir
    Path folder;

    private static Settings some(int number) {
        return new Settings(
                new WindowPlace(10 + number, -20.5, 1280, 800, number % 2 == 0),
                Map.of(
                        "map",
                        "/home/zoë/My maps/füße \\ 足.json",
                        "view",
                        "dorsal",
                        "theme",
                        number % 3 == 0 ? "dark" : "light",
                        "text.percent",
                        String.valueOf(100 + number % 101)),
                List.of("/a/b.json", "/home/zoë/= : # !/x.json", "C:\\maps\\" + number + ".json"),
                List.of("/a/lessons", "/home/zoë/füße.json", "C:\\lessons\\" + number + ".json"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private Settings readFrom(String text) throws IOException {
        Files.writeString(folder.resolve(FILE), text);
        return new SettingsFile(folder).read();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        for (int i = 0; i < 12; i++) {
            new SettingsFile(folder).write(some(i));
            assertThat(new SettingsFile(folder).read()).isEqualTo(some(i));
        }
        new SettingsFile(folder).write(Settings.FIRST);
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void withoutAFileTheSettingsAreThoseOfTheFirstStart() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
        assertThat(new SettingsFile(folder.resolve("not/there")).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void theFolderIsMadeWhenItIsMissing() throws IOException {
        Path deep = folder.resolve("a/b/c");
        new SettingsFile(deep).write(some(1));
        assertThat(new SettingsFile(deep).read()).isEqualTo(some(1));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        new SettingsFile(folder).write(some(1));
        new SettingsFile(folder).write(some(2));
        assertThat(files()).containsExactly(FILE);
    }

    @Test
    void bytesThatAreNoTextCountAsNoFile() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve(FILE), noise);
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aBrokenEscapeCountsAsNoFile() throws IOException {
        assertThat(readFrom("map=\\uZZZZ\n")).isEqualTo(Settings.FIRST);
    }

    @Test
    void aFolderInTheFilesPlaceCountsAsNoFile() throws IOException {
        Files.createDirectory(folder.resolve(FILE));
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aFileCutInTheMiddleGivesWhatIsThere() throws IOException {
        new SettingsFile(folder).write(some(3));
        String whole = Files.readString(folder.resolve(FILE));
        for (int length = 0; length < whole.length(); length += 5) {
            Settings read = readFrom(whole.substring(0, length));
            assertThat(read.choices().keySet()).allMatch(name -> !name.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "wide", "-5", "0", "", "1e999"})
    void aWindowWithoutSizeIsNoWindow(String width) throws IOException {
        Settings read = readFrom("window.width=" + width + "\nwindow.height=600\nmap=classic\n");
        assertThat(read.window()).isEmpty();
        assertThat(read.choice("map")).contains("classic");
    }

    @Test
    void aFileOfALaterVersionIsReadAsFarAsItIsKnown() throws IOException {
        Settings read = readFrom("map=classic\nsomething.new=7\ntheme=sepia\nown.0=/a.json\nown.2=/c.json\n");
        assertThat(read.choice("map")).contains("classic");
        assertThat(read.choice("something.new")).contains("7"); // and is kept for that version
        assertThat(read.ownMaps()).containsExactly("/a.json");
    }

    @Test
    void oneChangeLeavesTheOtherSettingsAsTheyAre() {
        Settings one = some(1);
        Settings all = Settings.FIRST
                .withPlace(one.place())
                .withChoices(Map.of("map", "other"))
                .withChoices(one.choices())
                .withOwnMaps(one.ownMaps())
                .withOwnLessons(one.ownLessons());
        assertThat(all).isEqualTo(one);
        assertThat(one.withChoices(Map.of("view", "plantar")).choice("view")).contains("plantar");
        assertThat(one.withChoices(Map.of("view", "plantar")).choice("map")).isEqualTo(one.choice("map"));
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "a file");
        assertThatThrownBy(() -> new SettingsFile(file.resolve("below")).write(some(1)))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("a file");
    }

    @Test
    void aReadOnlyFolderLosesNothing() throws IOException {
        new SettingsFile(folder).write(some(1));
        assertThat(folder.toFile().setWritable(false)).isTrue();
        Settings expected = some(1);
        try {
            new SettingsFile(folder).write(some(2));
            expected = some(2); // an administrator may write everywhere
        } catch (IOException e) {
            assertThat(Files.isWritable(folder)).isFalse();
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        assertThat(new SettingsFile(folder).read()).isEqualTo(expected);
        assertThat(files()).containsExactly(FILE);
    }

    @Test
    void aWriteThatFailsLeavesNothingBehind() throws IOException {
        // A folder with something in it cannot be replaced by a file
        Files.createDirectories(folder.resolve(FILE).resolve("in the way"));
        assertThatThrownBy(() -> new SettingsFile(folder).write(some(1))).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly(FILE);
        assertThat(folder.resolve(FILE).resolve("in the way")).isDirectory();
    }

    @Test
    void aReaderNeverSeesHalfAFile() throws Exception {
        new SettingsFile(folder).write(some(0));
        List<Settings> possible = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            possible.add(some(i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                int first = writer;
                Callable<Integer> work = () -> {
                    start.await();
                    for (int i = first; i < 40; i += 3) {
                        new SettingsFile(folder).write(some(i));
                    }
                    return first;
                };
                writers.add(threads.submit(work));
            }
            start.countDown();
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                assertThat(possible).contains(new SettingsFile(folder).read());
            }
            for (Future<Integer> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(possible).contains(new SettingsFile(folder).read());
        assertThat(files()).containsExactly(FILE);
    }

    @Test
    void theFileIsPlainText() throws IOException {
        new SettingsFile(folder).write(some(2));
        String text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains("view=dorsal").contains("theme=light").contains("text.percent=102");
    }
}
