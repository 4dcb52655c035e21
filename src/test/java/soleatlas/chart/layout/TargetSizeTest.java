package soleatlas.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.exploring;
import static soleatlas.model.explore.ShippedMaps.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Squares;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ShippedMaps;

/** How large the zones of the shipped maps are to the pointer when the sole is shown so many pixels long. */
class TargetSizeTest {

    private static final int LEAST = 24;
    private static final int MARGIN = 30;
    /** Zones of the detailed chart with neighbours as small as they are on all sides. */
    private static final Set<String> CROWDED = Set.of(
            "adrenals LEFT",
            "adrenals RIGHT",
            "cerebellum-brainstem RIGHT",
            "eustachian-tube LEFT",
            "eustachian-tube RIGHT",
            "neck LEFT",
            "neck RIGHT",
            "parathyroid LEFT",
            "parathyroid RIGHT",
            "pineal-hypothalamus LEFT",
            "pineal-hypothalamus RIGHT",
            "pituitary LEFT",
            "pituitary RIGHT",
            "rectum-anus LEFT",
            "trachea-oesophagus LEFT",
            "trachea-oesophagus RIGHT");

    /** The zones, named with their foot, in which no square of 24 pixels fits. */
    private static Set<String> tooSmall(FootMap map, double length, boolean detailed, Reach reach) {
        ChartLayout sheet = ChartLayout.of(
                map,
                view(map, "plantar"),
                ChartLayout.Setting.plain(1.5).showing(zone -> detailed || !zone.detailed()));
        double scale = length / sheet.feet().get(0).box().height();
        Viewport viewport = new Viewport(scale, MARGIN, MARGIN);
        int width = (int) Math.ceil(sheet.box().width() * scale) + 2 * MARGIN;
        int height = (int) Math.ceil(sheet.box().height() * scale) + 2 * MARGIN;
        List<Placement> placements = sheet.placements();
        Map<Placement.Place, Integer> numbers = new HashMap<>();
        placements.forEach(placement -> numbers.put(placement.place(), numbers.size()));
        int[] sides = Squares.largest(
                width,
                height,
                placements.size(),
                (x, y) -> sheet.at(new Point(x, y), viewport, reach)
                        .map(placement -> numbers.getOrDefault(placement.place(), -1))
                        .orElse(-1));
        Set<String> small = new TreeSet<>();
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] < LEAST) {
                Placement placement = placements.get(i);
                small.add(placement.zone().id() + " " + placement.foot());
            }
        }
        return small;
    }

    /** Zones that have neighbours on all sides, themselves small: whatever they got, these would lose. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             600 | adrenals LEFT, adrenals RIGHT, neck LEFT, neck RIGHT, pituitary LEFT, pituitary RIGHT
             690 | adrenals LEFT
            """)
    @DisplayName("A4: on the classic chart a square of 24 px fits into what is hit of each zone but a few")
    void zonesOfTheClassicChartAreLargeEnough(double length, String exceptions) {
        assertThat(tooSmall(classic(), length, false, Reach.MOUSE)).isEqualTo(names(exceptions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = "600 | cerebellum-brainstem LEFT, diaphragm RIGHT, ureters LEFT, ureters RIGHT")
    @DisplayName("A4: on the detailed chart a square of 24 px fits into what is hit of each zone but some")
    void zonesOfTheDetailedChartAreLargeEnough(double length, String exceptions) {
        Set<String> all = new TreeSet<>(names(exceptions));
        all.addAll(CROWDED);
        assertThat(tooSmall(classic(), length, true, Reach.MOUSE)).isEqualTo(all);
    }

    @Tag("slow")
    @Test
    @DisplayName("A4: larger charts have no zones that are too small which the small ones have not")
    void zonesOfLargerChartsAreLargeEnough() {
        assertThat(tooSmall(classic(), 1000, false, Reach.MOUSE)).isEmpty();
        assertThat(tooSmall(classic(), 690, true, Reach.MOUSE)).isEqualTo(CROWDED);
        assertThat(tooSmall(classic(), 1000, true, Reach.MOUSE)).isEmpty();
        assertThat(tooSmall(everyday(), 600, true, Reach.MOUSE)).isEmpty();
        assertThat(tooSmall(everyday(), 1000, true, Reach.MOUSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 690})
    @DisplayName("A4: on the everyday map a square of 24 px fits into what is hit of each zone")
    void zonesOfTheEverydayMapAreLargeEnough(double length) {
        assertThat(tooSmall(everyday(), length, true, Reach.MOUSE)).isEmpty();
    }

    @Test
    @DisplayName("A4: the zones that are too small have a row in the list, at least 24 px high, which does the same")
    void theListIsTheEquivalentOfAZoneThatIsTooSmall() {
        Explorer explorer = exploring(classic());
        explorer.showDetailed(true);
        explorer.showView("plantar");
        List<String> rows =
                explorer.matchesProperty().get().stream().map(Zone::id).toList();
        // How high rows are in the window, AccessibilityTest measures
        for (String zone : tooSmall(classic(), 600, true, Reach.MOUSE)) {
            String id = zone.substring(0, zone.indexOf(' '));
            assertThat(rows).contains(id);
            explorer.select(ShippedMaps.zone(classic(), id));
            assertThat(explorer.selectionProperty().get()).isNotNull();
        }
    }

    private static Set<String> names(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(", ", -1)));
    }
}
