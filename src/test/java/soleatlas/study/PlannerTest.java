package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;

class PlannerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Instant TIME = Instant.parse("2025-06-01T08:00:00Z");
    private static final Set<Skill> ALL = EnumSet.allOf(Skill.class);
    private static final Set<Skill> GIVE_AWAY =
            EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.SIDE, Skill.LABEL, Skill.DRAW);
    private static final FootMap MAP = ShippedMaps.classic();
    private static final Deck DECK = new Deck(MAP);
    private static final List<Card> PLACES = DECK.cards(MAP.zones(), EnumSet.of(Skill.LOCATE));

    static List<FootMap> maps() {
        return ShippedMaps.all();
    }

    // ---- today

    @ParameterizedTest
    @CsvSource({"5, 5", "10, 6", "20, 6", "1, 1", "1000, 6"})
    void onTheFirstDayNoMoreThanSixAreNew(int most, int fresh) {
        Planner.Today today = new Planner(DECK, new Progress(), DAY).today(ALL, most);
        assertThat(today.again()).isEmpty();
        assertThat(today.fresh()).hasSize(fresh);
        assertThat(today.size()).isEqualTo(fresh);
        assertThat(today.comingBack()).isFalse();
        // in the order of the path
        assertThat(today.fresh().get(0))
                .isEqualTo(DECK.card(PathStage.of(DECK).get(0).zones().get(0), Skill.LOCATE));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 0, 20, 6",
        "1000, 15, 0, 5, 6",
        "1000, 20, 6, 0, 0",
        "1000, 99, 99, 0, 0",
        "1000, 0, 4, 20, 2",
        "10, 0, 0, 10, 0",
        "10, 18, 0, 2, 6",
        "22, 0, 0, 20, 2"
    })
    void whatWasDoneAlreadyCounts(int most, int doneAgain, int doneFresh, int again, int fresh) {
        Map<LocalDate, Progress.Day> days =
                Map.of(DAY.minusDays(1), new Progress.Day(30, 30), DAY, new Progress.Day(doneFresh, doneAgain));
        Progress progress = progress(due(PLACES.subList(0, 40)), days);
        Planner.Today today = new Planner(DECK, progress, DAY).today(EnumSet.of(Skill.LOCATE), most);
        assertThat(today.again()).hasSize(again);
        assertThat(today.fresh()).hasSize(fresh);
        assertThat(today.again()).allMatch(card -> progress.memory(card).isPresent());
        assertThat(today.fresh()).allMatch(card -> progress.memory(card).isEmpty());
    }

    @Test
    void whatIsMostLikelyStillKnownComesFirstAndWhatIsNotDueWaits() {
        Map<Card, Memory> memories = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            memories.put(PLACES.get(i), new Memory(1 + (i * 7) % 30, 5, DAY.minusDays(40), 5, 1, Grade.GOOD));
        }
        Card tomorrow = PLACES.get(40);
        Card just = PLACES.get(41);
        memories.put(tomorrow, new Memory(5, 5, DAY.minusDays(4), 5, 1, Grade.GOOD));
        memories.put(just, new Memory(5, 5, DAY.minusDays(5), 5, 1, Grade.GOOD));
        Progress progress = progress(memories, Map.of());
        List<Card> again = new Planner(DECK, progress, DAY).today(ALL, 1000).again();
        assertThat(again).hasSize(20).startsWith(just).doesNotContain(tomorrow);
        assertThat(again.stream().map(card -> -progress.chance(card, DAY)).toList())
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "6, false", "7, true", "400, true"})
    void afterAWeekSomebodyIsWelcomedBackButNotFlooded(int days, boolean back) {
        LocalDate last = DAY.minusDays(days);
        Progress progress = new Progress();
        for (Card card : PLACES) {
            progress.add(new Entry.Answered("a" + card.subject(), TIME, last, card, Grade.AGAIN, 3, 0, ""));
        }
        Planner.Today today = new Planner(DECK, progress, DAY).today(EnumSet.of(Skill.LOCATE), 1000);
        assertThat(today.again()).hasSize(Planner.AGAIN_A_DAY);
        assertThat(today.comingBack()).isEqualTo(back);
        assertThat(new Planner(DECK, progress, DAY)
                        .today(EnumSet.of(Skill.NAME), 10)
                        .comingBack())
                .isFalse();
    }

    @Test
    void nothingAboutAZoneGivesAnotherAwayOnOneDay() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Card> seen = DECK.cards(MAP.zones(), ALL);
            Collections.shuffle(seen, random);
            Map<Card, Memory> memories = due(seen.subList(0, random.nextInt(seen.size())));
            Set<String> answered = new HashSet<>();
            memories.replaceAll((card, memory) -> {
                boolean today = random.nextInt(6) == 0;
                if (today && GIVE_AWAY.contains(card.skill())) {
                    answered.add(card.subject());
                }
                return today ? new Memory(2, 5, DAY, 1, 1, Grade.GOOD) : memory;
            });
            Planner.Today today = new Planner(DECK, progress(memories, Map.of()), DAY).today(ALL, 20);
            List<Card> all = Stream.concat(today.again().stream(), today.fresh().stream())
                    .toList();
            assertApart(all);
            assertThat(all)
                    .filteredOn(card -> GIVE_AWAY.contains(card.skill()))
                    .noneMatch(card -> answered.contains(card.subject()));
            assertThat(all).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
        }
    }

    private static void assertApart(List<Card> cards) {
        assertThat(cards.stream()
                        .filter(card -> GIVE_AWAY.contains(card.skill()))
                        .map(Card::subject))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void whateverMapIsLearnedAllOfItIsAskedInTheEnd(FootMap map) {
        Deck deck = new Deck(map);
        Progress progress = new Progress();
        LocalDate day = DAY;
        int id = 0;
        Set<Skill> skills = EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.STEPS);
        List<Card> left = deck.cards(map.zones(), skills);
        for (int days = 0; days < 80 && !left.isEmpty(); days++) {
            Planner.Today today = new Planner(deck, progress, day).today(skills, 26);
            for (Card card : Stream.concat(today.fresh().stream(), today.again().stream())
                    .toList()) {
                progress.add(new Entry.Answered("x" + id++, TIME, day, card, Grade.GOOD, 1, 0, ""));
                left.remove(card);
            }
            assertThat(progress.day(day).fresh()).isLessThanOrEqualTo(Planner.NEW_A_DAY);
            assertThat(progress.day(day).again()).isLessThanOrEqualTo(Planner.AGAIN_A_DAY);
            day = day.plusDays(1);
        }
        assertThat(left).isEmpty();
    }

    // ---- chosen, forgotten, challenge

    @Test
    void whatShowsAZoneWithItsNameComesAfterWhatAsksForEither() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Zone> zones = MAP.zones().subList(seed, seed + 5);
            Planner planner = new Planner(DECK, progress(due(DECK.cards(zones, ALL)), Map.of()), DAY);
            assertNamesLast(planner.chosen(zones, ALL, 30, random));
            assertNamesLast(planner.forgotten(ALL, 60));
            assertNamesLast(planner.exam(zones, random));
            List<Card> cards = DECK.cards(zones, ALL);
            assertThat(planner.inOrder(cards, random)).containsExactlyInAnyOrderElementsOf(cards);
        }
    }

    private static void assertNamesLast(List<Card> cards) {
        Set<String> shown = new HashSet<>();
        for (Card card : cards) {
            String zone = DECK.zone(card).orElseThrow().id();
            if (GIVE_AWAY.contains(card.skill())) {
                assertThat(shown).as("%s", cards).doesNotContain(zone);
            } else {
                shown.add(zone);
            }
        }
    }

    @Test
    void chosenAreTheDueThenTheNewThenTheOthers() {
        List<Zone> zones = MAP.zones().subList(0, 12);
        List<Card> cards = DECK.cards(zones, EnumSet.of(Skill.LOCATE));
        Map<Card, Memory> memories = due(cards.subList(0, 4));
        for (int i = 4; i < 8; i++) {
            memories.put(cards.get(i), new Memory(100 - i, 5, DAY.minusDays(9), 90, 1, Grade.GOOD));
        }
        Planner planner = new Planner(DECK, progress(memories, Map.of()), DAY);
        assertThat(chosen(planner, zones, 4)).containsExactlyInAnyOrderElementsOf(cards.subList(0, 4));
        List<Card> eight = new ArrayList<>(cards.subList(0, 4));
        eight.addAll(cards.subList(8, 12));
        assertThat(chosen(planner, zones, 8)).containsExactlyInAnyOrderElementsOf(eight);
        eight.add(cards.get(7)); // the least stable of those that are not due
        assertThat(chosen(planner, zones, 9)).containsExactlyInAnyOrderElementsOf(eight);
        assertThat(chosen(planner, zones, 99)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(chosen(planner, List.of(), 99)).isEmpty();
    }

    private static List<Card> chosen(Planner planner, List<Zone> zones, int most) {
        return planner.chosen(zones, EnumSet.of(Skill.LOCATE), most, new Random(1));
    }

    @Test
    void chosenCardsGiveEachOtherAwayOnlyWhereThereAreNoOthers() {
        Planner planner = new Planner(DECK, new Progress(), DAY);
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            assertApart(planner.chosen(MAP.zones(), ALL, 40, random));
            List<Zone> one = MAP.zones().subList(seed, seed + 1);
            List<Card> all = DECK.cards(one, ALL);
            assertThat(planner.chosen(one, ALL, 40, random)).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void forgottenIsWhatWasSeenByHowLikelyItIsForgottenThenByHowHardItIs() {
        Map<Card, Memory> memories = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            memories.put(PLACES.get(i), new Memory(1 + i / 2, 1 + i % 2, DAY.minusDays(30), 1, 1, Grade.GOOD));
        }
        Planner planner = new Planner(DECK, progress(memories, Map.of()), DAY);
        List<Card> expected = new ArrayList<>();
        for (int i = 0; i < 20; i += 2) {
            expected.add(PLACES.get(i + 1));
            expected.add(PLACES.get(i));
        }
        assertThat(planner.forgotten(ALL, 100)).isEqualTo(expected);
        assertThat(planner.forgotten(ALL, 5)).isEqualTo(expected.subList(0, 5));
        assertThat(planner.forgotten(EnumSet.of(Skill.NAME), 5)).isEmpty();
        Map<Card, Memory> all = due(DECK.cards(MAP.zones(), ALL));
        assertApart(new Planner(DECK, progress(all, Map.of()), DAY).forgotten(ALL, 1000));
    }

    @Test
    void aChallengeAsksForEveryZoneOnce() {
        Planner planner = new Planner(DECK, progress(due(PLACES), Map.of()), DAY);
        assertThat(planner.challenge(MAP.zones(), new Random(1)))
                .containsExactlyInAnyOrderElementsOf(PLACES)
                .isNotEqualTo(PLACES);
    }

    // ---- exams

    @Test
    void anExamHasFortyQuestionsOfAllKindsAllOverTheMap() {
        for (int seed = 0; seed < 30; seed++) {
            List<Card> exam = new Planner(DECK, new Progress(), DAY).exam(MAP.zones(), new Random(seed));
            assertThat(exam).hasSize(Planner.EXAM).doesNotHaveDuplicates();
            Map<Skill, Integer> skills = new EnumMap<>(Skill.class);
            Map<String, Integer> zones = new HashMap<>();
            for (Card card : exam) {
                skills.merge(card.skill(), 1, Integer::sum);
                zones.merge(DECK.zone(card).orElseThrow().id(), 1, Integer::sum);
            }
            assertThat(skills.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Skill.LABEL, Skill.DRAW)));
            assertThat(skills.values()).allMatch(count -> count == 5 || count == 6);
            // steps are of few techniques and hence of few zones
            assertThat(zones.size()).isGreaterThanOrEqualTo(34);
            assertThat(zones.values()).allMatch(count -> count <= 2);
        }
    }

    @Test
    void anExamOfASmallMapIsShorterButStillBalanced() {
        FootMap map = ShippedMaps.everyday();
        Deck deck = new Deck(map);
        List<Zone> two = map.zones().subList(0, 2);
        Set<Skill> skills = EnumSet.complementOf(EnumSet.of(Skill.LABEL, Skill.DRAW));
        Planner planner = new Planner(deck, new Progress(), DAY);
        assertThat(planner.exam(two, new Random(1))).containsExactlyInAnyOrderElementsOf(deck.cards(two, skills));
        assertThat(planner.exam(List.of(), new Random(1))).isEmpty();
        List<Card> exam = planner.exam(map.zones(), new Random(1));
        assertThat(exam)
                .hasSize(Math.min(Planner.EXAM, deck.cards(map.zones(), skills).size()))
                .doesNotHaveDuplicates();
        Map<Skill, Integer> counts = new EnumMap<>(Skill.class);
        exam.forEach(card -> counts.merge(card.skill(), 1, Integer::sum));
        int largest = Collections.max(counts.values());
        counts.forEach((skill, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(Math.min(
                        largest - 1, deck.cards(map.zones(), EnumSet.of(skill)).size())));
    }

    // ---- what is known

    /** All of them due for long, some more than others. */
    private static Map<Card, Memory> due(List<Card> cards) {
        Map<Card, Memory> memories = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            memories.put(cards.get(i), new Memory(2 + i % 17, 5, DAY.minusDays(20), 3, 1, Grade.GOOD));
        }
        return memories;
    }

    private static Progress progress(Map<Card, Memory> memories, Map<LocalDate, Progress.Day> days) {
        return Progress.of(new Progress.State(memories, days, Map.of(), Map.of(), List.of(), Map.of()));
    }
}
