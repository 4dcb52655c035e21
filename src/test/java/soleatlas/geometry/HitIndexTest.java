package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static soleatlas.geometry.RandomCharts.rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.geometry.HitIndex.Hit;
import soleatlas.geometry.HitIndex.Target;

class HitIndexTest {

    private static final List<Reach> REACHES =
            List.of(Reach.NONE, Reach.MOUSE, Reach.TOUCH, Reach.beside(8), Reach.MOUSE.inUnits(0.5));

    @Test
    void aHigherLayerComesFirst() throws PathSyntaxException {
        HitIndex<String> index = new HitIndex<>(
                List.of(target("low and small", "M4 4H6V6H4Z", 1), target("high and large", "M0 0H10V10H0Z", 2)));
        assertThat(index.at(new Point(5, 5), 0)).contains("high and large");
    }

    @Test
    void inALayerTheSmallerAreaComesFirst() throws PathSyntaxException {
        HitIndex<String> index =
                new HitIndex<>(List.of(target("large", "M0 0H10V10H0Z", 1), target("small", "M4 4H6V6H4Z", 1)));
        assertThat(index.at(new Point(5, 5), 0)).contains("small");
        assertThat(index.at(new Point(1, 1), 0)).contains("large");
        assertThat(index.fromTheBottom()).extracting(Target::value).containsExactly("large", "small");
    }

    @Test
    void allThatLiesAtAPointIsToldFromTheTopDown() throws PathSyntaxException {
        HitIndex<String> index = new HitIndex<>(List.of(
                target("large", "M0 0H10V10H0Z", 1),
                target("hidden", "M4 4H6V6H4Z", 0),
                target("small", "M3 3H7V7H3Z", 1),
                target("elsewhere", "M7 7H9V9H7Z", 2)));
        assertThat(index.all(new Point(5, 5))).containsExactly("small", "large", "hidden");
        assertThat(index.all(new Point(8, 8))).containsExactly("elsewhere", "large");
        assertThat(index.all(new Point(11, 5))).isEmpty();
    }

    @Test
    void besideAllTargetsTheNearestInReachIsMeant() throws PathSyntaxException {
        HitIndex<String> index =
                new HitIndex<>(List.of(target("left", "M0 0H10V10H0Z", 1), target("right", "M20 0H30V10H20Z", 1)));
        assertThat(index.at(new Point(13, 5), 0)).isEmpty();
        assertThat(index.at(new Point(13, 5), 2)).isEmpty();
        assertThat(index.at(new Point(13, 5), 4)).contains("left");
        assertThat(index.at(new Point(16, 5), 9)).contains("right");
        assertThat(index.hit(new Point(13, 5), Reach.beside(4))).contains(new Hit<>("left", 3));
        assertThat(index.hit(new Point(9, 5), Reach.beside(4))).contains(new Hit<>("left", 0));
    }

    @Test
    void ofTwoEquallyNearTheUpperIsMeant() throws PathSyntaxException {
        HitIndex<String> index =
                new HitIndex<>(List.of(target("low", "M0 0H10V10H0Z", 1), target("high", "M5 0H10V10H5Z", 2)));
        assertThat(index.at(new Point(12, 5), 3)).contains("high");
    }

    @Test
    void noTargetsNoHit() {
        HitIndex<String> index = new HitIndex<>(List.of());
        assertThat(index.at(new Point(0, 0), 100)).isEmpty();
        assertThat(index.all(new Point(0, 0))).isEmpty();
        assertThat(index.fromTheBottom()).isEmpty();
    }

    @Test
    void aReachIsNeverNegative() {
        assertThatThrownBy(() -> new Reach(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reach.beside(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A host 200 wide with a spot on it; how far left of the spot at 150 the spot is still meant. */
    @ParameterizedTest
    @CsvSource({
        "2, 10, 10.5", // tiny: the whole of 10
        "8, 9.5, 10.5",
        "12, 5.5, 6.5", // a circle of 18 is enough
        "17, 0.5, 1.5",
        "18, -0.5, 0.5" // large enough as it is
    })
    void aTinyTargetReachesOverTheOneItLiesOn(double half, double within, double beyond) {
        HitIndex<String> index = new HitIndex<>(List.of(
                new Target<>("host", rectangle(0, 0, 400, 400), 1, new Point(100, 200)),
                new Target<>("spot", rectangle(300 - half, 200 - half, 2 * half, 2 * half), 1)));
        assertThat(index.hit(new Point(300 - half - within, 200), Reach.MOUSE)).contains(new Hit<>("spot", 0));
        assertThat(index.hit(new Point(300 - half - beyond, 200), Reach.MOUSE)).contains(new Hit<>("host", 0));
    }

    @ParameterizedTest
    @CsvSource({"13, host", "15, spot"})
    void aHostThatIsSmallItselfGivesNothing(double half, String meant) {
        HitIndex<String> index = new HitIndex<>(List.of(
                new Target<>("host", rectangle(0, 0, 100, 2 * half), 1, new Point(80, half)),
                new Target<>("spot", rectangle(20, half - 2, 4, 4), 1)));
        assertThat(index.hit(new Point(16, half), Reach.MOUSE).map(Hit::value)).contains(meant);
        assertThat(index.hit(new Point(22, half), Reach.MOUSE).map(Hit::value)).contains("spot");
    }

    @Test
    void whatCountsIsTheVisiblePart() {
        PolygonArea large = rectangle(0, 0, 200, 200);
        PolygonArea lid = rectangle(0, 0, 200, 190);
        PolygonArea spot = rectangle(100, 193, 4, 4);
        HitIndex<String> open = new HitIndex<>(List.of(new Target<>("host", large, 1), new Target<>("spot", spot, 1)));
        HitIndex<String> covered = new HitIndex<>(
                List.of(new Target<>("host", large, 1), new Target<>("spot", spot, 1), new Target<>("lid", lid, 2)));
        assertThat(open.hit(new Point(95, 195), Reach.MOUSE).map(Hit::value)).contains("spot");
        assertThat(covered.hit(new Point(95, 195), Reach.MOUSE).map(Hit::value)).contains("host");
        assertThat(covered.hit(new Point(102, 188), Reach.MOUSE).map(Hit::value))
                .contains("lid"); // the spot lies beside the lid, not on it
    }

    @Test
    void whatIsHiddenReachesNowhere() {
        HitIndex<String> index = new HitIndex<>(List.of(
                new Target<>("host", rectangle(0, 0, 200, 200), 0),
                new Target<>("spot", rectangle(20, 20, 4, 4), 1),
                new Target<>("lid", rectangle(15, 15, 60, 60), 2)));
        assertThat(index.hit(new Point(13, 22), Reach.MOUSE).map(Hit::value)).contains("host");
        assertThat(index.hit(new Point(18, 22), Reach.MOUSE).map(Hit::value)).contains("lid");
        assertThat(index.all(new Point(22, 22))).containsExactly("lid", "spot", "host");
    }

    @Test
    void everyPartOfATargetCountsOnItsOwn() throws PathSyntaxException {
        PolygonArea toes = region("M0 0H60V60H0Z M100 20H120V40H100Z M104 24V36H116V24Z");
        HitIndex<String> index = new HitIndex<>(List.of(
                new Target<>("toes", toes, 1, new Point(10, 10)), new Target<>("spot", rectangle(40, 30, 4, 4), 1)));
        assertThat(index.hit(new Point(37, 32), Reach.MOUSE).map(Hit::value)).contains("spot");
        assertThat(index.all(new Point(102, 30))).containsExactly("toes");
        assertThat(index.all(new Point(110, 30))).isEmpty();
        assertThat(index.hit(new Point(110, 30), Reach.MOUSE)).contains(new Hit<>("toes", 6));
        HitIndex<String> smaller = new HitIndex<>(List.of(
                new Target<>("toes", toes, 1, new Point(10, 10)), new Target<>("spot", rectangle(101, 28, 2, 2), 1)));
        assertThat(smaller.hit(new Point(102, 33), Reach.MOUSE).map(Hit::value)).contains("toes");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithAskingEveryTarget(long seed) {
        List<Target<Integer>> targets = RandomCharts.heaped(60, 9, seed);
        agree(targets, 800, seed, REACHES);
    }

    @Tag("slow")
    @Test
    void tenThousandTargetsAgreeWithAskingEveryTarget() {
        manyTargetsAgreeWithAskingEveryTarget(10_000, 2000);
    }

    @ParameterizedTest
    @CsvSource("2000, 1000")
    void manyTargetsAgreeWithAskingEveryTarget(int count, int points) {
        agree(RandomCharts.heaped(count, 12, 20), points, 21, List.of(Reach.MOUSE, Reach.TOUCH));
    }

    private static void agree(List<Target<Integer>> targets, int points, long seed, List<Reach> reaches) {
        HitIndex<Integer> index = new HitIndex<>(targets);
        SlowHits<Integer> slow = new SlowHits<>(targets);
        double scale = Math.sqrt(targets.size() / 60.0); // zoomed in until a zone is as large as on a chart of 60
        Random random = new Random(seed);
        int nested = 0;
        for (int i = 0; i < points; i++) {
            Point point = new Point(
                    RandomCharts.WIDTH * (1.2 * random.nextDouble() - 0.1),
                    RandomCharts.HEIGHT * (1.2 * random.nextDouble() - 0.1));
            List<Integer> all = slow.all(point);
            assertThat(index.all(point)).isEqualTo(all);
            Optional<Integer> top = index.at(point, 0);
            assertThat(top).isEqualTo(all.stream().findFirst());
            for (Reach reach : reaches) {
                Reach units = reach.inUnits(scale);
                Optional<Integer> hit = index.hit(point, units).map(Hit::value);
                assertThat(hit).as("%s %s", point, units).isEqualTo(slow.at(point, units));
                nested += top.isPresent() && !hit.equals(top) ? 1 : 0;
            }
        }
        assertThat(nested).isGreaterThan(points / 100);
    }

    @Test
    void whereTargetsDoNotNestNoneLosesAPoint() {
        int clicks = 0;
        int onTargets = 0;
        int beside = 0;
        for (int chart = 0; chart < 60; chart++) {
            Random random = new Random(chart);
            List<Target<Integer>> targets = new ArrayList<>();
            for (PolygonArea tile : RandomCharts.tiles(random)) {
                targets.add(new Target<>(targets.size(), tile, random.nextInt(3)));
            }
            HitIndex<Integer> index = new HitIndex<>(targets);
            for (int i = 0; i < 300; i++) {
                Point click =
                        new Point(RandomCharts.WIDTH * random.nextDouble(), RandomCharts.HEIGHT * random.nextDouble());
                Reach reach = i % 2 == 0 ? Reach.MOUSE : Reach.TOUCH;
                Optional<Integer> hit = index.hit(click, reach).map(Hit::value);
                clicks++;
                Optional<Target<Integer>> under = targets.stream()
                        .filter(target -> target.region().contains(click))
                        .findFirst();
                if (under.isPresent()) {
                    onTargets++;
                    assertThat(hit).contains(under.get().value());
                } else {
                    double nearest = targets.stream()
                            .mapToDouble(target -> target.region().distanceToEdge(click))
                            .min()
                            .orElseThrow();
                    assertThat(hit.isPresent()).isEqualTo(nearest <= reach.tolerance());
                    hit.ifPresent(
                            value -> assertThat(targets.get(value).region().distanceToEdge(click))
                                    .isEqualTo(nearest));
                    beside += hit.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(clicks).isEqualTo(18_000);
        assertThat(onTargets).isGreaterThan(8000);
        assertThat(beside).isGreaterThan(1000);
    }

    @Test
    void aTargetEightPixelsWideIsTwentyFourWideToThePointer() {
        List<Integer> widths = new ArrayList<>();
        for (int chart = 0; chart < 20; chart++) {
            Random random = new Random(1000 + chart);
            List<Target<Integer>> targets = new ArrayList<>();
            for (int attempt = 0; attempt < 25; attempt++) {
                double size = attempt < 10 ? 8 : 12 + random.nextInt(50);
                add(targets, random, new Box(0, 0, 400, 600), size);
            }
            widths.addAll(widths(targets, 8, 600));
        }
        assertThat(widths).hasSizeGreaterThan(150);
        assertThat(median(widths)).isGreaterThanOrEqualTo(24);
        assertThat(widths.stream().filter(width -> width >= 24).count()).isGreaterThan(widths.size() * 3L / 4);
    }

    @Test
    void soIsOneThatLiesOnALargeOneFromElevenPixels() {
        List<Integer> widths = new ArrayList<>();
        for (int chart = 0; chart < 20; chart++) {
            Random random = new Random(2000 + chart);
            List<Target<Integer>> targets = new ArrayList<>();
            for (int attempt = 0; attempt < 10; attempt++) {
                add(targets, random, new Box(10, 10, 390, 165), 11);
            }
            targets.add(new Target<>(targets.size(), rectangle(0, 0, 400, 175), 1));
            widths.addAll(widths(targets, 11, 175));
        }
        assertThat(widths).hasSizeGreaterThan(100);
        assertThat(median(widths)).isGreaterThanOrEqualTo(24);
    }

    /** Adds a square somewhere in the box if there it touches no other. */
    private static void add(List<Target<Integer>> targets, Random random, Box within, double size) {
        double x = Math.rint(within.minX() + (within.width() - size) * random.nextDouble());
        double y = Math.rint(within.minY() + (within.height() - size) * random.nextDouble());
        Box box = new Box(x, y, x + size, y + size).grown(1);
        if (targets.stream().noneMatch(target -> target.region().box().meets(box))) {
            targets.add(new Target<>(targets.size(), rectangle(x, y, size, size), 1));
        }
    }

    /** The effective widths of the targets that are drawn so wide. */
    private static List<Integer> widths(List<Target<Integer>> targets, double drawn, int height) {
        HitIndex<Integer> index = new HitIndex<>(targets);
        int margin = 30;
        int[] sides = Squares.largest(
                400 + 2 * margin,
                height + 2 * margin,
                targets.size(),
                (x, y) -> index.hit(new Point(x - margin + 0.5, y - margin + 0.5), Reach.MOUSE)
                        .map(Hit::value)
                        .orElse(-1));
        return targets.stream()
                .filter(target -> target.region().box().width() == drawn)
                .map(target -> sides[target.value()])
                .toList();
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Test
    void aHostNeverLosesItsMiddle() {
        int hosts = 0;
        for (int chart = 0; chart < 300; chart++) {
            Random random = new Random(3000 + chart);
            double size = 20 + random.nextInt(160);
            PolygonArea host = rectangle(0, 0, size, size * (0.6 + 0.4 * random.nextDouble()));
            List<Target<Integer>> spots = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                double width = 2 + random.nextInt(20);
                double height = 2 + random.nextInt(20);
                spots.add(new Target<>(
                        i,
                        rectangle(
                                (size - width) * random.nextDouble(),
                                (host.box().height() - height) * random.nextDouble(),
                                width,
                                height),
                        2));
            }
            Optional<Point> middle = Topology.of(host)
                    .without(spots.stream()
                            .map(spot -> Topology.of(spot.region()))
                            .toList())
                    .deepestPoint();
            if (middle.isEmpty()) {
                continue;
            }
            List<Target<Integer>> targets = new ArrayList<>(spots);
            targets.add(new Target<>(-1, host, 1, middle.get()));
            HitIndex<Integer> index = new HitIndex<>(targets);
            double free = spots.stream()
                    .mapToDouble(spot -> spot.region().distanceToEdge(middle.get()))
                    .min()
                    .orElseThrow();
            double radius = 0.68 * Math.min(free, host.distanceToEdge(middle.get())); // 1 / 1.45 is a little more
            for (int i = 0; i < 40; i++) {
                double angle = 2 * Math.PI * random.nextDouble();
                double away = i == 0 ? 0 : radius * random.nextDouble();
                Point near = middle.get().plus(away * Math.cos(angle), away * Math.sin(angle));
                assertThat(index.hit(near, Reach.MOUSE).map(Hit::value)).contains(-1);
                assertThat(index.hit(near, Reach.TOUCH).map(Hit::value)).contains(-1);
            }
            hosts++;
        }
        assertThat(hosts).isGreaterThan(250);
    }

    @Test
    void whatATinyTargetTakesIsTakenFromItsHostOnly() {
        int taken = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<Target<Integer>> targets = RandomCharts.heaped(60, 16, 100 + seed);
            HitIndex<Integer> index = new HitIndex<>(targets);
            Random random = new Random(seed);
            for (int i = 0; i < 1000; i++) {
                Point point =
                        new Point(RandomCharts.WIDTH * random.nextDouble(), RandomCharts.HEIGHT * random.nextDouble());
                Optional<Integer> top = index.at(point, 0);
                Optional<Integer> hit = index.hit(point, Reach.MOUSE).map(Hit::value);
                if (top.isPresent() && !hit.equals(top)) {
                    taken++;
                    PolygonArea taker = targets.get(hit.orElseThrow()).region();
                    Point edge = taker.nearestOnEdge(point);
                    assertThat(targets.get(top.get()).region().contains(edge)).isTrue();
                    assertThat(edge.distanceTo(point)).isLessThanOrEqualTo(Reach.MOUSE.nested());
                }
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    @Test
    void toleranceStealsNothingFromNeighbours() throws PathSyntaxException {
        Random random = new Random(11);
        List<Target<Integer>> targets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double x = random.nextInt(80);
            double y = random.nextInt(80);
            int size = 1 + random.nextInt(20);
            targets.add(new Target<>(i, rectangle(x, y, size, size), random.nextInt(3)));
        }
        HitIndex<Integer> index = new HitIndex<>(targets);
        for (int i = 0; i < 5000; i++) {
            Point point = new Point(100 * random.nextDouble(), 100 * random.nextDouble());
            if (index.at(point, 0).isPresent()) {
                assertThat(index.at(point, 15)).isEqualTo(index.at(point, 0));
            } else {
                double nearest = targets.stream()
                        .mapToDouble(target -> target.region().distanceToEdge(point))
                        .min()
                        .orElseThrow();
                assertThat(index.at(point, nearest + 0.001))
                        .hasValueSatisfying(
                                found -> assertThat(targets.get(found).region().distanceToEdge(point))
                                        .isEqualTo(nearest));
                assertThat(index.at(point, Math.max(0, nearest - 0.001))).isEmpty();
            }
        }
    }

    private static Target<String> target(String name, String path, int layer) throws PathSyntaxException {
        return new Target<>(name, region(path), layer);
    }

    private static PolygonArea region(String path) throws PathSyntaxException {
        return PolygonArea.of(PathParser.parse(path), 0.01);
    }
}
