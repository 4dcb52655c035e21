package soleatlas.geometry;

/**
 * How far beside a target still counts, by the rule of {@link HitIndex}. In pixels of the screen, or in the units of what is
 * drawn there.
 *
 * @param tolerance reach where nothing else lies: half of what a pointer hits for certain; zero or more
 * @param nested reach of a tiny target over the one it lies on; zero or more
 * @param host radius of the largest circle in a target below which it gives nothing to those that lie on it; zero or more
 */
public record Reach(double tolerance, double nested, double host) {

    /** No reach: a target ends at its edge. */
    public static final Reach NONE = new Reach(0, 0, 0);
    /** The reach of a mouse, in pixels of the screen. */
    public static final Reach MOUSE = new Reach(12, 10, 14);
    /** The reach of a finger, in pixels of the screen. */
    public static final Reach TOUCH = new Reach(22, 18, 14);

    /**
     * Refuses what is no distance.
     *
     * @throws IllegalArgumentException if a distance is negative or not a number
     */
    public Reach {
        if (!(tolerance >= 0 && nested >= 0 && host >= 0)) {
            throw new IllegalArgumentException("not a reach: " + tolerance + " " + nested + " " + host);
        }
    }

    /** A reach where nothing else lies; every target keeps all of its own. */
    public static Reach beside(double tolerance) {
        return new Reach(tolerance, 0, 0);
    }

    /**
     * This reach of the screen in the units of what is drawn on it.
     *
     * @param scale pixels per unit; more than zero
     */
    public Reach inUnits(double scale) {
        return new Reach(tolerance / scale, nested / scale, host / scale);
    }
}
