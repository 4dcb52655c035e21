package soleatlas.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.ChartSpec.Labels;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.model.explore.ShippedMaps;

/** Whole charts for files: every name is there, none is cut or covered, whatever is shown and however little room there is. */
class ScenesTest {

    private static final TextMetrics METRICS = new TextMetrics();

    private static Scene scene(FootMap map, String view, Foot foot, Labels labels, boolean detailed, double widest) {
        ChartSpec spec = new ChartSpec(
                view,
                foot == Foot.NONE ? null : foot,
                Facing.GIVER,
                Set.of(),
                labels,
                Colouring.SYSTEM,
                detailed,
                false);
        ChartStyle style = ChartStyle.screen(Theme.of(Theme.Shade.LIGHT), 14, false);
        return Scenes.of(map, spec, style, widest, METRICS, "en");
    }

    @ParameterizedTest
    @EnumSource
    void wordsStandOnThePageAndApart(Labels labels) {
        SoftAssertions softly = new SoftAssertions();
        for (FootMap map : ShippedMaps.all()) {
            List<String> views =
                    new ArrayList<>(map.views().stream().map(View::id).toList());
            views.add(ChartSpec.ALL_VIEWS);
            for (String view : views) {
                for (double widest : new double[] {300, 700, 3000}) {
                    Foot foot = widest == 700 ? Foot.LEFT : Foot.NONE;
                    Scene scene = scene(map, view, foot, labels, widest == 3000, widest);
                    String state = map.header().id() + " " + view + " " + foot + " " + widest;
                    check(scene, state, softly);
                    softly.assertThat(scene.width()).as(state).isLessThanOrEqualTo(widest);
                }
            }
        }
        softly.assertAll();
    }

    private static void check(Scene scene, String state, SoftAssertions softly) {
        List<TextMark> words = scene.groups().stream()
                .flatMap(group -> group.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            TextMark one = words.get(i);
            boolean inside = one.box().minX() >= 0
                    && one.box().minY() >= 0
                    && one.box().maxX() <= scene.width()
                    && one.box().maxY() <= scene.height();
            softly.assertThat(inside)
                    .as("%s: \"%s\" is on the page", state, one.text())
                    .isTrue();
            for (TextMark other : words.subList(i + 1, words.size())) {
                softly.assertThat(one.box().grown(-1).overlaps(other.box().grown(-1)))
                        .as("%s: \"%s\" lies over \"%s\"", state, one.text(), other.text())
                        .isFalse();
            }
        }
    }

    @Test
    void everyZoneIsNamedOrNumberedAndEveryNumberExplained() {
        for (FootMap map : ShippedMaps.all()) {
            Scene names = scene(map, ChartSpec.ALL_VIEWS, Foot.NONE, Labels.NAMES, true, 3000);
            Scene numbers = scene(map, ChartSpec.ALL_VIEWS, Foot.NONE, Labels.NUMBERS, true, 3000);
            assertThat(zones(names, Role.LABEL)).isEqualTo(zones(names, Role.ZONE));
            assertThat(zones(numbers, Role.LABEL)).isEqualTo(zones(numbers, Role.ZONE));
            Set<String> written = groups(numbers, Role.LABEL)
                    .map(group -> ((TextMark) group.marks().get(0)).text())
                    .collect(Collectors.toSet());
            Set<String> explained = groups(numbers, Role.KEY)
                    .map(group -> ((TextMark) group.marks().get(0)).text())
                    .collect(Collectors.toSet());
            assertThat(explained).isEqualTo(written).hasSameSizeAs(zones(numbers, Role.ZONE));
        }
    }

    private static Stream<MarkGroup> groups(Scene scene, Role role) {
        return scene.groups().stream().filter(group -> group.role() == role);
    }

    private static Set<String> zones(Scene scene, Role role) {
        return groups(scene, role)
                .map(group -> group.id().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
    }
}
