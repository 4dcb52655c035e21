package soleatlas.study;

/** How well something was known. Nobody grades themselves: it follows from the answer. */
public enum Grade {
    /** Not known. */
    AGAIN(1),
    /** Known after a hint or at a later try. */
    HARD(2),
    /** Known. */
    GOOD(3),
    /** Known, and faster than this learner usually is. */
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** 1 to 4, as in the formulas of FSRS. */
    public int number() {
        return number;
    }

    /** Whether it was known at all. */
    public boolean known() {
        return this != AGAIN;
    }

    /**
     * The grade with a number.
     *
     * @param number 1 to 4
     * @throws IllegalArgumentException if it is another number
     */
    public static Grade of(int number) {
        for (Grade grade : values()) {
            if (grade.number == number) {
                return grade;
            }
        }
        throw new IllegalArgumentException("no grade " + number);
    }
}
