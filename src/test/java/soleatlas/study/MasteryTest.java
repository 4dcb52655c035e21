package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;

class MasteryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Technique WALK = TinyChart.technique("walk", "Bend", "Creep", "Lift");
    private static final FootMap MAP =
            TinyChart.map(TinyChart.worked("a", WALK), TinyChart.worked("b", WALK), TinyChart.zone("c"));
    private static final Deck DECK = new Deck(MAP);
    private static final Zone A = MAP.zones().get(0);
    private static final Zone B = MAP.zones().get(1);
    private static final Zone C = MAP.zones().get(2);

    private final Map<Card, Memory> memories = new HashMap<>();

    /** The chance is 0.75 after 5.5695 times the stability and 0.5 after 90.3545 times. */
    @ParameterizedTest
    @CsvSource({
        "30, 0, KNOWN",
        "30, 29, KNOWN",
        "30, 31, FIRM",
        "1000, 999, KNOWN",
        "1000, 1001, FIRM",
        "1000, 5569, FIRM",
        "1000, 5570, FADING",
        "1000, 90354, FADING",
        "1000, 90355, FAINT",
        "0.212, 3000, FAINT",
        // well known today, but not for three weeks
        "21, 0, KNOWN",
        "20.99, 0, FIRM",
        "2.3065, 0, FIRM"
    })
    void theStepFollowsFromChanceAndStability(double stability, int days, Mastery expected) {
        remember(A, Skill.LOCATE, stability, days);
        assertThat(of(A, EnumSet.of(Skill.LOCATE))).contains(expected);
    }

    @Test
    void whatWasNeverAskedIsUnseen() {
        assertThat(of(A, EnumSet.allOf(Skill.class))).contains(Mastery.UNSEEN);
        remember(A, Skill.LOCATE, 30, 0);
        assertThat(of(B, EnumSet.allOf(Skill.class))).contains(Mastery.UNSEEN);
        assertThat(of(A, EnumSet.of(Skill.NAME, Skill.DRAW))).contains(Mastery.UNSEEN);
        assertThat(of(A, EnumSet.of(Skill.LOCATE))).contains(Mastery.KNOWN);
    }

    @Test
    void whereNothingCanBeAskedThereIsNoStep() {
        assertThat(of(C, EnumSet.of(Skill.STEPS))).isEmpty();
        assertThat(of(A, EnumSet.of(Skill.SIDE, Skill.CAUTION))).isEmpty();
        assertThat(of(A, Set.of())).isEmpty();
        assertThat(of(TinyChart.zone("stranger"), EnumSet.allOf(Skill.class))).isEmpty();
    }

    @Test
    void aSkillNeverAskedCountsAsNotKnown() {
        Set<Skill> four = EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.LABEL, Skill.DRAW);
        remember(A, Skill.LOCATE, 100, 0);
        assertThat(of(A, four)).contains(Mastery.FAINT); // 0.25
        remember(A, Skill.NAME, 100, 0);
        assertThat(of(A, four)).contains(Mastery.FADING); // 0.5
        remember(A, Skill.LABEL, 100, 0);
        assertThat(of(A, four)).contains(Mastery.FIRM); // 0.75
        remember(A, Skill.LABEL, 100, 1);
        assertThat(of(A, four)).contains(Mastery.FADING);
        remember(A, Skill.LABEL, 100, 0);
        remember(A, Skill.DRAW, 100, 0);
        assertThat(of(A, four)).contains(Mastery.KNOWN);
    }

    @Test
    void whatCannotBeAskedDoesNotCount() {
        remember(C, Skill.LOCATE, 100, 0);
        assertThat(of(C, EnumSet.of(Skill.LOCATE, Skill.STEPS, Skill.SIDE))).contains(Mastery.KNOWN);
    }

    @Test
    void theWeakestMemoryTellsForHowLongAZoneIsKnown() {
        Set<Skill> two = EnumSet.of(Skill.LOCATE, Skill.NAME);
        remember(A, Skill.LOCATE, 100, 0);
        remember(A, Skill.NAME, 20, 0);
        assertThat(of(A, two)).contains(Mastery.FIRM);
        remember(A, Skill.NAME, 21, 0);
        assertThat(of(A, two)).contains(Mastery.KNOWN);
    }

    @Test
    void theMeanIsOverTheChancesOfToday() {
        Set<Skill> two = EnumSet.of(Skill.LOCATE, Skill.NAME);
        remember(A, Skill.LOCATE, 100, 0);
        remember(A, Skill.NAME, 100, 250); // 0.826: 0.913 in the mean
        assertThat(of(A, two)).contains(Mastery.KNOWN);
        assertThat(Mastery.of(progress(), DECK, A, two, DAY.plusDays(100))).contains(Mastery.FIRM);
        // with the clock set back everything is known as on its day
        assertThat(Mastery.of(progress(), DECK, A, two, DAY.minusYears(5))).contains(Mastery.KNOWN);
    }

    @Test
    void stepsAreKnownForAllZonesOfTheirTechnique() {
        remember(A, Skill.STEPS, 30, 0);
        assertThat(of(A, EnumSet.of(Skill.STEPS))).contains(Mastery.KNOWN);
        assertThat(of(B, EnumSet.of(Skill.STEPS))).contains(Mastery.KNOWN);
    }

    @Test
    void theStepsHaveNoneToFourPips() {
        assertThat(Mastery.values()).extracting(Mastery::pips).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whatWasMissedLastIsFaintOnTheSameDayToo() {
        Card card = DECK.card(A, Skill.LOCATE);
        memories.put(card, new Memory(60, 5, DAY, 60, 3, Grade.GOOD));
        assertThat(of(A, EnumSet.of(Skill.LOCATE))).contains(Mastery.KNOWN);
        memories.put(card, new Memory(60, 5, DAY, 60, 3, Grade.AGAIN));
        assertThat(of(A, EnumSet.of(Skill.LOCATE))).contains(Mastery.FAINT);
    }

    private Optional<Mastery> of(Zone zone, Set<Skill> wanted) {
        return Mastery.of(progress(), DECK, zone, wanted, DAY);
    }

    private Progress progress() {
        return Progress.of(new Progress.State(memories, Map.of(), Map.of(), Map.of(), List.of(), Map.of()));
    }

    private void remember(Zone zone, Skill skill, double stability, int daysAgo) {
        memories.put(
                DECK.card(zone, skill),
                new Memory(stability, 5, DAY.minusDays(daysAgo), Fsrs.interval(stability), 3, Grade.GOOD));
    }
}
