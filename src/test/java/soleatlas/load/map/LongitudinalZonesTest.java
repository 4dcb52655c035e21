package soleatlas.load.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.Landmarks;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Surface;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;

/** The longitudinal zones that the classic chart names are those in which it draws. */
class LongitudinalZonesTest {

    /** A shape may run on into further strips, but most of it lies in those that are named. */
    private static final double MOST = 0.6;

    /** A strip is about 60 wide: one that is named but not reached lies less than a third of that away. */
    private static final double NEAR = 20;

    /** Bands that run on across the sole with their names at the far end. */
    private static final Set<Place> LABEL_FURTHER_OUT = Set.of(new Place("pancreas", "plantar", Foot.LEFT));

    private static final FootMap CLASSIC = MapFinder.builtIn().slots().stream()
            .flatMap(slot -> slot.load().map().stream())
            .filter(map -> map.header().id().equals("classic"))
            .findFirst()
            .orElseThrow();

    private static final View SOLE = CLASSIC.view("plantar").orElseThrow();

    private static final List<GuideLine> BORDERS = SOLE.guideLines().stream()
            .filter(line -> line.kind() == GuideLine.Kind.LONGITUDINAL)
            .toList();

    static List<Placement> onTheSole() {
        return CLASSIC.placements().stream()
                .filter(placement -> placement.view().equals(SOLE))
                .toList();
    }

    @Test
    void theBordersPartTheSoleFromTheBigToeOutwards() {
        assertThat(BORDERS.stream().map(GuideLine::id)).containsExactly("zone-1-2", "zone-2-3", "zone-3-4", "zone-4-5");
        for (double y = 0; y <= SOLE.canvas().maxY(); y += 10) {
            double height = y;
            assertThat(BORDERS.stream().map(line -> x(line, height))).isSorted();
        }
        Landmarks landmarks = Optional.ofNullable(SOLE.landmarks()).orElseThrow();
        assertThat(strip(landmarks.bigToe())).isEqualTo(1);
        assertThat(strip(landmarks.third())).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("onTheSole")
    void aZoneOnTheSoleIsLabelledWhereItSaysItLies(Placement placement) {
        List<Integer> named = placement.zone().longitudinalZones();
        assertThat(named).isNotEmpty();
        assertThat(named.contains(strip(placement.label()))).isEqualTo(!LABEL_FURTHER_OUT.contains(placement.place()));
    }

    @ParameterizedTest
    @MethodSource("onTheSole")
    void mostOfAZoneLiesWhereItSaysItLies(Placement placement) {
        List<Integer> named = placement.zone().longitudinalZones();
        Box box = placement.region().box();
        int all = 0;
        int within = 0;
        for (double y = box.minY(); y <= box.maxY(); y += 2) {
            for (double x = box.minX(); x <= box.maxX(); x += 2) {
                Point point = new Point(x, y);
                if (placement.region().contains(point)) {
                    all++;
                    within += named.contains(strip(point)) ? 1 : 0;
                }
            }
        }
        assertThat((double) within / all).isBetween(MOST, 1.0);
    }

    @ParameterizedTest
    @MethodSource("onTheSole")
    void aZoneNamesNoStripFarFromIt(Placement placement) {
        List<PolygonArea> drawn = CLASSIC.placements(placement.zone()).stream()
                .filter(other -> other.view().equals(SOLE))
                .map(Placement::region)
                .toList();
        assertThat(placement.zone().longitudinalZones())
                .allSatisfy(strip -> assertThat(drawn.stream().mapToDouble(region -> gap(region, strip)))
                        .anyMatch(gap -> gap < NEAR));
    }

    @Test
    void theSidesBelongToTheStripsAtTheEdges() {
        for (Zone zone : CLASSIC.zones()) {
            Set<Surface> sides = CLASSIC.placements(zone).stream()
                    .flatMap(placement -> placement.view().side().stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Surface.class)));
            if (sides.equals(EnumSet.of(Surface.MEDIAL))) {
                assertThat(zone.longitudinalZones()).as(zone.id()).isIn(List.of(), List.of(1));
            }
            if (sides.equals(EnumSet.of(Surface.LATERAL))) {
                assertThat(zone.longitudinalZones()).as(zone.id()).isIn(List.of(), List.of(5));
            }
        }
    }

    /** The strip in which a point of the drawn sole lies, from 1 at the big toe. */
    private static int strip(Point point) {
        return 1
                + (int) BORDERS.stream()
                        .filter(line -> point.x() > x(line, point.y()))
                        .count();
    }

    /** How far a shape lies beside a strip; 0 if it reaches into it. */
    private static double gap(PolygonArea region, int strip) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] ring : region.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                double left = strip == 1 ? Double.NEGATIVE_INFINITY : x(BORDERS.get(strip - 2), ring[i + 1]);
                double right = strip == 5 ? Double.POSITIVE_INFINITY : x(BORDERS.get(strip - 1), ring[i + 1]);
                least = Math.min(least, Math.max(0, Math.max(left - ring[i], ring[i] - right)));
            }
        }
        return least;
    }

    /** Where a border crosses a height; before its first point and behind its last it goes on upright. */
    private static double x(GuideLine line, double y) {
        double[] points = PolygonArea.of(line.outline(), 0.1).rings().get(0);
        // the last point closes the ring and is the first one again
        int last = points.length - 4;
        int i = 0;
        while (i < last && points[i + 3] < y) {
            i += 2;
        }
        if (i == last || y <= points[1]) {
            return points[i];
        }
        double share = (y - points[i + 1]) / (points[i + 3] - points[i + 1]);
        return points[i] + share * (points[i + 2] - points[i]);
    }
}
