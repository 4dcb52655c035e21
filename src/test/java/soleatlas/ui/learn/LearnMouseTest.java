package soleatlas.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.RoundScope;
import soleatlas.study.Question;
import soleatlas.study.Round;
import soleatlas.study.Skill;
import soleatlas.study.Turn;
import soleatlas.study.Turn.Verdict;

/** Rounds played with the mouse alone: pointing, choosing, labelling, drawing, dragging steps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnMouseTest {

    private AtlasWindow window;

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
    }

    @Test
    void todayIsPlayedFromTheFirstClickToTheResult() {
        click("mode-learn");
        assertThat(window.see(() -> window.session().modes().is(LearnModel.MODE)))
                .isTrue();
        click("start-today");
        for (int i = 0; i < 12 && window.see(() -> round() != null && !round().isOver()); i++) {
            Question.Locate locate = (Question.Locate) round().turn().question();
            window.click(window.onScreen(here(locate)));
            assertThat(round().turn().last()).isEqualTo(Verdict.RIGHT);
            click("next");
        }
        assertThat(round().isOver()).isTrue();
        assertThat(round().right()).isEqualTo(6);
        click("result-done");
        assertThat(window.node("today", Node.class).isVisible()).isTrue();
        assertThat(window.see(() -> window.content().lookup("#start-today"))).isNull(); // six are new a day
    }

    @Test
    void aWrongPlaceIsNamedAndTheRightOneShownInTheEnd() {
        start(Skill.LOCATE, 2);
        Question.Locate locate = (Question.Locate) round().turn().question();
        List<Placement> others = window.see(() -> window.chart().sheet().orElseThrow().placements().stream()
                .filter(one -> !one.zone().id().equals(locate.zone().id()))
                .filter(one -> one.region().box().width() > 60)
                .toList());
        int wrong = 0;
        for (Placement other : others) {
            if (wrong < 3) {
                window.click(window.onScreen(other));
                Turn turn = round().turn();
                if (turn.wrong().size() > wrong) {
                    wrong = turn.wrong().size();
                    assertThat(notes()).contains(name(turn.wrong().get(wrong - 1)));
                    if (wrong < 3) {
                        assertThat(notes()).doesNotContain(name(locate.zone().id()));
                    }
                }
            }
        }
        assertThat(round().turn().phase()).isEqualTo(Turn.Phase.SHOWN);
        assertThat(notes()).contains(name(locate.zone().id()));
        window.click(window.onScreen(here(locate)));
        assertThat(round().turn().last()).isEqualTo(Verdict.LEARNED);
        window.click(window.onScreen(here(locate))); // anywhere on the chart leads on
        assertThat(round().at()).isEqualTo(1);
    }

    @Test
    void aClickBesideTheFeetIsALittleOff() {
        start(Skill.LOCATE, 2);
        window.click(window.see(() -> window.chart().localToScreen(12, 60)));
        assertThat(round().turn().last()).isEqualTo(Verdict.OFF);
        assertThat(round().turn().tries()).isZero();
        assertThat(window.node("feedback", Node.class).isVisible()).isTrue();
    }

    @Test
    void anOptionIsChosenAndTakenBack() {
        start(Skill.TECHNIQUE, 2);
        Question.Choice choice = (Question.Choice) round().turn().question();
        int right = IntStream.range(0, choice.options().size())
                .filter(i -> choice.options().get(i).right())
                .findFirst()
                .orElseThrow();
        click("option-" + ((right + 1) % 4 + 1));
        assertThat(round().turn().last()).isEqualTo(Verdict.WRONG);
        click("option-" + (right + 1));
        assertThat(round().turn().last()).isEqualTo(Verdict.RIGHT);
        click("take-back");
        assertThat(round().turn().question()).isEqualTo(choice);
        assertThat(round().turn().tries()).isZero();
        assertThat(round().results()).isEmpty();
    }

    @Test
    void namesArePutOnTheChartAndTakenBack() {
        start(Skill.LABEL, 4);
        Question.Label label = (Question.Label) round().turn().question();
        Placement first = label.spots().get(0);
        click("word-" + first.zone().id());
        window.click(window.onScreen(first));
        assertThat(notes()).containsExactly(first.zone().name().in("en"));
        window.click(window.onScreen(first));
        assertThat(notes()).isEmpty();
        assertThat(window.node("word-" + first.zone().id(), ToggleButton.class).isSelected())
                .isTrue();
        window.click(window.onScreen(first));
        for (Placement spot : label.spots().subList(1, label.spots().size())) {
            click("word-" + spot.zone().id());
            window.click(window.onScreen(spot));
        }
        click("check");
        assertThat(round().turn().last()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void aZoneIsDrawnInOneLine() {
        start(Skill.DRAW, 2);
        Question.Draw draw = (Question.Draw) round().turn().question();
        PlacedFoot foot = window.see(() ->
                window.chart().sheet().orElseThrow().footOf(draw.placement()).orElseThrow());
        for (double[] ring : draw.placement().region().rings()) {
            List<Point2D> line = IntStream.range(0, ring.length / 2)
                    .mapToObj(i -> onScreen(foot, new Point(ring[2 * i], ring[2 * i + 1])))
                    .toList();
            window.drag(line.get(0), line.subList(1, line.size()).toArray(new Point2D[0]));
        }
        click("check");
        assertThat(round().turn().last()).isEqualTo(Verdict.RIGHT);
        assertThat(Objects.requireNonNull(window.see(
                                () -> window.session().learner().play().drawing()))
                        .match())
                .isGreaterThan(0.9);
        assertThat(window.see(() ->
                        window.session().learner().play().paperProperty().get().drawing()))
                .isPresent();
    }

    @Test
    void stepsAreDraggedAndMovedByTheirButtons() {
        start(Skill.STEPS, 2);
        Point2D from = window.middle(window.node("step-1", Node.class));
        Point2D to = window.middle(window.node("step-3", Node.class));
        String first = spoken("step-1");
        window.drag(new Point2D(from.getX() - 60, from.getY()), new Point2D(to.getX() - 60, to.getY()));
        assertThat(spoken("step-3")).isEqualTo(first);
        Button up = (Button) window.see(() -> window.content().lookup("#step-3 .order-mover"));
        window.click(window.middle(up));
        assertThat(spoken("step-2")).isEqualTo(first);
    }

    @Test
    void theTableStandsForTheChartAndOpensAZone() {
        click("mode-learn");
        click("table");
        assertThat(window.see(() -> window.chart().isVisible())).isFalse();
        assertThat(window.node("progress-table", Node.class).isVisible()).isTrue();
        click("table");
        assertThat(window.see(() -> window.chart().isVisible())).isTrue();
    }

    @Test
    void aNoteIsKeptWhenItsFieldIsLeft() {
        window.act(() -> window.explorer().select(ShippedMaps.zone(ShippedMaps.classic(), "heart")));
        click("mode-learn");
        window.click(window.middle(window.node("note", Node.class)));
        window.type("left foot");
        click("mode-explore");
        assertThat(window.see(() -> window.session().learner().note(ShippedMaps.zone(ShippedMaps.classic(), "heart"))))
                .isEqualTo("left foot");
    }

    @Test
    void aNoteIsKeptWhileItIsWritten() {
        window.act(() -> window.explorer().select(ShippedMaps.zone(ShippedMaps.classic(), "heart")));
        click("mode-learn");
        window.click(window.middle(window.node("note", Node.class)));
        window.type("softly");
        window.await(
                "the note without leaving it",
                () -> window.session()
                        .learner()
                        .note(ShippedMaps.zone(ShippedMaps.classic(), "heart"))
                        .equals("softly"));
        assertThat(window.focusedId()).isEqualTo("note");
    }

    /** What a step says, without its place in the list. */
    private String spoken(String id) {
        return window.see(() -> window.node(id, Node.class).getAccessibleText().replaceFirst("^[^:]*: ", ""));
    }

    private List<String> notes() {
        return window.see(() -> window.session().learner().play().paperProperty().get().notes().values().stream()
                .distinct()
                .toList());
    }

    private static String name(String zone) {
        return ShippedMaps.zone(ShippedMaps.classic(), zone).name().in("en");
    }

    private Placement here(Question.Locate locate) {
        return window.see(() -> window.chart().sheet().orElseThrow().placements().stream()
                .filter(one -> one.zone().id().equals(locate.zone().id()))
                .findFirst()
                .orElseThrow());
    }

    private Point2D onScreen(PlacedFoot foot, Point canvas) {
        return window.see(() -> {
            Point local = window.chart()
                    .camera()
                    .viewportProperty()
                    .get()
                    .toScreen(foot.frame().toSheet(canvas));
            return window.chart().localToScreen(local.x(), local.y());
        });
    }

    private void click(String id) {
        window.click(window.middle(window.node(id, Node.class)));
    }

    private void start(Skill skill, int most) {
        window.act(() -> assertThat(window.session().learner().start(RoundScope.CHART, EnumSet.of(skill), most))
                .isTrue());
    }

    private Round round() {
        return Objects.requireNonNull(window.see(
                () -> window.session().learner().play().roundProperty().get()));
    }
}
