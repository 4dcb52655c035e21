package soleatlas.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.everyday;
import static soleatlas.model.explore.ShippedMaps.placement;
import static soleatlas.model.explore.ShippedMaps.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ShippedMaps;

class ChartLayoutTest {

    private static final double[] ASPECTS = {0.2, 0.7, 1, 1.6, 4};

    private static List<ChartLayout> shipped() {
        List<ChartLayout> sheets = new ArrayList<>();
        for (FootMap map : ShippedMaps.all()) {
            for (View view : map.views()) {
                for (double aspect : ASPECTS) {
                    sheets.add(ChartLayout.of(map, view, aspect));
                }
            }
        }
        return sheets;
    }

    private static PlacedFoot foot(ChartLayout sheet, Foot foot) {
        return sheet.feet().stream()
                .filter(one -> one.foot() == foot)
                .findFirst()
                .orElseThrow();
    }

    private static Point bigToe(PlacedFoot foot) {
        soleatlas.atlas.Landmarks landmarks = foot.view().landmarks();
        assertThat(landmarks).isNotNull();
        return landmarks == null
                ? new Point(Double.NaN, Double.NaN)
                : foot.frame().toSheet(landmarks.bigToe());
    }

    @ParameterizedTest
    @CsvSource({"plantar, 1.5, true", "plantar, 0.3, false", "medial, 5, true", "medial, 1, false", "dorsal, 1.4, true"
    })
    void feetStandInARowWhereThatLeavesThemLarger(String view, double aspect, boolean row) {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), view), aspect);
        Box first = sheet.feet().get(0).box();
        Box second = sheet.feet().get(1).box();
        if (row) {
            assertThat(first.maxX()).isLessThan(second.minX());
            assertThat(first.minY()).isEqualTo(second.minY());
        } else {
            assertThat(first.maxY()).isLessThan(second.minY());
            assertThat(first.minX()).isEqualTo(second.minX());
        }
    }

    @Test
    void theChosenFormIsTheLargerOne() {
        for (FootMap map : ShippedMaps.all()) {
            for (View view : map.views()) {
                Box row = ChartLayout.of(map, view, 1000).box();
                Box column = ChartLayout.of(map, view, 0.001).box();
                assertThat(row).isNotEqualTo(column);
                for (double aspect : ASPECTS) {
                    double best = Math.max(scale(row, aspect), scale(column, aspect));
                    double chosen = scale(ChartLayout.of(map, view, aspect).box(), aspect);
                    assertThat(chosen).isEqualTo(best);
                }
            }
        }
    }

    private static double scale(Box box, double aspect) {
        return Math.min(aspect / box.width(), 1 / box.height());
    }

    @Test
    void solesStandRightFootFirst() {
        for (FootMap map : ShippedMaps.all()) {
            ChartLayout sheet = ChartLayout.of(map, view(map, "plantar"), 1.5);
            assertThat(sheet.feet()).extracting(PlacedFoot::foot).containsExactly(Foot.RIGHT, Foot.LEFT);
        }
    }

    @Test
    void topsStandLeftFootFirst() {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), "dorsal"), 1.5);
        assertThat(sheet.feet()).extracting(PlacedFoot::foot).containsExactly(Foot.LEFT, Foot.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantar", "dorsal"})
    void bigToesMeetInTheMiddle(String view) {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), view), 1.5);
        PlacedFoot left = sheet.feet().get(0);
        PlacedFoot right = sheet.feet().get(1);
        assertThat(bigToe(left).x()).isGreaterThan(left.box().centre().x());
        assertThat(bigToe(right).x()).isLessThan(right.box().centre().x());
    }

    @Test
    void exactlyOneFootIsAMirrorImage() {
        for (ChartLayout sheet : shipped()) {
            assertThat(sheet.feet()).hasSize(2);
            assertThat(sheet.feet())
                    .filteredOn(foot -> foot.frame().mirrored())
                    .singleElement()
                    .satisfies(foot ->
                            assertThat(foot.foot()).isNotEqualTo(foot.view().drawnFoot()));
        }
    }

    @Test
    void feetDoNotOverlapAndFillTheSheet() {
        for (ChartLayout sheet : shipped()) {
            Box first = sheet.feet().get(0).box();
            Box second = sheet.feet().get(1).box();
            assertThat(first.maxX() < second.minX() || first.maxY() < second.minY())
                    .isTrue();
            Box both = first.union(second);
            assertThat(both.minX()).isCloseTo(sheet.box().minX(), within(1e-6));
            assertThat(both.minY()).isCloseTo(sheet.box().minY(), within(1e-6));
            assertThat(both.maxX()).isCloseTo(sheet.box().maxX(), within(1e-6));
            assertThat(both.maxY()).isCloseTo(sheet.box().maxY(), within(1e-6));
        }
    }

    @Test
    void everyLabelPointLiesOnItsFootAndHitsItsZone() {
        Viewport viewport = new Viewport(0.6, 17, -4);
        int count = 0;
        for (ChartLayout sheet : shipped()) {
            for (Placement placement : sheet.placements()) {
                Point label = sheet.label(placement).orElseThrow();
                assertThat(sheet.footOf(placement).orElseThrow().box().contains(label))
                        .isTrue();
                assertThat(sheet.at(viewport.toScreen(label), viewport, 0).map(Placement::place))
                        .contains(placement.place());
                count++;
            }
        }
        assertThat(count).isEqualTo(205 * ASPECTS.length);
    }

    @Test
    void bothFeetLieSymmetricallyInARow() {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), "plantar"), 1.5);
        Point any = new Point(123, 456);
        Point right = foot(sheet, Foot.RIGHT).frame().toSheet(any);
        Point left = foot(sheet, Foot.LEFT).frame().toSheet(any);
        double middle = sheet.box().centre().x();
        assertThat(middle - right.x()).isCloseTo(left.x() - middle, within(1e-6));
        assertThat(right.y()).isCloseTo(left.y(), within(1e-6));
    }

    @Test
    void aPointBesideAFootHitsNothing() {
        for (ChartLayout sheet : shipped()) {
            Viewport viewport = new Viewport(1, 0, 0);
            Box box = sheet.box();
            assertThat(sheet.at(new Point(box.minX() - 30, box.centre().y()), viewport, 8))
                    .isEmpty();
            assertThat(sheet.at(box.centre(), viewport, 0)).isEmpty();
        }
    }

    @Test
    void aNearMissCountsWithinTheToleranceOnTheScreen() {
        ChartLayout sheet = ChartLayout.of(everyday(), view(everyday(), "plantar"), 1.5);
        PlacedFoot foot = foot(sheet, Foot.LEFT);
        for (double scale : new double[] {0.5, 1, 3}) {
            Viewport viewport = new Viewport(scale, 5, 5);
            Placement heel = placement(everyday(), "heel", "plantar", Foot.LEFT);
            Box box = heel.region().box();
            // Straight below the lowest point of the heel there is no other zone
            Point lowest = lowest(heel, box);
            Point edge = viewport.toScreen(foot.frame().toSheet(lowest));
            Optional<Placement> within = sheet.at(edge.plus(0, 6), viewport, 8);
            Optional<Placement> beyond = sheet.at(edge.plus(0, 10), viewport, 8);
            assertThat(within.map(Placement::place)).contains(heel.place());
            assertThat(beyond).isEmpty();
            assertThat(sheet.at(edge.plus(0, 6), viewport, 0)).isEmpty();
        }
    }

    private static Point lowest(Placement placement, Box box) {
        Point lowest = box.centre();
        for (double[] ring : placement.region().rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                if (ring[i + 1] >= lowest.y()) {
                    lowest = new Point(ring[i], ring[i + 1]);
                }
            }
        }
        return lowest;
    }

    @Test
    void theToleranceNeverTakesAPointFromAnotherZone() {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), "plantar"), 1.5);
        Viewport viewport = new Viewport(0.5, 0, 0);
        Box box = sheet.box();
        int hits = 0;
        for (double x = box.minX(); x < box.maxX(); x += 7) {
            for (double y = box.minY(); y < box.maxY(); y += 7) {
                Point screen = viewport.toScreen(new Point(x, y));
                Optional<Placement> exact = sheet.at(screen, viewport, 0);
                if (exact.isPresent()) {
                    hits++;
                    assertThat(sheet.at(screen, viewport, 12)).isEqualTo(exact);
                }
            }
        }
        assertThat(hits).isGreaterThan(1000);
    }

    @Test
    void everyLabelPointKeepsItsZoneUnderAPointerWithReach() {
        for (ChartLayout sheet : shipped()) {
            for (double scale : new double[] {0.3, 0.7, 2}) {
                Viewport viewport = new Viewport(scale, 17, -4);
                for (Placement placement : sheet.placements()) {
                    Point label = viewport.toScreen(sheet.label(placement).orElseThrow());
                    for (Reach reach : List.of(Reach.MOUSE, Reach.TOUCH)) {
                        assertThat(sheet.at(label, viewport, reach).map(Placement::place))
                                .contains(placement.place());
                    }
                }
            }
        }
    }

    @Test
    void aTinyZoneReachesOverTheOneItLiesOnByPixelsOfTheScreen() {
        ChartLayout sheet = ChartLayout.of(
                classic(),
                view(classic(), "plantar"),
                ChartLayout.Setting.plain(1.5).showing(zone -> !zone.detailed()));
        PlacedFoot foot = foot(sheet, Foot.RIGHT);
        Placement gland = placement(classic(), "pituitary", "plantar", Foot.RIGHT);
        Box box = gland.region().box();
        Point lowest = foot.frame().toSheet(lowest(gland, box));
        for (double scale : new double[] {0.6, 0.7}) {
            Viewport viewport = new Viewport(scale, 5, 5);
            Point below = viewport.toScreen(lowest).plus(0, 3);
            assertThat(sheet.at(below, viewport, 0).map(found -> found.zone().id()))
                    .contains("head-brain");
            assertThat(sheet.at(below, viewport, Reach.MOUSE)).contains(gland);
        }
        Viewport close = new Viewport(3, 5, 5);
        assertThat(sheet.at(close.toScreen(lowest).plus(0, 3), close, Reach.MOUSE)
                        .map(found -> found.zone().id()))
                .contains("head-brain");
    }

    @Test
    void theStackBeginsWithTheZoneThatIsMeant() {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), "plantar"), 1.5);
        Viewport viewport = new Viewport(0.6, 0, 0);
        Placement gland = placement(classic(), "pituitary", "plantar", Foot.RIGHT);
        Placement head = placement(classic(), "head-brain", "plantar", Foot.RIGHT);
        Point on = viewport.toScreen(sheet.label(gland).orElseThrow());
        assertThat(sheet.stack(on, viewport, Reach.MOUSE)).containsExactly(gland, head);
        assertThat(sheet.stack(new Point(-500, 0), viewport, Reach.MOUSE)).isEmpty();
        int nested = 0;
        int beside = 0;
        for (double x = 0; x < sheet.box().maxX() * 0.6; x += 3) {
            for (double y = 0; y < sheet.box().maxY() * 0.6; y += 3) {
                Point screen = new Point(x, y);
                List<Placement> stack = sheet.stack(screen, viewport, Reach.MOUSE);
                assertThat(stack).doesNotHaveDuplicates();
                assertThat(stack.stream().findFirst()).isEqualTo(sheet.at(screen, viewport, Reach.MOUSE));
                Optional<Placement> exact = sheet.at(screen, viewport, 0);
                exact.ifPresent(placement -> assertThat(stack).contains(placement));
                nested += exact.isPresent() && !exact.get().equals(stack.get(0)) ? 1 : 0;
                beside += exact.isEmpty() && !stack.isEmpty() ? 1 : 0;
            }
        }
        assertThat(nested).isGreaterThan(10);
        assertThat(beside).isGreaterThan(500);
    }

    @Test
    void betweenTwoFeetTheNearerZoneIsMeant() {
        ChartLayout sheet = ChartLayout.of(everyday(), view(everyday(), "plantar"), 1.5);
        Viewport viewport = new Viewport(0.1, 0, 0); // so small that a finger reaches both feet
        int found = 0;
        Box box = sheet.box();
        for (double y = box.minY(); y < box.maxY(); y += 5) {
            for (double aside : new double[] {-12, 12}) {
                Point screen = viewport.toScreen(new Point(box.centre().x() + aside, y));
                Optional<Placement> hit = sheet.at(screen, viewport, Reach.TOUCH);
                hit.ifPresent(placement -> assertThat(placement.foot()).isEqualTo(aside < 0 ? Foot.RIGHT : Foot.LEFT));
                found += hit.isPresent() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void zonesThatAreNotShownAreNotThereAndCannotBeHit() {
        Viewport viewport = new Viewport(0.6, 17, -4);
        int hidden = 0;
        for (View view : classic().views()) {
            ChartLayout all = ChartLayout.of(classic(), view, 1.5);
            ChartLayout core = ChartLayout.of(
                    classic(), view, ChartLayout.Setting.plain(1.5).showing(zone -> !zone.detailed()));
            assertThat(core.placements())
                    .isNotEmpty()
                    .noneMatch(placement -> placement.zone().detailed());
            for (Placement placement : all.placements()) {
                Point screen = viewport.toScreen(all.label(placement).orElseThrow());
                Optional<Placement> hit = core.at(screen, viewport, 0);
                if (placement.zone().detailed()) {
                    hidden++;
                    assertThat(hit.filter(found -> found.zone().detailed())).isEmpty();
                } else {
                    assertThat(hit.map(Placement::place)).contains(placement.place());
                }
            }
        }
        assertThat(hidden)
                .isEqualTo((int) classic().placements().stream()
                        .filter(placement -> placement.zone().detailed())
                        .count())
                .isGreaterThan(40);
    }

    @Test
    void aZoneBelowAHiddenOneIsHitInItsPlace() {
        ChartLayout core = ChartLayout.of(
                classic(),
                view(classic(), "plantar"),
                ChartLayout.Setting.plain(1.5).showing(zone -> !zone.detailed()));
        Viewport viewport = new Viewport(1, 0, 0);
        Placement gland = placement(classic(), "pineal-hypothalamus", "plantar", Foot.LEFT);
        Point at = viewport.toScreen(core.label(gland).orElseThrow());
        assertThat(core.at(at, viewport, 0).map(found -> found.zone().id())).contains("head-brain");
    }

    @Test
    void zonesThatAreNotShownDoNotChangeHowTheFeetLie() {
        for (View view : classic().views()) {
            for (double aspect : ASPECTS) {
                ChartLayout all = ChartLayout.of(classic(), view, aspect);
                ChartLayout none = ChartLayout.of(
                        classic(), view, ChartLayout.Setting.plain(aspect).showing(zone -> false));
                assertThat(none.box()).isEqualTo(all.box());
                assertThat(none.feet())
                        .extracting(PlacedFoot::frame)
                        .isEqualTo(all.feet().stream().map(PlacedFoot::frame).toList());
                assertThat(none.placements()).isEmpty();
            }
        }
    }

    @Test
    void aPlacementOfAnotherViewIsNotOnTheSheet() {
        ChartLayout sheet = ChartLayout.of(classic(), view(classic(), "dorsal"), 1.5);
        Placement heart = placement(classic(), "heart", "plantar", Foot.LEFT);
        assertThat(sheet.label(heart)).isEmpty();
        assertThat(sheet.footOf(heart)).isEmpty();
    }
}
