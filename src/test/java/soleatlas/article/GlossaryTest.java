package soleatlas.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Term;
import soleatlas.model.explore.ShippedMaps;

class GlossaryTest {

    private static final List<Term> TERMS = List.of(
            term("arch", "Arch", "arches", "inner arch"),
            term("heel", "Heel", "heels"),
            term("heel-line", "Heel line"),
            term("line", "Line"),
            term("dvt", "DVT"),
            term("mortons", "Morton's neuroma"),
            term("scale", "Scale (0 to 4)"));

    private final Glossary glossary = new Glossary(TERMS, "en");

    private static Term term(String id, String name, String... aliases) {
        return new Term(
                id,
                LocalizedText.of("en", name),
                new Aliases(Map.of("en", List.of(aliases))),
                LocalizedText.of("en", "What it means."),
                List.of());
    }

    private static String marked(Glossary glossary, String text) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (Glossary.Found found : glossary.find(text)) {
            assertThat(found.from()).isGreaterThanOrEqualTo(end);
            marked.append(text, end, found.from())
                    .append('[')
                    .append(text, found.from(), found.to())
                    .append('=')
                    .append(found.term().id())
                    .append(']');
            end = found.to();
        }
        return marked.append(text.substring(end)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The arch is soft.           | The [arch=arch] is soft.
            Arch, heel and HEELS        | [Arch=arch], [heel=heel] and [HEELS=heel]
            the heel line               | the [heel line=heel-line]
            heel (line)                 | [heel=heel] ([line=line])
            the inner arch              | the [inner arch=arch]
            arch arch                   | [arch=arch] [arch=arch]
            with Morton's neuroma.      | with [Morton's neuroma=mortons].
            dvt                         | [dvt=dvt]
            the scale (0 to 4)          | the [scale (0 to 4)=scale]
            """)
    void wordsAreFoundWhereTheyStandTheLongestFirst(String text, String expected) {
        assertThat(marked(glossary, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "search",
        "archive",
        "march",
        "wheel",
        "heel-to-toe",
        "high-heel",
        "heeled",
        "outlined",
        "archés",
        "éarch",
        "heel2",
        "2heel",
        "''"
    })
    void onlyWholeWordsCount(String text) {
        assertThat(glossary.find(text)).isEmpty();
    }

    @Test
    void ofTwoTermsWithTheSameWordTheFirstCounts() {
        Glossary two = new Glossary(List.of(term("one", "Grip", "hold"), term("two", "Hold", "grip", "clasp")), "en");
        assertThat(marked(two, "grip, hold, clasp")).isEqualTo("[grip=one], [hold=one], [clasp=two]");
    }

    @Test
    void theLanguageOfTheTextsCounts() {
        Term heel = new Term(
                "heel",
                new LocalizedText("en", Map.of("en", "Heel", "de", "Ferse")),
                new Aliases(Map.of("en", List.of("heels"), "de", List.of("Fersen"))),
                LocalizedText.of("en", "What it means."),
                List.of());
        Glossary german = new Glossary(List.of(heel), "de");
        assertThat(marked(german, "Ferse, FERSEN, heels")).isEqualTo("[Ferse=heel], [FERSEN=heel], heels");
        assertThat(marked(new Glossary(List.of(heel), "fr"), "Heel, Ferse")).isEqualTo("[Heel=heel], Ferse");
    }

    @Test
    void aGlossaryWithoutWordsFindsNothing() {
        assertThat(Glossary.EMPTY.find("The arch of the heel.")).isEmpty();
    }

    @Test
    void everyTermOfTheMapsIsFoundByEachOfItsWords() {
        for (FootMap map : ShippedMaps.all()) {
            List<Term> terms = map.handbook().terms();
            assertThat(terms).isNotEmpty();
            Glossary shipped = new Glossary(terms, "en");
            for (Term term : terms) {
                assertThat(shipped.find("The " + term.name().in("en") + "."))
                        .as(term.id())
                        .extracting(Glossary.Found::term)
                        .containsExactly(term);
                for (String alias : term.aliases().all()) {
                    assertThat(shipped.find("The " + alias + "."))
                            .as(term.id() + ": " + alias)
                            .extracting(Glossary.Found::term)
                            .containsExactly(term);
                }
            }
        }
    }

    /** A word that stands in two terms would be explained by one of them only. */
    @Test
    void noWordOfTheMapsHasTwoMeanings() {
        for (FootMap map : ShippedMaps.all()) {
            List<String> words = map.handbook().terms().stream()
                    .flatMap(term -> Stream.concat(Stream.of(term.name().in("en")), term.aliases().all().stream()))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(words).doesNotHaveDuplicates();
        }
    }
}
