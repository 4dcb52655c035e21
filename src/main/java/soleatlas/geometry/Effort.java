package soleatlas.geometry;

/**
 * How much work may still be done on outlines from a file that nobody has vouched for. Counted in comparisons of two edges,
 * not in time, so that the same file always gets the same answer.
 */
public final class Effort {

    private long left;

    /**
     * An effort to spend.
     *
     * @param comparisons how many comparisons of two edges it is worth; zero or more
     */
    public Effort(long comparisons) {
        left = comparisons;
    }

    /**
     * Takes some of it.
     *
     * @param comparisons how much, zero or more
     * @return whether there was enough; once there was not, nothing is left
     */
    public boolean spend(long comparisons) {
        left = comparisons > left ? -1 : left - comparisons;
        return left >= 0;
    }

    /** Whether it has all been spent and more was asked for. */
    public boolean spent() {
        return left < 0;
    }
}
