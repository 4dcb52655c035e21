package soleatlas.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.problem.Problem.Level;

class ProblemWordsTest {

    private static final Position AT = new Position("a\tb.json", 3, 9);

    private final ProblemWords words = new ProblemWords(Locale.ROOT);

    @ParameterizedTest
    @CsvSource({"'',1,1", "a.json,0,1", "a.json,1,0"})
    void aProblemNeedsAPlace(String file, int line, int column) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(file, line, column));
    }

    @Test
    void whatComesFromAFileIsShownShortAndPlain() {
        Problem problem = problem(Phrase.of("bad-id", "\u001b[31mred\n\u202e" + "x".repeat(200)), Location.FILE);
        assertThat(words.message(problem)).isEqualTo("\"[31mred " + "x".repeat(51) + "…\" is not an id.");
        assertThat(words.where(problem(problem.fault(), Location.FILE.named("zones", "a\u0007b"))))
                .isEqualTo("zone a b");
    }

    @Test
    void numbersPlacesListsAndPhrasesFindTheirWords() {
        assertThat(words.message(problem(Phrase.of("too-many-values", 1_000_000), Location.FILE)))
                .isEqualTo("The file holds more than 1,000,000 values.");
        assertThat(words.message(problem(Phrase.of("duplicate-id", "x", AT), Location.FILE)))
                .isEqualTo("The id \"x\" is taken: a?b.json, line 3.");
        List<String> many = List.of("a".repeat(40), "b".repeat(40));
        assertThat(words.message(
                        problem(Phrase.of("unknown-field", "x", Phrase.of("hint.fields", many)), Location.FILE)))
                .endsWith("are: " + "a".repeat(40) + ", " + "b".repeat(40) + ".");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("bad-id", new Object()));
    }

    @Test
    void placesAreToldFromOutsideIn() {
        Location shape = Location.FILE.named("zones", "heel").item("shapes", null, 1);
        assertThat(words.where(problem(Phrase.of("empty-file"), shape))).isEqualTo("zone heel, second shape");
        assertThat(words.where(problem(Phrase.of("empty-file"), Location.FILE.item("art", "ignored", 10))))
                .isEqualTo("piece of art 11");
        assertThat(words.where(problem(Phrase.of("empty-file"), Location.FILE.part("unheard-of"))))
                .isEqualTo("the file");
    }

    private static Problem problem(Phrase fault, Location where) {
        return new Problem(Level.ERROR, fault, AT, where);
    }
}
