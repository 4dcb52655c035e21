package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Patches.Near;

/**
 * Finds what lies under a point. Targets are asked from the top: a higher layer first, in a layer the smaller area first. A
 * point on no target may still mean the nearest one, and a tiny target reaches a little over the one it lies on; how far,
 * a {@link Reach} says. The rule is our own:
 *
 * <ol>
 *   <li>On targets the topmost is the host, and it is meant,
 *   <li>unless a tiny target lies on it, with an edge no farther from the point than {@code nested}, than what the tiny one
 *       lacks to a circle of 1.5 {@code tolerance} (which holds a square twice the tolerance wide), and than
 *       0.45 of the way to the host's anchor: so the host never loses its own middle. Of several the
 *       one with the nearest edge is meant. A host whose own circle has a radius below {@code host} or {@code tolerance}
 *       gives nothing.
 *   <li>Targets beside the host get nothing of it, nor does one whose nearest edge is hidden by another.
 *   <li>On no target the one with the nearest edge within {@code tolerance} is meant.
 *   <li>Where two edges are equally near, the upper target is meant.
 * </ol>
 *
 * <p>A target's circle is the largest in its visible part, which is what the targets above leave of it. If a target has several
 * parts that do not hang together, each counts on its own. Circles are sought when they are asked for the first time, to a
 * two-hundredth of the target's length. Every coordinate and distance is in the units of the regions. The index does not
 * change and may be asked by several threads.
 *
 * @param <T> what a target stands for
 */
public final class HitIndex<T> {

    private static final double SHARE_TO_ANCHOR = 0.45;
    private static final double GROWN = 1.5;
    /** Share of the tolerance by which outlines that only touch may lie over one another: half a pixel of a mouse's 12. */
    private static final double SLACK = 1.0 / 24;

    private final List<Target<T>> fromTheTop;
    private final Patches patches;

    /**
     * Builds the index.
     *
     * @param targets the targets in any order
     */
    public HitIndex(List<Target<T>> targets) {
        fromTheTop = targets.stream()
                .map(target -> new Sized<>(target, target.region().area()))
                .sorted(Comparator.comparingInt(
                                (Sized<T> sized) -> -sized.target().layer())
                        .thenComparingDouble(Sized::area))
                .map(Sized::target)
                .toList();
        List<Patch> pieces = new ArrayList<>();
        for (int rank = 0; rank < fromTheTop.size(); rank++) {
            Point anchor = fromTheTop.get(rank).anchor();
            for (PolygonArea part : fromTheTop.get(rank).region().parts()) {
                boolean holds = anchor != null && part.contains(anchor);
                pieces.add(new Patch(rank, part, holds ? anchor : null));
            }
        }
        patches = new Patches(pieces);
    }

    /**
     * An area that can be hit.
     *
     * @param value what it stands for
     * @param region where it lies
     * @param layer higher ones lie above lower ones
     * @param anchor a point of its visible part that no smaller target may take; null: the deepest point of each piece
     */
    public record Target<T>(
            T value,
            PolygonArea region,
            int layer,
            @Nullable Point anchor) {

        /** A target whose anchor is its deepest visible point. */
        public Target(T value, PolygonArea region, int layer) {
            this(value, region, layer, null);
        }
    }

    /**
     * What was hit.
     *
     * @param value what the target stands for
     * @param distance how far beside all targets the point lies; 0 on one
     */
    public record Hit<T>(T value, double distance) {}

    private record Sized<T>(Target<T> target, double area) {}

    /**
     * The topmost target at a point, or the nearest one in reach. No target takes a point from another.
     *
     * @param p the point, in the regions' units
     * @param tolerance how far, in the same units, a target may lie from the point; zero or more
     */
    public Optional<T> at(Point p, double tolerance) {
        return hit(p, Reach.beside(tolerance)).map(Hit::value);
    }

    /**
     * The target that is meant by a point.
     *
     * @param p the point, in the regions' units
     * @param reach how far beside a target still counts, in the same units
     */
    public Optional<Hit<T>> hit(Point p, Reach reach) {
        Patch top = patches.top(p);
        if (top != null) {
            return Optional.of(new Hit<>(value(nested(top, p, reach)), 0));
        }
        if (reach.tolerance() <= 0) {
            return Optional.empty();
        }
        Near near = patches.nearest(p, reach.tolerance());
        return near == null ? Optional.empty() : Optional.of(new Hit<>(value(near.patch()), near.distance()));
    }

    /**
     * Everything that lies under a point, from the top down, hidden targets too.
     *
     * @param p the point, in the regions' units
     */
    public List<T> all(Point p) {
        return patches.all(p).stream().map(this::value).toList();
    }

    /** The targets from the lowest to the topmost: the order of drawing. */
    public List<Target<T>> fromTheBottom() {
        List<Target<T>> reversed = new ArrayList<>(fromTheTop);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The tiny piece on the topmost one that is meant instead of it, or the topmost itself. */
    private Patch nested(Patch top, Point p, Reach reach) {
        double farthest = reach.nested();
        if (!(farthest > 0) || !top.isAtLeast(Math.max(reach.host(), reach.tolerance()), patches)) {
            return top;
        }
        double toAnchor = p.distanceTo(top.anchor(patches));
        farthest = Math.min(farthest, SHARE_TO_ANCHOR * toAnchor);
        for (Near near : patches.near(p, farthest, top)) {
            Patch patch = near.patch();
            if (!patch.isAtLeast(GROWN * reach.tolerance() - near.distance(), patches)
                    && liesOn(patch, top, patch.region().nearestOnEdge(p), SLACK * reach.tolerance())) {
                return patch;
            }
        }
        return top;
    }

    /** Whether the edge of a piece runs over a host at a point, and nothing hides it there. */
    private boolean liesOn(Patch patch, Patch host, Point edge, double slack) {
        if (host.region().depth(edge) <= slack) {
            return false;
        }
        return patches.all(edge).stream()
                .noneMatch(over -> over.rank() < patch.rank() && over.region().depth(edge) > slack);
    }

    private T value(Patch patch) {
        return fromTheTop.get(patch.rank()).value();
    }
}
