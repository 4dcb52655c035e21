package soleatlas.ui;

import static soleatlas.model.explore.ShippedMaps.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Zone;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.ShippedLessons;
import soleatlas.teach.LessonHistory;

/** Nothing is cut off, covered or pushed out, from a small window to a large one and with text up to twice as large. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {

    private static final double LEAST_CHART = 240;

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    /** The zone with the most words. */
    private static Zone wordiest() {
        return classic().zones().stream()
                .max(java.util.Comparator.comparingInt(zone -> zone.toString().length()))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1920, 1080, 150", "1024, 640, 200", "720, 560, 150"})
    @DisplayName("A14 no words are cut off, nothing lies over anything, nothing scrolls sideways")
    void everythingHasItsPlace(double width, double height, int percent) {
        lookRound(width, height, percent);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "1280, 800, 150",
        "1280, 800, 200",
        "1920, 1080, 100",
        "1920, 1080, 200",
        "1024, 640, 100",
        "1024, 640, 150",
        "720, 560, 100",
        "720, 560, 200"
    })
    @DisplayName("A14 the same in all other sizes")
    void everythingHasItsPlaceInAllSizes(double width, double height, int percent) {
        lookRound(width, height, percent);
    }

    private void lookRound(double width, double height, int percent) {
        window.begin(classic());
        window.resize(width, height, percent);
        SoftAssertions softly = new SoftAssertions();
        check(softly, "start", width, height);
        window.act(() -> ShippedLessons.putInto(window.session()));
        window.act(() -> window.session().modes().go(LessonEditor.MODE));
        check(softly, "lessons", width, height);
        window.act(() -> {
            ShippedLessons.open(window.session(), ShippedLessons.READING);
            window.session().workshop().select(3);
            window.session().workshop().edit(LessonHistory::duplicate);
            window.session().workshop().leave(() -> {});
        });
        check(softly, "lesson", width, height);
        window.act(() -> {
            window.session().workshop().giveUp();
            window.session().modes().go(Modes.EXPLORE);
            window.session().basket().clear();
            window.explorer().showView(0);
        });
        window.act(() -> window.explorer().select(wordiest()));
        window.settle();
        check(softly, "zone", width, height);
        window.act(() -> window.explorer().showView("medial"));
        check(softly, "sides", width, height);
        Node rail = window.node("explore-rail-toggle", Node.class);
        if (CutWords.isShown(rail)) {
            window.act(((Button) rail)::fire);
            check(softly, "rail", width, height);
            window.act(((Button) rail)::fire);
        }
        softly.assertAll();
    }

    private void check(SoftAssertions softly, String state, double width, double height) {
        Bounds whole = bounds(window.content());
        softly.assertThat(whole.getWidth()).as(state + ": width of the window").isEqualTo(width);
        softly.assertThat(whole.getHeight())
                .as(state + ": height of the window")
                .isEqualTo(height);
        Bounds chart = bounds(window.chart());
        softly.assertThat(chart.getWidth()).as(state + ": width of the chart").isGreaterThanOrEqualTo(LEAST_CHART);
        softly.assertThat(chart.getHeight()).as(state + ": height of the chart").isGreaterThanOrEqualTo(LEAST_CHART);
        softly.assertThat(whole.contains(chart))
                .as(state + ": the chart is in the window")
                .isTrue();
        for (Node part : shown(window.content(), ".side", "#rail", ".top-bar", ".status-line", ".problems")) {
            Bounds bounds = bounds(part);
            softly.assertThat(overlap(bounds, chart))
                    .as(state + ": " + part.getId() + " covers the chart")
                    .isFalse();
            softly.assertThat(grown(whole).contains(bounds))
                    .as(state + ": " + part.getId() + " is in the window: " + bounds)
                    .isTrue();
        }
        checkBars(softly, state);
        checkScrolled(softly, state);
        checkTags(softly, state, chart);
        checkTopBar(softly, state, whole);
        checkWords(softly, state);
    }

    private void checkBars(SoftAssertions softly, String state) {
        for (Node part : shown(window.content(), ".side", "#rail")) {
            List<Node> bars = window.see(() -> part.lookupAll(".scroll-bar").stream()
                    .filter(CutWords::isShown)
                    .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
                    .toList());
            softly.assertThat(bars).as(state + ": horizontal scroll bars").isEmpty();
        }
    }

    /** What scrolls is as wide as its window: nothing is cut off at the right. */
    private void checkScrolled(SoftAssertions softly, String state) {
        for (Node part : shown(window.content(), ".scroll-pane")) {
            ScrollPane pane = (ScrollPane) part;
            double room = window.see(() -> pane.getViewportBounds().getWidth());
            double content = window.see(() -> pane.getContent() == null
                    ? 0
                    : pane.getContent().getLayoutBounds().getWidth());
            softly.assertThat(content)
                    .as("%s: width of what scrolls in %s %s", state, name(part), part.getStyleClass())
                    .isLessThanOrEqualTo(room + 1);
        }
    }

    /** The names of the feet can be read: none lies over the other or leaves the chart. */
    private void checkTags(SoftAssertions softly, String state, Bounds chart) {
        List<Node> tags = shown(window.chart(), ".foot-tag"); // the picture of a step has its own
        boolean one = window.see(() -> window.chart().plan().oneFoot());
        softly.assertThat(tags).hasSize(one ? 1 : 2);
        softly.assertThat(!one && overlap(bounds(tags.get(0)), bounds(tags.get(tags.size() - 1))))
                .as(state + ": one foot's name lies over the other's")
                .isFalse();
        for (Node tag : tags) {
            softly.assertThat(grown(chart).contains(bounds(tag)))
                    .as("%s: %s is on the chart: %s", state, tag.getId(), bounds(tag))
                    .isTrue();
        }
    }

    private void checkTopBar(SoftAssertions softly, String state, Bounds whole) {
        Parent bar = window.node("top-bar", Parent.class);
        List<Node> controls = window.see(() -> bar.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(node -> !node.getStyleClass().contains("top-gap"))
                .toList());
        softly.assertThat(controls.size()).isGreaterThanOrEqualTo(4);
        for (int i = 0; i < controls.size(); i++) {
            Bounds one = bounds(controls.get(i));
            softly.assertThat(grown(whole).contains(one))
                    .as("%s: %s is in the window: %s", state, name(controls.get(i)), one)
                    .isTrue();
            softly.assertThat(grown(bounds(bar)).contains(one))
                    .as("%s: %s is in the bar: %s", state, name(controls.get(i)), one)
                    .isTrue();
            for (int j = i + 1; j < controls.size(); j++) {
                softly.assertThat(overlap(one, bounds(controls.get(j))))
                        .as("%s: %s lies over %s", state, name(controls.get(i)), name(controls.get(j)))
                        .isFalse();
            }
        }
    }

    /** Rows of a list that came just now find their width over some pulses. */
    private void checkWords(SoftAssertions softly, String state) {
        for (Node panel : shown(window.content(), ".side", "#rail")) {
            List<String> cut = window.see(() -> CutWords.in((Parent) panel));
            for (int pulses = 0; pulses < 5 && !cut.isEmpty(); pulses++) {
                window.settle();
                cut = window.see(() -> CutWords.in((Parent) panel));
            }
            softly.assertThat(cut).as(state + ": words that are cut off").isEmpty();
        }
    }

    private static String name(Node node) {
        return node.getId() == null ? String.valueOf(node.getStyleClass()) : node.getId();
    }

    private List<Node> shown(Parent root, String... selectors) {
        return window.see(() -> {
            List<Node> nodes = new ArrayList<>();
            for (String selector : selectors) {
                root.lookupAll(selector).stream().filter(CutWords::isShown).forEach(nodes::add);
            }
            return nodes;
        });
    }

    private Bounds bounds(Node node) {
        return window.see(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Bounds grown(Bounds bounds) {
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() - 0.5, bounds.getMinY() - 0.5, bounds.getWidth() + 1, bounds.getHeight() + 1);
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getMinX() < b.getMaxX() - 0.5
                && b.getMinX() < a.getMaxX() - 0.5
                && a.getMinY() < b.getMaxY() - 0.5
                && b.getMinY() < a.getMaxY() - 0.5;
    }
}
