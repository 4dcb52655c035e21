package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soleatlas.geometry.DeepestPoint.Depth;
import soleatlas.geometry.HitIndex.Target;

/** The rule of {@link HitIndex} once more, by asking every target about everything. Only for targets of one piece. */
final class SlowHits<T> {

    private final List<Target<T>> fromTheTop;
    private final Map<Integer, Depth> deepest = new HashMap<>();

    SlowHits(List<Target<T>> targets) {
        fromTheTop = targets.stream()
                .sorted(Comparator.comparingInt((Target<T> target) -> -target.layer())
                        .thenComparingDouble(target -> target.region().area()))
                .toList();
    }

    List<T> all(Point p) {
        return fromTheTop.stream()
                .filter(target -> target.region().contains(p))
                .map(Target::value)
                .toList();
    }

    Optional<T> at(Point p, Reach reach) {
        int host = 0;
        while (host < fromTheTop.size() && !region(host).contains(p)) {
            host++;
        }
        boolean free = host == fromTheTop.size();
        double limit = free ? reach.tolerance() : 0;
        if (!free && circle(host).depth() >= reach.host() && circle(host).depth() >= reach.tolerance()) {
            Point given = fromTheTop.get(host).anchor();
            Point anchor = given == null ? circle(host).at() : given;
            limit = Math.min(reach.nested(), 0.45 * p.distanceTo(anchor));
        }
        int best = free ? -1 : host;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < host; i++) {
            boolean mayBe = limit > 0 && region(i).box().distanceTo(p) <= limit;
            double distance = mayBe ? region(i).distanceToEdge(p) : Double.POSITIVE_INFINITY;
            boolean inReach = distance <= limit && distance < nearest;
            if (inReach && (free || (lacks(i, distance, reach) && isSeenOn(i, host, p, reach)))) {
                best = i;
                nearest = distance;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(fromTheTop.get(best).value());
    }

    private boolean lacks(int target, double distance, Reach reach) {
        return circle(target).depth() < 1.5 * reach.tolerance() - distance;
    }

    private boolean isSeenOn(int target, int host, Point p, Reach reach) {
        Point edge = region(target).nearestOnEdge(p);
        double slack = reach.tolerance() / 24;
        boolean hidden = false;
        for (int i = 0; i < target; i++) {
            hidden |= region(i).contains(edge) && region(i).distanceToEdge(edge) > slack;
        }
        return !hidden && region(host).depth(edge) > slack;
    }

    private Depth circle(int target) {
        Depth known = deepest.get(target);
        if (known == null) {
            Box box = region(target).box();
            List<PolygonArea> above = new ArrayList<>();
            for (int i = 0; i < target; i++) {
                if (region(i).box().meets(box)) {
                    above.add(region(i));
                }
            }
            known = DeepestPoint.of(
                            box,
                            p -> depth(p, region(target), above),
                            fromTheTop.get(target).anchor(),
                            DeepestPoint.MOST_SQUARES)
                    .orElse(new Depth(box.centre(), 0));
            deepest.put(target, known);
        }
        return known;
    }

    private static double depth(Point p, PolygonArea region, List<PolygonArea> above) {
        double toEdge = region.distanceToEdge(p);
        double outside = region.contains(p) ? 0 : toEdge;
        for (PolygonArea other : above) {
            toEdge = Math.min(toEdge, other.distanceToEdge(p));
            outside = Math.max(outside, other.contains(p) ? other.distanceToEdge(p) : 0);
        }
        return outside > 0 ? -outside : toEdge;
    }

    private PolygonArea region(int target) {
        return fromTheTop.get(target).region();
    }
}
