package soleatlas.teach;

import java.util.List;
import java.util.Set;
import soleatlas.teach.Slide.Curtain;
import soleatlas.teach.StepChart.Labels;

/**
 * A step as far as it has been led on: first its question is answered, then its names come, together or one by one.
 *
 * @param step the step
 * @param done how often it was led on
 */
record StepReveal(Step step, int done) {

    /** How often the step is to be led on until everything of it is shown: once for its answer, once for each name alone. */
    static int count(Step step) {
        int names = step.shown().labels() == Labels.ONE_BY_ONE
                ? step.shown().zones().size()
                : 0;
        return names + (isAnswered(step) ? 1 : 0);
    }

    /** Whether anything comes when a question is answered; one that is only asked aloud takes no key for nothing. */
    private static boolean isAnswered(Step step) {
        Labels labels = step.shown().labels();
        boolean names = labels == Labels.ALL
                || (labels != Labels.HIDDEN && !step.shown().zones().isEmpty());
        return step.said().asked().isPresent() && (step.said().answered().isPresent() || names);
    }

    /** The slide as the author wanted it. */
    Slide slide() {
        StepText said = step.said();
        StepChart shown = step.shown();
        return new Slide(
                Curtain.OPEN,
                said.title(),
                said.text(),
                said.question(),
                said.answer(),
                done > 0,
                shown,
                named(),
                shown.labels() == Labels.ALL && !isWaiting(),
                Set.copyOf(shown.zones()),
                null,
                shown.spotlight() && !shown.zones().isEmpty() ? Presentation.DIM : 1,
                null,
                List.of());
    }

    /** Whether the class is still thinking: names could tell. */
    private boolean isWaiting() {
        return step.said().asked().isPresent() && done == 0;
    }

    private Set<String> named() {
        List<String> zones = step.shown().zones();
        if (isWaiting()) {
            return Set.of();
        }
        int answered = step.said().asked().isPresent() ? 1 : 0;
        return switch (step.shown().labels()) {
            case HIDDEN, ALL -> Set.of();
            case STEP -> Set.copyOf(zones);
            case ONE_BY_ONE -> Set.copyOf(zones.subList(0, Math.min(zones.size(), done - answered)));
        };
    }
}
