package soleatlas.geometry;

import java.util.List;

/** Which place an arrow key leads to: the one that lies best in its direction. */
public final class Neighbours {

    private static final double WIDEST = Math.toRadians(60);
    private static final double ASIDE = 2.2;

    private Neighbours() {}

    /** A direction on the screen. */
    public enum Direction {
        /** To smaller y. */
        UP(0, -1),
        /** To larger y. */
        DOWN(0, 1),
        /** To smaller x. */
        LEFT(-1, 0),
        /** To larger x. */
        RIGHT(1, 0);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /**
     * The place to go to: among those less than 60 degrees off the direction the one with the lowest sum of the way along
     * and 2.2 times the way aside.
     *
     * @param places all places in one frame
     * @param from index of the place to start from
     * @param direction where to go
     * @return the index of the place, or -1 where none lies that way
     */
    public static int next(List<Point> places, int from, Direction direction) {
        Point start = places.get(from);
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            double dx = places.get(i).x() - start.x();
            double dy = places.get(i).y() - start.y();
            double along = dx * direction.x + dy * direction.y;
            double aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
            if (i == from || along <= 0 || Math.atan2(aside, along) >= WIDEST) {
                continue;
            }
            double cost = along + ASIDE * aside;
            if (cost < lowest) {
                lowest = cost;
                best = i;
            }
        }
        return best;
    }
}
