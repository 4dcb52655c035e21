package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapLoader;
import soleatlas.load.source.SourceFolder;
import soleatlas.problem.Problem;

/** Maps are spoilt, shipped ones thousands of times: the answer comes soon, throws nothing and gives each problem its place. */
class MutationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    private final Map<Path, byte[]> originals = new HashMap<>();

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(String.valueOf(file.getFileName()));
                originals.put(copy, Corpus.bytes(file));
                Corpus.write(copy, Corpus.bytes(file));
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"everyday.json, 1, 1100", "everyday.json, 2, 1100", "classic.json, 3, 200"})
    void everyAnswerAboutAShippedMapIsAProperOne(String map, long seed, int times) throws IOException {
        everyAnswerIsAProperOne(Path.of("maps"), map, seed, times);
    }

    /** The small map has each section and each field. */
    @ParameterizedTest
    @CsvSource({"src/test/resources/soleatlas/load/good, everything.json, 4, 500", "maps, everyday.json, 1, 20"})
    void everyAnswerIsAProperOne(Path from, String map, long seed, int times) throws IOException {
        copy(from);
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>(load(map).files());
        files.sort(null);
        int usable = 0;
        for (int i = 0; i < times; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] original = Objects.requireNonNull(originals.get(file));
            Path other = files.get(random.nextInt(files.size()));
            Mutation mutation = Mutation.any(random, original, Objects.requireNonNull(originals.get(other)));
            Corpus.write(file, mutation.result());
            String label = "seed " + seed + ", number " + i + ", " + file.getFileName() + ": " + mutation.name();
            LoadedMap loaded = assertTimeoutPreemptively(SOON, () -> load(map), label);
            check(loaded.problems(), loaded.map().isPresent(), label);
            usable += loaded.map().isPresent() ? 1 : 0;
            Corpus.write(file, original);
        }
        // some changes hit only a letter of a text, most do harm
        assertThat(usable).isBetween(times / 100, times * 2 / 3);
        assertThat(load(map).problems()).isEmpty();
    }

    private LoadedMap load(String map) {
        return MapLoader.load(SourceFolder.onDisk(folder, folder.toString()), map);
    }

    /** Whether an answer makes sense: something to show or an error, and each problem where somebody can find it. */
    static void check(List<Problem> problems, boolean usable, String label) {
        boolean errors = problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
        assertThat(usable).as(label).isEqualTo(!errors);
        assertThat(problems).as(label).doesNotHaveDuplicates();
        Map<String, List<Integer>> widths = new HashMap<>();
        for (Problem problem : problems) {
            List<Integer> lines = widths.computeIfAbsent(problem.file(), MutationTest::widths);
            assertThat(problem.line()).as(label + problem).isBetween(1, lines.size());
            assertThat(problem.column()).as(label + problem).isBetween(1, lines.get(problem.line() - 1) + 1);
            assertThat(Corpus.WORDS.where(problem)).as(label).isNotBlank();
            assertThat(Corpus.WORDS.message(problem)).as(label).isNotBlank().doesNotContain("\n", "{0}");
            assertThat(Corpus.WORDS.remedy(problem)).as(label).isNotBlank().doesNotContain("\n", "{0}");
        }
    }

    /** How many characters each line of a file has. */
    private static List<Integer> widths(String file) {
        String text = new String(Corpus.bytes(Path.of(file)), java.nio.charset.StandardCharsets.UTF_8);
        return Stream.of(text.split("\r\n|\r|\n", -1)).map(String::length).toList();
    }
}
