package soleatlas.teach;

/**
 * One step of a lesson.
 *
 * @param said what is said about it
 * @param shown what the chart shows
 */
public record Step(StepText said, StepChart shown) {

    /** The same with other words. */
    public Step withSaid(StepText other) {
        return new Step(other, shown);
    }

    /** The same with another picture. */
    public Step withShown(StepChart other) {
        return new Step(said, other);
    }
}
