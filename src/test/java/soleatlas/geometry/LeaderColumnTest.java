package soleatlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soleatlas.geometry.LeaderColumn.Item;

/** Labels beside a drawing: on charts by chance no two lines cross, and nothing lies over anything. */
class LeaderColumnTest {

    private static final long SEED = 20240607;
    private static final int CHARTS = 2000;
    private static final double LINE = 17;
    private static final double GAP = 3;

    /** A column with what it names. */
    private record Chart(LeaderColumn column, List<Item> items) {

        List<Double> placed() {
            return column.place(items);
        }

        List<Double> heights() {
            return items.stream().map(Item::height).toList();
        }

        /** The items' numbers from the topmost label to the lowest. */
        List<Integer> downwards(List<Double> middles) {
            return IntStream.range(0, items.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(middles::get))
                    .toList();
        }
    }

    /** A foot at the right or the left of the column, with 8 to 32 labels of one to three lines. */
    private static Chart chart(Random random, int least, int most) {
        boolean left = random.nextBoolean();
        double edge = left ? 150 : 600;
        double bottom = 560 + random.nextInt(500);
        List<Item> items = new ArrayList<>();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            double away = 15 + 300 * random.nextDouble();
            double y = 30 + (bottom - 60) * random.nextDouble();
            items.add(new Item(new Point(left ? edge + away : edge - away, y), LINE * (1 + random.nextInt(3))));
        }
        return new Chart(new LeaderColumn(edge, 10, bottom, GAP), items);
    }

    private static List<Chart> charts() {
        Random random = new Random(SEED);
        List<Chart> charts = new ArrayList<>();
        for (int i = 0; i < CHARTS; i++) {
            charts.add(chart(random, 8, 32));
        }
        return charts;
    }

    @Test
    void noTwoLinesCross() {
        for (Chart chart : charts()) {
            List<Double> middles = chart.placed();
            for (int i = 0; i < middles.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(cross(chart, middles, i, j))
                            .as("%s and %s of %s", i, j, chart)
                            .isFalse();
                }
            }
        }
    }

    /** Whether two lines that start at the column's edge cross: one starts above the other and ends below it. */
    private static boolean cross(Chart chart, List<Double> middles, int i, int j) {
        double edge = chart.column().edge();
        Point a = chart.items().get(i).anchor();
        Point b = chart.items().get(j).anchor();
        double reach = Math.min(Math.abs(a.x() - edge), Math.abs(b.x() - edge));
        double start = middles.get(i) - middles.get(j);
        double end = at(middles.get(i), a, edge, reach) - at(middles.get(j), b, edge, reach);
        return Math.abs(end) > 1e-6 && Math.signum(start) != Math.signum(end);
    }

    private static double at(double start, Point end, double edge, double reach) {
        return start + (end.y() - start) * reach / Math.abs(end.x() - edge);
    }

    @Test
    void labelsKeepTheirLeastDistance() {
        for (Chart chart : charts()) {
            List<Double> middles = chart.placed();
            List<Integer> down = chart.downwards(middles);
            for (int i = 1; i < down.size(); i++) {
                int above = down.get(i - 1);
                int below = down.get(i);
                double least = (chart.heights().get(above) + chart.heights().get(below)) / 2 + GAP;
                assertThat(middles.get(below) - middles.get(above))
                        .as("%s below %s of %s", below, above, chart)
                        .isGreaterThanOrEqualTo(least - 1e-6);
            }
        }
    }

    @Test
    void labelsStayInTheColumnWhereItHoldsThem() {
        int held = 0;
        for (Chart chart : charts()) {
            if (!chart.column().holds(chart.heights())) {
                continue;
            }
            held++;
            List<Double> middles = chart.placed();
            for (int i = 0; i < middles.size(); i++) {
                double half = chart.heights().get(i) / 2;
                assertThat(middles.get(i) - half)
                        .as("%s of %s", i, chart)
                        .isGreaterThanOrEqualTo(chart.column().top() - 1e-6);
                assertThat(middles.get(i) + half)
                        .as("%s of %s", i, chart)
                        .isLessThanOrEqualTo(chart.column().bottom() + 1e-6);
            }
        }
        assertThat(held).as("columns that hold their labels").isBetween(CHARTS / 3, CHARTS - 50);
    }

    @Test
    void theOrderInWhichLabelsComeDoesNotMatter() {
        Random random = new Random(SEED);
        for (Chart chart : charts()) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, chart.items().size()).boxed().toList());
            Collections.shuffle(order, random);
            List<Double> shuffled =
                    chart.column().place(order.stream().map(chart.items()::get).toList());
            List<Double> middles = chart.placed();
            for (int i = 0; i < order.size(); i++) {
                assertThat(shuffled.get(i)).isCloseTo(middles.get(order.get(i)), within(1e-9));
            }
        }
    }

    /** Where the labels stay in the order of their points, nothing lies nearer to them. */
    @Test
    void fewLabelsLieAsNearAsTheyCan() {
        Random random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < CHARTS; i++) {
            Chart chart = chart(random, 1, 6);
            List<Double> middles = chart.placed();
            List<Integer> down = chart.downwards(middles);
            List<Integer> inOrder = IntStream.range(0, chart.items().size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            item -> chart.items().get(item).anchor().y()))
                    .toList();
            if (down.equals(inOrder)) {
                compared++;
                assertThat(cost(chart, down, down.stream().map(middles::get).toList()))
                        .as("%s", chart)
                        .isCloseTo(leastCost(chart, down), within(1e-6));
            }
        }
        assertThat(compared).isGreaterThan(CHARTS / 2);
    }

    private static double cost(Chart chart, List<Integer> down, List<Double> middles) {
        double cost = 0;
        for (int i = 0; i < down.size(); i++) {
            double away =
                    middles.get(i) - chart.items().get(down.get(i)).anchor().y();
            cost += away * away;
        }
        return cost;
    }

    /** The best of all ways to join neighbours to blocks, each of which lies where it is best for its labels. */
    private static double leastCost(Chart chart, List<Integer> down) {
        double best = Double.MAX_VALUE;
        for (int joined = 0; joined < 1 << (down.size() - 1); joined++) {
            List<Double> middles = blocks(chart, down, joined);
            boolean apart = true;
            for (int i = 1; i < middles.size(); i++) {
                apart &= middles.get(i) - middles.get(i - 1) >= least(chart, down, i) - 1e-9;
            }
            if (apart) {
                best = Math.min(best, cost(chart, down, middles));
            }
        }
        return best;
    }

    /** Each block with its middle where its points' middle is, as far as the column reaches. */
    private static List<Double> blocks(Chart chart, List<Integer> down, int joined) {
        int count = down.size();
        double[] offsets = new double[count];
        for (int i = 1; i < count; i++) {
            offsets[i] = offsets[i - 1] + least(chart, down, i);
        }
        double low = chart.column().top() + chart.heights().get(down.get(0)) / 2;
        double high = chart.column().bottom() - chart.heights().get(down.get(count - 1)) / 2 - offsets[count - 1];
        List<Double> middles = new ArrayList<>();
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && (joined >> (to - 1) & 1) == 1) {
                to++;
            }
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += chart.items().get(down.get(i)).anchor().y() - offsets[i];
            }
            double level = Math.max(low, Math.min(high, sum / (to - from)));
            for (int i = from; i < to; i++) {
                middles.add(level + offsets[i]);
            }
            from = to;
        }
        return middles;
    }

    private static double least(Chart chart, List<Integer> down, int at) {
        return (chart.heights().get(down.get(at)) + chart.heights().get(down.get(at - 1))) / 2 + GAP;
    }

    @Test
    void anEmptyColumnIsEmpty() {
        LeaderColumn column = new LeaderColumn(0, 0, 100, GAP);
        assertThat(column.place(List.of())).isEmpty();
        assertThat(column.holds(List.of())).isTrue();
        assertThat(column.holds(List.of(100.0))).isTrue();
        assertThat(column.holds(List.of(50.0, 50.0))).isFalse();
        assertThat(column.holds(List.of(48.5, 48.5))).isTrue();
    }

    @Test
    void aLabelAloneStandsAtItsPoint() {
        LeaderColumn column = new LeaderColumn(0, 0, 100, GAP);
        assertThat(column.place(List.of(new Item(new Point(50, 40), 20)))).containsExactly(40.0);
        assertThat(column.place(List.of(new Item(new Point(50, 2), 20)))).containsExactly(10.0);
        assertThat(column.place(List.of(new Item(new Point(50, 99), 20)))).containsExactly(90.0);
    }
}
