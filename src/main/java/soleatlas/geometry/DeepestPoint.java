package soleatlas.geometry;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Looks for the point that lies deepest inside a region (its pole of inaccessibility): squares that may hold a better point
 * than the best one known are split into four. After V. Agafonkin, polylabel (2016); here with a bound on the work.
 */
final class DeepestPoint {

    private static final int MOST_SQUARES = 600;
    private static final int SQUARES_ALONG = 12;
    private static final double PRECISION = 1.0 / 200;

    private final Region region;
    private final PriorityQueue<Square> squares =
            new PriorityQueue<>(Comparator.comparingDouble(Square::hope).reversed());
    private Square best;
    private int looked;

    private DeepestPoint(Region region) {
        this.region = region;
        this.best = look(region.box().centre(), 0);
    }

    /** A square with how deep its middle lies inside; less than zero outside. */
    private record Square(Point middle, double half, double depth) {

        /** The deepest that any of its points can lie. */
        double hope() {
            return depth + half * Math.sqrt(2);
        }
    }

    /** The deepest point found; empty if none was found inside. */
    static Optional<Point> of(Region region) {
        return new DeepestPoint(region).search();
    }

    private Optional<Point> search() {
        Box box = region.box();
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
        while (square != null && square.hope() - best.depth() > longer * PRECISION && looked < MOST_SQUARES) {
            double half = square.half() / 2;
            for (int corner = 0; corner < 4; corner++) {
                double dx = corner % 2 == 0 ? -half : half;
                double dy = corner < 2 ? -half : half;
                squares.add(look(square.middle().plus(dx, dy), half));
            }
            square = squares.poll();
        }
        return best.depth() > 0 ? Optional.of(best.middle()) : Optional.empty();
    }

    private Square look(Point middle, double half) {
        looked++;
        double distance = region.distanceToEdge(middle);
        Square square = new Square(middle, half, region.contains(middle) ? distance : -distance);
        if (looked == 1 || square.depth() > best.depth()) {
            best = square;
        }
        return square;
    }
}
