package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.problem.Problem;

/** A stranger's file gets an answer soon, whatever it asks for, and the answer says which limit it passed. */
class ExcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    static Set<String> codes() {
        return Excess.cases().keySet();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhichLimitWasPassed(String code) {
        Path place = Objects.requireNonNull(Excess.cases().get(code)).apply(folder);
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> Corpus.problems(place));
        assertThat(problems.stream().map(Problem::code).distinct()).contains(code);
    }

    @Test
    void aLessonMayNameAllOfManyZones() {
        Corpus.write(folder.resolve("map.json"), TinyMap.of(manyZones()));
        String all = TinyMap.times(10_000, i -> "\"z" + (9_999 - i) + "\"");
        String steps = TinyMap.times(90, i -> "{ \"title\": \"Step\", \"zones\": [" + all + "] }");
        Path lesson = Corpus.write(folder.resolve("lesson.json"), TinyLesson.of("map.json", steps));
        assertThat(assertTimeoutPreemptively(SOON, () -> Corpus.problems(lesson)))
                .isEmpty();
    }

    @Test
    void tenThousandZonesAreNothingUnusual() {
        Path place = Corpus.write(folder.resolve("map.json"), TinyMap.of(manyZones()));
        assertThat(assertTimeoutPreemptively(SOON, () -> Corpus.problems(place)))
                .isEmpty();
    }

    private static String manyZones() {
        return TinyMap.times(10_000, i -> {
            double x = 1 + i % 100 * 9.98;
            double y = 1 + Math.floorDiv(i, 100) * 9.98;
            String path = String.format(
                    Locale.ROOT, "M%.2f %.2fc2 -1 6 -1 8 0c1 2 1 6 0 8c-2 1 -6 1 -8 0c-1 -2 -1 -6 0 -8z", x, y);
            return TinyMap.zone("z" + i, path, "");
        });
    }
}
