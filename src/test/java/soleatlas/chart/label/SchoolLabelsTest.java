package soleatlas.chart.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.LabelDrawing;
import soleatlas.chart.label.SchoolLabels.Label;
import soleatlas.chart.label.SchoolLabels.Place;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ShippedMaps;

class SchoolLabelsTest {

    private static final Box ROOM = Box.ofSize(700, 690);
    private static final FootMap MAP = ShippedMaps.classic();

    private final ChartLayout layout =
            ChartLayout.of(MAP, MAP.view("plantar").orElseThrow(), ROOM.width() / ROOM.height());
    private final Viewport viewport = Viewport.fitting(layout.box(), ROOM.grown(-60));

    private SchoolLabels schools(String zone, double widest) {
        View view = MAP.view("plantar").orElseThrow();
        Placement selected = MAP.placements().stream()
                .filter(placement -> placement.zone().id().equals(zone))
                .findFirst()
                .orElseThrow();
        assertThat(view.id()).isEqualTo("plantar");
        ChartStyle style = ChartStyle.screen(Theme.of(Theme.Shade.LIGHT), 14, false);
        return new SchoolLabels(layout, selected, new TextMetrics(), LabelDrawing.schoolStyle(style), widest, "en");
    }

    private List<Label> placed(String zone) {
        return schools(zone, 260).place(viewport, ROOM, List.of());
    }

    @ParameterizedTest
    @CsvSource({"heart, 0, 1", "kidneys, 1, 1", "stomach, 0, 0"})
    void eachFootHasTheSchoolsThatDifferThere(String zone, int right, int left) {
        List<Place> places = schools(zone, 260).places();
        assertThat(places.stream()
                        .filter(place -> place.foot().equals(layout.feet().get(0))))
                .hasSize(right);
        assertThat(places.stream()
                        .filter(place -> place.foot().equals(layout.feet().get(1))))
                .hasSize(left);
    }

    @Test
    void theNamesDoNotLieOverOneAnotherNorOverAnyOutline() {
        List<Label> labels = placed("pineal-hypothalamus");
        assertThat(labels).hasSize(4);
        for (Label one : labels) {
            for (Label other : labels) {
                assertThat(!one.equals(other) && one.box().overlaps(other.box()))
                        .isFalse();
                assertThat(one.box().overlaps(viewport.toScreen(other.place().box())))
                        .isFalse();
            }
            assertThat(ROOM.holds(one.box())).isTrue();
        }
    }

    @Test
    void thePlaceOfAMirroredFootIsMirrored() {
        List<Place> places = schools("kidneys", 260).places();
        double middle = layout.box().centre().x();
        assertThat(places.get(0).box().centre().x()
                        + places.get(1).box().centre().x())
                .isCloseTo(2 * middle, within(1.0));
        assertThat(places.get(0).box().minY()).isCloseTo(places.get(1).box().minY(), within(1e-6));
    }

    @Test
    void aNameThatIsTooWideIsCut() {
        assertThat(schools("kidneys", 80).places())
                .allSatisfy(place -> assertThat(place.name().width()).isLessThanOrEqualTo(81))
                .allSatisfy(place -> assertThat(place.name().lines().get(0)).endsWith("…"));
    }

    @Test
    void linesLeadFromTheOutlineToTheName() {
        for (Label label : placed("kidneys")) {
            assertThat(viewport.toScreen(label.place().box()).grown(0.5).contains(label.from()))
                    .isTrue();
            assertThat(label.box().grown(0.5).contains(label.to())).isTrue();
        }
    }

    @Test
    void nothingIsComparedWhereNoZoneIsSelected() {
        assertThat(SchoolLabels.NONE.places()).isEmpty();
        assertThat(SchoolLabels.has(null)).isFalse();
    }
}
