package soleatlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Heel, heel",
        "Écoute, ecoute",
        "Füße, fusse",
        "Straße, strasse",
        "cœur, coeur",
        "O'Hara’s, oharas",
        "' big  toe! ', big toe",
        "inner-arch, inner arch",
        "İstanbul, istanbul",
        "足底, 足底",
        "'...', ''"
    })
    void foldsCaseAccentsAndSigns(String text, String folded) {
        assertThat(Spelling.folded(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "stomach, stomach, 0",
        "stomach, stomch, 1",
        "stomach, stomaach, 1",
        "stomach, stomech, 1",
        "stomach, stmoach, 1",
        "stomach, '', 7",
        "'', '', 0",
        "ca, abc, 3",
        "liver, heart, 5"
    })
    void countsSlips(String a, String b, int slips) {
        assertThat(Spelling.slips(a, b)).isEqualTo(slips);
        assertThat(Spelling.slips(b, a)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "plantr, plantar",
        "PLANTAR, ''",
        "kidnesy, kidneys",
        "hart, heart",
        "x, ''",
        "spleeen, spleen",
        "lvr, ''"
    })
    void findsWhatWasMeant(String word, String meant) {
        List<String> candidates = List.of("plantar", "heart", "kidneys", "spleen", "liver");
        assertThat(Spelling.closest(word, candidates).orElse("")).isEqualTo(meant);
    }

    @Test
    void ofEquallyCloseWordsTheFirstByTheAlphabetIsMeant() {
        assertThat(Spelling.closest("bat", List.of("rat", "cat", "hat"))).contains("cat");
    }

    @Test
    void longWordsAreNotWorthTheEffort() {
        assertThat(Spelling.closest("a".repeat(81), List.of("a".repeat(81)))).isEmpty();
    }

    /** The search looks only at few letters beside each other; it must not miss anything by that. */
    @Test
    void findsTheSameAsTheFullTable() {
        Random random = new Random(31);
        for (int i = 0; i < 3000; i++) {
            String word = word(random);
            List<String> candidates = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                candidates.add(word(random));
            }
            int allowed = Math.min(3, Math.max(1, word.length() / 3));
            Optional<String> best = candidates.stream()
                    .filter(candidate -> table(word, candidate) <= allowed)
                    .min(Comparator.comparingInt((String candidate) -> table(word, candidate))
                            .thenComparing(Comparator.naturalOrder()));
            assertThat(Spelling.closest(word, candidates))
                    .as(word + " " + candidates)
                    .isEqualTo(best);
            assertThat(Spelling.slips(word, candidates.get(0))).isEqualTo(table(word, candidates.get(0)));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    /** Optimal string alignment as in the textbook. */
    private static int table(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
