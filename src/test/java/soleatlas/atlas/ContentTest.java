package soleatlas.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Content refuses nonsense and falls back where something is missing. */
class ContentTest {

    private static final LocalizedText TEXT = LocalizedText.of("en", "Heel");

    @Test
    void aTextFallsBackToItsOwnLanguage() {
        LocalizedText heel = new LocalizedText("en", Map.of("en", "Heel", "de", "Ferse"));
        assertThat(heel.in("de")).isEqualTo("Ferse");
        assertThat(heel.in("fr")).isEqualTo("Heel");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("fr", Map.of("en", "Heel")));
    }

    @Test
    void wordsOfAllLanguagesAreFoundOnce() {
        Aliases words = new Aliases(Map.of("en", List.of("hallux", "great toe"), "de", List.of("hallux")));
        assertThat(words.all()).containsExactlyInAnyOrder("hallux", "great toe");
        assertThat(Aliases.NONE.all()).isEmpty();
    }

    @Test
    void aBenefitNeedsASource() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Benefit(Benefit.Kind.COMFORT, TEXT, List.of()));
    }

    @Test
    void aTechniqueNeedsStepsAndAPressureOnTheScale() {
        assertThat(technique(List.of(TEXT), 4).steps()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> technique(List.of(), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> technique(List.of(TEXT), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> technique(List.of(TEXT), -1));
    }

    @Test
    void aTimeDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Technique.Seconds(10, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Technique.Seconds(0, 5));
    }

    @Test
    void aZoneHasItsOwnTimeForATechniqueOrTheUsualOne() {
        Technique technique = technique(List.of(TEXT), 2);
        assertThat(new TechniqueUse(technique, OptionalInt.of(7), Directions.of(Technique.Direction.AROUND), 0, null)
                        .time())
                .isEqualTo(new Technique.Seconds(7, 7));
        assertThat(TechniqueUse.of(technique).time()).isEqualTo(new Technique.Seconds(5, 10));
    }

    @Test
    void aZoneNamesItsFeet() {
        assertThat(zone(Set.of(Foot.NONE), List.of()).group()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> zone(Set.of(), List.of()));
    }

    @Test
    void longitudinalZonesRiseFromOneToFive() {
        List<Integer> given = new ArrayList<>(List.of(1, 3, 5));
        Zone zone = zone(Set.of(Foot.LEFT), given);
        given.clear();
        assertThat(zone.longitudinalZones()).containsExactly(1, 3, 5).isUnmodifiable();
        for (List<Integer> nonsense : List.of(List.of(0), List.of(6), List.of(2, 2), List.of(2, 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> zone(Set.of(Foot.LEFT), nonsense));
        }
    }

    @Test
    void aZoneCanOnlySoftenATechnique() {
        Technique technique = technique(List.of(TEXT), 2);
        Directions inwards = new Directions(Technique.Direction.TOWARD_HEEL, Technique.Direction.AROUND);
        TechniqueUse softer = new TechniqueUse(technique, OptionalInt.empty(), inwards, 1, TEXT);
        assertThat(softer.pressure()).isEqualTo(1);
        assertThat(softer.remark()).contains(TEXT);
        assertThat(softer.directions().same()).isEmpty();
        assertThat(softer.directions().on(Foot.LEFT)).isEqualTo(Technique.Direction.TOWARD_HEEL);
        assertThat(softer.directions().on(Foot.RIGHT)).isEqualTo(Technique.Direction.AROUND);
        assertThat(TechniqueUse.of(technique).pressure()).isEqualTo(2);
        assertThat(TechniqueUse.of(technique).directions().same()).contains(technique.direction());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TechniqueUse(technique, OptionalInt.empty(), inwards, 3, null));
    }

    @Test
    void wordsAreFoundByWhatTheyStandForAndByLanguage() {
        Aliases both = new Aliases(Map.of("en", List.of("achoo"), "de", List.of("hatschi")));
        Aliases more = new Aliases(Map.of("en", List.of("sneezing")));
        Vocabulary words = new Vocabulary(List.of(
                new Vocabulary.Entry(Vocabulary.Kind.SIGN, "sneeze", both),
                new Vocabulary.Entry(Vocabulary.Kind.ZONE, "sneeze", Aliases.NONE),
                new Vocabulary.Entry(Vocabulary.Kind.SIGN, "sneeze", more)));
        assertThat(words.of(Vocabulary.Kind.SIGN, "sneeze").byLanguage())
                .isEqualTo(Map.of("en", List.of("achoo", "sneezing"), "de", List.of("hatschi")));
        assertThat(words.of(Vocabulary.Kind.SIGN, "cough")).isEqualTo(Aliases.NONE);
        assertThat(words.languages()).containsExactlyInAnyOrder("en", "de");
        assertThat(words.in("de")).hasSize(1);
        assertThat(words.in("de").get(0).words().all()).containsExactly("hatschi");
        assertThat(words.and(words)).isEqualTo(words);
    }

    @Test
    void anEmergencyForbidsAndIsTheGravest() {
        assertThat(Caution.Severity.values())
                .containsExactly(
                        Caution.Severity.EMERGENCY,
                        Caution.Severity.STOP,
                        Caution.Severity.ASK,
                        Caution.Severity.ADAPT);
        assertThat(List.of(Caution.Severity.values()))
                .filteredOn(Caution.Severity::forbids)
                .containsExactly(Caution.Severity.EMERGENCY, Caution.Severity.STOP);
    }

    @Test
    void aMapNeedsAViewAndAZone() {
        FootMap.Header header = new FootMap.Header("empty", TEXT, TEXT, "Me", "CC0", "1", "en", null, null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FootMap(
                        header,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        SafetyRules.NONE,
                        Handbook.NONE,
                        Vocabulary.NONE));
    }

    private static Zone zone(Set<Foot> feet, List<Integer> longitudinalZones) {
        return new Zone(
                "heel",
                TEXT,
                null,
                Aliases.NONE,
                Aliases.NONE,
                feet,
                false,
                1,
                longitudinalZones,
                null,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Technique technique(List<LocalizedText> steps, int pressure) {
        return new Technique(
                "press",
                TEXT,
                Aliases.NONE,
                Technique.Family.MASSAGE,
                null,
                steps,
                pressure,
                new Technique.Seconds(5, 10),
                new Technique.Tempo(TEXT, OptionalDouble.empty()),
                Technique.Direction.IN_PLACE,
                Technique.Path.SPOT,
                null,
                null,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
