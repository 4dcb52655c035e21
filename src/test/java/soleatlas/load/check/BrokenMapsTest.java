package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins what the check says about each kind of mistake: file, line, column, place in words, what is wrong, how to mend it. */
class BrokenMapsTest {

    static List<Path> broken() {
        return Corpus.broken();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrongAndWhere(Path file) {
        assertThat(Corpus.printed(file)).isNotEmpty().isEqualTo(Corpus.expected(file));
    }

    @Test
    void thereAreManyKindsOfMistakes() {
        assertThat(Corpus.broken()).hasSizeGreaterThan(45);
    }

    @Test
    void goodFilesHaveNoProblems() {
        assertThat(Corpus.printed(Corpus.GOOD.resolve("everything.json"))).isEmpty();
        assertThat(Corpus.printed(Corpus.GOOD.resolve("everything-part.json"))).isEmpty();
        assertThat(Corpus.printed(Corpus.GOOD.resolve("everything.de.json"))).isEmpty();
        assertThat(Corpus.printed(Corpus.GOOD.resolve("lesson.json"))).isEmpty();
        assertThat(Corpus.printed(Corpus.BROKEN.resolve("parts/lesson-map.json")))
                .isEmpty();
    }
}
