package soleatlas.article;

import soleatlas.atlas.Technique;
import soleatlas.words.Messages;

/** How lengths of time are put into words. */
final class Durations {

    private Durations() {}

    /** "30 s each foot", "1-2 min each foot". */
    static String eachFoot(Technique.Seconds seconds) {
        return Messages.text("atlas.time.each", once(seconds));
    }

    /** "30 s", "1-2 min". */
    static String once(Technique.Seconds seconds) {
        boolean minutes = seconds.from() >= 60 && seconds.from() % 60 == 0 && seconds.to() % 60 == 0;
        int unit = minutes ? 60 : 1;
        int from = seconds.from() / unit;
        int to = seconds.to() / unit;
        if (from == to) {
            return minutes ? Messages.text("atlas.time.minutes", from) : Messages.text("atlas.time.seconds", from);
        }
        return minutes
                ? Messages.text("atlas.time.minutes.range", from, to)
                : Messages.text("atlas.time.seconds.range", from, to);
    }

    /** "10 min", "1:30 min", "45 s". */
    static String length(int seconds) {
        if (seconds < 60) {
            return Messages.text("page.routine.seconds", seconds);
        }
        return seconds % 60 == 0
                ? Messages.text("page.routine.minutes", seconds / 60)
                : Messages.text("page.routine.clock", clock(seconds));
    }

    /** "0:45". */
    static String clock(int seconds) {
        int rest = seconds % 60;
        return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
