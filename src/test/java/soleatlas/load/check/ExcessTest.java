package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.problem.Problem;

/** A stranger's file gets an answer soon, whatever it asks for, and the answer says which limit it passed. */
class ExcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    /** What takes seconds to come up. */
    private static final Set<String> LATE = Set.of("outline-tangled");

    @TempDir
    private Path folder = Path.of("");

    static List<String> soon() {
        return Excess.cases().keySet().stream()
                .filter(code -> !LATE.contains(code))
                .toList();
    }

    static Set<String> late() {
        return LATE;
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("late")
    void saysAfterMuchWorkWhichLimitWasPassed(String code) {
        saysWhichLimitWasPassed(code);
    }

    @ParameterizedTest
    @MethodSource("soon")
    void saysWhichLimitWasPassed(String code) {
        Path place = Objects.requireNonNull(Excess.cases().get(code)).apply(folder);
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> Corpus.problems(place));
        assertThat(problems.stream().map(Problem::code).distinct()).contains(code);
    }

    @Tag("slow")
    @Test
    void tenThousandZonesAreNothingUnusual() {
        aLessonMayNameAllOfManyZones(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = 500)
    void aLessonMayNameAllOfManyZones(int count) {
        Path map = Corpus.write(folder.resolve("map.json"), TinyMap.of(manyZones(count)));
        assertThat(assertTimeoutPreemptively(SOON, () -> Corpus.problems(map))).isEmpty();
        String all = TinyMap.times(count, i -> "\"z" + (count - 1 - i) + "\"");
        String steps = TinyMap.times(90, i -> "{ \"title\": \"Step\", \"zones\": [" + all + "] }");
        Path lesson = Corpus.write(folder.resolve("lesson.json"), TinyLesson.of("map.json", steps));
        assertThat(assertTimeoutPreemptively(SOON, () -> Corpus.problems(lesson)))
                .isEmpty();
    }

    private static String manyZones(int count) {
        return TinyMap.times(count, i -> {
            double x = 1 + i % 100 * 9.98;
            double y = 1 + Math.floorDiv(i, 100) * 9.98;
            String path = String.format(
                    Locale.ROOT, "M%.2f %.2fc2 -1 6 -1 8 0c1 2 1 6 0 8c-2 1 -6 1 -8 0c-1 -2 -1 -6 0 -8z", x, y);
            return TinyMap.zone("z" + i, path, "");
        });
    }
}
