package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.study.Turn.Phase;
import soleatlas.study.Turn.Verdict;

class RoundTest {

    private static final FootMap MAP = ShippedMaps.classic();
    private static final Deck DECK = new Deck(MAP);
    private static final Zone HEART = ShippedMaps.zone(MAP, "heart");
    private static final Placement PLACE = MAP.placements(HEART).get(0);
    private static final Response GAVE_UP = new Response.GaveUp();
    private static final Response RIGHT = new Response.Picked(List.of("lungs", "heart"), false);
    private static final Response OUTSIDE = new Response.Picked(List.of(), false);

    // ---- places

    @Test
    void afterThreeWrongPlacesTheRightOneIsShownAndToBePointedAt() {
        Round round = begin(Rules.Kind.CHOSEN, locate());
        round = round.answered(picked("lungs"), 10);
        assertTurn(round, Phase.ASKING, 1, Verdict.WRONG);
        round = round.answered(picked("liver"), 20);
        assertTurn(round, Phase.ASKING, 2, Verdict.WRONG);
        assertThat(round.results()).isEmpty();
        round = round.answered(picked("spleen"), 30);
        assertTurn(round, Phase.SHOWN, 3, Verdict.MISSED);
        assertThat(round.turn().wrong()).containsExactly("lungs", "liver", "spleen");
        assertThat(round.results()).hasSize(1);
        assertResult(round, Grade.AGAIN, 3, 10, "lungs");
        assertThat(round.next()).isSameAs(round);
        assertThat(round.hinted()).isSameAs(round);
        round = round.answered(picked("lungs"), 40);
        assertTurn(round, Phase.SHOWN, 3, Verdict.OFF);
        round = round.answered(RIGHT, 50);
        assertTurn(round, Phase.DONE, 3, Verdict.LEARNED);
        assertThat(round.results()).hasSize(1);
        assertThat(round.answered(RIGHT, 60)).isSameAs(round);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1000, EASY",
        "0, 0, 4999, EASY",
        "0, 0, 5000, GOOD",
        "0, 0, 9000, GOOD",
        "1, 0, 1000, HARD",
        "2, 0, 1000, HARD",
        "0, 1, 1000, HARD",
        "2, 2, 1000, HARD",
        "3, 0, 1000, AGAIN"
    })
    void theGradeFollowsFromTriesHintsAndPace(int wrong, int hints, long millis, Grade grade) {
        Round round = Round.begin(Rules.of(Rules.Kind.TODAY, Map.of(Skill.LOCATE, 5_000L)), List.of(locate()));
        for (int i = 0; i < hints; i++) {
            round = round.hinted();
        }
        List<String> zones = List.of("lungs", "liver", "spleen");
        for (int i = 0; i < wrong; i++) {
            round = round.answered(picked(zones.get(i)), millis);
        }
        round = round.answered(RIGHT, millis);
        assertResult(round, grade, wrong < 3 ? wrong + 1 : 3, millis, wrong > 0 ? "lungs" : "");
        assertThat(round.right()).isEqualTo(grade.known() ? 1 : 0);
    }

    @Test
    void withoutAPaceNothingIsEasy() {
        assertResult(begin(Rules.Kind.TODAY, locate()).answered(RIGHT, 0), Grade.GOOD, 1, 0, "");
        Rules otherPace = Rules.of(Rules.Kind.TODAY, Map.of(Skill.NAME, 5_000L));
        assertResult(Round.begin(otherPace, List.of(locate())).answered(RIGHT, 0), Grade.GOOD, 1, 0, "");
    }

    @Test
    void whatIsALittleOffDoesNotCount() {
        Round round = begin(Rules.Kind.TODAY, locate());
        for (int i = 0; i < 5; i++) {
            round = round.answered(OUTSIDE, 10);
            assertTurn(round, Phase.ASKING, 0, Verdict.OFF);
        }
        // the hand slips once
        round = round.answered(new Response.Picked(List.of("lungs"), true), 20);
        assertTurn(round, Phase.ASKING, 0, Verdict.OFF);
        assertThat(round.turn().slips()).isEqualTo(1);
        assertThat(round.turn().firstMillis()).isNegative();
        round = round.answered(new Response.Picked(List.of("lungs"), true), 30);
        assertTurn(round, Phase.ASKING, 1, Verdict.WRONG);
        // the same zone again is no new try
        round = round.answered(picked("lungs"), 40);
        assertTurn(round, Phase.ASKING, 1, Verdict.OFF);
        round = round.answered(picked("liver"), 50);
        assertTurn(round, Phase.ASKING, 2, Verdict.WRONG);
        // answers of another kind say nothing
        for (Response strange :
                List.of(new Response.Chose(0), new Response.Typed("Heart"), new Response.Labelled(Map.of()))) {
            round = round.answered(strange, 60);
            assertTurn(round, Phase.ASKING, 2, Verdict.OFF);
        }
        assertResult(round.answered(RIGHT, 70), Grade.HARD, 3, 30, "lungs");
    }

    @Test
    void whoGivesUpIsShownTheAnswerAtOnce() {
        Round round = begin(Rules.Kind.TODAY, locate()).answered(GAVE_UP, 10);
        assertTurn(round, Phase.SHOWN, 1, Verdict.MISSED);
        assertResult(round, Grade.AGAIN, 1, 10, "");
        assertTurn(begin(Rules.Kind.TODAY, chosen()).answered(GAVE_UP, 10), Phase.DONE, 1, Verdict.MISSED);
        assertTurn(begin(Rules.Kind.TODAY, typed()).answered(GAVE_UP, 10), Phase.DONE, 1, Verdict.MISSED);
        assertTurn(begin(Rules.Kind.TODAY, draw()).answered(GAVE_UP, 10), Phase.DONE, 1, Verdict.MISSED);
    }

    // ---- the round

    @Test
    void whatWasMissedComesBackOnceAtTheEndAndDoesNotCount() {
        Question other = locate(ShippedMaps.zone(MAP, "liver"));
        Round round = Round.begin(Rules.of(Rules.Kind.TODAY, Map.of()), List.of(locate(), other));
        round = round.answered(GAVE_UP, 1).answered(RIGHT, 2).next();
        assertThat(round.questions()).hasSize(3);
        assertThat(round.isRepeat()).isFalse();
        round = round.answered(picked("liver"), 3).next();
        assertThat(round.isRepeat()).isTrue();
        assertThat(round.question()).contains(locate());
        round = round.answered(GAVE_UP, 4).answered(RIGHT, 5).next();
        assertThat(round.isOver()).isTrue();
        assertThat(round.question()).isEmpty();
        assertThat(round.results()).extracting(Result::repeated).containsExactly(false, false, true);
        assertThat(round.counted()).hasSize(2);
        assertThat(round.right()).isEqualTo(1);
        assertThat(round.planned()).isEqualTo(2);
        assertThat(round.next()).isSameAs(round);
        assertThat(round.hinted()).isSameAs(round);
        assertThat(round.restarted()).isSameAs(round);
        assertThat(round.answered(RIGHT, 6)).isSameAs(round);
    }

    @Test
    void anExamTellsNothingAndAsksEachOnce() {
        Round round = Round.begin(Rules.of(Rules.Kind.EXAM, Map.of(Skill.LOCATE, 9_000L)), List.of(locate(), chosen()));
        assertThat(round.hinted()).isSameAs(round);
        round = round.answered(picked("lungs"), 1);
        assertTurn(round, Phase.DONE, 1, Verdict.NOTED);
        round = round.next().answered(choice(right(chosen())), 1);
        assertTurn(round, Phase.DONE, 0, Verdict.NOTED);
        assertResult(round, Grade.GOOD, 1, 1, "");
        round = round.next();
        assertThat(round.isOver()).isTrue();
        assertThat(round.questions()).hasSize(2);
        assertThat(round.results()).extracting(Result::grade).containsExactly(Grade.AGAIN, Grade.GOOD);
    }

    @ParameterizedTest
    @EnumSource(Rules.Kind.class)
    void theRulesOfAKind(Rules.Kind kind) {
        Rules rules = Rules.of(kind, Map.of(Skill.NAME, 1L));
        assertThat(rules.scheduled()).isEqualTo(kind != Rules.Kind.CHALLENGE);
        assertThat(rules.feedback()).isEqualTo(kind != Rules.Kind.EXAM);
        boolean test = kind == Rules.Kind.CHALLENGE || kind == Rules.Kind.EXAM;
        assertThat(rules.again()).isEqualTo(!test);
        assertThat(rules.paces()).hasSize(test ? 0 : 1);
    }

    @Test
    void aChallengeGivesThreeTriesButDoesNotComeBack() {
        Round round = begin(Rules.Kind.CHALLENGE, locate());
        round = round.answered(picked("lungs"), 1).answered(picked("liver"), 1).answered(picked("spleen"), 1);
        assertTurn(round, Phase.SHOWN, 3, Verdict.MISSED);
        assertThat(round.answered(RIGHT, 1).next().isOver()).isTrue();
    }

    @Test
    void aRoundNeverChanges() {
        Round first = begin(Rules.Kind.TODAY, locate());
        Round copy = begin(Rules.Kind.TODAY, locate());
        Round wrong = first.answered(picked("lungs"), 1);
        Round hinted = wrong.hinted();
        Round right = hinted.answered(RIGHT, 2);
        assertThat(first).isEqualTo(copy);
        assertThat(wrong.turn().hints()).isZero();
        assertThat(hinted.results()).isEmpty();
        // asked anew as if nothing had been answered
        assertThat(wrong.restarted()).isEqualTo(copy);
        assertThat(right.restarted()).isEqualTo(copy);
        assertThat(first.answered(GAVE_UP, 1).restarted()).isEqualTo(copy);
        assertThatThrownBy(() -> right.results().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Round.begin(Rules.of(Rules.Kind.TODAY, Map.of()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // ---- options

    @Test
    void anOptionChosenWronglyIsOut() {
        Question.Choice question = chosen();
        int right = right(question);
        int wrong = (right + 1) % 4;
        Round round = begin(Rules.Kind.TODAY, question).answered(choice(wrong), 5);
        assertTurn(round, Phase.ASKING, 1, Verdict.WRONG);
        assertThat(round.turn().struck()).containsExactly(wrong);
        for (int nothing : new int[] {wrong, -1, 4, Integer.MAX_VALUE}) {
            assertTurn(round.answered(choice(nothing), 6), Phase.ASKING, 1, Verdict.OFF);
        }
        String given = question.options().get(wrong).id();
        assertResult(round.answered(choice(right), 7), Grade.HARD, 2, 5, given);
        Round missed = round.answered(choice((right + 2) % 4), 7);
        assertTurn(missed, Phase.DONE, 2, Verdict.MISSED);
        assertResult(missed, Grade.AGAIN, 2, 5, given);
    }

    @Test
    void oneOfThreeIsChosenOnce() {
        Question side = ask("heart", Skill.SIDE, 0);
        assertThat(side.tries()).isEqualTo(1);
        Round round = begin(Rules.Kind.TODAY, side).answered(choice(right((Question.Choice) side) == 0 ? 1 : 0), 5);
        assertTurn(round, Phase.DONE, 1, Verdict.MISSED);
    }

    @Test
    void hintsStopBeforeTheAnswer() {
        Round options = begin(Rules.Kind.TODAY, chosen()).hinted().hinted();
        assertThat(options.turn().struck()).hasSize(2).doesNotContain(right(chosen()));
        assertThat(options.hinted()).isSameAs(options);
        assertThat(hints(locate())).isEqualTo(2);
        assertThat(hints(typed())).isEqualTo(2);
        assertThat(hints(draw())).isEqualTo(1);
        assertThat(hints(label())).isZero();
        assertThat(hints(ask("heart", Skill.SIDE, 0))).isEqualTo(1);
        Question.Order order = order();
        assertThat(hints(order)).isEqualTo(order.technique().steps().size() - 2);
        // one wrong choice and one hint leave two
        Round mixed = begin(Rules.Kind.TODAY, chosen())
                .answered(choice((right(chosen()) + 1) % 4), 1)
                .hinted();
        assertThat(mixed.turn().struck()).hasSize(2);
        assertThat(mixed.hinted()).isSameAs(mixed);
    }

    private static int hints(Question question) {
        Round round = begin(Rules.Kind.TODAY, question);
        int count = 0;
        while (!round.hinted().equals(round)) {
            round = round.hinted();
            count++;
        }
        assertThat(round.turn().hints()).isEqualTo(count);
        return count;
    }

    // ---- typed names

    @ParameterizedTest
    @ValueSource(
            strings = {"Heart", "  hEART ", "heart.", "h\u00e9art", "Haert", "Hart", "Hearts", "Zheart", "The pump"})
    void aNameMayBeTypedWithOneSlip(String text) {
        assertThat(begin(Rules.Kind.TODAY, typed())
                        .answered(new Response.Typed(text), 1)
                        .turn()
                        .last())
                .isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "Hearth, hearth", // a slip away, but something else is called so
        "lung, lungs",
        "LUNGS, lungs",
        "Hurts, ''",
        "Ey, ''", // short names are typed without a slip
        "Eyee, ''",
        "x, ''"
    })
    void whatIsCalledOtherwiseIsNeverASlip(String text, String given) {
        Round round = begin(Rules.Kind.TODAY, typed());
        round = round.answered(new Response.Typed(text), 9);
        assertTurn(round, Phase.ASKING, 1, Verdict.WRONG);
        assertThat(round.turn().wrong()).containsExactly(given);
        assertResult(round.answered(new Response.Typed("heart"), 10), Grade.HARD, 2, 9, given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "-"})
    void nothingTypedIsNoAnswer(String text) {
        assertTurn(
                begin(Rules.Kind.TODAY, typed()).answered(new Response.Typed(text), 1), Phase.ASKING, 0, Verdict.OFF);
    }

    @Test
    void everyNameOfEveryZoneIsKnownAndNoneIsTakenForAnother() {
        for (FootMap map : ShippedMaps.all()) {
            Deck deck = new Deck(map);
            for (Zone zone : map.zones()) {
                Question.Name name = (Question.Name) ask(deck, zone, Skill.NAME, 5);
                assertThat(name.typed()).isTrue();
                for (String accepted : name.accepted()) {
                    assertThat(begin(Rules.Kind.TODAY, name)
                                    .answered(new Response.Typed(accepted), 1)
                                    .turn()
                                    .last())
                            .isEqualTo(Verdict.RIGHT);
                }
                for (Zone other : map.zones()) {
                    if (!other.id().equals(zone.id())) {
                        Turn turn = begin(Rules.Kind.TODAY, name)
                                .answered(new Response.Typed(other.name().in("en")), 1)
                                .turn();
                        assertThat(turn.last())
                                .as("%s for %s", other.id(), zone.id())
                                .isEqualTo(Verdict.WRONG);
                        assertThat(turn.wrong()).containsExactly(other.id());
                    }
                }
            }
        }
    }

    // ---- steps, drawings, labels

    @Test
    void stepsInPlaceAreKept() {
        Question.Order order = order();
        int steps = order.technique().steps().size();
        List<Integer> inOrder = IntStream.range(0, steps).boxed().toList();
        Round round = begin(Rules.Kind.TODAY, order);
        List<Integer> nearly = new ArrayList<>(inOrder);
        Collections.swap(nearly, steps - 2, steps - 1);
        Round wrong = round.answered(new Response.Ordered(nearly), 1);
        assertTurn(wrong, Phase.ASKING, 1, Verdict.WRONG);
        assertThat(wrong.turn().placed()).isEqualTo(steps - 2);
        assertResult(wrong.answered(new Response.Ordered(inOrder), 2), Grade.HARD, 2, 1, "");
        assertTurn(wrong.answered(new Response.Ordered(List.of()), 2), Phase.DONE, 2, Verdict.MISSED);
        assertResult(round.answered(new Response.Ordered(inOrder), 3), Grade.GOOD, 1, 3, "");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 0, RIGHT, EASY", "0.75, 0, RIGHT, EASY", "0.749, 0, RIGHT, GOOD", "0.5, 0, RIGHT, GOOD",
        "1.0, 1, RIGHT, HARD", "0.499, 0, RIGHT, HARD", "0.3, 0, RIGHT, HARD", "0.299, 0, MISSED, AGAIN",
        "0.0, 0, MISSED, AGAIN", "NaN, 0, MISSED, AGAIN"
    })
    void aDrawingIsGradedByHowWellItFits(double match, int hints, Verdict verdict, Grade grade) {
        Round round = begin(Rules.Kind.TODAY, draw());
        for (int i = 0; i < hints; i++) {
            round = round.hinted();
        }
        round = round.answered(new Response.Drew(match), 4);
        assertThat(round.turn().phase()).isEqualTo(Phase.DONE);
        assertThat(round.turn().last()).isEqualTo(verdict);
        assertResult(round, grade, 1, 4, "");
    }

    @Test
    void aChartIsGradedWordByWord() {
        Question.Label label = label();
        Map<Place, String> words = new HashMap<>();
        List<Placement> spots = label.spots();
        words.put(spots.get(0).place(), spots.get(0).zone().id());
        words.put(spots.get(1).place(), spots.get(2).zone().id());
        words.put(spots.get(2).place(), spots.get(1).zone().id());
        Round round = begin(Rules.Kind.TODAY, label);
        assertThat(round.answered(OUTSIDE, 1)).isSameAs(round);
        round = round.answered(new Response.Labelled(words), 5);
        assertTurn(round, Phase.DONE, 1, Verdict.MISSED);
        assertThat(round.results()).extracting(Result::card).containsExactlyElementsOf(label.cards());
        assertThat(round.results())
                .extracting(Result::grade)
                .containsExactly(Grade.GOOD, Grade.AGAIN, Grade.AGAIN, Grade.AGAIN);
        assertThat(round.results())
                .extracting(Result::given)
                .containsExactly(
                        "", spots.get(2).zone().id(), spots.get(1).zone().id(), "");
        round = round.next();
        assertThat(round.isRepeat()).isTrue();
        spots.forEach(spot -> words.put(spot.place(), spot.zone().id()));
        round = round.answered(new Response.Labelled(words), 5);
        assertTurn(round, Phase.DONE, 0, Verdict.RIGHT);
        assertThat(round.counted()).hasSize(4);
        assertThat(round.results()).hasSize(8);
        assertThat(round.next().isOver()).isTrue();
        assertThat(begin(Rules.Kind.TODAY, label).answered(GAVE_UP, 1).results())
                .hasSize(4)
                .allMatch(result ->
                        result.grade() == Grade.AGAIN && result.given().isEmpty());
    }

    // ---- anything at all

    @ParameterizedTest
    @EnumSource(Rules.Kind.class)
    void whateverIsAnsweredEveryCardGetsItsResultAndTheRoundEnds(Rules.Kind kind) {
        for (FootMap map : ShippedMaps.all()) {
            for (int seed = 0; seed < 25; seed++) {
                play(kind, map, new Random(seed));
            }
        }
    }

    private static void play(Rules.Kind kind, FootMap map, Random random) {
        Deck deck = new Deck(map);
        List<Card> cards = deck.cards(map.zones(), EnumSet.allOf(Skill.class));
        Collections.shuffle(cards, random);
        cards = cards.subList(0, 1 + random.nextInt(25));
        List<Question> questions = new QuestionMaker(deck, "en", random)
                .ask(cards, known(cards, random.nextInt(4)), map.views().get(0).id());
        Round round = Round.begin(Rules.of(kind, Map.of(Skill.NAME, 500L)), questions);
        int steps = 0;
        while (!round.isOver()) {
            Round before = round;
            Turn turn = round.turn();
            round = switch (random.nextInt(12)) {
                case 0 -> round.hinted();
                case 1 -> round.next();
                default -> round.answered(any(turn, map, random), random.nextInt(1_000));
            };
            assertThat(round.results().subList(0, before.results().size())).isEqualTo(before.results());
            if (round.turn().phase() == Phase.DONE) {
                round = round.next();
            }
            assertThat(++steps).isLessThan(100_000);
        }
        assertThat(round.counted()).extracting(Result::card).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(round.results()).allMatch(result -> result.tries() >= 1 && result.millis() >= 0);
        int asked =
                round.questions().stream().mapToInt(one -> one.cards().size()).sum();
        assertThat(round.results()).hasSize(asked);
        assertThat(round.questions().size()).isLessThanOrEqualTo(2 * round.planned());
    }

    /** A fitting answer, a strange one, or none. */
    private static Response any(Turn turn, FootMap map, Random random) {
        Question question = turn.question();
        String zone = map.zones().get(random.nextInt(map.zones().size())).id();
        if (question instanceof Question.Locate locate && random.nextInt(4) == 0) {
            return new Response.Picked(List.of(locate.zone().id()), random.nextBoolean());
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Response.Picked(List.of(zone), random.nextInt(5) == 0);
            case 1 -> new Response.Picked(List.of(), random.nextBoolean());
            case 2 -> new Response.Chose(random.nextInt(6) - 1);
            case 3 -> new Response.Typed(random.nextBoolean() ? zone : "\u0000 \u00df\ud83d");
            case 4 ->
                new Response.Ordered(
                        random.ints(random.nextInt(6), -1, 6).boxed().toList());
            case 5 -> new Response.Labelled(labels(question, zone));
            case 6 -> new Response.Drew(random.nextDouble() * 1.2 - 0.1);
            case 7 -> new Response.Typed("");
            default -> GAVE_UP;
        };
    }

    private static Map<Place, String> labels(Question question, String zone) {
        return question instanceof Question.Label label
                ? Map.of(label.spots().get(0).place(), zone)
                : Map.of(PLACE.place(), "no such zone");
    }

    // ---- what is asked

    private static Round begin(Rules.Kind kind, Question question) {
        return Round.begin(Rules.of(kind, Map.of()), List.of(question));
    }

    private static void assertTurn(Round round, Phase phase, int tries, Verdict verdict) {
        assertThat(round.turn().phase()).isEqualTo(phase);
        assertThat(round.turn().tries()).isEqualTo(tries);
        assertThat(round.turn().last()).isEqualTo(verdict);
    }

    private static void assertResult(Round round, Grade grade, int tries, long millis, String given) {
        Result result = round.results().get(round.results().size() - 1);
        assertThat(result.grade()).isEqualTo(grade);
        assertThat(result.tries()).isEqualTo(tries);
        assertThat(result.millis()).isEqualTo(millis);
        assertThat(result.given()).isEqualTo(given);
    }

    private static Question.Locate locate() {
        return locate(HEART);
    }

    private static Question.Locate locate(Zone zone) {
        Card card = DECK.card(zone, Skill.LOCATE);
        return new Question.Locate(card, zone, MAP.placements(zone).get(0).view(), Set.of(zone.id()));
    }

    private static Question.Name typed() {
        return new Question.Name(
                DECK.card(HEART, Skill.NAME),
                PLACE,
                List.of(),
                List.of("Heart", "Eye", "The pump"),
                List.of(
                        new Question.Known("hearth", "Hearth"),
                        new Question.Known("lungs", "Lungs"),
                        new Question.Known("lungs", "Lung")));
    }

    private static Question.Draw draw() {
        return new Question.Draw(DECK.card(HEART, Skill.DRAW), PLACE);
    }

    private static Question.Choice chosen() {
        return (Question.Choice) ask("heart", Skill.BENEFIT, 0);
    }

    private static Question.Order order() {
        return (Question.Order) ask("heart", Skill.STEPS, 0);
    }

    private static Question.Label label() {
        List<Card> cards = DECK.cards(MAP.zones().subList(0, 4), EnumSet.of(Skill.LABEL));
        Question.Label label = (Question.Label) new QuestionMaker(DECK, "en", new Random(1))
                .ask(cards, new Progress(), MAP.views().get(0).id())
                .get(0);
        assertThat(label.spots()).hasSize(4);
        return label;
    }

    private static Question ask(String zone, Skill skill, int answers) {
        return ask(DECK, ShippedMaps.zone(MAP, zone), skill, answers);
    }

    private static Question ask(Deck deck, Zone zone, Skill skill, int answers) {
        List<Card> cards = List.of(deck.card(zone, skill));
        return new QuestionMaker(deck, "en", new Random(1))
                .ask(cards, known(cards, answers), deck.map().views().get(0).id())
                .get(0);
    }

    private static Progress known(List<Card> cards, int answers) {
        Map<Card, Memory> memories = new HashMap<>();
        if (answers > 0) {
            cards.forEach(
                    card -> memories.put(card, new Memory(30, 5, LocalDate.of(2025, 6, 1), 30, answers, Grade.GOOD)));
        }
        return Progress.of(new Progress.State(memories, Map.of(), Map.of(), Map.of(), List.of(), Map.of()));
    }

    private static Response picked(String zone) {
        return new Response.Picked(List.of(zone), false);
    }

    private static Response choice(int option) {
        return new Response.Chose(option);
    }

    private static int right(Question.Choice choice) {
        return IntStream.range(0, choice.options().size())
                .filter(i -> choice.options().get(i).right())
                .findFirst()
                .orElseThrow();
    }
}
