package soleatlas.model.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.geometry.Point;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.mode.Modes;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Card;
import soleatlas.study.Deck;
import soleatlas.study.Drawing;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Progress;
import soleatlas.study.Question;
import soleatlas.study.QuestionMaker;
import soleatlas.study.Response;
import soleatlas.study.Round;
import soleatlas.study.Rules;
import soleatlas.study.Skill;
import soleatlas.study.Turn;
import soleatlas.study.Turn.Phase;

class LearnModelTest {

    private static final FootMap MAP = ShippedMaps.classic();
    private static final Zone HEART = ShippedMaps.zone(MAP, "heart");
    private static final Zone LIVER = ShippedMaps.zone(MAP, "liver");
    private static final Zone SPLEEN = ShippedMaps.zone(MAP, "spleen");
    private static final Response GAVE_UP = new Response.GaveUp();

    private final Watch watch = new Watch();
    private final List<Entry> kept = new ArrayList<>();
    private final WindowModel session = WindowModel.of("en", new Environment(watch, new Random(5)));
    private final Explorer explorer = session.explorer();
    private final LearnModel learner = session.learner();
    private final QuizSession play = learner.play();

    @BeforeEach
    void open() {
        ShippedMaps.all().forEach(map -> explorer.put(ShippedMaps.entry(map)));
        explorer.open(ShippedMaps.CLASSIC);
        learner.read(new Progress(), kept::add);
    }

    static List<FootMap> maps() {
        return ShippedMaps.all();
    }

    // ---- answers are kept

    @Test
    void everyAnswerIsKeptOnceInItsOrder() {
        start(List.of(HEART, LIVER, SPLEEN), Skill.LOCATE);
        List<Card> asked =
                round().questions().stream().map(one -> one.cards().get(0)).toList();
        for (int i = 0; i < 3; i++) {
            watch.pass(2_000);
            if (i == 1) {
                pick("kidneys");
                pick("stomach");
                assertThat(kept).hasSize(1);
                pick("bladder");
                assertThat(kept).hasSize(2);
            }
            pickRight();
            assertThat(play.next()).isTrue();
        }
        assertThat(round().isRepeat()).isTrue();
        pickRight();
        play.next();
        assertThat(round().isOver()).isTrue();
        assertThat(kept).hasSize(3);
        assertThat(kept).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(answers()).extracting(Entry.Answered::card).isEqualTo(asked);
        assertThat(answers()).extracting(Entry.Answered::grade).containsExactly(Grade.GOOD, Grade.AGAIN, Grade.GOOD);
        assertThat(answers()).extracting(Entry.Answered::tries).containsExactly(1, 3, 1);
        assertThat(answers()).extracting(Entry.Answered::given).containsExactly("", "kidneys", "");
        assertThat(answers()).extracting(Entry.Answered::millis).containsOnly(2_000L);
        assertThat(answers()).extracting(Entry.Answered::day).containsOnly(LocalDate.of(2025, 6, 1));
        Progress again = new Progress();
        kept.forEach(again::add);
        assertThat(again.state()).isEqualTo(learner.progress().state());
    }

    @Test
    void whatWasMissedCanBeAskedAgain() {
        start(List.of(HEART, LIVER), Skill.NAME);
        Card missed = round().question().orElseThrow().cards().get(0);
        play.answer(GAVE_UP);
        play.next();
        rightOption();
        play.next();
        play.answer(GAVE_UP);
        play.next();
        assertThat(round().isOver()).isTrue();
        assertThat(learner.startMissed()).isTrue();
        assertThat(round().questions().stream().flatMap(one -> one.cards().stream()))
                .containsExactly(missed);
        learner.end();
        assertThat(learner.startMissed()).isFalse();
    }

    @Test
    void anAnswerTakenBackIsAskedAgainAndForgotten() {
        Progress.State before = learner.progress().state();
        start(List.of(HEART, LIVER), Skill.LOCATE);
        Question first = round().question().orElseThrow();
        assertThat(play.canTakeBack()).isFalse();
        assertThat(play.takeBack()).isFalse();
        play.answer(GAVE_UP);
        pickRight();
        play.next();
        assertThat(play.canTakeBack()).isTrue();
        assertThat(play.takeBack()).isTrue();
        assertThat(kept).hasSize(2);
        assertThat(kept.get(1))
                .isInstanceOfSatisfying(
                        Entry.TakenBack.class,
                        back -> assertThat(back.answer()).isEqualTo(kept.get(0).id()));
        assertThat(learner.progress().state()).isEqualTo(before);
        assertThat(round().question()).contains(first);
        assertThat(round().turn().phase()).isEqualTo(Phase.ASKING);
        assertThat(round().results()).isEmpty();
        assertThat(round().questions()).hasSize(2);
        assertThat(play.canTakeBack()).isFalse();
        pickRight();
        assertThat(kept).hasSize(3);
        assertThat(answers().get(1).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void theLastAnswerOfARoundCanBeTakenBackToo() {
        start(List.of(HEART), Skill.LOCATE);
        pickRight();
        play.next();
        assertThat(round().isOver()).isTrue();
        assertThat(play.takeBack()).isTrue();
        assertThat(play.isOn()).isTrue();
        assertThat(learner.progress().state().memories()).isEmpty();
    }

    @Test
    void aChartThatWasLabelledIsTakenBackAsOne() {
        start(MAP.zones().subList(0, 4), Skill.LABEL);
        play.answer(new Response.Labelled(Map.of()));
        assertThat(answers()).hasSize(4).extracting(Entry.Answered::grade).containsOnly(Grade.AGAIN);
        assertThat(play.takeBack()).isTrue();
        assertThat(kept).hasSize(8);
        assertThat(learner.progress().state().memories()).isEmpty();
    }

    @Test
    void theResultOfATestStands() {
        assertThat(learner.startExam()).isTrue();
        play.answer(GAVE_UP);
        assertThat(play.canTakeBack()).isFalse();
        while (play.isOn()) {
            play.answer(GAVE_UP);
        }
        assertThat(play.canTakeBack()).isFalse();
        assertThat(play.takeBack()).isFalse();
        assertThat(kept).filteredOn(entry -> entry instanceof Entry.Finished).hasSize(1);
        assertThat(kept).hasSize(41).last().isInstanceOfSatisfying(Entry.Finished.class, finished -> {
            assertThat(finished.right()).isZero();
            assertThat(finished.of()).isEqualTo(40);
            assertThat(finished.millis()).isZero();
        });
    }

    @Test
    void aChallengeKeepsItsTimeButNoAnswers() {
        assertThat(learner.startChallenge()).isTrue();
        int zones = round().questions().size();
        while (play.isOn()) {
            watch.pass(1_000);
            pickRight();
        }
        assertThat(kept).hasSize(1);
        Entry.Finished finished = (Entry.Finished) kept.get(0);
        assertThat(finished.millis()).isEqualTo(1_000L * zones);
        assertThat(finished.right()).isEqualTo(zones);
        session.learner().options().useClock(false);
        assertThat(learner.startChallenge()).isTrue();
        while (play.isOn()) {
            watch.pass(1_000);
            pickRight();
        }
        assertThat(((Entry.Finished) kept.get(1)).millis()).isZero();
    }

    @Test
    void endingKeepsWhatWasAnswered() {
        start(List.of(HEART, LIVER, SPLEEN), Skill.LOCATE);
        pickRight();
        int revision = learner.revisionProperty().get();
        learner.end();
        assertThat(play.isOn()).isFalse();
        assertThat(round().counted()).hasSize(1);
        learner.end();
        assertThat(play.roundProperty().get()).isNull();
        assertThat(play.paperProperty().get()).isEqualTo(QuizMarks.NONE);
        assertThat(play.canTakeBack()).isFalse();
        assertThat(answers()).hasSize(1);
        assertThat(learner.progress().memory(answers().get(0).card())).isPresent();
        assertThat(learner.revisionProperty().get()).isGreaterThan(revision);
        learner.end();
        assertThat(kept).hasSize(1);
    }

    @Test
    void nobodyThinksForLongerThanTenMinutes() {
        start(List.of(HEART), Skill.LOCATE);
        watch.pass(5_000_000);
        pickRight();
        assertThat(answers().get(0).millis()).isEqualTo(600_000);
    }

    @Test
    void whoIsFasterThanUsualKnowsItWell() {
        Progress fast = new Progress();
        for (int i = 0; i < 5; i++) {
            Card card = new Card("classic", "zone" + i, Skill.LOCATE);
            fast.add(new Entry.Answered(
                    "p" + i, watch.instant(), learner.today().minusDays(1), card, Grade.GOOD, 1, 4_000, ""));
        }
        learner.read(fast, kept::add);
        start(List.of(HEART, LIVER), Skill.LOCATE);
        watch.pass(3_999);
        pickRight();
        play.next();
        watch.pass(4_000);
        pickRight();
        assertThat(answers()).extracting(Entry.Answered::grade).containsExactly(Grade.EASY, Grade.GOOD);
    }

    // ---- slips and clicks

    @Test
    void aClickGoesOnOnceTheQuestionIsSettled() {
        start(List.of(HEART, LIVER), Skill.LOCATE);
        pickRight();
        assertThat(round().turn().phase()).isEqualTo(Phase.DONE);
        play.pick(List.of(), one -> 999);
        assertThat(round().at()).isEqualTo(1);
        assertThat(round().turn().phase()).isEqualTo(Phase.ASKING);
    }

    @Test
    void aPointerCloseBesideTheZoneSlippedOnce() {
        start(List.of(HEART), Skill.LOCATE);
        List<Placement> stomach = MAP.placements(ShippedMaps.zone(MAP, "stomach"));
        play.pick(stomach.subList(0, 1), one -> one.zone().id().equals("heart") ? 8 : 0);
        assertThat(round().turn().last()).isEqualTo(Turn.Verdict.OFF);
        play.pick(stomach.subList(0, 1), one -> one.zone().id().equals("heart") ? 8 : 0);
        assertThat(round().turn().last()).isEqualTo(Turn.Verdict.WRONG);
        learner.end();
        start(List.of(HEART), Skill.LOCATE);
        play.pick(stomach.subList(0, 1), one -> one.zone().id().equals("heart") ? 8.1 : 0);
        assertThat(round().turn().last()).isEqualTo(Turn.Verdict.WRONG);
    }

    @Test
    void wordsArePutOnTheChartMovedAndTakenBack() {
        start(MAP.zones().subList(0, 4), Skill.LABEL);
        Question.Label label = (Question.Label) round().question().orElseThrow();
        Placement one = label.spots().get(0);
        Placement two = label.spots().get(1);
        String word = label.words().get(0).id();
        put(word, one);
        assertThat(play.words()).containsExactlyEntriesOf(Map.of(one.place(), word));
        assertThat(play.heldProperty().get()).isNull();
        put(word, two);
        assertThat(play.words()).containsExactlyEntriesOf(Map.of(two.place(), word));
        play.pick(List.of(two), place -> 0); // taken back into the hand
        assertThat(play.words()).isEmpty();
        assertThat(play.heldProperty().get()).isEqualTo(word);
        play.hold(word);
        assertThat(play.heldProperty().get()).isNull();
        play.pick(List.of(), place -> 0);
        assertThat(play.words()).isEmpty();
    }

    private void put(String word, Placement spot) {
        play.hold(word);
        play.pick(List.of(spot), place -> 0);
    }

    @Test
    void aDrawingIsHandedInOnce() {
        start(List.of(HEART), Skill.DRAW);
        play.handIn();
        assertThat(round().turn().phase()).isEqualTo(Phase.ASKING);
        draw();
        play.handIn();
        assertThat(round().turn().phase()).isEqualTo(Phase.DONE);
        assertThat(play.paperProperty().get().drawing()).isPresent();
        Drawing made = play.drawing();
        play.sketch().clear();
        play.handIn();
        assertThat(play.drawing()).isSameAs(made);
        assertThat(answers()).extracting(Entry.Answered::grade).containsExactly(Grade.EASY);
    }

    private void draw() {
        Question.Draw draw = (Question.Draw) round().question().orElseThrow();
        double[] ring = draw.placement().region().rings().get(0);
        for (int i = 0; i < ring.length; i += 2) {
            play.sketch().add(new Point(ring[i], ring[i + 1]));
        }
        play.sketch().close();
    }

    // ---- modes and maps

    @Test
    void exploringHidesTheRoundAndLearningResumesIt() {
        start(List.of(HEART, LIVER), Skill.LOCATE);
        QuizMarks paper = play.paperProperty().get();
        Round now = round();
        assertThat(paper.blank()).isTrue();
        assertThat(session.modes().is(LearnModel.MODE)).isTrue();
        session.modes().go(Modes.EXPLORE);
        assertThat(play.paperProperty().get()).isEqualTo(QuizMarks.NONE);
        assertThat(round()).isSameAs(now);
        explorer.showView(1);
        explorer.select(HEART);
        session.modes().go(LearnModel.MODE);
        assertThat(play.paperProperty().get()).isEqualTo(paper);
        assertThat(round()).isSameAs(now);
        assertThat(explorer.selectionProperty().get()).isNull();
        Question.Locate locate = (Question.Locate) now.question().orElseThrow();
        assertThat(explorer.viewProperty().get()).isEqualTo(locate.view());
    }

    @Test
    void anotherMapEndsTheRound() {
        start(List.of(HEART), Skill.LOCATE);
        explorer.open(ShippedMaps.EVERYDAY);
        assertThat(play.roundProperty().get()).isNull();
        assertThat(play.paperProperty().get()).isEqualTo(QuizMarks.NONE);
        assertThat(learner.deck().orElseThrow().map()).isSameAs(ShippedMaps.everyday());
        assertThat(kept).isEmpty();
    }

    @Test
    void theSameMapReadAgainEndsTheRoundToo() {
        start(List.of(HEART), Skill.LOCATE);
        explorer.put(ShippedMaps.entry(ShippedMaps.classicAgain()));
        assertThat(play.roundProperty().get()).isNull();
        assertThat(learner.deck().orElseThrow().map()).isNotSameAs(MAP);
    }

    @Test
    void aZoneOfTheDetailedChartIsShownWhenItIsAskedFor() {
        Zone detailed = MAP.zones().stream().filter(Zone::detailed).findFirst().orElseThrow();
        assertThat(explorer.shows(detailed)).isFalse();
        start(List.of(detailed), Skill.NAME);
        assertThat(explorer.shows(detailed)).isTrue();
    }

    // ---- what was learned before

    @Test
    void beforeItIsReadNothingCanBeAsked() {
        start(List.of(HEART), Skill.LOCATE);
        learner.expect();
        assertThat(play.roundProperty().get()).isNull();
        assertThat(learner.readyProperty().get()).isFalse();
        assertThat(learner.startToday()).isFalse();
        assertThat(learner.startExam()).isFalse();
        assertThat(learner.startChallenge()).isFalse();
        assertThat(learner.start(List.of(HEART), EnumSet.of(Skill.NAME))).isFalse();
        assertThat(learner.plan()).isEmpty();
        learner.note(HEART, "lost");
        assertThat(kept).isEmpty();
        Progress known = new Progress();
        List<Entry> others = new ArrayList<>();
        learner.read(known, others::add);
        assertThat(learner.readyProperty().get()).isTrue();
        assertThat(learner.progress()).isSameAs(known);
        start(List.of(HEART), Skill.LOCATE);
        pickRight();
        assertThat(kept).isEmpty();
        assertThat(others).hasSize(1);
    }

    @Test
    void whatHappenedInAnotherWindowIsTakenInButNotKeptAgain() {
        Card card = learner.deck().orElseThrow().card(HEART, Skill.LOCATE);
        int revision = learner.revisionProperty().get();
        learner.take(List.of());
        assertThat(learner.revisionProperty().get()).isEqualTo(revision);
        learner.take(
                List.of(new Entry.Answered("other", watch.instant(), learner.today(), card, Grade.GOOD, 1, 900, "")));
        assertThat(learner.progress().memory(card)).isPresent();
        assertThat(learner.revisionProperty().get()).isEqualTo(revision + 1);
        assertThat(kept).isEmpty();
    }

    @Test
    void notesAreKeptWhenTheyChange() {
        assertThat(learner.note(HEART)).isEmpty();
        learner.note(HEART, "");
        learner.note(HEART, "Left only");
        learner.note(HEART, "Left only");
        assertThat(learner.note(HEART)).isEqualTo("Left only");
        assertThat(learner.note(LIVER)).isEmpty();
        assertThat(kept).hasSize(1);
        learner.note(HEART, "");
        assertThat(learner.note(HEART)).isEmpty();
        assertThat(kept).hasSize(2);
    }

    // ---- nothing is told too early

    @ParameterizedTest
    @MethodSource("maps")
    void theChartNeverTellsWhatIsAsked(FootMap map) {
        Deck deck = new Deck(map);
        QuizOverlays papers = new QuizOverlays(map, "en");
        Random random = new Random(2);
        for (Rules.Kind kind : Rules.Kind.values()) {
            List<Card> cards = deck.cards(map.zones(), EnumSet.allOf(Skill.class));
            String view = map.views().get(random.nextInt(map.views().size())).id();
            for (Question question : new QuestionMaker(deck, "en", random).ask(cards, new Progress(), view)) {
                Round round = Round.begin(Rules.of(kind, Map.of()), List.of(question));
                for (int step = 0; step < 4 && round.turn().phase() == Phase.ASKING; step++) {
                    assertSecret(question, papers.of(round, Map.of(), null));
                    round = step % 2 == 0 ? round.hinted() : round.answered(wrong(question, map, random), 1);
                }
            }
        }
    }

    private static void assertSecret(Question question, QuizMarks paper) {
        assertThat(paper.blank()).isTrue();
        assertThat(paper.drawing()).isEmpty();
        Set<String> asked = new HashSet<>();
        if (question instanceof Question.Locate locate) {
            asked.add(locate.zone().name().in("en"));
            assertThat(paper.marks().keySet())
                    .noneMatch(place -> place.zone().equals(locate.zone().id()));
            assertThat(paper.out()).doesNotContain(locate.zone().id());
            assertThat(paper.picks()).isTrue();
        } else if (question instanceof Question.Name name) {
            asked.add(name.placement().zone().name().in("en"));
            assertThat(paper.marks()).containsOnlyKeys(name.placement().place());
        } else if (question instanceof Question.Draw draw) {
            asked.add(draw.placement().zone().name().in("en"));
            assertThat(paper.marks()).isEmpty();
            assertThat(paper.sketch()).contains(draw.placement().place());
        } else if (question instanceof Question.Label label) {
            label.spots().forEach(spot -> asked.add(spot.zone().name().in("en")));
            assertThat(paper.marks().values()).containsOnly(QuizMarks.Mark.SPOT);
        } else if (question.skill() == Skill.SIDE) {
            assertThat(paper.marks()).isEmpty();
            assertThat(paper.notes()).isEmpty();
        }
        assertThat(paper.notes().values()).noneMatch(asked::contains);
    }

    private static Response wrong(Question question, FootMap map, Random random) {
        if (question instanceof Question.Locate locate) {
            String other = map.zones().stream()
                    .map(Zone::id)
                    .filter(id -> !locate.right().contains(id))
                    .skip(random.nextInt(map.zones().size() - 1))
                    .findFirst()
                    .orElseThrow();
            return new Response.Picked(List.of(other), false);
        }
        return new Response.Chose(random.nextInt(4));
    }

    @Test
    void afterAMissTheChartShowsTheAnswer() {
        start(List.of(HEART), Skill.LOCATE);
        pick("liver");
        assertThat(play.paperProperty().get().marks()).containsValue(QuizMarks.Mark.WRONG);
        play.answer(GAVE_UP);
        QuizMarks paper = play.paperProperty().get();
        assertThat(paper.marks()).containsValue(QuizMarks.Mark.MISSED);
        assertThat(paper.notes()).containsValue(HEART.name().in("en"));
        pickRight();
        play.next();
        pickRight();
        play.next();
        assertThat(round().isOver()).isTrue();
        assertThat(play.paperProperty().get().blank()).isFalse();
        assertThat(play.paperProperty().get().marks()).containsValue(QuizMarks.Mark.MISSED);
    }

    // ---- playing

    private void start(List<Zone> zones, Skill skill) {
        assertThat(learner.start(zones, EnumSet.of(skill))).isTrue();
        assertThat(play.isOn()).isTrue();
    }

    private Round round() {
        return Objects.requireNonNull(play.roundProperty().get());
    }

    private List<Entry.Answered> answers() {
        return kept.stream()
                .filter(Entry.Answered.class::isInstance)
                .map(Entry.Answered.class::cast)
                .toList();
    }

    private void pick(String zone) {
        play.pick(List.of(MAP.placements(ShippedMaps.zone(MAP, zone)).get(0)), one -> 999);
    }

    private void pickRight() {
        Question.Locate locate = (Question.Locate) round().turn().question();
        pick(locate.zone().id());
    }

    private void rightOption() {
        Question.Name name = (Question.Name) round().question().orElseThrow();
        play.answer(new Response.Chose(
                name.options().stream().map(Question.Option::right).toList().indexOf(true)));
    }

    /** A clock that moves when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2025-06-01T08:00:00Z");

        void pass(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
