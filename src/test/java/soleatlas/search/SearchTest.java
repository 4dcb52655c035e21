package soleatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Wish;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.words.Spelling;

class SearchTest {

    private final Search classic = new Search(ShippedMaps.classic());
    private final Search everyday = new Search(ShippedMaps.everyday());

    private static List<String> ids(Search search, String query) {
        return search.find(query).stream().map(Zone::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Stomach, stomach",
        "kidney, kidneys",
        "heart, heart",
        "can't sleep, head-brain",
        "can’t sleep, head-brain",
        "stiff neck, neck",
        "head, head-brain",
        "tailbone, spine-sacrum-coccyx",
        "food pipe, trachea-oesophagus",
        "colon corner, colon-flexure",
        "knee, knee",
        "arm, arm",
        "spine neck, spine-cervical"
    })
    void theBestHitOfTheClassicChart(String query, String zone) {
        assertThat(ids(classic, query)).first().isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "heel, heel",
        "digestion, inner-arch",
        "can't sleep, centre",
        "thumb toe, big-toe",
        "arch, inner-arch",
        "head, big-toe",
        "headache, big-toe",
        "ball, ball",
        "tired eyes, toe-bases"
    })
    void theBestHitOfTheEverydayMap(String query, String zone) {
        assertThat(ids(everyday, query)).first().isEqualTo(zone);
    }

    /** What people type and what they mean: the best hit on the classic chart and on the everyday map. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed            | classic             | everyday
            digestion          | stomach             | inner-arch
            Digestion          | stomach             | inner-arch
            indigestion        | stomach             | inner-arch
            constipated        | liver               | inner-arch
            tired              | adrenals            | centre
            tired eyes         | eyes                | toe-bases
            can't sleep        | head-brain          | centre
            cant sleep         | head-brain          | centre
            can’t sleep        | head-brain          | centre
            CAN'T SLEEP        | head-brain          | centre
            cannot sleep       | head-brain          | centre
            insomnia           | head-brain          | centre
            stiff neck         | neck                | toe-bases
            neck stiff         | neck                | toe-bases
            stiff shoulders    | shoulder-girdle     | toe-bases
            shoulder           | shoulder            | toe-bases
            lower back         | pelvis-heel         | toe-bases
            niere              | kidneys             |
            Nierenn            | kidneys             |
            oesophagus         | trachea-oesophagus  |
            esophagus          | trachea-oesophagus  |
            œsophagus          | trachea-oesophagus  |
            oesophagos         | trachea-oesophagus  |
            headache           | head-brain          | big-toe
            blocked nose       | sinuses             | toe-pads
            stress             | solar-plexus        | centre
            calm               | solar-plexus        | centre
            heel               | pelvis-heel         | heel
            """)
    void whatPeopleMeanComesFirst(String query, @Nullable String onClassic, @Nullable String onEveryday) {
        assertBest(classic, query, onClassic);
        assertBest(everyday, query, onEveryday);
    }

    private static void assertBest(Search search, String query, @Nullable String zone) {
        if (zone == null) {
            assertThat(search.find(query)).isEmpty();
        } else {
            assertThat(ids(search, query)).first().isEqualTo(zone);
        }
    }

    /** A wish finds zones that are charted for it before all others. */
    @ParameterizedTest
    @CsvSource({
        "digestion, digestion",
        "tired, tiredness",
        "can't sleep, sleep",
        "stiff neck, back-and-neck",
        "stress, calm",
        "tired eyes, tired-eyes"
    })
    void theBestHitHasTheWish(String query, String wish) {
        for (FootMap map : ShippedMaps.all()) {
            List<Zone> found = new Search(map).find(query);
            assertThat(found).isNotEmpty();
            assertThat(found.get(0).wishes())
                    .as(map.header().id())
                    .extracting(Wish::id)
                    .contains(wish);
        }
    }

    /** Typing letter by letter leads to what is meant and does not lose it on the way. */
    @ParameterizedTest
    @CsvSource({"digestion, stomach", "oesophagus, trachea-oesophagus", "stiff neck, neck", "niere, kidneys"})
    void whatIsMeantStaysFoundWhileItIsTyped(String query, String zone) {
        for (int letters = 3; letters <= query.length(); letters++) {
            assertThat(ids(classic, query.substring(0, letters)))
                    .as(query.substring(0, letters))
                    .contains(zone);
        }
    }

    @Test
    void aWishFindsEveryZoneWithIt() {
        for (FootMap map : ShippedMaps.all()) {
            Search search = new Search(map);
            for (String wish : List.of("digestion", "sleep", "tension")) {
                List<String> expected = map.zones().stream()
                        .filter(zone ->
                                zone.wishes().stream().anyMatch(one -> one.id().equals(wish)))
                        .map(Zone::id)
                        .toList();
                assertThat(expected).isNotEmpty();
                assertThat(ids(search, wish)).containsAll(expected);
            }
        }
    }

    @Test
    void tiredFindsTirednessAndTiredFeet() {
        assertThat(ids(everyday, "tired")).contains("centre", "heel");
        assertThat(ids(classic, "tired")).contains("adrenals", "kidneys", "eyes");
    }

    @Test
    void aTechniqueFindsTheZonesItIsUsedOn() {
        for (FootMap map : ShippedMaps.all()) {
            List<String> expected = map.zones().stream()
                    .filter(zone -> zone.techniques().stream()
                            .anyMatch(use -> use.technique().id().startsWith("thumb-walk")))
                    .map(Zone::id)
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(ids(new Search(map), "thumb")).containsAll(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"caterpillar, thumb-walk", "petrissage, kneading", "lung press, metatarsal-kneading"})
    void aTechniqueIsFoundByItsOtherNames(String query, String technique) {
        for (FootMap map : ShippedMaps.all()) {
            assertThat(new Search(map).find(query))
                    .first()
                    .satisfies(zone -> assertThat(zone.techniques())
                            .extracting(use -> use.technique().id())
                            .contains(technique));
        }
    }

    /** And the big toe, which some call the thumb toe. */
    @Test
    void thumbFindsNothingButWhatThumbsWork() {
        for (FootMap map : ShippedMaps.all()) {
            List<Zone> found = new Search(map).find("thumb");
            assertThat(found)
                    .filteredOn(zone ->
                            zone.areas().stream().noneMatch(area -> area.id().equals("big-toe")))
                    .isNotEmpty()
                    .allSatisfy(zone -> assertThat(zone.techniques())
                            .as(zone.id())
                            .anyMatch(use -> Stream.concat(
                                            Stream.of(use.technique().name().in("en")),
                                            use.technique().aliases().all().stream())
                                    .anyMatch(name -> Spelling.folded(name).contains("thumb"))));
            assertThat(found.get(0).techniques())
                    .extracting(use -> use.technique().id())
                    .contains("thumb-walk");
        }
    }

    @Test
    void aSystemFindsItsZones() {
        assertThat(ids(classic, "urinary")).contains("kidneys", "ureters", "bladder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niere", "Nieren", "NIERE"})
    void otherLanguagesAreFoundToo(String query) {
        assertThat(ids(classic, query)).first().isEqualTo("kidneys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oesophagus", "esophagus", "Œsophagus", "ESOPHAGUS", "œsophagus"})
    void bothSpellingsAreFound(String query) {
        assertThat(ids(classic, query)).first().isEqualTo("trachea-oesophagus");
    }

    @ParameterizedTest
    @CsvSource({
        "stomac, stomach",
        "stomch, stomach",
        "stomahc, stomach",
        "stomackh, stomach",
        "kidnye, kidneys",
        "diafragn, ''",
        "diaphragn, diaphragm",
        "solar plxeus, solar-plexus"
    })
    void oneSlipIsForgivenInLongWords(String query, String zone) {
        if (zone.isEmpty()) {
            assertThat(ids(classic, query)).isEmpty();
        } else {
            assertThat(ids(classic, query)).first().isEqualTo(zone);
        }
    }

    @Test
    void noSlipIsForgivenInShortWords() {
        assertThat(ids(classic, "kne")).contains("knee");
        assertThat(ids(classic, "knae")).isEmpty();
        assertThat(ids(everyday, "hela")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tête, head-brain", "TETE, head-brain", "schilddruse, thyroid", "Schilddrüse, thyroid", "cœur, heart"})
    void accentsDoNotMatter(String query, String zone) {
        assertThat(ids(classic, query)).first().isEqualTo(zone);
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        assertThat(ids(classic, "plexus solar")).first().isEqualTo("solar-plexus");
    }

    @Test
    void everyWordMustFit() {
        assertThat(ids(classic, "sleep thumb")).isNotEmpty();
        assertThat(ids(classic, "sleep xyzzy")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "qwertyuiop", "12345"})
    void nothingIsFoundForNonsense(String query) {
        assertThat(ids(classic, query)).isEmpty();
        assertThat(ids(everyday, query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "…"})
    void everythingIsFoundForNothing(String query) {
        assertThat(classic.find(query)).isEqualTo(ShippedMaps.classic().zones());
    }

    @Test
    void everyZoneIsItsOwnBestHit() {
        for (FootMap map : ShippedMaps.all()) {
            Search search = new Search(map);
            for (Zone zone : map.zones()) {
                assertThat(ids(search, zone.name().in("en"))).first().isEqualTo(zone.id());
            }
        }
    }

    @Test
    void rankingIsNameThenOtherNameThenWish() {
        // Stomach by name; solar plexus by the name "pit of the stomach"; liver by the wish whose other name it is
        List<String> found = ids(classic, "stomach");
        assertThat(found.indexOf("stomach")).isZero();
        assertThat(found.indexOf("solar-plexus")).isPositive();
        assertThat(found.indexOf("liver")).isPositive();
    }
}
