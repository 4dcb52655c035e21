package soleatlas.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import soleatlas.problem.Problem;

/** Every message can come up, and each comes with a remedy. */
class CodesTest {

    private static final String MEND = ".mend";
    private static final Set<String> OTHER =
            Set.of("thing", "named", "part", "place", "kind", "hint", "feet", "report");

    private final ResourceBundle bundle = ResourceBundle.getBundle("soleatlas.problem.problems", Locale.ROOT);

    @Test
    void everyProblemHasARemedy() {
        Set<String> remedies = bundle.keySet().stream()
                .filter(key -> key.endsWith(MEND))
                .map(key -> key.substring(0, key.length() - MEND.length()))
                .collect(Collectors.toSet());
        assertThat(codes()).isEqualTo(remedies);
    }

    @Test
    void everyProblemIsProducedByATest() {
        Set<String> produced = new HashSet<>(Excess.cases().keySet());
        Corpus.broken()
                .forEach(file ->
                        Corpus.problems(file).stream().map(Problem::code).forEach(produced::add));
        assertThat(new TreeSet<>(codes())).isEqualTo(new TreeSet<>(produced));
    }

    @Test
    void noMessageShowsAPlaceholderOrATornSentence() {
        for (java.nio.file.Path file : Corpus.broken()) {
            for (Problem problem : Corpus.problems(file)) {
                assertThat(Corpus.WORDS.message(problem) + Corpus.WORDS.remedy(problem) + Corpus.WORDS.where(problem))
                        .as(problem.code())
                        .doesNotContain("{0}", "{1}", "{2}", "{3}", "  ", "''");
                assertThat(Corpus.WORDS.message(problem)).matches("(?s).*[.?]");
                assertThat(Corpus.WORDS.remedy(problem)).matches("(?s).*[.?\"]");
            }
        }
    }

    private Set<String> codes() {
        return bundle.keySet().stream()
                .filter(key -> !key.endsWith(MEND) && !OTHER.contains(key.split("\\.", 2)[0]))
                .collect(Collectors.toSet());
    }
}
