package soleatlas.article;

import soleatlas.atlas.Technique;
import soleatlas.words.Messages;

/** How lengths of time are put into words. */
final class Durations {

    private Durations() {}

    /** "30 s each foot", "1-2 min each foot". */
    static String eachFoot(Technique.Seconds seconds) {
        return Messages.text("time.each", once(seconds));
    }

    /** "30 s", "1-2 min". */
    static String once(Technique.Seconds seconds) {
        boolean minutes = seconds.from() >= 60 && seconds.from() % 60 == 0 && seconds.to() % 60 == 0;
        int unit = minutes ? 60 : 1;
        int from = seconds.from() / unit;
        int to = seconds.to() / unit;
        if (from == to) {
            return minutes ? Messages.text("time.minutes", from) : Messages.text("time.seconds", from);
        }
        return minutes ? Messages.text("time.minutes.range", from, to) : Messages.text("time.seconds.range", from, to);
    }

    /** "10 min", "1:30 min", "45 s". */
    static String length(int seconds) {
        if (seconds < 60) {
            return Messages.text("routine.seconds", seconds);
        }
        return seconds % 60 == 0
                ? Messages.text("routine.minutes", seconds / 60)
                : Messages.text("routine.clock", clock(seconds));
    }

    /** "0:45". */
    static String clock(int seconds) {
        int rest = seconds % 60;
        return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
