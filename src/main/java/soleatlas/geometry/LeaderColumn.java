package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of labels beside a drawing, each joined to its point by a straight line from the column's edge. Labels keep their
 * distance, stay inside the column, lie as near to the height of their points as that allows, and no two lines cross.
 *
 * <p>Heights minimise the sum of squared distances under least distances: offsets are subtracted, isotonic regression by pooling
 * adjacent violators (Ayer et al. 1955) solves the rest, and clipping keeps it inside. Where two lines cross, their labels
 * change places; for labels of one height that shortens the lines, so it ends. All numbers are screen pixels; y grows downwards.
 *
 * @param edge x of the edge from which the lines start
 * @param top upper end
 * @param bottom lower end
 * @param gap least distance between two labels
 */
public record LeaderColumn(double edge, double top, double bottom, double gap) {

    private static final int MOST_ROUNDS = 200;

    /**
     * A label to be placed.
     *
     * @param anchor the point it belongs to
     * @param height its height
     */
    public record Item(Point anchor, double height) {}

    /** Whether so many labels of these heights have room. */
    public boolean holds(List<Double> heights) {
        double sum = heights.stream().mapToDouble(Double::doubleValue).sum();
        return sum + gap * Math.max(0, heights.size() - 1) <= bottom - top;
    }

    /**
     * Where the middles of the labels lie.
     *
     * @param items the labels in any order
     * @return y for each of them, in the same order; if they do not all fit, they are pressed together beyond the bottom
     */
    public List<Double> place(List<Item> items) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> items.get(i).anchor().y()));
        double[] middles = spread(items, order);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!uncross(items, order, middles)) {
                break;
            }
            middles = spread(items, order);
        }
        Double[] result = new Double[items.size()];
        for (int i = 0; i < order.size(); i++) {
            result[order.get(i)] = middles[i];
        }
        return List.of(result);
    }

    /** Lets the labels of crossing lines change places, each pair once; false if no two cross. */
    private boolean uncross(List<Item> items, List<Integer> order, double[] middles) {
        boolean changed = false;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (cross(
                        middles[i],
                        items.get(order.get(i)).anchor(),
                        middles[j],
                        items.get(order.get(j)).anchor())) {
                    int other = order.get(i);
                    order.set(i, order.get(j));
                    order.set(j, other);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Whether the lines from the edge at two heights, the first above the second, to two points cross. */
    private boolean cross(double upper, Point first, double lower, Point second) {
        double reach = Math.min(Math.abs(first.x() - edge), Math.abs(second.x() - edge));
        return at(upper, first, reach) > at(lower, second, reach);
    }

    /** Height of a line at a distance from the edge. */
    private double at(double start, Point end, double distance) {
        double whole = Math.abs(end.x() - edge);
        return whole < 1e-9 ? end.y() : start + (end.y() - start) * distance / whole;
    }

    private double[] spread(List<Item> items, List<Integer> order) {
        int count = order.size();
        double[] offsets = new double[count];
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            Item item = items.get(order.get(i));
            if (i > 0) {
                offsets[i] = offsets[i - 1] + (items.get(order.get(i - 1)).height() + item.height()) / 2 + gap;
            }
            wanted[i] = item.anchor().y() - offsets[i];
        }
        double[] level = rising(wanted);
        if (count > 0) {
            double least = top + items.get(order.get(0)).height() / 2;
            double most = bottom - items.get(order.get(count - 1)).height() / 2 - offsets[count - 1];
            for (int i = 0; i < count; i++) {
                level[i] = Math.max(least, Math.min(most, level[i])) + offsets[i];
            }
        }
        return level;
    }

    /** The rising sequence nearest to the given one, by squares. */
    private static double[] rising(double[] wanted) {
        double[] means = new double[wanted.length];
        int[] sizes = new int[wanted.length];
        int blocks = 0;
        for (double value : wanted) {
            means[blocks] = value;
            sizes[blocks] = 1;
            blocks++;
            while (blocks > 1 && means[blocks - 2] >= means[blocks - 1]) {
                int size = sizes[blocks - 2] + sizes[blocks - 1];
                means[blocks - 2] =
                        (means[blocks - 2] * sizes[blocks - 2] + means[blocks - 1] * sizes[blocks - 1]) / size;
                sizes[blocks - 2] = size;
                blocks--;
            }
        }
        double[] result = new double[wanted.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < sizes[block]; i++) {
                result[at++] = means[block];
            }
        }
        return result;
    }
}
