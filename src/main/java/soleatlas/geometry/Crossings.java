package soleatlas.geometry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Counts where edges meet: crossing, touching or lying on one another. Stops when it has seen enough. */
final class Crossings implements SegmentIntersector {

    private final LineIntersector lines = new RobustLineIntersector();
    private final Effort effort;
    private final int most;
    private int count;
    private int compared;
    private @Nullable Coordinate first;

    /**
     * A counter.
     *
     * @param effort is spent on every two edges that are compared
     * @param most where counting stops
     */
    Crossings(Effort effort, int most) {
        this.effort = effort;
        this.most = most;
    }

    int count() {
        return count;
    }

    int compared() {
        return compared;
    }

    Optional<Coordinate> first() {
        return Optional.ofNullable(first);
    }

    @Override
    public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
        if (isDone() || (a == b && i == j) || !effort.spend(1)) {
            return;
        }
        compared++;
        lines.computeIntersection(
                a.getCoordinate(i), a.getCoordinate(i + 1), b.getCoordinate(j), b.getCoordinate(j + 1));
        boolean joined = a == b && neighbours(i, j, a.size() - 1) && lines.getIntersectionNum() < 2;
        if (lines.hasIntersection() && !joined) {
            count++;
            if (first == null) {
                first = lines.getIntersection(0).copy();
            }
        }
    }

    /** Whether two edges of a closed ring follow one another: these meet in their common corner. */
    private static boolean neighbours(int i, int j, int edges) {
        int apart = Math.abs(i - j);
        return apart == 1 || apart == edges - 1;
    }

    @Override
    public boolean isDone() {
        return count >= most || effort.spent();
    }
}
