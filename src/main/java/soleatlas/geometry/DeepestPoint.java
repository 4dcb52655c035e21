package soleatlas.geometry;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the point that lies deepest inside an area (its pole of inaccessibility): squares that may hold a better point
 * than the best one known are split into four. After V. Agafonkin, polylabel (2016); here with a bound on the work.
 */
final class DeepestPoint {

    /** How often a search may ask how deep a point lies. */
    static final int MOST_SQUARES = 600;

    private static final int SQUARES_ALONG = 12;
    private static final double PRECISION = 1.0 / 200;

    private final Box box;
    private final ToDoubleFunction<Point> depths;
    private final int most;
    private final PriorityQueue<Square> squares =
            new PriorityQueue<>(Comparator.comparingDouble(Square::hope).reversed());
    private Square best;
    private int looked;

    private DeepestPoint(Box box, ToDoubleFunction<Point> depths, @Nullable Point first, int most) {
        this.box = box;
        this.depths = depths;
        this.most = most;
        this.best = look(box.centre(), 0);
        if (first != null) {
            look(first, 0);
        }
    }

    /** A square with how deep its middle lies inside; less than zero outside. */
    private record Square(Point middle, double half, double depth) {

        /** The deepest that any of its points can lie. */
        double hope() {
            return depth + half * Math.sqrt(2);
        }
    }

    /**
     * A point inside an area.
     *
     * @param at the point
     * @param depth the radius of the largest circle around it that lies in the area; more than zero
     */
    record Depth(Point at, double depth) {}

    /** The deepest point of a region; empty if none was found inside. */
    static Optional<Point> of(PolygonArea region) {
        return of(region.box(), region::depth, null, MOST_SQUARES).map(Depth::at);
    }

    /**
     * The deepest point of an area, up to a two-hundredth of its longer side; empty if none was found inside.
     *
     * @param box a box around the area
     * @param depths the distance of a point to the area's edge; outside the area it is less than zero and its amount no
     *     more than the distance to the area
     * @param first a point that may be a good one
     * @param most how many points may be asked for at most; a few more are
     */
    static Optional<Depth> of(Box box, ToDoubleFunction<Point> depths, @Nullable Point first, int most) {
        return new DeepestPoint(box, depths, first, most).search();
    }

    private Optional<Depth> search() {
        double longer = Math.max(box.width(), box.height());
        double shorter = Math.min(box.width(), box.height());
        if (!(shorter > 0)) {
            return Optional.empty();
        }
        double size = Math.max(shorter, longer / SQUARES_ALONG);
        for (double x = box.minX() + size / 2; x < box.maxX() + size / 2; x += size) {
            for (double y = box.minY() + size / 2; y < box.maxY() + size / 2; y += size) {
                squares.add(look(new Point(x, y), size / 2));
            }
        }
        Square square = squares.poll();
        while (square != null && square.hope() - best.depth() > longer * PRECISION && looked < most) {
            double half = square.half() / 2;
            for (int corner = 0; corner < 4; corner++) {
                double dx = corner % 2 == 0 ? -half : half;
                double dy = corner < 2 ? -half : half;
                squares.add(look(square.middle().plus(dx, dy), half));
            }
            square = squares.poll();
        }
        return best.depth() > 0 ? Optional.of(new Depth(best.middle(), best.depth())) : Optional.empty();
    }

    private Square look(Point middle, double half) {
        looked++;
        Square square = new Square(middle, half, depths.applyAsDouble(middle));
        if (looked == 1 || square.depth() > best.depth()) {
            best = square;
        }
        return square;
    }
}
