package soleatlas.model.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Point;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Card;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Mastery;
import soleatlas.study.Memory;
import soleatlas.study.PathStage;
import soleatlas.study.Progress;
import soleatlas.study.Question;
import soleatlas.study.QuestionMaker;
import soleatlas.study.Response;
import soleatlas.study.Round;
import soleatlas.study.Skill;
import soleatlas.study.Turn;

/** A map of lands instead of feet is learned as any other. */
class WorldMapTest {

    private static final int LANDS = 200;
    private static final Instant NOW = Instant.parse("2025-06-01T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final List<Entry> kept = new ArrayList<>();
    private final WindowModel session =
            WindowModel.of("en", new Environment(Clock.fixed(NOW, ZoneOffset.UTC), new Random(9)));
    private final Explorer explorer = session.explorer();
    private final LearnModel learner = session.learner();
    private final QuizSession play = learner.play();

    @BeforeEach
    void open() {
        FootMap world = WorldMap.read(folder, 20, 10);
        assertThat(world.zones()).hasSize(LANDS);
        explorer.put(new MapEntry("world", "A world", true, world, null, List.of()));
        explorer.open("world");
        learner.read(new Progress(), kept::add);
    }

    @Test
    void everyLandIsAskedAboutByPlaceNameWordAndShape() {
        Set<Skill> skills = EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.LABEL, Skill.DRAW);
        assertThat(learner.deck().orElseThrow().skills()).isEqualTo(skills);
        assertThat(learner.count(RoundScope.CHART, EnumSet.allOf(Skill.class))).isEqualTo(4 * LANDS);
    }

    @Test
    void allLandsAreFound() {
        playAll(Skill.LOCATE);
    }

    @Test
    void allLandsAreNamedByChoice() {
        playAll(Skill.NAME);
        assertThat(session.modes().is(LearnModel.MODE)).isTrue();
    }

    @Test
    void allLandsAreNamedByTyping() {
        List<Card> cards = learner.deck().orElseThrow().cards(explorer.zones(), EnumSet.of(Skill.NAME));
        Map<Card, Memory> memories = new HashMap<>();
        cards.forEach(
                card -> memories.put(card, new Memory(9, 5, learner.today().minusDays(9), 9, 2, Grade.GOOD)));
        learner.read(
                Progress.of(new Progress.State(memories, Map.of(), Map.of(), Map.of(), List.of(), Map.of())),
                kept::add);
        assertThat(learner.start(RoundScope.CHART, EnumSet.of(Skill.NAME), LANDS))
                .isTrue();
        assertThat(round().questions()).hasSize(LANDS).allMatch(one -> ((Question.Name) one).typed());
        playToTheEnd(LANDS);
    }

    @Test
    void allLandsAreLabelled() {
        assertThat(learner.start(RoundScope.CHART, EnumSet.of(Skill.LABEL), LANDS))
                .isTrue();
        assertThat(round().questions()).hasSize(LANDS / 8);
        playToTheEnd(LANDS);
    }

    @Test
    void allLandsAreDrawn() {
        playAll(Skill.DRAW);
        assertThat(kept).allMatch(entry -> ((Entry.Answered) entry).grade() == Grade.EASY);
    }

    private void playAll(Skill skill) {
        assertThat(learner.start(RoundScope.CHART, EnumSet.of(skill), LANDS)).isTrue();
        assertThat(round().questions()).hasSize(LANDS);
        playToTheEnd(LANDS);
    }

    @Test
    void progressFollowsThePathDayByDay() {
        List<PathStage> path = PathStage.of(learner.deck().orElseThrow());
        assertThat(path).hasSizeBetween(LANDS / 9, LANDS / 4);
        assertThat(path.stream().flatMap(stage -> stage.zones().stream())).containsExactlyElementsOf(explorer.zones());
        PathStage first = path.get(0);
        Zone land = first.zones().get(0);
        Set<Skill> places = EnumSet.of(Skill.LOCATE);
        assertThat(learner.mastery(land, places)).contains(Mastery.UNSEEN);
        assertThat(learner.mastery(land, EnumSet.of(Skill.TECHNIQUE, Skill.SIDE)))
                .isEmpty();
        // place or name of each first, the others the next time
        for (int i = 0; i < 2; i++) {
            assertThat(learner.start(first)).isTrue();
            playToTheEnd(first.zones().size());
            learner.end();
        }
        assertThat(first.mastered(learner.deck().orElseThrow(), learner.progress()))
                .isEqualTo(first.zones().size());
        assertThat(learner.mastery(land, places)).contains(Mastery.FIRM);
        assertThat(path.get(1).mastered(learner.deck().orElseThrow(), learner.progress()))
                .isZero();
    }

    @Test
    void todayThereAreSixNewLands() {
        assertThat(learner.plan().orElseThrow().size()).isEqualTo(6);
        assertThat(learner.startToday()).isTrue();
        playToTheEnd(6);
        assertThat(learner.progress().day(learner.today())).isEqualTo(new Progress.Day(6, 0));
        assertThat(learner.plan().orElseThrow().size()).isZero();
        assertThat(learner.startToday()).isFalse();
    }

    @Test
    void theChallengeAsksForAllLands() {
        assertThat(learner.startChallenge()).isTrue();
        assertThat(round().questions()).hasSize(LANDS);
        answerAll();
        assertThat(round().right()).isEqualTo(LANDS);
        assertThat(kept).hasSize(1);
        Entry.Finished finished = (Entry.Finished) kept.get(0);
        assertThat(finished.test()).isEqualTo(Entry.Test.CHALLENGE);
        assertThat(finished.right()).isEqualTo(LANDS);
        assertThat(finished.of()).isEqualTo(LANDS);
        assertThat(learner.progress().state().memories()).isEmpty();
    }

    @Test
    void theExamHasFortyQuestionsAboutPlacesAndNames() {
        assertThat(learner.startExam()).isTrue();
        assertThat(round().questions()).hasSize(40);
        assertThat(round().questions())
                .filteredOn(one -> one.skill() == Skill.NAME)
                .hasSize(20);
        answerAll();
        assertThat(round().right()).isEqualTo(40);
        assertThat(kept).hasSize(41).last().isInstanceOf(Entry.Finished.class);
        assertThat(learner.progress().best("world", Entry.Test.EXAM)).isPresent();
    }

    @Test
    void theExamOfASmallWorldHasAsManyQuestionsAsThereAre() {
        FootMap small = WorldMap.read(folder, 3, 2);
        explorer.put(new MapEntry("small", "A small world", true, small, null, List.of()));
        explorer.open("small");
        assertThat(learner.startExam()).isTrue();
        assertThat(round().questions()).hasSize(12);
        answerAll();
        assertThat(round().right()).isEqualTo(12);
    }

    @Test
    void onMapsOfEverySizeWhatCanBeAskedIsAsked() {
        for (int columns = 1; columns <= 5; columns++) {
            FootMap map = WorldMap.read(folder, columns, 1);
            explorer.put(new MapEntry("strip" + columns, "Strip", true, map, null, List.of()));
            explorer.open("strip" + columns);
            boolean any = columns > 1;
            assertThat(learner.start(RoundScope.CHART, EnumSet.allOf(Skill.class), 100))
                    .isEqualTo(any);
            if (any) {
                answerAll();
                assertThat(round().right()).isEqualTo(4 * columns);
            }
            assertThat(new QuestionMaker(learner.deck().orElseThrow(), "en", new Random(1))
                            .ask(List.of(), new Progress(), ""))
                    .isEmpty();
        }
    }

    // ---- right answers, by pointing where the zones lie

    private void playToTheEnd(int cards) {
        int before = kept.size();
        answerAll();
        assertThat(round().isOver()).isTrue();
        assertThat(round().results())
                .hasSize(cards)
                .allMatch(result -> result.grade().known());
        assertThat(round().right()).isEqualTo(cards);
        assertThat(kept).hasSize(before + cards);
    }

    private void answerAll() {
        int steps = 0;
        while (!round().isOver()) {
            answer(round().turn());
            if (!round().isOver() && round().turn().phase() == Turn.Phase.DONE) {
                play.next();
            }
            assertThat(++steps).isLessThan(1_000);
        }
    }

    private void answer(Turn turn) {
        Question question = turn.question();
        if (question instanceof Question.Locate locate) {
            pointAt(map().placements(locate.zone()).get(0));
        } else if (question instanceof Question.Name name && name.typed()) {
            play.answer(new Response.Typed(name.placement().zone().name().in("en")));
        } else if (question instanceof Question.Name name) {
            int right =
                    name.options().stream().map(Question.Option::right).toList().indexOf(true);
            play.answer(new Response.Chose(right));
        } else if (question instanceof Question.Label label) {
            for (Placement spot : label.spots()) {
                play.hold(spot.zone().id());
                pointAt(spot);
            }
            play.answer(new Response.Labelled(Map.of()));
        } else if (question instanceof Question.Draw draw) {
            double[] ring = draw.placement().region().rings().get(0);
            for (int i = 0; i < ring.length; i += 2) {
                play.sketch().add(new Point(ring[i], ring[i + 1]));
            }
            play.handIn();
        }
    }

    /** What a pointer at the label's place meets. */
    private void pointAt(Placement placement) {
        Point point = placement.label();
        List<Placement> stack = map().placements().stream()
                .filter(one -> one.region().contains(point))
                .toList();
        assertThat(stack).containsExactly(placement);
        play.pick(stack, one -> one.region().contains(point) ? 0 : one.region().distanceToEdge(point));
    }

    private FootMap map() {
        return explorer.map().orElseThrow();
    }

    private Round round() {
        Round round = play.roundProperty().get();
        assertThat(round).isNotNull();
        return Objects.requireNonNull(round);
    }
}
