package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.load.lesson.LessonFinder;
import soleatlas.load.lesson.LessonWriter;
import soleatlas.load.lesson.LoadedLesson;
import soleatlas.problem.Problem;

/** A lesson is spoilt thousands of times: there is always either a lesson or an error, and what is a lesson can be written. */
class LessonMutationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyAGoodLessonAndItsMap() throws IOException {
        for (Path file : SchemaTest.good()) {
            Corpus.write(folder.resolve(String.valueOf(file.getFileName())), Corpus.bytes(file));
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1, 1500", "2, 1500", "3, 1500"})
    void thereIsALessonOrAnErrorEveryTime(long seed, int times) {
        thereIsALessonOrAnError(seed, times);
    }

    @ParameterizedTest
    @CsvSource("1, 250")
    void thereIsALessonOrAnError(long seed, int times) {
        Random random = new Random(seed);
        LessonFinder.Maps maps = new LessonFinder.Maps();
        byte[] original = Corpus.bytes(Corpus.GOOD.resolve("lesson.json"));
        byte[] other = Corpus.bytes(Corpus.GOOD.resolve("everything.json"));
        int usable = 0;
        for (int i = 0; i < times; i++) {
            Mutation mutation = Mutation.any(random, original, random.nextBoolean() ? other : original);
            Corpus.write(folder.resolve("lesson.json"), mutation.result());
            String label = "seed " + seed + ", number " + i + ": " + mutation.name();
            LoadedLesson loaded = assertTimeoutPreemptively(SOON, () -> load(maps), label);
            MutationTest.check(loaded.problems(), loaded.lesson().isPresent(), label);
            assertThat(loaded.title()).as(label).isNotBlank();
            if (loaded.lesson().isPresent()) {
                usable++;
                Corpus.write(
                        folder.resolve("lesson.json"),
                        LessonWriter.text(loaded.lesson().get()));
                assertThat(load(maps).lesson().map(LessonWriter::text))
                        .as(label)
                        .isEqualTo(loaded.lesson().map(LessonWriter::text));
            }
        }
        // some changes hit only a letter of a text, most do harm
        assertThat(usable).isBetween(times / 100, times * 2 / 3);
    }

    @Tag("slow")
    @Test
    void aMapSpoiltInManyWaysGivesOneErrorOrALessonThatFits() {
        aSpoiltMapGivesOneErrorOrALessonThatFits(400);
    }

    /** The lesson blames the map as a whole, and never itself for what the map lacks. */
    @ParameterizedTest
    @ValueSource(ints = 50)
    void aSpoiltMapGivesOneErrorOrALessonThatFits(int times) {
        Random random = new Random(4);
        byte[] original = Corpus.bytes(Corpus.GOOD.resolve("everything.json"));
        for (int i = 0; i < times; i++) {
            Mutation mutation = Mutation.any(random, original, original);
            Corpus.write(folder.resolve("everything.json"), mutation.result());
            LoadedLesson loaded = load(new LessonFinder.Maps());
            String label = "number " + i + ": " + mutation.name();
            MutationTest.check(loaded.problems(), loaded.lesson().isPresent(), label);
            if (loaded.map().isEmpty()) {
                assertThat(loaded.problems())
                        .as(label)
                        .singleElement()
                        .extracting(Problem::code)
                        .isIn("lesson-map-broken", "other-format");
            }
        }
    }

    @Test
    void anyBytesGetAnAnswer() {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            byte[] start = "{ \"format\": \"sole-atlas-lesson/1\", ".getBytes(StandardCharsets.UTF_8);
            byte[] all = new byte[start.length + bytes.length];
            System.arraycopy(start, 0, all, 0, start.length);
            System.arraycopy(bytes, 0, all, start.length, bytes.length);
            Corpus.write(folder.resolve("lesson.json"), all);
            LoadedLesson loaded = load(new LessonFinder.Maps());
            assertThat(loaded.lesson()).isEmpty();
            MutationTest.check(loaded.problems(), false, "number " + i);
        }
    }

    private LoadedLesson load(LessonFinder.Maps maps) {
        return LessonFinder.at(folder.resolve("lesson.json")).slots().get(0).load(maps);
    }
}
