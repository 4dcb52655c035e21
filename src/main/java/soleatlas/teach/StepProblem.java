package soleatlas.teach;

import soleatlas.problem.Problem;

/**
 * Something wrong with a lesson that is being edited.
 *
 * @param step index of the step that it is about; {@link #LESSON} if it is about the lesson as a whole
 * @param problem what is wrong; its line and column are those of the file that the lesson would be saved as
 */
public record StepProblem(int step, Problem problem) {

    /** Stands for the lesson as a whole. */
    public static final int LESSON = -1;

    /** Whether the lesson could not be read again if it were saved like this. */
    public boolean isError() {
        return problem.level() == Problem.Level.ERROR;
    }
}
