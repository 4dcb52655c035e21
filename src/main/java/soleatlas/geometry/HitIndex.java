package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what lies under a point. Targets are asked from the top: a higher layer first, in a layer the smaller area first. A
 * point on no target may still mean the nearest one, within a tolerance; it never takes a point from another target.
 *
 * @param <T> what a target stands for
 */
public final class HitIndex<T> {

    private final List<Target<T>> fromTheTop;

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
    }

    /**
     * An area that can be hit.
     *
     * @param value what it stands for
     * @param region where it lies
     * @param layer higher ones lie above lower ones
     */
    public record Target<T>(T value, Region region, int layer) {}

    private record Sized<T>(Target<T> target, double area) {}

    /**
     * The topmost target at a point, or the nearest one in reach.
     *
     * @param p the point, in the regions' units
     * @param tolerance how far, in the same units, a target may lie from the point; zero or more
     */
    public Optional<T> at(Point p, double tolerance) {
        for (Target<T> target : fromTheTop) {
            if (target.region().contains(p)) {
                return Optional.of(target.value());
            }
        }
        return tolerance > 0 ? nearest(p, tolerance) : Optional.empty();
    }

    /** The targets from the lowest to the topmost: the order of drawing. */
    public List<Target<T>> fromTheBottom() {
        List<Target<T>> reversed = new ArrayList<>(fromTheTop);
        Collections.reverse(reversed);
        return reversed;
    }

    private Optional<T> nearest(Point p, double tolerance) {
        T best = null;
        double reach = tolerance;
        for (Target<T> target : fromTheTop) {
            if (target.region().box().grown(reach).contains(p)) {
                double distance = target.region().distanceToEdge(p);
                if (distance < reach || (best == null && distance <= reach)) {
                    reach = distance;
                    best = target.value();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
