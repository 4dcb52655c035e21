package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Instant TIME = Instant.parse("2024-03-01T09:30:00Z");
    private static final Card KIDNEY = new Card("classic", "kidneys", Skill.LOCATE);
    private static final Card HEART = new Card("classic", "heart", Skill.LOCATE);

    private final Progress progress = new Progress();
    private int entries;

    @Test
    void atFirstNothingIsKnown() {
        assertThat(progress.memory(KIDNEY)).isEmpty();
        assertThat(progress.chance(KIDNEY, DAY)).isEqualTo(0);
        assertThat(progress.day(DAY)).isEqualTo(Progress.Day.NONE);
        assertThat(progress.lastDay()).isEmpty();
        assertThat(progress.pace(Skill.LOCATE)).isEmpty();
        assertThat(progress.mixUps("classic", 1)).isEmpty();
        assertThat(progress.best("classic", Entry.Test.EXAM)).isEmpty();
        assertThat(progress.state().notes().getOrDefault("classic", Map.of())).isEmpty();
        assertThat(Progress.of(progress.state()).state()).isEqualTo(progress.state());
    }

    @Test
    void anAnswerIsRemembered() {
        answer(KIDNEY, Grade.GOOD, DAY);
        assertThat(progress.memory(KIDNEY)).contains(Fsrs.after(null, Grade.GOOD, DAY));
        assertThat(progress.memory(HEART)).isEmpty();
        assertThat(progress.chance(KIDNEY, DAY)).isEqualTo(1);
        assertThat(progress.chance(KIDNEY, DAY.plusDays(2))).isEqualTo(Fsrs.retrievability(2, 2.3065));
        assertThat(progress.lastDay()).contains(DAY);
    }

    @Test
    void ofSeveralAnswersOnOneDayOnlyTheFirstCounts() {
        answer(KIDNEY, Grade.AGAIN, DAY);
        Memory first = progress.memory(KIDNEY).orElseThrow();
        answer(KIDNEY, Grade.GOOD, DAY);
        answer(KIDNEY, Grade.EASY, DAY);
        assertThat(progress.memory(KIDNEY)).contains(first);
        assertThat(progress.day(DAY)).isEqualTo(new Progress.Day(1, 0));
        answer(KIDNEY, Grade.GOOD, DAY.plusDays(1));
        answer(KIDNEY, Grade.AGAIN, DAY.plusDays(1));
        assertThat(progress.memory(KIDNEY)).contains(Fsrs.after(first, Grade.GOOD, DAY.plusDays(1)));
        assertThat(progress.day(DAY.plusDays(1))).isEqualTo(new Progress.Day(0, 1));
    }

    @Test
    void withTheClockSetBackNothingCounts() {
        answer(KIDNEY, Grade.GOOD, DAY);
        Memory memory = progress.memory(KIDNEY).orElseThrow();
        answer(KIDNEY, Grade.AGAIN, DAY.minusDays(3));
        assertThat(progress.memory(KIDNEY)).contains(memory);
        assertThat(progress.day(DAY.minusDays(3))).isEqualTo(Progress.Day.NONE);
        assertThat(progress.chance(KIDNEY, DAY.minusDays(3))).isEqualTo(1);
    }

    @Test
    void everyDayTellsWhatWasFreshAndWhatCameAgain() {
        answer(KIDNEY, Grade.GOOD, DAY);
        answer(HEART, Grade.GOOD, DAY);
        answer(KIDNEY, Grade.GOOD, DAY.plusDays(2));
        answer(new Card("classic", "heart", Skill.NAME), Grade.GOOD, DAY.plusDays(2));
        assertThat(progress.day(DAY)).isEqualTo(new Progress.Day(2, 0));
        assertThat(progress.day(DAY.plusDays(1))).isEqualTo(Progress.Day.NONE);
        assertThat(progress.day(DAY.plusDays(2))).isEqualTo(new Progress.Day(1, 1));
        assertThat(progress.lastDay()).contains(DAY.plusDays(2));
    }

    @Test
    void anAnswerTakenBackNeverWas() {
        String id = answer(KIDNEY, Grade.AGAIN, DAY);
        assertThat(takeBack(id)).isTrue();
        assertThat(progress.state()).isEqualTo(new Progress().state());
        assertThat(takeBack(id)).isTrue();
        assertThat(progress.state()).isEqualTo(new Progress().state());
    }

    @Test
    void onceTheFirstOfADayIsTakenBackTheSecondCounts() {
        String slip = answer(KIDNEY, Grade.AGAIN, DAY);
        answer(KIDNEY, Grade.HARD, DAY);
        takeBack(slip);
        assertThat(progress.memory(KIDNEY)).contains(Fsrs.after(null, Grade.HARD, DAY));
        assertThat(progress.day(DAY)).isEqualTo(new Progress.Day(1, 0));
    }

    @Test
    void onceTheVeryFirstIsTakenBackTheNextIsFresh() {
        String slip = answer(KIDNEY, Grade.AGAIN, DAY);
        answer(KIDNEY, Grade.GOOD, DAY.plusDays(1));
        takeBack(slip);
        assertThat(progress.memory(KIDNEY)).contains(Fsrs.after(null, Grade.GOOD, DAY.plusDays(1)));
        assertThat(progress.day(DAY)).isEqualTo(Progress.Day.NONE);
        assertThat(progress.day(DAY.plusDays(1))).isEqualTo(new Progress.Day(1, 0));
    }

    @Test
    void takingBackASlipLeavesThePaceOfOthersAlone() {
        String early = answer(KIDNEY, Skill.NAME, 777, "");
        for (int i = 0; i < 50; i++) {
            answer(KIDNEY, Skill.NAME, 777 + i, "");
        }
        Map<Skill, List<Long>> before = progress.state().paces();
        takeBack(early);
        assertThat(progress.state().paces()).isEqualTo(before);
    }

    @Test
    void whatAProgressDoesNotHoldItCannotTakeBack() {
        String kept = answer(KIDNEY, Grade.GOOD, DAY);
        Progress later = Progress.of(progress.state());
        Progress.State before = later.state();
        assertThat(later.add(new Entry.TakenBack("t", TIME, kept))).isFalse();
        assertThat(later.add(new Entry.TakenBack("t", TIME, "never"))).isFalse();
        assertThat(later.state()).isEqualTo(before);
        // of other entries neither
        later.add(new Entry.Noted("n", TIME, "classic", "heart", "Softly"));
        later.add(new Entry.Finished("f", TIME, "classic", Entry.Test.EXAM, 1, 2, 0));
        before = later.state();
        assertThat(later.add(new Entry.TakenBack("t", TIME, "n"))).isFalse();
        assertThat(later.add(new Entry.TakenBack("t", TIME, "f"))).isFalse();
        assertThat(later.state()).isEqualTo(before);
    }

    @Test
    void whatWasTakenBackTooEarlyIsTakenBackOnceItIsThere() {
        Entry.TakenBack taken = new Entry.TakenBack("t", TIME, "e0");
        assertThat(progress.add(taken)).isFalse();
        answer(KIDNEY, Grade.GOOD, DAY);
        assertThat(progress.add(taken)).isTrue();
        assertThat(progress.state()).isEqualTo(new Progress().state());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 300})
    void takingBackIsAsIfItHadNeverBeen(int length) {
        Random random = new Random(length);
        for (int round = 0; round < 12_000 / length; round++) {
            Progress.State start = snapshot(random, random.nextInt(3) == 0 ? length : 0);
            List<Entry> all = happenings(random, length, "e");
            List<Entry.Answered> answers = answers(all);
            Collections.shuffle(answers, random);
            List<Entry.Answered> gone = answers.subList(0, Math.min(answers.size(), 1 + random.nextInt(3)));
            List<Entry> others = new ArrayList<>(all);
            others.removeAll(gone);

            Progress with = Progress.of(start);
            all.forEach(with::add);
            for (Entry.Answered one : gone) {
                assertThat(with.add(new Entry.TakenBack("t-" + one.id(), TIME, one.id())))
                        .isTrue();
            }
            Progress without = Progress.of(start);
            others.forEach(without::add);
            assertThat(with.state()).as("without %s: %s", gone, all).isEqualTo(without.state());
            // and it goes on the same way
            for (Entry entry : happenings(random, 5, "later")) {
                with.add(entry);
                without.add(entry);
            }
            assertThat(with.state()).isEqualTo(without.state());
        }
    }

    @Test
    void takingEverythingBackLeadsToTheStart() {
        Random random = new Random(31);
        for (int round = 0; round < 100; round++) {
            Progress.State start = snapshot(random, random.nextBoolean() ? 70 : 0);
            Progress all = Progress.of(start);
            List<Entry.Answered> answers = answers(happenings(random, 100, "e"));
            answers.forEach(all::add);
            Collections.shuffle(answers, random);
            answers.forEach(one -> all.add(new Entry.TakenBack("t-" + one.id(), TIME, one.id())));
            assertThat(all.state()).isEqualTo(start);
        }
    }

    @Test
    void theSameEntryTwiceChangesNothing() {
        Random random = new Random(32);
        for (int round = 0; round < 200; round++) {
            List<Entry> all = happenings(random, 80, "e");
            for (Entry.Answered one : answers(all)) {
                if (random.nextInt(5) == 0) {
                    all.add(new Entry.TakenBack("t-" + one.id(), TIME, one.id()));
                }
            }
            Progress some = Progress.of(snapshot(random, 10));
            all.forEach(some::add);
            Progress.State before = some.state();
            Collections.shuffle(all, random);
            for (Entry entry : all) {
                assertThat(some.add(entry)).isTrue();
            }
            assertThat(some.state()).isEqualTo(before);
        }
    }

    @Test
    void aTestOfTheSnapshotIsNotCountedAgain() {
        Entry test = new Entry.Finished("f", TIME, "classic", Entry.Test.EXAM, 1, 2, 0);
        progress.add(test);
        Progress later = Progress.of(progress.state());
        later.add(test);
        assertThat(later.tests("classic", Entry.Test.EXAM)).hasSize(1);
    }

    @Test
    void aStateKeepsAll() {
        Random random = new Random(33);
        for (int round = 0; round < 200; round++) {
            Progress.State state = snapshot(random, random.nextInt(200));
            assertThat(Progress.of(state).state()).isEqualTo(state);
            // and what follows comes out the same
            Progress whole = new Progress();
            List<Entry> before = happenings(random, 60, "e");
            before.forEach(whole::add);
            Progress halved = Progress.of(whole.state());
            for (Entry entry : happenings(random, 60, "later")) {
                assertThat(halved.add(entry)).isEqualTo(whole.add(entry));
            }
            assertThat(halved.state()).isEqualTo(whole.state());
            assertThat(halved.lastDay()).isEqualTo(whole.lastDay());
        }
    }

    @Test
    void aStateStaysAsItWas() {
        answer(KIDNEY, Skill.LOCATE, 900, "heart");
        progress.add(new Entry.Noted("n1", TIME, "classic", "heart", "Softly"));
        Progress.State state = progress.state();
        Progress other = Progress.of(state);
        answer(KIDNEY, Skill.LOCATE, 800, "heart");
        other.add(new Entry.Noted("n2", TIME, "classic", "heart", ""));
        other.add(new Entry.Answered("o", TIME, DAY, HEART, Grade.GOOD, 1, 700, "kidneys"));
        assertThat(state.paces()).isEqualTo(Map.of(Skill.LOCATE, List.of(900L)));
        assertThat(state.notes()).isEqualTo(Map.of("classic", Map.of("heart", "Softly")));
        assertThat(state.mixUps()).isEqualTo(Map.of(new Pair("classic", "heart", "kidneys"), 1));
        assertThat(progress.note("classic", "heart")).isEqualTo("Softly");
    }

    @Test
    void aStateKeepsItsOwnCopies() {
        List<Long> times = new ArrayList<>(List.of(1L));
        Map<String, String> notes = new HashMap<>(Map.of("heart", "Softly"));
        Progress.State state = new Progress.State(
                Map.of(), Map.of(), Map.of(Skill.NAME, times), Map.of(), List.of(), Map.of("classic", notes));
        times.add(2L);
        notes.clear();
        assertThat(state.paces()).isEqualTo(Map.of(Skill.NAME, List.of(1L)));
        assertThat(state.notes()).isEqualTo(Map.of("classic", Map.of("heart", "Softly")));
        assertThatThrownBy(() -> progress.state()
                        .notes()
                        .getOrDefault("classic", Map.of())
                        .put("heart", "x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyPlacesAndNamesAreMixedUp(Skill skill) {
        answer(KIDNEY, skill, 0, "heart");
        boolean places = List.of(Skill.LOCATE, Skill.NAME, Skill.LABEL).contains(skill);
        assertThat(progress.mixUps("classic", 1))
                .isEqualTo(places ? List.of(new Pair("classic", "kidneys", "heart")) : List.of());
    }

    @Test
    void mixUpsAreCountedBothWaysAndTheMostFrequentComeFirst() {
        answer(KIDNEY, Skill.LOCATE, 0, "bladder");
        answer(KIDNEY, Skill.LOCATE, 0, "heart");
        answer(HEART, Skill.NAME, 0, "kidneys");
        answer(HEART, Skill.NAME, 0, "lungs");
        answer(HEART, Skill.NAME, 0, "heart");
        answer(HEART, Skill.NAME, 0, "");
        progress.add(new Entry.Answered(
                "x", TIME, DAY, new Card("other", "heart", Skill.NAME), Grade.AGAIN, 3, 0, "kidneys"));
        Pair often = new Pair("classic", "heart", "kidneys");
        assertThat(progress.mixUps("classic", 1))
                .containsExactly(
                        often, new Pair("classic", "bladder", "kidneys"), new Pair("classic", "heart", "lungs"));
        assertThat(progress.mixUps("classic", 2)).containsExactly(often);
        assertThat(progress.count(often)).isEqualTo(2);
        assertThat(progress.count(new Pair("other", "heart", "kidneys"))).isEqualTo(1);
        assertThat(progress.count(new Pair("other", "heart", "lungs"))).isEqualTo(0);
    }

    @Test
    void aPairHasNoOrder() {
        assertThat(new Pair("m", "b", "a"))
                .isEqualTo(new Pair("m", "a", "b"))
                .hasToString("Pair[map=m, one=a, other=b]");
        assertThat(new Pair("m", "b", "a").holds("a")).isTrue();
        assertThat(new Pair("m", "b", "a").holds("b")).isTrue();
        assertThat(new Pair("m", "b", "a").holds("m")).isFalse();
    }

    @Test
    void aPaceNeedsFiveRightAnswers() {
        long[] times = {5_000, 1_000, 4_000, 2_000};
        for (long time : times) {
            answer(KIDNEY, Skill.NAME, time, "");
        }
        answer(KIDNEY, Skill.NAME, 0, ""); // nobody timed it
        progress.add(new Entry.Answered("w", TIME, DAY, KIDNEY, Grade.AGAIN, 3, 9_000, ""));
        answer(KIDNEY, Skill.LOCATE, 6_000, "");
        assertThat(progress.pace(Skill.NAME)).isEmpty();
        String fifth = answer(KIDNEY, Skill.NAME, 3_000, "");
        assertThat(progress.pace(Skill.NAME)).hasValue(3_000);
        assertThat(progress.pace(Skill.LOCATE)).isEmpty();
        takeBack(fifth);
        assertThat(progress.pace(Skill.NAME)).isEmpty();
    }

    @Test
    void thePaceIsThatOfTheLastFifty() {
        for (int i = 0; i < 60; i++) {
            answer(KIDNEY, Skill.NAME, 60_000, "");
        }
        for (int i = 0; i < 49; i++) {
            answer(KIDNEY, Skill.NAME, i < 24 ? 1_000 : 2_000, "");
        }
        assertThat(progress.pace(Skill.NAME)).hasValue(2_000);
        answer(KIDNEY, Skill.NAME, 1_000, "");
        answer(KIDNEY, Skill.NAME, 1_000, "");
        assertThat(progress.state().paces().get(Skill.NAME))
                .hasSize(50)
                .doesNotContain(60_000L)
                .endsWith(2_000L, 1_000L, 1_000L);
        assertThat(progress.pace(Skill.NAME)).hasValue(2_000);
    }

    @Test
    void theBestTestHasTheMostRightThenIsTheFastestByTheClock() {
        finish("classic", Entry.Test.CHALLENGE, 8, 10, 1_000);
        assertBest(8, 10, 1_000);
        finish("classic", Entry.Test.CHALLENGE, 9, 10, 0);
        assertBest(9, 10, 0);
        finish("classic", Entry.Test.CHALLENGE, 18, 20, 90_000);
        assertBest(18, 20, 90_000);
        finish("classic", Entry.Test.CHALLENGE, 9, 10, 80_000);
        assertBest(9, 10, 80_000);
        finish("classic", Entry.Test.CHALLENGE, 9, 10, 85_000);
        assertBest(9, 10, 80_000);
        finish("classic", Entry.Test.EXAM, 10, 10, 1);
        finish("everyday", Entry.Test.CHALLENGE, 10, 10, 1);
        assertBest(9, 10, 80_000);
        assertThat(progress.tests("classic", Entry.Test.CHALLENGE))
                .extracting(Entry.Finished::millis)
                .containsExactly(1_000L, 0L, 90_000L, 80_000L, 85_000L);
    }

    private void assertBest(int right, int of, long millis) {
        Entry.Finished best = progress.best("classic", Entry.Test.CHALLENGE).orElseThrow();
        assertThat(List.of((long) best.right(), (long) best.of(), best.millis()))
                .containsExactly((long) right, (long) of, millis);
    }

    @Test
    void notesAreWrittenChangedAndErased() {
        progress.add(new Entry.Noted("n1", TIME, "classic", "heart", "Softly"));
        progress.add(new Entry.Noted("n2", TIME, "classic", "lungs", "Breathe"));
        progress.add(new Entry.Noted("n3", TIME, "everyday", "heart", "Here too"));
        progress.add(new Entry.Noted("n4", TIME, "classic", "heart", "Very softly"));
        assertThat(progress.note("classic", "heart")).isEqualTo("Very softly");
        assertThat(progress.state().notes().getOrDefault("classic", Map.of()))
                .isEqualTo(Map.of("heart", "Very softly", "lungs", "Breathe"));
        progress.add(new Entry.Noted("n5", TIME, "classic", "heart", " \n"));
        assertThat(progress.note("classic", "heart")).isEmpty();
        assertThat(progress.state().notes().getOrDefault("classic", Map.of())).isEqualTo(Map.of("lungs", "Breathe"));
        progress.add(new Entry.Noted("n6", TIME, "classic", "lungs", ""));
        progress.add(new Entry.Noted("n7", TIME, "everyday", "heart", ""));
        assertThat(progress.state()).isEqualTo(new Progress().state());
    }

    private String answer(Card card, Grade grade, LocalDate day) {
        String id = "e" + entries++;
        assertThat(progress.add(new Entry.Answered(id, TIME, day, card, grade, 1, 0, "")))
                .isTrue();
        return id;
    }

    private String answer(Card card, Skill skill, long millis, String given) {
        String id = "e" + entries++;
        Card asked = new Card(card.map(), card.subject(), skill);
        progress.add(new Entry.Answered(id, TIME, DAY, asked, Grade.GOOD, 1, millis, given));
        return id;
    }

    private boolean takeBack(String answer) {
        return progress.add(new Entry.TakenBack("t" + entries++, TIME, answer));
    }

    private void finish(String map, Entry.Test test, int right, int of, long millis) {
        progress.add(new Entry.Finished("e" + entries++, TIME, map, test, right, of, millis));
    }

    private static Progress.State snapshot(Random random, int length) {
        Progress before = new Progress();
        happenings(random, length, "before").forEach(before::add);
        return before.state();
    }

    private static List<Entry.Answered> answers(List<Entry> entries) {
        List<Entry.Answered> answers = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Answered answered) {
                answers.add(answered);
            }
        }
        return answers;
    }

    /** Mostly answers, to few cards, in few ways, on days that mostly follow each other. */
    private static List<Entry> happenings(Random random, int length, String prefix) {
        List<String> zones = List.of("heart", "kidneys", "lungs");
        List<Skill> skills = List.of(Skill.LOCATE, Skill.NAME, Skill.LABEL, Skill.TECHNIQUE);
        List<Entry> entries = new ArrayList<>();
        LocalDate day = DAY;
        for (int i = 0; i < length; i++) {
            String id = prefix + i;
            String zone = zones.get(random.nextInt(zones.size()));
            String other = zones.get(random.nextInt(zones.size()));
            day = day.plusDays(random.nextInt(8) == 0 ? random.nextInt(20) - 4 : 0);
            entries.add(
                    switch (random.nextInt(12)) {
                        case 0 -> new Entry.Noted(id, TIME, "classic", zone, random.nextBoolean() ? "" : id);
                        case 1 -> new Entry.Finished(id, TIME, "classic", Entry.Test.EXAM, random.nextInt(11), 10, i);
                        default ->
                            new Entry.Answered(
                                    id,
                                    TIME,
                                    day,
                                    new Card("classic", zone, skills.get(random.nextInt(skills.size()))),
                                    Grade.of(1 + random.nextInt(4)),
                                    1,
                                    1_000L * random.nextInt(4),
                                    random.nextBoolean() ? "" : other);
                    });
        }
        return entries;
    }
}
