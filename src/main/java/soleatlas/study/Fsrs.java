package soleatlas.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When to ask again: FSRS version 6 with its default weights, in whole days, without steps on the same day and without chance.
 *
 * <p>Source: the open-spaced-repetition project's description of FSRS-6 and its py-fsrs (MIT licence); the formulas are
 * restated here.
 */
public final class Fsrs {

    /** The chance to know a card on the day it is asked again. */
    public static final double RETENTION = 0.90;
    /** The longest time until a card is asked again, in days. */
    public static final int LONGEST = 180;

    /** No memory is weaker; by the formulas alone one missed for years would come to nothing, from where nothing leads back. */
    private static final double LEAST_STABILITY = 0.001;

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private Fsrs() {}

    /**
     * The chance that a card is known.
     *
     * @param days days since the last answer, zero or more
     * @param stability days after which it has fallen to 90 %, more than zero
     * @return 0 to 1
     */
    public static double retrievability(double days, double stability) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    /** The chance that a card is known on a day. */
    public static double retrievability(Memory memory, LocalDate day) {
        return retrievability((double) memory.daysUntil(day), memory.stability());
    }

    /**
     * Days until a card is asked again.
     *
     * @param stability days after which the chance to know it has fallen to 90 %, more than zero
     * @return 1 to {@link #LONGEST}
     */
    public static int interval(double stability) {
        long days = Math.round(unbounded(stability));
        return (int) Math.max(1, Math.min(LONGEST, days));
    }

    /** Days until the chance to know a card falls to {@link #RETENTION}, not rounded and without bounds. */
    static double unbounded(double stability) {
        return stability / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
    }

    /**
     * What an answer leaves.
     *
     * @param before what was remembered; null at the first answer
     * @param day the day of the answer; one that lies before the last answer counts as the day of that
     */
    public static Memory after(@Nullable Memory before, Grade grade, LocalDate day) {
        if (before == null) {
            double stability = W[grade.number() - 1];
            return new Memory(stability, bounded(first(grade)), day, interval(stability), 1, grade);
        }
        double stability = Math.max(LEAST_STABILITY, stability(before, grade, day));
        double difficulty = difficulty(before.difficulty(), grade);
        LocalDate last = day.isBefore(before.last()) ? before.last() : day;
        return new Memory(stability, difficulty, last, interval(stability), before.answers() + 1, grade);
    }

    private static double first(Grade grade) {
        return W[4] - Math.exp(W[5] * (grade.number() - 1)) + 1;
    }

    private static double difficulty(double before, Grade grade) {
        double moved = before + (10 - before) * (-W[6] * (grade.number() - 3)) / 9;
        return bounded(W[7] * first(Grade.EASY) + (1 - W[7]) * moved);
    }

    private static double stability(Memory before, Grade grade, LocalDate day) {
        double s = before.stability();
        double d = before.difficulty();
        double r = retrievability(before, day);
        if (grade == Grade.AGAIN) {
            double forgotten = W[11] * Math.pow(d, -W[12]) * (Math.pow(s + 1, W[13]) - 1) * Math.exp((1 - r) * W[14]);
            return Math.min(forgotten, s / Math.exp(W[17] * W[18]));
        }
        double bonus = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
        return s * (1 + Math.exp(W[8]) * (11 - d) * Math.pow(s, -W[9]) * (Math.exp((1 - r) * W[10]) - 1) * bonus);
    }

    private static double bounded(double difficulty) {
        return Math.max(1, Math.min(10, difficulty));
    }
}
