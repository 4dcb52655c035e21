package soleatlas.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.placement;
import static soleatlas.model.explore.ShippedMaps.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Neighbours.Direction;
import soleatlas.geometry.Point;
import soleatlas.model.explore.ShippedMaps;

class ZoneOrderTest {

    /** A sheet with words for the report. */
    record Laid(String name, ChartLayout sheet) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Laid> shipped() {
        List<Laid> sheets = new ArrayList<>();
        for (FootMap map : ShippedMaps.all()) {
            for (View view : map.views()) {
                for (double aspect : new double[] {0.3, 0.9, 1.6, 6}) {
                    String name = map.header().id() + " " + view.id() + " " + aspect;
                    sheets.add(new Laid(name, ChartLayout.of(map, view, aspect)));
                    if (map.zones().stream().anyMatch(Zone::detailed)) {
                        sheets.add(new Laid(
                                name + " core",
                                ChartLayout.of(
                                        map,
                                        view,
                                        ChartLayout.Setting.plain(aspect).showing(zone -> !zone.detailed()))));
                    }
                }
            }
        }
        return sheets;
    }

    private static ZoneOrder soles() {
        return new ZoneOrder(ChartLayout.of(everyday(), view(everyday(), "plantar"), 1.5));
    }

    private static Set<Place> reached(ZoneOrder walk, Placement from) {
        Set<Place> seen = new HashSet<>();
        Queue<Placement> open = new ArrayDeque<>();
        seen.add(from.place());
        open.add(from);
        for (Placement at = open.poll(); at != null; at = open.poll()) {
            for (Direction direction : Direction.values()) {
                Placement next = walk.from(at, direction).orElseThrow();
                if (seen.add(next.place())) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void arrowsLeadFromEveryZoneToEveryZone(Laid laid) {
        ZoneOrder walk = new ZoneOrder(laid.sheet());
        Set<Place> all = new HashSet<>();
        walk.stops().forEach(stop -> all.add(stop.place()));
        for (Placement stop : walk.stops()) {
            assertThat(reached(walk, stop)).as("from %s", stop.place()).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anArrowNeverLeadsTheOtherWay(Laid laid) {
        ZoneOrder walk = new ZoneOrder(laid.sheet());
        for (Placement stop : walk.stops()) {
            Point from = laid.sheet().label(stop).orElseThrow();
            for (Direction direction : Direction.values()) {
                Point to = laid.sheet()
                        .label(walk.from(stop, direction).orElseThrow())
                        .orElseThrow();
                double along = switch (direction) {
                    case UP -> from.y() - to.y();
                    case DOWN -> to.y() - from.y();
                    case LEFT -> from.x() - to.x();
                    case RIGHT -> to.x() - from.x();
                };
                assertThat(along).as("%s from %s", direction, stop.place()).isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void pageKeysVisitEveryZoneOnceAndComeRound(Laid laid) {
        ZoneOrder walk = new ZoneOrder(laid.sheet());
        Set<Place> seen = new LinkedHashSet<>();
        Placement at = walk.first().orElseThrow();
        for (int i = 0; i < walk.stops().size(); i++) {
            seen.add(at.place());
            at = walk.on(at, 1).orElseThrow();
        }
        assertThat(seen).hasSize(laid.sheet().placements().size());
        assertThat(at.place()).isEqualTo(walk.first().orElseThrow().place());
        assertThat(walk.on(at, -1).map(Placement::place)).isEqualTo(walk.last().map(Placement::place));
    }

    @Test
    void readingGoesFromTheToesToTheHeelFootByFoot() {
        List<Place> order = soles().stops().stream().map(Placement::place).toList();
        assertThat(order).hasSize(16);
        assertThat(order.subList(0, 8)).allMatch(place -> place.foot() == Foot.RIGHT);
        assertThat(order.subList(8, 16)).allMatch(place -> place.foot() == Foot.LEFT);
        assertThat(order.get(7)).isEqualTo(new Place("heel", "plantar", Foot.RIGHT));
        assertThat(order.get(15)).isEqualTo(new Place("heel", "plantar", Foot.LEFT));
        assertThat(order.subList(0, 2)).extracting(Place::zone).containsExactlyInAnyOrder("big-toe", "toe-pads");
        List<String> zones = order.subList(8, 16).stream().map(Place::zone).toList();
        assertThat(zones).containsSubsequence("big-toe", "toe-bases", "ball", "inner-arch", "heel");
    }

    @Test
    void homeAndEndAreTheEndsOfReading() {
        ZoneOrder walk = soles();
        assertThat(walk.first()).contains(walk.stops().get(0));
        assertThat(walk.last().map(Placement::place)).contains(new Place("heel", "plantar", Foot.LEFT));
    }

    @Test
    void anArrowAtTheEdgeStaysWhereItIs() {
        Placement heel = placement(everyday(), "heel", "plantar", Foot.LEFT);
        assertThat(soles().from(heel, Direction.DOWN).map(Placement::place)).contains(heel.place());
    }

    @Test
    void arrowsCrossFromFootToFoot() {
        Placement arch = placement(everyday(), "inner-arch", "plantar", Foot.RIGHT);
        assertThat(soles().from(arch, Direction.RIGHT).map(Placement::foot)).contains(Foot.LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal", "medial", "lateral"})
    void noKeyLeadsToAZoneThatIsNotShown(String view) {
        ZoneOrder walk = new ZoneOrder(ChartLayout.of(
                classic(), view(classic(), view), ChartLayout.Setting.plain(1.5).showing(zone -> !zone.detailed())));
        assertThat(walk.stops()).isNotEmpty().noneMatch(stop -> stop.zone().detailed());
        for (Placement stop : walk.stops()) {
            for (Direction direction : Direction.values()) {
                assertThat(walk.from(stop, direction).orElseThrow().zone().detailed())
                        .isFalse();
            }
        }
    }

    @Test
    void fromAPlaceThatIsHiddenTheWalkGoesOnNearby() {
        ZoneOrder walk = new ZoneOrder(ChartLayout.of(
                classic(),
                view(classic(), "plantar"),
                ChartLayout.Setting.plain(1.5).showing(zone -> !zone.detailed())));
        Placement gland = placement(classic(), "pineal-hypothalamus", "plantar", Foot.LEFT);
        Placement near = walk.nearest(gland).orElseThrow();
        assertThat(near.foot()).isEqualTo(Foot.LEFT);
        assertThat(walk.stops())
                .filteredOn(stop -> stop.foot() == Foot.LEFT)
                .allMatch(stop ->
                        stop.label().distanceTo(gland.label()) >= near.label().distanceTo(gland.label()));
        assertThat(walk.nearest(placement(classic(), "tonsils", "dorsal", Foot.LEFT)))
                .isEmpty();
    }

    @Test
    void withoutAStartTheWalkBeginsAtTheFirstStop() {
        ZoneOrder walk = soles();
        assertThat(walk.from(null, Direction.LEFT)).isEqualTo(walk.first());
        assertThat(walk.on(null, -1)).isEqualTo(walk.first());
        Placement elsewhere = placement(classic(), "tonsils", "dorsal", Foot.LEFT);
        assertThat(walk.from(elsewhere, Direction.DOWN)).isEqualTo(walk.first());
    }
}
