package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.learn.RoundScope;
import soleatlas.study.Entry;
import soleatlas.study.Progress;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Round;
import soleatlas.study.Skill;
import soleatlas.study.Turn;
import soleatlas.words.Messages;

/** Learning: nothing gives an answer away, clocks can be off, what was right and wrong is told to everybody. */
@DisplayName("A11, A18, A19 learning")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLearnTest {

    /** How questions begin that are told where the focus is. */
    private static final List<String> KINDS = Stream.of(Skill.values())
            .map(skill -> Messages.word("learn.kind", skill))
            .toList();

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
        window.act(() -> window.session().learner().read(new Progress(), kept::add));
    }

    @ParameterizedTest
    @EnumSource(Skill.class)
    @DisplayName("A11: nothing on screen gives an answer away")
    void nothingGivesTheAnswerAway(Skill skill) {
        start(RoundScope.CHART, skill, 4);
        FootMap map = ShippedMaps.classic();
        for (int i = 0; i < 4 && !round().isOver(); i++) {
            Question question = round().turn().question();
            assertThat(names(map, onTheChart()))
                    .as("names on the chart while %s is asked", question.cards())
                    .isSubsetOf(namedByTheQuestion(question));
            for (Placement placement : window.see(() -> window.chart().sheet().orElseThrow().placements().stream()
                    .limit(12)
                    .toList())) {
                window.move(window.onScreen(placement));
                assertThat(names(map, onTheChart())).isSubsetOf(namedByTheQuestion(question));
            }
            if (question instanceof Question.Name || question instanceof Question.Label) {
                assertThat(names(map, everywhereButOptions(question)))
                        .as("names beside the answers while %s is asked", question.cards())
                        .isEmpty();
            }
            window.act(() -> play().answer(new Response.GaveUp()));
            window.act(() -> {
                if (round().turn().phase() == Turn.Phase.SHOWN
                        && round().turn().question() instanceof Question.Locate locate) {
                    Placement there = map.placements(locate.zone()).get(0);
                    play().pick(List.of(there), one -> Double.MAX_VALUE);
                }
                play().next();
            });
        }
    }

    @Test
    @DisplayName("A11: the list of zones, the search and the palette are out of reach")
    void whatNamesZonesIsOutOfReach() {
        start(RoundScope.CHART, Skill.LOCATE, 3);
        assertThat(window.see(() -> window.content().lookup("#zones"))).isNull();
        assertThat(shown("#map-picker")).isFalse();
        assertThat(shown(".search-field")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(shown("#palette")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(shown(".search-field")).isFalse();
        window.type("l5");
        assertThat(window.see(() -> window.explorer().allViewsProperty().get())).isFalse();
        assertThat(names(ShippedMaps.classic(), onTheChart())).isEmpty();
    }

    @Test
    @DisplayName("A18: the clock can be off, and an ended round loses no answer")
    void clocksCanBeOff() {
        window.begin(ShippedMaps.everyday());
        window.act(() -> {
            window.session().learner().read(new Progress(), kept::add);
            window.session().learner().options().useClock(false);
            assertThat(window.session().learner().startChallenge()).isTrue();
        });
        assertThat(shown("#clock")).isFalse();
        while (!round().isOver()) {
            Question.Locate locate = (Question.Locate) round().turn().question();
            Placement there = ShippedMaps.everyday().placements(locate.zone()).get(0);
            window.act(() -> play().pick(List.of(there), one -> Double.MAX_VALUE));
        }
        assertThat(kept).singleElement().isInstanceOfSatisfying(Entry.Finished.class, finished -> {
            assertThat(finished.millis()).isZero();
            assertThat(finished.right()).isEqualTo(finished.of());
        });
        kept.clear();
        start(RoundScope.CHART, Skill.TECHNIQUE, 5);
        window.act(() -> play().answer(new Response.GaveUp()));
        window.act(() -> window.session().learner().end());
        assertThat(kept).hasSize(1);
    }

    @Test
    @DisplayName("A18: the clock is shown where it is wanted")
    void clocksAreShown() {
        window.act(() -> window.session().learner().startChallenge());
        assertThat(shown("#clock")).isTrue();
    }

    @Test
    @DisplayName("A19: right and wrong are told where the focus is")
    void whatHappenedIsTold() {
        start(RoundScope.CHART, Skill.LOCATE, 3);
        window.act(() -> window.chart().focusZone());
        Question.Locate locate = (Question.Locate) round().turn().question();
        Placement wrong = window.see(() -> window.chart().sheet().orElseThrow().placements().stream()
                .filter(one -> !one.zone().id().equals(locate.zone().id()))
                .findFirst()
                .orElseThrow());
        window.act(() -> play().pick(List.of(wrong), one -> Double.MAX_VALUE));
        String name = wrong.zone().name().in("en");
        assertThat(texts(window.node("feedback", Parent.class))).anyMatch(text -> text.contains(name));
        assertThat(window.see(() -> window.focused().getAccessibleHelp())).contains(name);
        window.act(() -> play().answer(new Response.GaveUp()));
        assertThat(window.see(() -> window.focused().getAccessibleHelp()))
                .contains(locate.zone().name().in("en"));
    }

    /** The zones that the question itself names. */
    private static List<String> namedByTheQuestion(Question question) {
        if (question instanceof Question.Choice choice && choice.skill() != Skill.SIDE) {
            // one zone's name may stand within another's
            return names(ShippedMaps.classic(), Stream.of(choice.zone().name().in("en")));
        }
        return List.of();
    }

    private Stream<String> onTheChart() {
        return window.see(() -> texts(window.chart()).stream());
    }

    private Stream<String> everywhereButOptions(Question question) {
        List<String> bank = question instanceof Question.Label label
                ? label.words().stream().map(zone -> zone.name().in("en")).toList()
                : question instanceof Question.Name name
                        ? name.options().stream().map(Question.Option::text).toList()
                        : List.of();
        return window.see(() -> texts(window.content()).stream())
                .filter(text -> bank.stream().noneMatch(text::contains));
    }

    /** The ids of the zones whose whole names occur in texts. */
    private static List<String> names(FootMap map, Stream<String> texts) {
        List<String> all = texts.toList();
        return map.zones().stream()
                .filter(zone ->
                        all.stream().anyMatch(text -> text.contains(zone.name().in("en"))))
                .map(Zone::id)
                .toList();
    }

    /** Everything that is seen or spoken below a node. */
    private static List<String> texts(Node node) {
        List<String> all = new ArrayList<>();
        if (!node.isVisible()) {
            return all;
        }
        add(all, node.getAccessibleText());
        String help = node.getAccessibleHelp();
        add(all, help != null && KINDS.stream().anyMatch(help::startsWith) ? null : help); // the question itself
        if (node instanceof Labeled labeled) {
            add(all, labeled.getText());
        }
        if (node instanceof Text text) {
            add(all, text.getText());
        }
        if (node instanceof Control control) {
            Tooltip tip = control.getTooltip();
            add(all, tip == null ? null : tip.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(texts(child)));
        }
        return all;
    }

    private static void add(List<String> all, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            all.add(text);
        }
    }

    private boolean shown(String selector) {
        return window.see(() -> {
            Node node = window.content().lookup(selector);
            for (Node up = node; up != null; up = up.getParent()) {
                if (!up.isVisible()) {
                    return false;
                }
            }
            return node != null;
        });
    }

    private void start(RoundScope scope, Skill skill, int most) {
        window.act(() -> assertThat(window.session().learner().start(scope, EnumSet.of(skill), most))
                .isTrue());
    }

    private QuizSession play() {
        return window.session().learner().play();
    }

    private Round round() {
        return Objects.requireNonNull(play().roundProperty().get());
    }
}
