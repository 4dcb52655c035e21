package soleatlas.study;

import java.time.Instant;
import java.time.LocalDate;

/** Something that happened while learning, as it is kept. What was kept is never changed: later entries add to it. */
public sealed interface Entry {

    /** Names the entry; unique among all windows of a learner. Letters, digits and hyphens. */
    String id();

    /** When it happened. */
    Instant at();

    /**
     * A card was answered.
     *
     * @param day the learner's day, by which cards are asked again
     * @param card what was asked
     * @param grade how well it was known
     * @param tries how many tries it took, at least 1
     * @param millis how long the first try took, in milliseconds
     * @param given id of what was answered first instead, of a zone or a technique; empty if nothing was mistaken
     */
    record Answered(String id, Instant at, LocalDate day, Card card, Grade grade, int tries, long millis, String given)
            implements Entry {}

    /**
     * An answer was taken back.
     *
     * @param answer id of the answer
     */
    record TakenBack(String id, Instant at, String answer) implements Entry {}

    /**
     * A zone was given a note, or another one; an empty text takes it away.
     *
     * @param map id of the map
     * @param zone id of the zone
     * @param text the whole note
     */
    record Noted(String id, Instant at, String map, String zone, String text) implements Entry {}

    /**
     * A test was finished.
     *
     * @param map id of the map
     * @param test what kind
     * @param right how many were right
     * @param of out of how many, at least 1
     * @param millis how long it took, in milliseconds; 0 if no clock ran
     */
    record Finished(String id, Instant at, String map, Test test, int right, int of, long millis) implements Entry {}

    /** A kind of test. */
    enum Test {
        /** The whole chart, against the clock. */
        CHALLENGE,
        /** Questions of all kinds, the result at the end. */
        EXAM
    }
}
