package soleatlas.ui.learn;

/** How a length of time is written. */
final class Durations {

    private static final int MINUTE = 60;

    private Durations() {}

    /** "3:07". */
    static String text(long millis) {
        long seconds = millis / 1000;
        long rest = seconds % MINUTE;
        return seconds / MINUTE + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
