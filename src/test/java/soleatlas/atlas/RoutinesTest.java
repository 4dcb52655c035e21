package soleatlas.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Routine.Side;
import soleatlas.atlas.Routine.Step;
import soleatlas.model.explore.ShippedMaps;

/** The three routines: how long, in which order, the same for both feet, and in which setting. */
class RoutinesTest {

    static Stream<Routine> routines() {
        return ShippedMaps.classic().handbook().routines().stream();
    }

    private static Routine routine(String id) {
        return ShippedMaps.classic().handbook().routine(id).orElseThrow();
    }

    private static List<Step> steps(Routine routine, Side foot) {
        return routine.steps().stream().filter(step -> step.foot() == foot).toList();
    }

    private static int seconds(List<Step> steps) {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    @Test
    void theEveningRoutinesAreOnBothMapsAndTheSessionNeedsTheChart() {
        assertThat(ShippedMaps.everyday().handbook().routines())
                .extracting(Routine::id)
                .containsExactly("evening-5", "evening-10");
        assertThat(routines()).extracting(Routine::id).containsExactly("evening-5", "evening-10", "full-25");
    }

    @ParameterizedTest
    @CsvSource({"evening-5, 300", "evening-10, 600", "full-25, 1500"})
    void theStepsAddUpToTheWholeTime(String id, int seconds) {
        Routine routine = routine(id);
        assertThat(routine.seconds()).isEqualTo(seconds);
        assertThat(seconds(routine.steps())).isEqualTo(seconds);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyStepSaysWhatWhereHowLongAndOnWhichFoot(Routine routine) {
        assertThat(routine.steps()).allSatisfy(step -> {
            assertThat(step.text().in("en")).endsWith(".");
            assertThat(step.techniques()).isNotEmpty();
            assertThat(step.zones().isEmpty() && step.areas().isEmpty()).isFalse();
            assertThat(step.seconds()).isBetween(5, 180);
            assertThat(step.id()).startsWith(routine.id() + "-");
        });
        assertThat(routine.steps()).extracting(Step::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"evening-5, FIRST, SECOND", "evening-10, FIRST, SECOND", "full-25, RIGHT, LEFT"})
    void bothFeetThenOneThenTheOtherThenBoth(String id, Side one, Side other) {
        List<Side> order = routine(id).steps().stream().map(Step::foot).toList();
        assertThat(order.stream().distinct()).containsExactly(Side.BOTH, one, other);
        assertThat(order.indexOf(one)).isLessThan(order.indexOf(other));
        assertThat(order.subList(order.indexOf(one), order.lastIndexOf(one) + 1))
                .as("without a change in between")
                .containsOnly(one);
        assertThat(order.subList(order.indexOf(other), order.lastIndexOf(other) + 1))
                .containsOnly(other);
        assertThat(order).startsWith(Side.BOTH).endsWith(Side.BOTH);
    }

    @ParameterizedTest
    @CsvSource({"evening-5, 5", "evening-10, 8"})
    void theSecondFootGetsWhatTheFirstGot(String id, int steps) {
        List<Step> first = steps(routine(id), Side.FIRST);
        List<Step> second = steps(routine(id), Side.SECOND);
        assertThat(first).hasSize(steps);
        assertThat(second)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "foot")
                .containsExactlyElementsOf(first);
    }

    @Test
    void theLeftFootGetsWhatTheRightGotButForTheZonesOfOneFoot() {
        List<Step> right = steps(routine("full-25"), Side.RIGHT);
        List<Step> left = steps(routine("full-25"), Side.LEFT);
        assertThat(right).hasSize(16);
        assertThat(left)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "foot", "text", "zones")
                .containsExactlyElementsOf(right);
        for (int i = 0; i < right.size(); i++) {
            assertThat(bothFeet(left.get(i))).containsExactlyInAnyOrderElementsOf(bothFeet(right.get(i)));
        }
        assertThat(right)
                .allSatisfy(step ->
                        assertThat(step.zones()).allMatch(zone -> zone.feet().contains(Foot.RIGHT)));
        assertThat(left)
                .allSatisfy(step ->
                        assertThat(step.zones()).allMatch(zone -> zone.feet().contains(Foot.LEFT)));
    }

    /** Up on the right foot, across, and down on the left. */
    @ParameterizedTest
    @CsvSource({
        "full-25-right-back-arch, ileocaecal-appendix ascending-colon colon-flexure transverse-colon",
        "full-25-left-back-arch, transverse-colon colon-flexure descending-colon sigmoid-colon"
    })
    void theColonIsWalkedTheWayItRuns(String id, String zones) {
        assertThat(routine("full-25").steps())
                .filteredOn(step -> step.id().equals(id))
                .singleElement()
                .satisfies(step -> assertThat(step.zones()).extracting(Zone::id).startsWith(zones.split(" ")));
    }

    private static List<String> bothFeet(Step step) {
        return step.zones().stream()
                .filter(zone -> zone.feet().size() == 2)
                .map(Zone::id)
                .toList();
    }

    /**
     * The session goes over the whole of the normal chart, each zone on every foot on which it is charted. Only the groin is
     * left to its own panel, where it says first which swellings are not for hands.
     */
    @Test
    void theSessionComesToEveryZoneOfTheNormalChart() {
        Routine session = routine("full-25");
        for (Zone zone : ShippedMaps.classic().zones()) {
            if (!zone.detailed() && !zone.id().equals("groin-lymph")) {
                for (Foot foot : zone.feet()) {
                    Side side = foot == Foot.LEFT ? Side.LEFT : Side.RIGHT;
                    assertThat(steps(session, side))
                            .as(zone.id() + " " + foot)
                            .anyMatch(step -> step.zones().contains(zone));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # routine  | foot  | technique               | seconds
            evening-5  | BOTH  | oil-application         | 40
            evening-5  | FIRST | effleurage              | 25
            evening-5  | FIRST | circular-thumb-friction | 30
            evening-5  | FIRST | circular-thumb-friction | 30
            evening-5  | FIRST | toe-traction            | 15
            evening-5  | FIRST | press-and-hold          | 20
            evening-5  | BOTH  | breeze-stroke           | 20
            evening-10 | BOTH  | oil-application         | 40
            evening-10 | FIRST | effleurage              | 30
            evening-10 | FIRST | ankle-rotation          | 25
            evening-10 | FIRST | thumb-walk              | 30
            evening-10 | FIRST | toe-squeeze             | 50
            evening-10 | FIRST | circular-thumb-friction | 30
            evening-10 | FIRST | thumb-walk              | 40
            evening-10 | FIRST | knuckle-press           | 20
            evening-10 | FIRST | press-and-hold          | 20
            evening-10 | BOTH  | solar-plexus-breathing  | 30
            evening-10 | BOTH  | breeze-stroke           | 40
            full-25    | BOTH  | foot-hold               | 60
            full-25    | RIGHT | effleurage              | 30
            full-25    | RIGHT | side-to-side            | 10
            full-25    | RIGHT | ankle-rotation          | 30
            full-25    | RIGHT | spinal-twist            | 20
            full-25    | RIGHT | metatarsal-kneading     | 40
            full-25    | RIGHT | toe-rotation            | 20
            full-25    | RIGHT | thumb-walk              | 45
            full-25    | RIGHT | thumb-walk              | 110
            full-25    | RIGHT | thumb-walk              | 70
            full-25    | RIGHT | knuckle-press           | 40
            full-25    | RIGHT | finger-walk             | 20
            full-25    | RIGHT | rotate-on-point         | 15
            full-25    | RIGHT | finger-walk             | 30
            full-25    | BOTH  | side-to-side            | 20
            full-25    | BOTH  | solar-plexus-breathing  | 40
            full-25    | BOTH  | breeze-stroke           | 60
            """)
    void theReferencesStepsAreThere(String id, Side foot, String technique, int seconds) {
        assertThat(steps(routine(id), foot))
                .anyMatch(step -> step.techniques().get(0).id().equals(technique) && step.seconds() == seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practice     | words of the article
            dim-light      | lights down
            soft-music     | soft music
            slow-movements | slowly
            noticing       | warmth
            noticing       | breathe
            """)
    void theSettingBelongsToEveryRoutine(String practice, String words) {
        assertThat(routines())
                .allSatisfy(routine -> assertThat(routine.setting())
                        .filteredOn(one -> one.id().equals(practice))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.group()).isEqualTo(Practice.Group.RITUAL);
                            assertThat(one.text().in("en")).containsIgnoringCase(words);
                        }));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aSoakMayGoBefore(Routine routine) {
        assertThat(routine.before()).extracting(Practice::id).containsExactly("soak");
        assertThat(routine.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"evening-5", "evening-10"})
    void theEveningRoutinesAreTheArticlesHabit(String id) {
        assertThat(routine(id).setting()).extracting(Practice::id).contains("each-evening");
        assertThat(routine(id).sources()).extracting(Source::id).contains("article");
        assertThat(routine(id).ours()).as("order and times are ours").contains(OwnChoice.ORDER, OwnChoice.SECONDS);
    }

    /** Walking thumbs slip on oil: in a routine that spreads oil they come after it was wiped off. */
    @Test
    void oilIsWipedOffBeforeTheThumbWalks() {
        for (Side foot : List.of(Side.FIRST, Side.SECOND)) {
            Step firstWalk = steps(routine("evening-10"), foot).stream()
                    .filter(step ->
                            step.techniques().stream().anyMatch(one -> one.id().equals("thumb-walk")))
                    .findFirst()
                    .orElseThrow();
            assertThat(firstWalk.text().in("en")).containsIgnoringCase("wipe");
        }
    }
}
