package soleatlas.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is known about how well a card is remembered.
 *
 * @param stability days after which the chance to know it has fallen to 90 %; more than zero
 * @param difficulty how hard it is, 1 to 10
 * @param last day of the last answer that counted
 * @param interval days from then until it is asked again, at least 1
 * @param answers how many answers counted
 * @param grade the last of them
 */
public record Memory(double stability, double difficulty, LocalDate last, int interval, int answers, Grade grade) {

    /**
     * Refuses what no answer leads to.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Memory {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10) || interval < 1 || answers < 1) {
            throw new IllegalArgumentException(
                    "memory " + stability + " " + difficulty + " " + interval + " " + answers);
        }
    }

    /** The day on which it is asked again. */
    public LocalDate due() {
        return last.plusDays(interval);
    }

    /** Days from the last answer to a day; none if the day lies before. */
    public long daysUntil(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(last, day));
    }
}
