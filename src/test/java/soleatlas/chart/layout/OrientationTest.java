package soleatlas.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;

/** Who looks changes where a foot stands, and nothing about how it is drawn: a flipped left sole would be a right one. */
class OrientationTest {

    private static final FootMap MAP = ShippedMaps.classic();

    private static Stream<View> views() {
        return MAP.views().stream();
    }

    private static ChartLayout sheet(View view, double aspect, Facing orientation) {
        return ChartLayout.of(MAP, view, new ChartLayout.Setting(aspect, zone -> true, orientation, -1, null));
    }

    private static PlacedFoot foot(ChartLayout sheet, Foot foot) {
        return sheet.feet().stream()
                .filter(print -> print.foot() == foot)
                .findFirst()
                .orElseThrow();
    }

    private static List<Foot> order(ChartLayout sheet) {
        return sheet.feet().stream().map(PlacedFoot::foot).toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void theOwnersRightFootStandsAtTheRight(View view) {
        assertThat(order(sheet(view, 9, Facing.GIVER))).isEqualTo(view.feet());
        assertThat(order(sheet(view, 9, Facing.OWN))).containsExactly(Foot.LEFT, Foot.RIGHT);
        assertThat(order(sheet(view, 0.1, Facing.OWN))).containsExactly(Foot.LEFT, Foot.RIGHT);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyZoneKeepsItsPlaceOnItsFoot(View view) {
        ChartLayout giver = sheet(view, 9, Facing.GIVER);
        ChartLayout own = sheet(view, 9, Facing.OWN);
        for (Foot side : List.of(Foot.LEFT, Foot.RIGHT)) {
            PlacedFoot one = foot(giver, side);
            PlacedFoot other = foot(own, side);
            assertThat(one.frame().mirrored())
                    .isEqualTo(other.frame().mirrored())
                    .isEqualTo(view.mirrors(side));
            assertThat(one.placements()).isEqualTo(other.placements()).isNotEmpty();
            for (Placement placement : one.placements()) {
                Point before = onFoot(one, placement);
                Point after = onFoot(other, placement);
                assertThat(after.distanceTo(before))
                        .as(placement.place().toString())
                        .isCloseTo(0, Offset.offset(1e-9));
            }
        }
    }

    private static Point onFoot(PlacedFoot foot, Placement placement) {
        Point label = foot.label(placement);
        return new Point(label.x() - foot.box().minX(), label.y() - foot.box().minY());
    }
}
