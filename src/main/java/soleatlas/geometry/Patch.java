package soleatlas.geometry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.DeepestPoint.Depth;

/** A piece of a target that hangs together, with what is known of its visible part. */
final class Patch {

    private static final int MOST_COMPARISONS = 5_000_000;

    private final int rank;
    private final PolygonArea region;
    private final @Nullable Point anchor;
    private volatile @Nullable Depth deepest;

    /**
     * A piece.
     *
     * @param rank place of its target from the top, from 0
     * @param region where it lies
     * @param anchor a point of its visible part that must keep its meaning; null: the deepest one
     */
    Patch(int rank, PolygonArea region, @Nullable Point anchor) {
        this.rank = rank;
        this.region = region;
        this.anchor = anchor;
    }

    int rank() {
        return rank;
    }

    PolygonArea region() {
        return region;
    }

    /** Whether the largest circle in the visible part has at least this radius. */
    boolean isAtLeast(double radius, Patches all) {
        double shorter = Math.min(region.box().width(), region.box().height());
        return shorter / 2 >= radius && deepest(all).depth() >= radius;
    }

    /** The point that must keep its meaning: the given one, or the deepest of the visible part. */
    Point anchor(Patches all) {
        return anchor == null ? deepest(all).at() : anchor;
    }

    /** The deepest point of the visible part, sought when it is asked for the first time; of depth 0 if nothing is visible. */
    private Depth deepest(Patches all) {
        Depth known = deepest;
        if (known == null) {
            List<PolygonArea> above = all.above(this);
            int edges =
                    region.edges() + above.stream().mapToInt(PolygonArea::edges).sum();
            int most = Math.max(20, Math.min(DeepestPoint.MOST_SQUARES, MOST_COMPARISONS / edges));
            known = DeepestPoint.of(region.box(), point -> depth(point, above), anchor, most)
                    .orElse(new Depth(region.box().centre(), 0));
            deepest = known;
        }
        return known;
    }

    /**
     * How deep a point lies in what the others leave of this piece. An edge nearer than the own one belongs to something
     * that lies above, so it is an edge of the visible part too.
     */
    private double depth(Point point, List<PolygonArea> above) {
        double within = region.depth(point);
        double outside = Math.max(0, -within);
        for (PolygonArea other : above) {
            if (other.box().distanceTo(point) < Math.abs(within)) {
                double inOther = other.depth(point);
                outside = Math.max(outside, inOther);
                within = Math.min(within, Math.abs(inOther));
            }
        }
        return outside > 0 ? -outside : within;
    }
}
