package soleatlas.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Caution.Severity;
import soleatlas.atlas.Condition;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Rule;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Zone;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.model.explore.ShippedMaps;

/** What a person told, and what follows from it on the maps that ship and on a stranger's. */
class SafetyAdvisorTest {

    private static final List<FootMap> STRANGERS = MapFinder.at(Path.of("maps/examples")).slots().stream()
            .map(MapFinder.Slot::load)
            .map(LoadedMap::map)
            .flatMap(Optional::stream)
            .toList();

    private static final HealthAnswers USED = HealthAnswers.NOTHING.used(true);

    private final Zone uterus = ShippedMaps.zone(ShippedMaps.classic(), "uterus-prostate");

    private static SafetyAdvisor advisor(SafetyRules shown, HealthAnswers told) {
        List<SafetyRules> sources =
                new ArrayList<>(ShippedMaps.all().stream().map(FootMap::safety).toList());
        sources.add(shown);
        return new SafetyAdvisor(sources, told);
    }

    private static Advisories advice(HealthAnswers told) {
        return advisor(ShippedMaps.classic().safety(), told).advisories();
    }

    private static Optional<Severity> gravest(Advisories advice, Zone zone) {
        return Advisories.gravest(advice.of(zone));
    }

    static Stream<Condition> conditionsForTheWholeFoot() {
        Set<String> everything = Set.copyOf(ShippedMaps.classic().safety().rules().stream()
                .filter(rule -> rule.reach().everything())
                .map(Rule::condition)
                .toList());
        return ShippedMaps.classic().safety().conditions().stream()
                .filter(condition -> everything.contains(condition.id()));
    }

    private static FootMap stranger(String id) {
        return STRANGERS.stream()
                .filter(map -> map.header().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsHeededBeforeItIsSwitchedOn() {
        HealthAnswers told = HealthAnswers.NOTHING.marked("pregnancy", true);
        assertThat(advice(told).conditions()).isEmpty();
        assertThat(advice(told).everywhere()).isEmpty();
        assertThat(advice(told).of(uterus)).isEmpty();

        assertThat(advice(told.used(true)).conditions())
                .extracting(Condition::id)
                .containsExactly("pregnancy");
        assertThat(gravest(advice(told.used(true)), uterus)).contains(Severity.STOP);
        assertThat(told.used(true).used(false)).as("kept without effect").isEqualTo(told);
    }

    @Test
    void unmarkingTakesAwayWhatMarkingBrought() {
        HealthAnswers pregnant = USED.marked("pregnancy", true);
        HealthAnswers both = pregnant.marked("gout", true);
        List<Advisory> before = advice(pregnant).of(uterus);
        assertThat(advice(both).of(uterus)).hasSizeGreaterThan(before.size()).containsAll(before);
        assertThat(both.marked("gout", true))
                .as("marking twice is marking once")
                .isEqualTo(both);
        assertThat(both.marked("gout", false)).isEqualTo(pregnant);
        assertThat(pregnant.marked("gout", false)).isEqualTo(pregnant);
        assertThat(advice(pregnant.marked("pregnancy", false)).of(uterus)).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsWithoutEffect() {
        assertThat(advice(new HealthAnswers(true, Set.of("pregnancy", "unheard-of")))
                        .conditions())
                .extracting(Condition::id)
                .containsExactly("pregnancy");
    }

    @Test
    void theExamplesAreThere() {
        assertThat(STRANGERS).extracting(map -> map.header().id()).contains("hand", "tired-feet");
        assertThat(STRANGERS).allSatisfy(map -> {
            assertThat(map.safety().rules()).isEmpty();
            assertThat(map.zones())
                    .noneMatch(zone -> ShippedMaps.all().stream()
                            .anyMatch(own -> own.zone(zone.id()).isPresent()));
        });
    }

    /** A map that knows no condition and has ids of its own is worked by the same person. */
    @ParameterizedTest
    @MethodSource("conditionsForTheWholeFoot")
    void aStrangersMapIsUnderTheRulesForEverything(Condition condition) {
        for (FootMap map : STRANGERS) {
            Advisories advice =
                    advisor(map.safety(), USED.marked(condition.id(), true)).advisories();
            List<Advisory> everywhere = advice.everywhere();
            assertThat(everywhere).isNotEmpty();
            assertThat(map.zones())
                    .allSatisfy(zone -> assertThat(gravest(advice, zone))
                            .hasValueSatisfying(gravest -> assertThat(gravest)
                                    .isLessThanOrEqualTo(everywhere.get(0).severity())));
            assertThat(map.techniques())
                    .allSatisfy(technique -> assertThat(Advisories.gravest(advice.of(technique)))
                            .hasValueSatisfying(gravest -> assertThat(gravest)
                                    .isLessThanOrEqualTo(everywhere.get(0).severity())));
        }
    }

    /** The words and the catalogue that a stranger's map takes over bring their rules with them. */
    @ParameterizedTest
    @CsvSource({
        "neuroma, across-the-ball, STOP",
        "sore-heel-or-ball, middle-of-the-heel, ADAPT",
        "unsteady, along-the-arch, ''"
    })
    void aStrangersZoneIsUnderTheRulesForItsArea(String condition, String zone, String level) {
        FootMap map = stranger("tired-feet");
        Advisories advice = advisor(map.safety(), USED.marked(condition, true)).advisories();
        assertThat(gravest(advice, ShippedMaps.zone(map, zone)).map(Enum::name).orElse(""))
                .isEqualTo(level);
    }

    @Test
    void aStrangersTechniquesFromTheCatalogueAreUnderTheirRules() {
        FootMap map = stranger("tired-feet");
        Advisories advice =
                advisor(map.safety(), USED.marked("reduced-feeling", true)).advisories();
        Zone arch = ShippedMaps.zone(map, "along-the-arch");
        assertThat(advice.of(arch, map.technique("ball-roll").orElseThrow()))
                .first()
                .satisfies(notice -> assertThat(notice.severity()).isEqualTo(Severity.STOP));
    }

    @Test
    void aStrangersOwnRulesHoldBesideThoseOfTheHouse() {
        LocalizedText text = LocalizedText.of("en", "Not on a Sunday.");
        Condition sunday = new Condition("sunday", text, text, Aliases.NONE, Severity.STOP, text, List.of());
        Condition again = new Condition("gout", text, text, Aliases.NONE, Severity.ADAPT, text, List.of());
        Rule rule = new Rule(
                "sunday-palm",
                "sunday",
                Severity.STOP,
                new Rule.Reach(false, Set.of("palm-centre"), Set.of(), Set.of(), Set.of(), Set.of()),
                text,
                List.of());
        SafetyRules own = new SafetyRules(List.of(), List.of(sunday, again), List.of(rule), List.of());
        HealthAnswers told = USED.marked("sunday", true);
        assertThat(advisor(own, told).conditions())
                .as("those of the maps that ship come first and are not replaced")
                .endsWith(sunday)
                .doesNotContain(again);
        Zone palm = ShippedMaps.zone(stranger("hand"), "palm-centre");
        assertThat(gravest(advisor(own, told).advisories(), palm)).contains(Severity.STOP);
        assertThat(gravest(advisor(own, told).advisories(), uterus)).isEmpty();
    }

    @Test
    void adviceForEverybodyIsThereOnEveryMap() {
        assertThat(advisor(SafetyRules.NONE, HealthAnswers.NOTHING).signs())
                .extracting(Sign::when)
                .contains(Sign.When.values());
        assertThat(SafetyAdvisor.NONE.signs()).isEmpty();
    }
}
