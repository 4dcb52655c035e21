package soleatlas.bench;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Measured durations.
 *
 * @param nanos in ascending order, at least one
 */
record Times(List<Long> nanos) {

    Times {
        nanos = nanos.stream().sorted().toList();
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** How long something takes, so many times after some that do not count. */
    static Times of(int warmUp, int count, Callable<?> action) throws Exception {
        Long[] times = new Long[count];
        for (int i = -warmUp; i < count; i++) {
            long start = System.nanoTime();
            action.call();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        return new Times(List.of(times));
    }

    /** The duration in milliseconds below which this share of them lies: 0.5 is the median. */
    double millis(double share) {
        int at = (int) Math.ceil(share * nanos.size()) - 1;
        return nanos.get(Math.max(0, at)) / 1e6;
    }
}
