package soleatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import soleatlas.geometry.HitIndex;
import soleatlas.geometry.Point;
import soleatlas.geometry.RandomCharts;
import soleatlas.geometry.Reach;

/** How long it takes to find the zone under a point, in charts of more and more zones of the same size on the screen. */
final class HitTimes {

    private static final int FEW = 60;
    /** Pixels per unit with which sixty zones fill a window. */
    private static final double FITTED = 0.69;

    private HitTimes() {}

    static void measure(Table table, int rounds) {
        measure(FEW, rounds); // warms up
        Times few = measure(FEW, rounds);
        for (int count : List.of(1_000, 10_000)) {
            Times many = measure(count, rounds);
            for (double share : List.of(0.5, 0.99)) {
                table.add(
                        "hit test among " + count + " zones, p" + Math.round(100 * share),
                        1000 * many.millis(share),
                        "among " + FEW,
                        1000 * few.millis(share),
                        "us");
            }
        }
    }

    private static Times measure(int zones, int rounds) {
        HitIndex<Integer> index = new HitIndex<>(RandomCharts.heaped(zones, 40, 7));
        Reach reach = Reach.MOUSE.inUnits(FITTED * Math.sqrt(zones / (double) FEW));
        Random random = new Random(zones);
        List<Point> points = Stream.generate(() ->
                        new Point(RandomCharts.WIDTH * random.nextDouble(), RandomCharts.HEIGHT * random.nextDouble()))
                .limit(10_000)
                .toList();
        List<Long> times = new ArrayList<>();
        int found = 0;
        for (int round = 0; round <= rounds; round++) {
            for (Point point : points) {
                long start = System.nanoTime();
                found += index.hit(point, reach).isPresent() ? 1 : 0;
                long time = System.nanoTime() - start;
                if (round > 0) { // the first round warms up
                    times.add(time);
                }
            }
        }
        assertThat(found).isPositive();
        return new Times(times);
    }
}
