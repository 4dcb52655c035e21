package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.geometry.Topology.Flaw;

class TopologyTest {

    private static final Effort PLENTY = new Effort(1_000_000_000);

    @ParameterizedTest
    @CsvSource({
        "M0 0H10V10H0Z, ",
        "M0 0H10V10H0Z M2 2H8V8H2Z, ",
        "M0 0H10V10H0Z M20 0H30V10H20Z, ",
        "M0 0C0 10 10 10 10 0Z, ",
        "M0 0L0 0H10V10V10H0Z, ",
        "M0 0L10 10H0L10 0Z, CROSSING",
        "M0 0H10V10H0V0H10V10H0Z, CROSSING",
        "M0 0H10V10H5V0V10H0Z, CROSSING",
        "M0 0H10V10H5V-5V10H0Z, CROSSING",
        "M0 0H10V10H0Z M5 5H15V8H5Z, CROSSING",
        "M0 0H10V10H0Z M10 0H20V10H10Z, CROSSING",
        "M0 0H10V10H0Z M0 0H10V10H0Z, CROSSING",
        "M0 0C20 20 -10 20 10 0Z, CROSSING",
        "M5 5H8Z, NO_AREA",
        "M5 5L6 6L9 9Z, NO_AREA",
        "M5 5L5 5L5 5Z, NO_AREA",
        "M0 0H10V10H0Z M5 5L6 6Z, NO_AREA"
    })
    void findsFlaws(String path, Flaw.@org.jspecify.annotations.Nullable Kind kind) throws PathSyntaxException {
        assertThat(Topology.flaw(region(path), PLENTY).map(Flaw::kind)).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void saysWhereEdgesCross() throws PathSyntaxException {
        assertThat(Topology.flaw(region("M0 0L10 10H0L10 0Z"), PLENTY))
                .map(Flaw::at)
                .contains(new Point(5, 5));
    }

    @Test
    void givesUpWhenTheEffortIsSpent() throws PathSyntaxException {
        Effort little = new Effort(3);
        assertThat(Topology.flaw(region("M0 0H10V10H8V2H6V10H4V2H2V10H0Z"), little)
                        .map(Flaw::kind))
                .contains(Flaw.Kind.TANGLED);
        assertThat(little.spent()).isTrue();
        assertThat(topology("M0 0H10V10H0Z").shared(topology("M5 5H15V15H5Z"), little))
                .isEmpty();
    }

    @Test
    void holesAndIslandsAreKept() throws PathSyntaxException {
        assertThat(topology("M0 0H10V10H0Z M2 2H8V8H2Z").area()).isEqualTo(64);
        assertThat(topology("M2 2H8V8H2Z M4 4H6V6H4Z M0 0H10V10H0Z").area()).isEqualTo(68);
        assertThat(topology("M0 0H10V10H0Z M20 0H30V10H20Z M22 2H24V4H22Z").area())
                .isEqualTo(196);
    }

    @ParameterizedTest
    @CsvSource({
        "M0 0H10V10H0Z, M5 5H15V15H5Z, 25",
        "M0 0H10V10H0Z, M2 2H4V4H2Z, 4",
        "M2 2H4V4H2Z, M0 0H10V10H0Z, 4",
        "M0 0H10V10H0Z, M0 0H10V10H0Z, 100",
        "M0 0H10V10H0Z, M10 0H20V10H10Z, 0",
        "M0 0H10V10H0Z, M50 50H60V60H50Z, 0",
        "M0 0L10 0L0 10Z, M10 10L10 1L1 10Z, 0",
        "M0 0H10V10H0Z M2 2H8V8H2Z, M4 4H6V6H4Z, 0",
        "M0 0H10V10H0Z M2 2H8V8H2Z, M1 1H9V9H1Z, 28"
    })
    void measuresWhatTwoRegionsShare(String one, String other, double area) throws PathSyntaxException {
        assertThat(shared(topology(one), topology(other))).isCloseTo(area, within(1e-6));
        assertThat(shared(topology(other), topology(one))).isCloseTo(area, within(1e-6));
    }

    @Test
    void pairsAreThoseWhoseBoxesMeet() throws PathSyntaxException {
        List<Topology> regions = List.of(
                topology("M0 0H10V10H0Z"),
                topology("M50 0H60V10H50Z"),
                topology("M5 5H15V15H5Z"),
                topology("M12 12H55V14H12Z"));
        assertThat(Topology.candidatePairs(regions, 10)).containsExactly(new int[] {0, 2}, new int[] {2, 3});
        assertThat(Topology.candidatePairs(regions, 1)).containsExactly(new int[] {0, 2});
    }

    @Test
    void theDeepestPointOfASquareIsItsMiddle() throws PathSyntaxException {
        Point deepest = topology("M0 0H10V10H0Z").deepestPoint().orElseThrow();
        assertThat(deepest.distanceTo(new Point(5, 5))).isLessThan(0.2);
    }

    @Test
    void theDeepestPointLiesDeepInsideAnyShape() throws PathSyntaxException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder path = new StringBuilder("M");
            double best = 0;
            int corners = 5 + random.nextInt(20);
            for (int corner = 0; corner < corners; corner++) {
                double radius = 5 + 45 * random.nextDouble();
                double angle = 2 * Math.PI * corner / corners;
                path.append(50 + radius * Math.cos(angle))
                        .append(' ')
                        .append(50 + radius * Math.sin(angle))
                        .append('L');
            }
            PolygonArea region = region(path.substring(0, path.length() - 1) + "Z");
            for (int x = 0; x < 60; x++) {
                for (int y = 0; y < 60; y++) {
                    Point point = new Point(x * 100 / 60.0, y * 100 / 60.0);
                    best = Math.max(best, region.contains(point) ? region.distanceToEdge(point) : 0);
                }
            }
            Point deepest = Topology.of(region).deepestPoint().orElseThrow();
            assertThat(region.contains(deepest)).isTrue();
            assertThat(region.distanceToEdge(deepest)).isGreaterThan(best - 0.6);
        }
    }

    @Test
    void evenThinShapesHaveAPointInside() throws PathSyntaxException {
        for (String path : List.of("M0 0L1000 1L1000 1.001L0 0.001Z", "M0 0H0.001V1000H0Z")) {
            PolygonArea region = region(path);
            assertThat(region.contains(Topology.of(region).deepestPoint().orElseThrow()))
                    .isTrue();
        }
    }

    @Test
    void knowsWhatOthersLeave() throws PathSyntaxException {
        Topology square = topology("M0 0H10V10H0Z");
        Topology left = square.without(List.of(topology("M0 0H8V10H0Z"), topology("M5 0H9V10H5Z")));
        assertThat(left.area()).isCloseTo(10, within(1e-9));
        assertThat(left.deepestPoint().orElseThrow().x()).isBetween(9.0, 10.0);
        assertThat(square.without(List.of(topology("M-1 -1H11V11H-1Z"))).deepestPoint())
                .isEmpty();
        assertThat(square.without(List.of())).isSameAs(square);
    }

    private static double shared(Topology one, Topology other) {
        return one.shared(other, PLENTY).orElseThrow().area();
    }

    private static Topology topology(String path) throws PathSyntaxException {
        return Topology.of(region(path));
    }

    private static PolygonArea region(String path) throws PathSyntaxException {
        return PolygonArea.of(PathParser.parse(path), 0.001);
    }
}
