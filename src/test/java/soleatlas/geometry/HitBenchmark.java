package soleatlas.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures how long it takes to find what is under the pointer, and to build the index, for charts of 60, 1,000 and 10,000
 * zones. Not a test: figures depend on the machine. To run it, from the folder of {@code pom.xml}:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes soleatlas.geometry.HitBenchmark
 * </pre>
 *
 * <p>On Windows write a semicolon instead of the colon. Each zone has 40 to 60 edges. The charts are shown as large as a sole
 * of 690 pixels, and those with many zones zoomed in as well, until their zones are as large as those of the small chart.
 */
public final class HitBenchmark {

    private static final int HITS = 20_000;
    private static final int ROUNDS = 8;
    private static final double FITTED = 0.69;

    private HitBenchmark() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        System.out.println("zones   scale   build ms   first hit us   median ns   95th percentile ns");
        for (int count : List.of(60, 60, 1_000, 10_000)) { // the first line warms up
            measure(count, FITTED);
            if (count > 60) {
                measure(count, FITTED * Math.sqrt(count / 60.0));
            }
        }
    }

    private static void measure(int count, double scale) {
        List<HitIndex.Target<Integer>> targets = RandomCharts.heaped(count, 40, 7);
        Reach reach = Reach.MOUSE.inUnits(scale);
        long[] builds = new long[ROUNDS];
        long[] firsts = new long[ROUNDS];
        HitIndex<Integer> index = new HitIndex<>(targets);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            index = new HitIndex<>(targets);
            builds[round] = System.nanoTime() - start;
            start = System.nanoTime();
            index.hit(new Point(RandomCharts.WIDTH / 2, RandomCharts.HEIGHT / 2), reach);
            firsts[round] = System.nanoTime() - start;
        }
        Random random = new Random(count);
        Point[] points = new Point[HITS];
        Arrays.setAll(
                points,
                i -> new Point(RandomCharts.WIDTH * random.nextDouble(), RandomCharts.HEIGHT * random.nextDouble()));
        long[] times = new long[HITS];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) { // the last round counts
            for (int i = 0; i < HITS; i++) {
                long start = System.nanoTime();
                found += index.hit(points[i], reach).isPresent() ? 1 : 0;
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(builds);
        Arrays.sort(firsts);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%5d   %5.2f   %8.2f   %12.1f   %9d   %18d   (%.0f %% hit)%n",
                count,
                scale,
                builds[ROUNDS / 2] / 1e6,
                firsts[ROUNDS / 2] / 1e3,
                times[HITS / 2],
                times[HITS * 95 / 100],
                100.0 * found / HITS / ROUNDS);
    }
}
