package soleatlas.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All pieces of all targets, found by place. */
final class Patches {

    private final List<Patch> patches;
    private final BoxTree tree;

    /** Pieces in any order. */
    Patches(List<Patch> patches) {
        this.patches = List.copyOf(patches);
        this.tree =
                new BoxTree(patches.stream().map(patch -> patch.region().box()).toList());
    }

    /** A piece and how far a point lies from its edge. */
    record Near(Patch patch, double distance) {

        /** The nearest first; of equally near ones the upper. */
        static final Comparator<Near> ORDER = Comparator.comparingDouble(Near::distance)
                .thenComparingInt(near -> near.patch().rank());
    }

    /** The topmost piece at a point; null where there is none. */
    @Nullable
    Patch top(Point p) {
        Top top = new Top(p);
        tree.meeting(new Box(p.x(), p.y(), p.x(), p.y()), top::look);
        return top.found;
    }

    private final class Top {

        private final Point at;
        private @Nullable Patch found;

        Top(Point at) {
            this.at = at;
        }

        void look(int number) {
            Patch patch = patches.get(number);
            if ((found == null || patch.rank() < found.rank()) && patch.region().contains(at)) {
                found = patch;
            }
        }
    }

    /** The piece with the edge nearest to a point that lies on none; null if none is near enough. */
    @Nullable
    Near nearest(Point p, double farthest) {
        Nearest nearest = new Nearest(p, farthest);
        tree.meeting(new Box(p.x(), p.y(), p.x(), p.y()).grown(farthest), nearest::look);
        return nearest.found;
    }

    private final class Nearest {

        private final Point at;
        private double farthest;
        private @Nullable Near found;

        Nearest(Point at, double farthest) {
            this.at = at;
            this.farthest = farthest;
        }

        void look(int number) {
            Patch patch = patches.get(number);
            if (patch.region().box().distanceTo(at) <= farthest) {
                Near near = new Near(patch, patch.region().distanceToEdge(at));
                boolean better = found == null ? near.distance() <= farthest : Near.ORDER.compare(near, found) < 0;
                if (better) {
                    found = near;
                    farthest = near.distance();
                }
            }
        }
    }

    /** All pieces at a point, from the top down. */
    List<Patch> all(Point p) {
        List<Patch> all = new ArrayList<>();
        tree.meeting(new Box(p.x(), p.y(), p.x(), p.y()), number -> {
            Patch patch = patches.get(number);
            if (patch.region().contains(p)) {
                all.add(patch);
            }
        });
        all.sort(Comparator.comparingInt(Patch::rank));
        return all;
    }

    /** The pieces above another with an edge no farther from a point than allowed, the nearest first. */
    List<Near> near(Point p, double farthest, Patch host) {
        List<Near> near = new ArrayList<>();
        tree.meeting(new Box(p.x(), p.y(), p.x(), p.y()).grown(farthest), number -> {
            Patch patch = patches.get(number);
            if (patch.rank() < host.rank() && patch.region().box().distanceTo(p) <= farthest) {
                double distance = patch.region().distanceToEdge(p);
                if (distance <= farthest) {
                    near.add(new Near(patch, distance));
                }
            }
        });
        near.sort(Near.ORDER);
        return near;
    }

    /** The regions above a piece that may hide some of it. */
    List<PolygonArea> above(Patch patch) {
        List<PolygonArea> above = new ArrayList<>();
        tree.meeting(patch.region().box(), number -> {
            Patch other = patches.get(number);
            if (other.rank() < patch.rank()) {
                above.add(other.region());
            }
        });
        return above;
    }
}
