package soleatlas.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;

/** Names beside the feet, on every view of every map: none lies over another, no two lines cross, none is lost. */
class LabelDrawingTest {

    private static final TextMetrics METRICS = new TextMetrics();

    @ParameterizedTest(name = "{0} x {1}, letters of {2} px")
    @CsvSource({
        "480, 460, 14",
        "480, 460, 21",
        "480, 460, 28",
        "620, 500, 14",
        "620, 500, 18.2",
        "620, 500, 28",
        "830, 680, 14",
        "830, 680, 18.2",
        "830, 680, 21",
        "830, 680, 28",
        "1450, 960, 14",
        "1450, 960, 21",
        "1450, 960, 28",
        "700, 1300, 14",
        "1920, 400, 14"
    })
    @DisplayName("A22 no name lies over another, no leader line crosses another, every name is on the chart")
    void namesKeepApart(double width, double height, double em) {
        ChartStyle style = ChartStyle.screen(Theme.of(Theme.Shade.LIGHT), em, false);
        List<String> wrong = new ArrayList<>();
        for (FootMap map : ShippedMaps.all()) {
            for (View view : map.views()) {
                for (ChartSpec spec : specs(view.id())) {
                    Scene scene = Scenes.of(map, spec, style, width, height, METRICS, "en");
                    faults(map, spec, scene).forEach(fault -> wrong.add(scene.title() + ", " + spec + ": " + fault));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<ChartSpec> specs(String view) {
        return Stream.of(Facing.values())
                .flatMap(facing -> Stream.of(false, true)
                        .map(detailed -> new ChartSpec(
                                view,
                                null,
                                facing,
                                Set.of(),
                                ChartSpec.Labels.NAMES,
                                Colouring.SYSTEM,
                                detailed,
                                false)))
                .toList();
    }

    private static List<String> faults(FootMap map, ChartSpec spec, Scene scene) {
        List<TextMark> names = marks(scene, Role.LABEL, TextMark.class);
        List<List<Point>> leaders = marks(scene, Role.LEADER, PathMark.class).stream()
                .map(PathMark::outline)
                .filter(outline -> !outline.curves().get(0).closed())
                .map(LabelDrawingTest::corners)
                .toList();
        List<String> faults = new ArrayList<>();
        if (names.isEmpty() || names.size() != leaders.size()) {
            faults.add(names.size() + " names, " + leaders.size() + " lines");
        }
        Box page = Box.ofSize(scene.width(), scene.height()).grown(0.5);
        for (int i = 0; i < names.size(); i++) {
            TextMark name = names.get(i);
            if (!page.contains(new Point(name.box().minX(), name.box().minY()))
                    || !page.contains(new Point(name.box().maxX(), name.box().maxY()))) {
                faults.add(name.text() + " is not on the page: " + name.box());
            }
            for (TextMark other : names.subList(0, i)) {
                if (overlap(name.box(), other.box())) {
                    faults.add(name.text() + " lies over " + other.text());
                }
            }
        }
        for (int i = 0; i < leaders.size(); i++) {
            for (List<Point> other : leaders.subList(0, i)) {
                if (cross(leaders.get(i), other)) {
                    faults.add("the lines " + leaders.get(i) + " and " + other + " cross");
                }
            }
        }
        faults.addAll(lost(map, spec, scene, names));
        return faults;
    }

    /** Zones that are drawn but neither named nor numbered. */
    private static Set<String> lost(FootMap map, ChartSpec spec, Scene scene, List<TextMark> names) {
        Set<String> told = names.stream().map(TextMark::text).collect(Collectors.toSet());
        Set<String> lost = new TreeSet<>();
        if (told.stream().noneMatch(name -> name.matches("\\d+"))) {
            map.zones().stream()
                    .filter(zone -> spec.shows(map, zone) && isDrawn(scene, zone.id()))
                    .map(zone -> zone.shortOrFullName().in("en"))
                    .filter(name -> !told.contains(name))
                    .forEach(name -> lost.add(name + " is not told"));
        }
        return lost;
    }

    private static boolean isDrawn(Scene scene, String zone) {
        return scene.groups().stream()
                .anyMatch(group -> group.role() == Role.ZONE
                        && List.of(group.id().split("/")).contains(zone));
    }

    private static <M extends Mark> List<M> marks(Scene scene, Role role, Class<M> kind) {
        return scene.groups().stream()
                .filter(group -> group.role() == role)
                .map(MarkGroup::marks)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Point> corners(Outline outline) {
        List<Point> corners = new ArrayList<>();
        for (Curve curve : outline.curves()) {
            corners.add(curve.start());
            curve.segments().forEach(segment -> corners.add(((Outline.Line) segment).to()));
        }
        return corners;
    }

    /** Half a pixel is no overlap. */
    private static boolean overlap(Box one, Box other) {
        return one.minX() + 0.5 < other.maxX() - 0.5
                && other.minX() + 0.5 < one.maxX() - 0.5
                && one.minY() + 0.5 < other.maxY() - 0.5
                && other.minY() + 0.5 < one.maxY() - 0.5;
    }

    private static boolean cross(List<Point> one, List<Point> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                if (apart(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))
                        && apart(other.get(j - 1), other.get(j), one.get(i - 1), one.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two points lie on different sides of a line. */
    private static boolean apart(Point from, Point to, Point one, Point other) {
        return side(from, to, one) * side(from, to, other) < 0;
    }

    private static double side(Point from, Point to, Point point) {
        double cross = (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
        return Math.abs(cross) < 1e-6 ? 0 : cross;
    }
}
