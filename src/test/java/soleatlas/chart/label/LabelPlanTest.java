package soleatlas.chart.label;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.chart.label.LabelPlan.Column;
import soleatlas.chart.label.LabelPlan.Kind;
import soleatlas.chart.label.LabelPlan.Room;
import soleatlas.chart.label.LabelPlan.Size;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.model.explore.ShippedMaps;

/** Which names stand where: the roomiest way that fits, and no zone forgotten. */
class LabelPlanTest {

    private static final double GAP = 3;
    private static final double READABLE = 392;

    /** A view of a map. */
    record Shown(FootMap map, View view) {

        ChartLayout sheet(double width, double height) {
            return ChartLayout.of(map, view, ChartLayout.Setting.plain(width / height));
        }

        LabelPlan plan(double width, double height) {
            ChartLayout sheet = sheet(width, height);
            return LabelPlan.of(sheet, sheet.placements(), LabelPlanTest::size, room(width, height));
        }

        @Override
        public String toString() {
            return map.header().id() + " " + view.id();
        }
    }

    private static Room room(double width, double height) {
        return new Room(width, height, GAP, new Size(18, 17), READABLE);
    }

    /** About as large as names are drawn, in one line or two. */
    private static Size size(Placement placement) {
        double width = 7.0 * placement.zone().name().in("en").length();
        return width > 120 ? new Size(width / 2 + 30, 33) : new Size(width, 17);
    }

    static Stream<Shown> views() {
        return ShippedMaps.all().stream().flatMap(map -> map.views().stream().map(view -> new Shown(map, view)));
    }

    private static Shown soles() {
        return new Shown(classic(), classic().views().get(0));
    }

    /** Rooms from large to small, each within the one before. */
    private static List<double[]> shrinking() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new double[] {2600 - 40 * i, 1500 - 23 * i})
                .toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void lessRoomNeverLeadsToARoomierPlan(Shown shown) {
        Kind before = Kind.NONE;
        for (double[] room : shrinking()) {
            Kind kind = shown.plan(room[0], room[1]).kind();
            assertThat(kind).as("in %s x %s", room[0], room[1]).isGreaterThanOrEqualTo(before);
            before = kind;
        }
        assertThat(before).isGreaterThanOrEqualTo(Kind.NUMBERS);
    }

    @Test
    void theSolesGoThroughAllPlans() {
        Set<Kind> kinds = new HashSet<>();
        for (double[] room : shrinking()) {
            kinds.add(soles().plan(room[0], room[1]).kind());
        }
        kinds.add(soles().plan(420, 900).kind());
        kinds.add(soles().plan(560, 1600).kind());
        assertThat(kinds)
                .contains(Kind.BOTH_SIDES, Kind.OUTER_SIDES, Kind.NUMBERS)
                .doesNotContain(Kind.NONE);
        assertThat(kinds).anyMatch(kind -> kind == Kind.ONE_FOOT || kind == Kind.ONE_FOOT_NUMBERS);
    }

    @Test
    void withoutNamesThereIsNoPlan() {
        ChartLayout sheet = soles().sheet(1000, 800);
        assertThat(LabelPlan.of(sheet, List.of(), LabelPlanTest::size, room(1000, 800)))
                .isEqualTo(LabelPlan.NONE);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyZoneIsNamed(Shown shown) {
        for (double[] room : shrinking()) {
            LabelPlan plan = shown.plan(room[0], room[1]);
            ChartLayout sheet = shown.sheet(room[0], room[1]);
            assertThat(zones(plan.columns().keySet()))
                    .as("%s in %s x %s", plan.kind(), room[0], room[1])
                    .isEqualTo(sheet.placements().stream()
                            .map(placement -> placement.zone().id())
                            .collect(Collectors.toSet()));
            if (plan.kind() == Kind.BOTH_SIDES || plan.oneFoot()) {
                assertThat(plan.columns()).hasSameSizeAs(sheet.placements());
            }
            assertThat(plan.numbers().keySet()).isEqualTo(plan.columns().keySet());
        }
    }

    private static Set<String> zones(Set<Place> places) {
        return places.stream().map(Place::zone).collect(Collectors.toSet());
    }

    @Test
    void onTheOuterSidesOfTwoFeetAZoneIsNamedOnce() {
        List<Kind> seen = new ArrayList<>();
        for (double[] room : shrinking()) {
            LabelPlan plan = soles().plan(room[0], room[1]);
            if (plan.kind() == Kind.OUTER_SIDES || plan.kind() == Kind.NUMBERS) {
                seen.add(plan.kind());
                assertThat(plan.columns().keySet()).extracting(Place::zone).doesNotHaveDuplicates();
                assertThat(plan.columns().values()).containsOnly(new Column(0, false), new Column(1, true));
            }
        }
        assertThat(seen).contains(Kind.OUTER_SIDES, Kind.NUMBERS);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aZoneHasOneNumberOnBothFeetAndNoNumberIsLeftOut(Shown shown) {
        for (double[] room : shrinking()) {
            LabelPlan plan = shown.plan(room[0], room[1]);
            Map<String, Integer> ofZone = new HashMap<>();
            plan.numbers()
                    .forEach((place, number) -> assertThat(ofZone.computeIfAbsent(place.zone(), id -> number))
                            .as("%s, %s", plan.kind(), place)
                            .isEqualTo(number));
            assertThat(ofZone.values())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, ofZone.size()).boxed().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPlanThatFitsLeavesTheFeetReadableAndTheColumnsHoldTheirNames(Shown shown) {
        LabelPlan plan = shown.plan(1800, 1000);
        assertThat(plan.numbered()).isFalse();
        Map<Column, Double> heights = new HashMap<>();
        shown.sheet(1800, 1000).placements().forEach(placement -> {
            Column column = plan.columns().get(placement.place());
            if (column != null) {
                heights.merge(column, size(placement).height() + GAP, Double::sum);
            }
        });
        assertThat(heights.values())
                .allSatisfy(height -> assertThat(height - GAP).isLessThanOrEqualTo(1000));
        assertThat(1800 - plan.left() - plan.right() - plan.gutter()).isGreaterThan(READABLE / 3);
    }
}
