package soleatlas.study;

/**
 * Two things of a map that are taken for each other, in no order.
 *
 * @param map id of the map
 * @param one id of the one that comes first by the alphabet
 * @param other id of the other one
 */
public record Pair(String map, String one, String other) {

    /** Puts the two in order. */
    public Pair {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }

    /** Whether something is one of the two. */
    public boolean holds(String id) {
        return one.equals(id) || other.equals(id);
    }
}
