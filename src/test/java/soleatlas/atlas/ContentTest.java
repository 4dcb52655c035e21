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
        assertThat(new TechniqueUse(technique, OptionalInt.of(7), Technique.Direction.AROUND).time())
                .isEqualTo(new Technique.Seconds(7, 7));
        assertThat(new TechniqueUse(technique, OptionalInt.empty(), Technique.Direction.AROUND).time())
                .isEqualTo(new Technique.Seconds(5, 10));
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
                        Handbook.NONE));
    }

    private static Zone zone(Set<Foot> feet, List<Integer> longitudinalZones) {
        return new Zone(
                "heel",
                TEXT,
                null,
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
