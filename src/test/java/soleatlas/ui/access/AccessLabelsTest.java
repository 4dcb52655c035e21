package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polyline;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Facet;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.chart.label.LabelPlan;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.ShippedMaps;

/** Names beside the feet, on every view of every map, in every size: none lies over another, no two lines cross. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLabelsTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    /** What the chart shows: words in boxes, and the lines that lead to zones. */
    private record Seen(List<Box> labels, List<Box> tags, List<List<Line>> leaders, Rectangle2D chart) {}

    /** Words with where they stand. */
    private record Box(String words, Rectangle2D at) {}

    /** A straight piece of a line. */
    private record Line(double x1, double y1, double x2, double y2) {

        /** Whether two pieces cross in their insides. */
        boolean crosses(Line other) {
            return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
                    && other.side(x1, y1) * other.side(x2, y2) < 0;
        }

        private double side(double x, double y) {
            double cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
            return Math.abs(cross) < 1e-6 ? 0 : cross;
        }
    }

    @ParameterizedTest(name = "{0} x {1}, text {2} %")
    @CsvSource({
        "1024, 640, 100",
        "1024, 640, 130",
        "1024, 640, 150",
        "1024, 640, 200",
        "1280, 800, 100",
        "1280, 800, 130",
        "1280, 800, 150",
        "1280, 800, 200",
        "1920, 1080, 100",
        "1920, 1080, 130",
        "1920, 1080, 150",
        "1920, 1080, 200"
    })
    @DisplayName("A22 no name lies over another, no leader line crosses another, every name is on the chart")
    void namesKeepApart(double width, double height, int percent) {
        SoftAssertions softly = new SoftAssertions();
        for (FootMap map : ShippedMaps.all()) {
            window.begin(map);
            window.resize(width, height, percent);
            for (View view : map.views()) {
                String state = map.header().id() + " " + view.id() + " ";
                show(map, view, ChartOptions.Labels.MATCHES, false);
                check(softly, state + "matches");
                show(map, view, ChartOptions.Labels.ALL, false);
                check(softly, state + "all");
                show(map, view, ChartOptions.Labels.ALL, true);
                check(softly, state + "detailed");
                checkNothingLost(softly, state + "detailed");
            }
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("A22 the same holds while the chart is seen larger, from any zone")
    void namesKeepApartWhenZoomed() {
        window.begin(classic());
        window.act(() -> window.explorer().showDetailed(true));
        SoftAssertions softly = new SoftAssertions();
        for (int steps = 1; steps <= 10; steps += 3) {
            for (KeyCode corner : List.of(KeyCode.HOME, KeyCode.END)) {
                window.press(corner);
                window.type("0");
                for (int i = 0; i < steps; i++) {
                    window.type("=");
                }
                check(softly, corner + " after " + steps + " steps");
            }
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("A22 names have their size when a map comes back after the text has grown")
    void namesAreMeasuredAnewWhenAMapComesBack() {
        window.begin(classic());
        window.act(() -> {
            window.explorer().put(ShippedMaps.broken("/mine.json", 3));
            window.explorer().open("/mine.json");
        });
        window.resize(1920, 1080, 150);
        window.act(() -> window.explorer().open(classic().header().id()));
        SoftAssertions softly = new SoftAssertions();
        check(softly, "back again");
        softly.assertAll();
        assertThat(see().labels()).isNotEmpty();
        double tallest = see().labels().stream()
                .mapToDouble(label -> label.at().getHeight())
                .max()
                .orElseThrow();
        assertThat(tallest).as("height of a name in large text").isGreaterThan(22);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A22 each choice of names shows names where it says so, and only there")
    void choicesOfNames(ChartOptions.Labels mode) {
        SoftAssertions softly = new SoftAssertions();
        for (FootMap map : ShippedMaps.all()) {
            window.begin(map);
            for (View view : map.views()) {
                show(map, view, mode, false);
                check(softly, view.id());
                boolean named = mode == ChartOptions.Labels.MATCHES || mode == ChartOptions.Labels.ALL;
                long zones = window.see(() -> window.explorer().matchesOn(view.id()));
                softly.assertThat(see().labels().isEmpty())
                        .as("no names on %s, where %s zones match", view.id(), zones)
                        .isEqualTo(!named || zones == 0);
            }
        }
        softly.assertAll();
    }

    private void show(FootMap map, View view, ChartOptions.Labels mode, boolean detailed) {
        window.act(() -> {
            window.explorer().clearFilters();
            window.explorer().showDetailed(detailed);
            window.explorer().showView(view.id());
            window.session().options().label(mode);
            if (mode == ChartOptions.Labels.MATCHES) {
                window.explorer().toggle(Facet.WISH, map.wishes().get(0).id());
            }
        });
    }

    private Seen see() {
        return window.see(() -> {
            List<Box> labels = boxes(".leader-label");
            List<Box> tags = boxes(".foot-tag");
            List<List<Line>> leaders = window.chart().lookupAll(".leader-line").stream()
                    .filter(Node::isVisible)
                    .map(line -> pieces((Polyline) line))
                    .toList();
            return new Seen(
                    labels,
                    tags,
                    leaders,
                    new Rectangle2D(
                            0, 0, window.chart().getWidth(), window.chart().getHeight()));
        });
    }

    private List<Box> boxes(String selector) {
        return window.chart().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(node -> {
                    Bounds bounds = node.getBoundsInParent();
                    return new Box(
                            ((Label) node).getText(),
                            new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
                })
                .toList();
    }

    private static List<Line> pieces(Polyline line) {
        List<Double> at = line.getPoints();
        List<Line> pieces = new ArrayList<>();
        for (int i = 0; i + 3 < at.size(); i += 2) {
            pieces.add(new Line(at.get(i), at.get(i + 1), at.get(i + 2), at.get(i + 3)));
        }
        return pieces;
    }

    private void check(SoftAssertions softly, String state) {
        Seen seen = see();
        softly.assertThat(seen.leaders()).as(state + ": a line for each name").hasSameSizeAs(seen.labels());
        for (int i = 0; i < seen.labels().size(); i++) {
            Box label = seen.labels().get(i);
            softly.assertThat(seen.chart().contains(label.at()))
                    .as("%s: %s is on the chart: %s", state, label.words(), label.at())
                    .isTrue();
            for (int j = 0; j < i; j++) {
                Box other = seen.labels().get(j);
                softly.assertThat(inside(label.at()).intersects(inside(other.at())))
                        .as("%s: %s %s lies over %s %s", state, label.words(), label.at(), other.words(), other.at())
                        .isFalse();
            }
        }
        List<List<Line>> leaders = seen.leaders();
        for (int i = 0; i < leaders.size(); i++) {
            for (int j = 0; j < i; j++) {
                List<Line> other = leaders.get(j);
                softly.assertThat(leaders.get(i).stream()
                                .anyMatch(one -> other.stream().anyMatch(one::crosses)))
                        .as("%s: the lines %s and %s cross", state, leaders.get(i), other)
                        .isFalse();
            }
        }
    }

    /** Half a pixel is no overlap. */
    private static Rectangle2D inside(Rectangle2D box) {
        return new Rectangle2D(
                box.getMinX() + 0.5,
                box.getMinY() + 0.5,
                Math.max(0, box.getWidth() - 1),
                Math.max(0, box.getHeight() - 1));
    }

    /** Every zone on the view is named beside the feet, or has a number that the list explains; so has the other foot. */
    private void checkNothingLost(SoftAssertions softly, String state) {
        LabelPlan plan = window.see(() -> window.chart().plan());
        Set<String> told = told(plan);
        if (plan.oneFoot()) {
            window.act(() -> window.chart().focusZone());
            window.type("f");
            Set<String> there = told(plan);
            softly.assertThat(there).as(state + ": the other foot").isNotEmpty();
            told.addAll(there);
            window.type("f");
        }
        View view = window.see(() -> window.explorer().viewProperty().get());
        Set<String> there = window.see(() -> window.explorer().map().orElseThrow().placements().stream()
                .filter(placement -> placement.view().equals(view))
                .map(Placement::zone)
                .map(plan.numbered() ? Zone::id : AccessLabelsTest::written)
                .collect(Collectors.toCollection(TreeSet::new)));
        softly.assertThat(told)
                .as(state + " " + plan.kind() + ": every zone is told")
                .containsAll(there);
    }

    /** What is told beside the feet: names, or the zones of the numbers, as far as the list has them. */
    private Set<String> told(LabelPlan plan) {
        Set<String> words = see().labels().stream().map(Box::words).collect(Collectors.toCollection(HashSet::new));
        if (!plan.numbered()) {
            return words;
        }
        Map<String, Integer> numbers =
                window.see(() -> window.chart().numbersProperty().get());
        assertThat(numbers.values().stream().map(String::valueOf))
                .doesNotHaveDuplicates()
                .containsAll(words);
        return window.see(() -> window.explorer().matchesProperty().get().stream()
                .map(Zone::id)
                .filter(numbers::containsKey)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private static String written(Zone zone) {
        LocalizedText shorter = zone.shortName();
        return (shorter == null ? zone.name() : shorter).in("en");
    }
}
