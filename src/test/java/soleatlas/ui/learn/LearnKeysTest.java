package soleatlas.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.AnswerSink;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.learn.RoundScope;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Progress;
import soleatlas.study.Question;
import soleatlas.study.Round;
import soleatlas.study.Skill;
import soleatlas.study.Turn;
import soleatlas.words.Messages;

/** A round of every kind of question, played with the keyboard alone (A12). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnKeysTest {

    private static final int MOST_STEPS = 140;
    /** How far keys move the pen, in pixels. */
    private static final double PEN_STEP = 12;

    private static final double PEN_SMALL_STEP = 2;

    private AtlasWindow window;
    private final List<Entry> kept = new ArrayList<>();

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(ShippedMaps.classic());
        kept.clear();
        AnswerSink journal = kept::add;
        window.act(() -> window.session().learner().read(new Progress(), journal));
    }

    @ParameterizedTest
    @EnumSource(Skill.class)
    void everyKindIsAnsweredByKeys(Skill skill) {
        start(skill, 2);
        int guard = 0;
        while (!round().isOver() && guard++ < 6) {
            Question question = round().turn().question();
            answer(question);
            assertThat(round().turn().phase()).as("settled: %s", question).isEqualTo(Turn.Phase.DONE);
            window.press(KeyCode.ENTER);
        }
        assertThat(round().isOver()).isTrue();
        assertThat(round().right()).as("known").isEqualTo(round().counted().size());
        assertThat(kept).hasSameSizeAs(round().counted());
        assertThat(window.node("score", Node.class).isVisible()).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> play().roundProperty().get())).isNull();
    }

    @Test
    void aNameIsTypedOnceItIsKnown() {
        start(Skill.NAME, 1);
        Question first = round().turn().question();
        window.act(() -> {
            var deck = window.session().learner().deck().orElseThrow();
            for (int i = 0; i < 2; i++) {
                window.session()
                        .learner()
                        .take(List.of(new Entry.Answered(
                                "known-" + i,
                                Instant.EPOCH,
                                LocalDate.of(2026, 1, 1 + 5 * i),
                                first.cards().get(0),
                                Grade.GOOD,
                                1,
                                2000,
                                "")));
            }
            window.session().learner().end();
            window.session()
                    .learner()
                    .start(
                            new RoundScope(
                                    RoundScope.Kind.ZONE, first.cards().get(0).subject()),
                            EnumSet.of(Skill.NAME),
                            deck.map().zones().size());
        });
        Question.Name typed = (Question.Name) round().turn().question();
        assertThat(typed.typed()).isTrue();
        assertThat(window.focusedId()).isEqualTo("answer");
        window.type("qqq");
        window.press(KeyCode.ENTER);
        assertThat(round().turn().last()).isEqualTo(Turn.Verdict.WRONG);
        String name = typed.accepted().stream()
                .filter(one -> one.matches("[a-z ]+"))
                .findFirst()
                .orElse(typed.accepted().get(0).toLowerCase(Locale.ROOT));
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(name.substring(0, 1));
        window.type(name.substring(1));
        window.press(KeyCode.ENTER);
        assertThat(round().turn().last()).isEqualTo(Turn.Verdict.RIGHT);
        window.press(KeyCode.ENTER);
        assertThat(round().isOver()).isTrue();
    }

    @Test
    void todayStartsFromTheKeyboardAndIsTakenBack() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.session().modes().is(LearnModel.MODE)).isTrue();
        assertThat(window.focusedId()).isEqualTo("start-today");
        window.press(KeyCode.ENTER);
        Question first = round().turn().question();
        answer(first);
        assertThat(kept).hasSize(1);
        window.press(KeyCode.U);
        assertThat(kept).hasSize(2).last().isInstanceOf(Entry.TakenBack.class);
        assertThat(round().turn().phase()).isEqualTo(Turn.Phase.ASKING);
        assertThat(round().turn().question()).isEqualTo(first);
        assertThat(round().results()).isEmpty();
    }

    @Test
    void aHintIsGivenAndTheAnswerShown() {
        start(Skill.LOCATE, 2);
        window.press(KeyCode.H);
        assertThat(round().turn().hints()).isEqualTo(1);
        window.press(KeyCode.X);
        assertThat(round().turn().phase()).isEqualTo(Turn.Phase.SHOWN);
        walkTo(((Question.Locate) round().turn().question()).zone().id());
        window.press(KeyCode.ENTER);
        assertThat(round().turn().last()).isEqualTo(Turn.Verdict.LEARNED);
    }

    @Test
    void lettersCanBeSwitchedOff() {
        start(Skill.TECHNIQUE, 2);
        window.act(() -> window.session().appearance().useLetters(false));
        window.type("h1");
        assertThat(round().turn().hints()).isZero();
        assertThat(round().turn().phase()).isEqualTo(Turn.Phase.ASKING);
        assertThat(kept).isEmpty();
        window.act(() -> window.session().appearance().useLetters(true));
        window.type("h");
        assertThat(round().turn().hints()).isEqualTo(1);
    }

    @Test
    void escapeAsksBeforeItEndsARound() {
        start(Skill.LOCATE, 2);
        window.press(KeyCode.ESCAPE);
        assertThat(window.focusedId()).isEqualTo("end-no");
        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> play().isOn())).isTrue();
        assertThat(window.focusedId()).startsWith("zone-");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.focusedId()).isEqualTo("end-yes");
        window.press(KeyCode.ENTER);
        assertThat(window.see(() -> play().isOn())).isFalse();
    }

    private void answer(Question question) {
        if (question instanceof Question.Locate locate) {
            walkTo(locate.zone().id());
            window.press(KeyCode.ENTER);
        } else if (question instanceof Question.Name name) {
            press(name.options());
        } else if (question instanceof Question.Choice choice) {
            press(choice.options());
        } else if (question instanceof Question.Order order) {
            sort(order);
        } else if (question instanceof Question.Label label) {
            label(label);
        } else if (question instanceof Question.Draw draw) {
            draw(draw);
        }
    }

    private void press(List<Question.Option> options) {
        int right = IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .findFirst()
                .orElseThrow();
        window.press(KeyCode.valueOf("DIGIT" + (right + 1)));
    }

    private void walkTo(String zone) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if (window.focusedId().matches("zone-" + zone + "-(left|right|none)")) {
                return;
            }
            window.press(KeyCode.PAGE_DOWN);
        }
        throw new AssertionError("cannot walk to " + zone + " from " + window.focusedId());
    }

    private void sort(Question.Order order) {
        List<Integer> now = new ArrayList<>(order.shuffled());
        assertThat(window.focusedId()).isEqualTo("step-1");
        for (int target = 0; target < now.size(); target++) {
            int at = now.indexOf(target);
            // from wherever the focus is, down or up to the step, and then up with it
            int focus = Integer.parseInt(window.focusedId().substring("step-".length())) - 1;
            for (; focus < at; focus++) {
                window.press(KeyCode.DOWN);
            }
            for (; focus > at; focus--) {
                window.press(KeyCode.UP);
            }
            for (; at > target; at--) {
                window.press(KeyCode.ALT, KeyCode.UP);
                now.add(at - 1, now.remove(at));
            }
        }
        tabTo("check");
        window.press(KeyCode.ENTER);
    }

    private void label(Question.Label label) {
        assertThat(window.focusedId()).startsWith("word-");
        for (Placement wanted : label.spots()) {
            String zone = wanted.zone().id();
            tabTo("word-" + zone);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.PAGE_DOWN);
            assertThat(label.spots().stream().map(one -> "zone-" + one.zone().id() + "-" + Messages.kebab(one.foot())))
                    .as("keys lead to what waits for a name alone")
                    .contains(window.focusedId());
            walkTo(zone);
            String place = window.focusedId();
            boolean spot = label.spots().stream()
                    .filter(one -> one.zone().id().equals(zone))
                    .anyMatch(one -> place.endsWith(Messages.kebab(one.foot())));
            if (!spot) {
                window.press(KeyCode.PAGE_DOWN);
                walkTo(zone);
            }
            window.press(KeyCode.ENTER);
        }
        assertThat(window.focusedId()).isEqualTo("check");
        window.press(KeyCode.ENTER);
    }

    /** Goes round the zone corner by corner, as near as the pen's steps allow. */
    private void draw(Question.Draw draw) {
        assertThat(window.focusedId()).isEqualTo("pen");
        var foot = window.chart().sheet().orElseThrow().footOf(draw.placement()).orElseThrow();
        for (double[] ring : draw.placement().region().rings()) {
            int corners = ring.length / 2;
            int step = Math.max(1, corners / 14);
            for (int i = 0; i < corners; i += step) {
                movePen(foot.frame().toSheet(new Point(ring[2 * i], ring[2 * i + 1])));
                window.press(KeyCode.SPACE);
            }
            window.press(KeyCode.ENTER);
        }
        window.press(KeyCode.ENTER);
    }

    private void movePen(Point to) {
        for (int i = 0; i < 20; i++) {
            Point off = window.see(() -> {
                Node pen = window.content().lookup("#pen");
                Point target = window.chart().camera().viewportProperty().get().toScreen(to);
                return new Point(target.x() - pen.getTranslateX(), target.y() - pen.getTranslateY());
            });
            if (Math.abs(off.x()) <= 1.5 && Math.abs(off.y()) <= 1.5) {
                return;
            }
            strokes(off.x(), KeyCode.LEFT, KeyCode.RIGHT);
            strokes(off.y(), KeyCode.UP, KeyCode.DOWN);
        }
        throw new AssertionError("the pen does not reach " + to);
    }

    /** As many strokes as lead near, and where it is near already, small ones. */
    private void strokes(double way, KeyCode back, KeyCode on) {
        KeyCode key = way < 0 ? back : on;
        int large = (int) (Math.abs(way) / PEN_STEP);
        if (large > 0) {
            window.repeat(large, key);
        } else if (Math.abs(way) > 1.5) {
            window.repeat((int) Math.round(Math.abs(way) / PEN_SMALL_STEP), KeyCode.SHIFT, key);
        }
    }

    private void tabTo(String id) {
        for (int i = 0; i < 60 && !window.focusedId().equals(id); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focusedId()).isEqualTo(id);
    }

    private void start(Skill skill, int most) {
        window.act(() -> assertThat(window.session().learner().start(RoundScope.CHART, EnumSet.of(skill), most))
                .isTrue());
    }

    private QuizSession play() {
        return window.session().learner().play();
    }

    private Round round() {
        return Objects.requireNonNull(window.see(() -> play().roundProperty().get()));
    }
}
