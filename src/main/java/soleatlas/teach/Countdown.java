package soleatlas.teach;

/**
 * A count-down that can be held.
 *
 * @param seconds how long it is, 0 for none
 * @param left what is left of it in milliseconds, as it was at {@code since}
 * @param since when it was started or held, in milliseconds
 * @param running whether it runs
 */
public record Countdown(int seconds, long left, long since, boolean running) {

    /** No count-down. */
    public static final Countdown NONE = new Countdown(0, 0, 0, false);

    /** A count-down that begins now. */
    public static Countdown of(int seconds, long now) {
        return new Countdown(seconds, seconds * 1000L, now, seconds > 0);
    }

    /** What is left, in milliseconds; 0 when it is over. */
    public long left(long now) {
        return running ? Math.max(0, left - Math.max(0, now - since)) : left;
    }

    /** What is left, in whole seconds, rounded up. */
    public long secondsLeft(long now) {
        return (left(now) + 999) / 1000;
    }

    /** Whether there is one that has come to its end. */
    public boolean isOver(long now) {
        return seconds > 0 && left(now) == 0;
    }

    /** Held if it runs; goes on if it is held; begins anew if it is over. */
    public Countdown toggle(long now) {
        if (isOver(now)) {
            return of(seconds, now);
        }
        return new Countdown(seconds, left(now), now, seconds > 0 && !running);
    }

    /** Held where it is. */
    public Countdown held(long now) {
        return new Countdown(seconds, left(now), now, false);
    }
}
