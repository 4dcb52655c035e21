package soleatlas.teach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.teach.StepChart.Labels;

/** What the teacher did to the picture of a step since it began: names, spotlight, camera, zones pointed at. */
final class StepOverrides {

    private static final double LEAST_DIM = 0.05;
    private static final double MOST_DIM = 0.6;

    private final Set<String> pointed = new LinkedHashSet<>();
    private @Nullable Labels labels;
    private @Nullable Boolean spotlight;
    private @Nullable Shot shot;
    private @Nullable String selected;
    private double dim = Presentation.DIM;

    /** Takes everything back but how much a spotlight leaves. */
    void forget() {
        labels = null;
        spotlight = null;
        lookAway();
    }

    /** Nothing is pointed at, and the camera is where the author put it. */
    void lookAway() {
        shot = null;
        selected = null;
        pointed.clear();
    }

    /**
     * A slide with all that was done to it.
     *
     * @param plain the slide as the author wanted it
     * @param ink lines drawn on it
     */
    Slide on(Slide plain, List<Ink> ink) {
        StepChart shown = plain.shown();
        Set<String> named = new LinkedHashSet<>(pointed);
        Labels wanted = labels;
        if (wanted == null) {
            named.addAll(plain.named());
        } else if (wanted == Labels.STEP) {
            named.addAll(shown.zones());
        }
        String one = selected;
        Set<String> lit = one == null ? plain.lit() : Set.of(one);
        boolean faded = isSpotlit(shown) && !lit.isEmpty();
        return new Slide(
                plain.curtain(),
                plain.title(),
                plain.text(),
                plain.question(),
                plain.answer(),
                plain.answerShown(),
                shot == null ? shown : shown.withShot(shot),
                named,
                wanted == null ? plain.allNamed() : wanted == Labels.ALL,
                lit,
                one,
                faded ? dim : 1,
                null,
                ink);
    }

    /** Where the teacher looks, if not where the author does. */
    Optional<Shot> shot() {
        return Optional.ofNullable(shot);
    }

    /** Looks there. */
    void look(@Nullable Shot wanted) {
        shot = wanted;
    }

    /**
     * Names: hidden, those of the step, all, and round. Steps without zones have no names of their own.
     *
     * @param now the picture
     */
    void nextLabels(Slide now) {
        boolean hasZones = !now.shown().zones().isEmpty();
        Labels written = now.allNamed() ? Labels.ALL : now.named().isEmpty() ? Labels.HIDDEN : Labels.STEP;
        labels = switch (written) {
            case HIDDEN -> hasZones ? Labels.STEP : Labels.ALL;
            case ONE_BY_ONE, STEP -> Labels.ALL;
            case ALL -> Labels.HIDDEN;
        };
        pointed.clear();
    }

    /** Lets the other zones fade, or stops doing so. */
    void toggleSpotlight(StepChart shown) {
        spotlight = !isSpotlit(shown);
    }

    private boolean isSpotlit(StepChart shown) {
        return spotlight == null ? shown.spotlight() : spotlight;
    }

    /** Changes how much a spotlight leaves of the others, in twentieths. */
    void changeDim(int twentieths) {
        dim = Math.max(LEAST_DIM, Math.min(MOST_DIM, dim + twentieths / 20.0));
    }

    /** Points at a zone; pointing again takes that back. */
    void point(String zone) {
        if (zone.equals(selected)) {
            selected = null;
            pointed.remove(zone);
        } else {
            selected = zone;
            pointed.add(zone);
        }
    }
}
