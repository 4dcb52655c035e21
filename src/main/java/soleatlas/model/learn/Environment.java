package soleatlas.model.learn;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What learning takes from the world outside: time and chance.
 *
 * @param clock tells the time, and the day where the learner is
 * @param chance decides where any choice is as good
 */
public record Environment(Clock clock, RandomGenerator chance) {

    /** The machine's own. */
    public static Environment ofMachine() {
        return new Environment(Clock.system(ZoneId.systemDefault()), RandomGenerator.getDefault());
    }

    /** A name that no other window makes up at the same time. */
    String freshId() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(clock.millis()).substring(4) + hex.toHexDigits(chance.nextLong());
    }
}
