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

    private final HealthAnswers person = new HealthAnswers();
    private final SafetyAdvisor caretaker = new SafetyAdvisor(person);
    private final Zone uterus = ShippedMaps.zone(ShippedMaps.classic(), "uterus-prostate");

    SafetyAdvisorTest() {
        for (FootMap map : ShippedMaps.all()) {
            caretaker.addBuiltIn(map.header().id(), map.safety());
        }
        caretaker.look(ShippedMaps.classic().safety());
    }

    private Advisories heed() {
        return caretaker.advisoriesProperty().get();
    }

    private Optional<Severity> gravest(Zone zone) {
        return Advisories.gravest(heed().of(zone));
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
        person.mark("pregnancy", true);
        assertThat(heed().conditions()).isEmpty();
        assertThat(heed().of(uterus)).isEmpty();

        person.use(true);
        assertThat(heed().conditions()).extracting(Condition::id).containsExactly("pregnancy");
        assertThat(gravest(uterus)).contains(Severity.STOP);
    }

    @Test
    void switchedOffItIsKeptWithoutEffect() {
        person.use(true);
        person.mark("pregnancy", true);

        person.use(false);
        assertThat(heed().conditions()).isEmpty();
        assertThat(heed().everywhere()).isEmpty();
        assertThat(heed().of(uterus)).isEmpty();
        assertThat(person.toldProperty().get().conditions()).containsExactly("pregnancy");

        person.use(true);
        assertThat(gravest(uterus)).contains(Severity.STOP);
    }

    @Test
    void unmarkingTakesAwayWhatMarkingBrought() {
        person.use(true);
        person.mark("pregnancy", true);
        List<Advisory> before = heed().of(uterus);

        person.mark("gout", true);
        assertThat(heed().of(uterus)).hasSizeGreaterThan(before.size()).containsAll(before);

        person.mark("gout", false);
        assertThat(heed().of(uterus)).isEqualTo(before);

        person.mark("pregnancy", false);
        assertThat(heed().of(uterus)).isEmpty();
        assertThat(heed().conditions()).isEmpty();
    }

    @Test
    void markingTwiceIsMarkingOnce() {
        person.use(true);
        person.mark("gout", true);
        List<Advisory> once = heed().of(uterus);
        person.mark("gout", true);
        assertThat(heed().of(uterus)).isEqualTo(once);
        person.mark("gout", false);
        person.mark("gout", false);
        assertThat(heed().of(uterus)).isEmpty();
    }

    @Test
    void erasingForgetsEverything() {
        person.use(true);
        person.mark("pregnancy", true);
        person.mark("gout", true);

        person.erase();
        assertThat(person.toldProperty().get()).isEqualTo(HealthAnswers.Told.NOTHING);
        assertThat(heed().conditions()).isEmpty();
        assertThat(heed().of(uterus)).isEmpty();

        person.use(true);
        assertThat(heed().conditions()).as("nothing comes back").isEmpty();
    }

    @Test
    void whatWasToldAnotherTimeIsHeededAgain() {
        person.remember(new HealthAnswers.Told(true, Set.of("pregnancy", "unheard-of")));
        assertThat(heed().conditions()).extracting(Condition::id).containsExactly("pregnancy");
        assertThat(gravest(uterus)).contains(Severity.STOP);
    }

    @Test
    void whoListensHearsOfEveryChange() {
        List<Integer> heard = new ArrayList<>();
        caretaker
                .advisoriesProperty()
                .addListener((value, before, now) -> heard.add(now.conditions().size()));
        person.use(true);
        person.mark("gout", true);
        person.mark("pregnancy", true);
        person.erase();
        assertThat(heard).containsExactly(0, 1, 2, 0);
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
        person.use(true);
        person.mark(condition.id(), true);
        for (FootMap map : STRANGERS) {
            caretaker.look(map.safety());
            List<Advisory> everywhere = heed().everywhere();
            assertThat(everywhere).isNotEmpty();
            assertThat(map.zones())
                    .allSatisfy(zone -> assertThat(gravest(zone))
                            .hasValueSatisfying(gravest -> assertThat(gravest)
                                    .isLessThanOrEqualTo(everywhere.get(0).severity())));
            assertThat(map.techniques())
                    .allSatisfy(technique -> assertThat(Advisories.gravest(heed().of(technique)))
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
        caretaker.look(map.safety());
        person.use(true);
        person.mark(condition, true);
        assertThat(gravest(ShippedMaps.zone(map, zone)).map(Enum::name).orElse(""))
                .isEqualTo(level);
    }

    @Test
    void aStrangersTechniquesFromTheCatalogueAreUnderTheirRules() {
        FootMap map = stranger("tired-feet");
        caretaker.look(map.safety());
        person.use(true);
        person.mark("reduced-feeling", true);
        Zone arch = ShippedMaps.zone(map, "along-the-arch");
        assertThat(heed().of(arch, map.technique("ball-roll").orElseThrow()))
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
        caretaker.look(new SafetyRules(List.of(), List.of(sunday, again), List.of(rule), List.of()));
        assertThat(caretaker.conditions())
                .as("the house's own come first and are not replaced")
                .endsWith(sunday)
                .doesNotContain(again);

        person.use(true);
        person.mark("sunday", true);
        Zone palm = ShippedMaps.zone(stranger("hand"), "palm-centre");
        assertThat(gravest(palm)).contains(Severity.STOP);
        assertThat(gravest(uterus)).isEmpty();

        caretaker.look(SafetyRules.NONE);
        assertThat(gravest(palm)).as("another map was opened").isEmpty();
        assertThat(caretaker.conditions()).doesNotContain(sunday);
        assertThat(person.toldProperty().get().conditions()).contains("sunday");
    }

    @Test
    void adviceForEverybodyIsThereOnEveryMap() {
        caretaker.look(SafetyRules.NONE);
        assertThat(caretaker.advice().map(SafetyRules::signs).orElse(List.of()))
                .extracting(Sign::when)
                .contains(Sign.When.values());
        assertThat(new SafetyAdvisor(person).advice()).isEmpty();
    }
}
