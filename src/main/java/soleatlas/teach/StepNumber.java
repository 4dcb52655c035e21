package soleatlas.teach;

import java.util.OptionalInt;

/** The number of a step while it is typed. */
final class StepNumber {

    private static final int MOST_DIGITS = 3;

    private String typed = "";
    private boolean awaited;

    /** Waits for a number. */
    void await() {
        awaited = true;
        typed = "";
    }

    /** Whether a number is waited for or begun. */
    boolean isBegun() {
        return awaited || !typed.isEmpty();
    }

    /** One more digit; no more than three are taken. */
    void add(int digit) {
        if (typed.length() < MOST_DIGITS) {
            typed += digit;
        }
    }

    /** The digits so far. */
    String typed() {
        return typed;
    }

    /** The number, if there is one; what was typed is used up. */
    OptionalInt take() {
        OptionalInt number = typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
        forget();
        return number;
    }

    /** Waits no longer. */
    void forget() {
        typed = "";
        awaited = false;
    }
}
