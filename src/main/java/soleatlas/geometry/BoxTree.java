package soleatlas.geometry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds which of many boxes meet a given one without asking all of them. An R-tree that is packed once and never changes: the
 * boxes are cut into upright slices by the x of their middles and each slice from top to bottom by y, then always eight
 * neighbours share a box one level up. After S. Leutenegger, M. Lopez and J. Edgington, STR (1997); like them it orders
 * the lowest level, the others follow.
 */
final class BoxTree {

    private static final int FAN = 8;

    /** Numbers of the boxes in the order of the lowest level. */
    private final int[] numbers;
    /** Left, top, right and bottom edges of the boxes of each level, the lowest first; the last level has one. */
    private final double[][] levels;

    /** A tree of boxes, each known by its place in the list. */
    BoxTree(List<Box> boxes) {
        numbers = ordered(boxes);
        int height = 1;
        for (int count = numbers.length; count > 1; count = parents(count)) {
            height++;
        }
        levels = new double[height][];
        levels[0] = new double[4 * numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            Box box = boxes.get(numbers[i]);
            levels[0][4 * i] = box.minX();
            levels[0][4 * i + 1] = box.minY();
            levels[0][4 * i + 2] = box.maxX();
            levels[0][4 * i + 3] = box.maxY();
        }
        for (int level = 1; level < height; level++) {
            levels[level] = around(levels[level - 1]);
        }
    }

    /** Tells the numbers of the boxes that have a point in common with the given one, edges included, in no special order. */
    void meeting(Box box, IntConsumer found) {
        int top = levels.length - 1;
        for (int i = 0; 4 * i < levels[top].length; i++) {
            descend(top, i, box, found);
        }
    }

    private void descend(int level, int at, Box box, IntConsumer found) {
        double[] bounds = levels[level];
        boolean meets = bounds[4 * at] <= box.maxX()
                && bounds[4 * at + 1] <= box.maxY()
                && bounds[4 * at + 2] >= box.minX()
                && bounds[4 * at + 3] >= box.minY();
        if (!meets) {
            return;
        }
        if (level == 0) {
            found.accept(numbers[at]);
            return;
        }
        int end = Math.min((at + 1) * FAN, levels[level - 1].length / 4);
        for (int child = at * FAN; child < end; child++) {
            descend(level - 1, child, box, found);
        }
    }

    private static int[] ordered(List<Box> boxes) {
        Integer[] order = new Integer[boxes.size()];
        Arrays.setAll(order, i -> i);
        int slices = (int) Math.ceil(Math.sqrt(parents(order.length)));
        Arrays.sort(order, Comparator.comparingDouble(i -> boxes.get(i).centre().x()));
        int length = FAN * Math.max(1, slices);
        for (int from = 0; from < order.length; from += length) {
            int to = Math.min(from + length, order.length);
            Arrays.sort(
                    order,
                    from,
                    to,
                    Comparator.comparingDouble(i -> boxes.get(i).centre().y()));
        }
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    private static int parents(int count) {
        return (count + FAN - 1) / FAN;
    }

    private static double[] around(double[] children) {
        double[] bounds = new double[4 * parents(children.length / 4)];
        for (int parent = 0; 4 * parent < bounds.length; parent++) {
            int from = 4 * FAN * parent;
            System.arraycopy(children, from, bounds, 4 * parent, 4);
            for (int child = from; child < Math.min(from + 4 * FAN, children.length); child += 4) {
                bounds[4 * parent] = Math.min(bounds[4 * parent], children[child]);
                bounds[4 * parent + 1] = Math.min(bounds[4 * parent + 1], children[child + 1]);
                bounds[4 * parent + 2] = Math.max(bounds[4 * parent + 2], children[child + 2]);
                bounds[4 * parent + 3] = Math.max(bounds[4 * parent + 3], children[child + 3]);
            }
        }
        return bounds;
    }
}
