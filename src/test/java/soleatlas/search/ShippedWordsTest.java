package soleatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.Condition;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Vocabulary.Kind;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.words.Spelling;

/** The words by which people ask: whoever names an emergency gets no zone to rub. */
class ShippedWordsTest {

    private final Vocabulary words =
            ShippedMaps.all().stream().map(FootMap::vocabulary).reduce(Vocabulary.NONE, Vocabulary::and);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl"})
    void noWordAsksForAZoneAndForASignOfDanger(String language) {
        Set<String> danger = new HashSet<>();
        for (Sign sign : classic().safety().signs()) {
            if (sign.when() == Sign.When.EMERGENCY || sign.when() == Sign.When.SAME_DAY) {
                danger.addAll(wordsOf(Kind.SIGN, sign.id(), language));
            }
        }
        assertThat(danger).hasSizeGreaterThan(60);
        for (FootMap map : ShippedMaps.all()) {
            for (Zone zone : map.zones()) {
                assertThat(namesAndWords(zone, language)).as(zone.id()).doesNotContainAnyElementsOf(danger);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl"})
    void everySignAndConditionHasWords(String language) {
        assertThat(classic().safety().signs())
                .extracting(Sign::id)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(wordsOf(Kind.SIGN, id, language)).isNotEmpty());
        assertThat(classic().safety().conditions())
                .extracting(Condition::id)
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(wordsOf(Kind.CONDITION, id, language)).isNotEmpty());
    }

    /** What words stand for exists: reading leaves out what a map does not hold. */
    @ParameterizedTest
    @ValueSource(strings = {"words.json", "classic-words.json", "everyday-words.json"})
    void everyWordFindsSomething(String file) throws IOException {
        Set<String> read = new TreeSet<>();
        words.entries().forEach(entry -> read.add(Spelling.folded(entry.kind() + " " + entry.id())));
        JsonNode part = new ObjectMapper().readTree(Files.readString(Path.of("maps", file)));
        assertThat(part.get("words")).isNotEmpty().allSatisfy(entry -> {
            Map.Entry<String, JsonNode> target = entry.properties().iterator().next();
            assertThat(read)
                    .contains(Spelling.folded(
                            target.getKey() + " " + target.getValue().asText()));
        });
    }

    /** A word of several places or wishes finds them all; a name is said of one zone only. */
    @Test
    void otherNamesOfZonesAreTheirsAlone() {
        for (FootMap map : ShippedMaps.all()) {
            List<String> names = map.zones().stream()
                    .flatMap(zone -> zone.otherNames().all().stream())
                    .map(Spelling::folded)
                    .toList();
            assertThat(names).as(map.header().id()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    private Set<String> wordsOf(Kind kind, String id, String language) {
        Set<String> folded = new HashSet<>();
        words.of(kind, id)
                .byLanguage()
                .getOrDefault(language, List.of())
                .forEach(word -> folded.add(Spelling.folded(word)));
        return folded;
    }

    private Set<String> namesAndWords(Zone zone, String language) {
        Set<String> all = wordsOf(Kind.ZONE, zone.id(), language);
        Stream.of(zone.otherNames(), zone.aliases())
                .flatMap(names -> names.byLanguage().getOrDefault(language, List.of()).stream())
                .forEach(name -> all.add(Spelling.folded(name)));
        all.add(Spelling.folded(zone.name().in(language)));
        return all;
    }
}
