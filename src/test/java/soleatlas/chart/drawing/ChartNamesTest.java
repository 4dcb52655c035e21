package soleatlas.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.ChartArranger.Arranged;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.label.SchoolLabels;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ShippedMaps;

/** Names beside the feet, on every view of every map, in every size: none lies over another, no two lines cross. */
class ChartNamesTest {

    private static final TextMetrics METRICS = new TextMetrics();
    private static final double TOP = 46;
    private static final double SIDE = 20;
    private static final double BOTTOM = 64;

    /** A chart of so many pixels with text of so many pixels. */
    private record Page(double width, double height, double em) {

        Box whole() {
            return Box.ofSize(width, height);
        }

        Box room() {
            return new Box(SIDE, TOP, width - SIDE, height - BOTTOM);
        }

        Box names() {
            return new Box(0, TOP - 20, width, height - BOTTOM);
        }
    }

    /** A chart that was laid out, and how to write on it. */
    private record Chart(ChartPicture picture, Viewport fitted, Page page) {

        static Chart of(FootMap map, View view, Page page, boolean detailed, Predicate<Placement> named, Foot alone) {
            ChartStyle style = ChartStyle.screen(Theme.of(Theme.Shade.LIGHT), page.em(), false);
            LeaderLabels labels = new LeaderLabels(
                    METRICS,
                    LabelDrawing.leaderLook(style),
                    placement -> placement.zone().shortOrFullName().in("en"));
            boolean both = map.zones().stream().anyMatch(zone -> !zone.detailed());
            Arranged arranged = ChartArranger.arrange(
                    new ChartArranger.Request(
                            map, view, zone -> !both || detailed || !zone.detailed(), Facing.GIVER, null, alone),
                    labels,
                    layout -> layout.placements().stream().filter(named).toList(),
                    page.room());
            ChartPicture picture =
                    new ChartPicture(arranged, labels, style, METRICS, "en", placement -> Optional.of("AB"), false);
            return new Chart(picture, Viewport.fitting(arranged.layout().box(), arranged.feetRoom(page.room())), page);
        }

        List<MarkGroup> write(Viewport viewport, double zoom) {
            ChartPicture.Screen screen = new ChartPicture.Screen(
                    page.whole(), page.names(), zoom, placement -> true, false, true, false, placement -> "");
            return picture
                    .screen(viewport, screen, new ChartPicture.Pointed(null, null, null), SchoolLabels.NONE)
                    .stream()
                    .map(Layer::groups)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** Charts as windows from 1024 x 640 to 1920 x 1080 have them, with text of 100 to 200 percent. */
    static List<Page> pages() {
        return List.of(
                new Page(480, 540, 14),
                new Page(480, 540, 18.2),
                new Page(640, 560, 21),
                new Page(660, 640, 28),
                new Page(700, 690, 14),
                new Page(700, 690, 21),
                new Page(1340, 970, 14),
                new Page(1340, 970, 28));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("A22 no name lies over another, no leader line crosses another, every name is on the chart")
    void namesKeepApart(Page page) {
        SoftAssertions softly = new SoftAssertions();
        for (FootMap map : ShippedMaps.all()) {
            for (View view : map.views()) {
                for (boolean detailed : new boolean[] {false, true}) {
                    String state = map.header().id() + " " + view.id() + (detailed ? " detailed" : "");
                    Chart chart = Chart.of(map, view, page, detailed, placement -> true, Foot.RIGHT);
                    check(softly, chart.write(chart.fitted(), 1), page, state);
                    checkNothingLost(softly, map, view, chart, detailed, state);
                }
                Chart some = Chart.of(
                        map,
                        view,
                        page,
                        false,
                        placement -> !placement.zone().wishes().isEmpty(),
                        Foot.RIGHT);
                check(softly, some.write(some.fitted(), 1), page, view.id() + " some");
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"1.25, 0.2, 0.1", "1.9, 0.8, 0.2", "3, 0.3, 0.8", "7, 0.6, 0.5"})
    @DisplayName("A22 the same holds while the chart is seen larger, from anywhere")
    void namesKeepApartWhenZoomed(double zoom, double x, double y) {
        SoftAssertions softly = new SoftAssertions();
        Page page = new Page(700, 690, 14);
        FootMap map = ShippedMaps.classic();
        for (View view : map.views()) {
            Chart chart = Chart.of(map, view, page, true, placement -> true, Foot.RIGHT);
            Viewport closer = chart.fitted()
                    .scaledTo(chart.fitted().scale() * zoom, new Point(page.width() * x, page.height() * y));
            check(softly, chart.write(closer, zoom), page, view.id() + " at " + zoom);
        }
        softly.assertAll();
    }

    @Test
    void nobodyIsNamedTwice() {
        Chart chart = Chart.of(
                ShippedMaps.classic(),
                ShippedMaps.classic().views().get(0),
                new Page(700, 690, 14),
                false,
                placement -> true,
                Foot.RIGHT);
        double zoom = 3;
        List<MarkGroup> groups =
                chart.write(chart.fitted().scaledTo(chart.fitted().scale() * zoom, new Point(350, 300)), zoom);
        Set<String> inside = ids(groups, Role.INSIDE_LABEL);
        assertThat(inside).isNotEmpty();
        assertThat(ids(groups, Role.LABEL)).doesNotContainAnyElementsOf(inside);
    }

    private static Set<String> ids(List<MarkGroup> groups, Role role) {
        return groups.stream()
                .filter(group -> group.role() == role)
                .map(group -> group.id().substring(group.id().indexOf('/')))
                .collect(Collectors.toSet());
    }

    private static void check(SoftAssertions softly, List<MarkGroup> groups, Page page, String state) {
        List<TextMark> labels = texts(groups, Role.LABEL);
        List<List<Point>> lines = groups.stream()
                .filter(group -> group.role() == Role.LEADER)
                .map(group -> points((PathMark) group.marks().get(0)))
                .toList();
        softly.assertThat(lines).as(state + ": a line for each name").hasSameSizeAs(labels);
        for (int i = 0; i < labels.size(); i++) {
            TextMark label = labels.get(i);
            softly.assertThat(page.whole().holds(label.box()))
                    .as("%s: %s is on the chart: %s", state, label.text(), label.box())
                    .isTrue();
            for (int j = 0; j < i; j++) {
                TextMark other = labels.get(j);
                softly.assertThat(label.box().grown(-0.5).overlaps(other.box().grown(-0.5)))
                        .as("%s: %s lies over %s", state, label.text(), other.text())
                        .isFalse();
                softly.assertThat(cross(lines.get(i), lines.get(j)))
                        .as("%s: the lines of %s and %s cross", state, label.text(), other.text())
                        .isFalse();
            }
        }
    }

    private static List<TextMark> texts(List<MarkGroup> groups, Role role) {
        List<TextMark> texts = new ArrayList<>();
        for (MarkGroup group : groups) {
            for (Mark mark : group.marks()) {
                if (group.role() == role && mark instanceof TextMark text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static List<Point> points(PathMark line) {
        Outline.Curve curve = line.outline().curves().get(0);
        List<Point> points = new ArrayList<>(List.of(curve.start()));
        curve.segments().forEach(segment -> points.add(segment.to()));
        return points;
    }

    private static boolean cross(List<Point> one, List<Point> other) {
        for (int i = 0; i + 1 < one.size(); i++) {
            for (int j = 0; j + 1 < other.size(); j++) {
                Point a = one.get(i);
                Point b = one.get(i + 1);
                Point c = other.get(j);
                Point d = other.get(j + 1);
                if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double side(Point a, Point b, Point p) {
        double cross = (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
        return Math.abs(cross) < 1e-6 ? 0 : cross;
    }

    /** Every zone on the view is named beside the feet, or has a number that the list explains; where one foot stands alone, the other comes too. */
    private static void checkNothingLost(
            SoftAssertions softly, FootMap map, View view, Chart chart, boolean detailed, String state) {
        Set<String> told = new HashSet<>(zones(chart));
        if (chart.picture().arranged().plan().oneFoot()) {
            told.addAll(zones(Chart.of(map, view, chart.page(), detailed, placement -> true, Foot.LEFT)));
        }
        Set<String> there = chart.picture().arranged().layout().placements().stream()
                .map(placement -> placement.zone().id())
                .collect(Collectors.toSet());
        softly.assertThat(told).as(state + ": every zone is told").containsAll(there);
    }

    private static Set<String> zones(Chart chart) {
        LabelPlan plan = chart.picture().arranged().plan();
        if (plan.numbered()) {
            return plan.numbers().keySet().stream().map(Placement.Place::zone).collect(Collectors.toSet());
        }
        return ids(chart.write(chart.fitted(), 1), Role.LABEL).stream()
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
