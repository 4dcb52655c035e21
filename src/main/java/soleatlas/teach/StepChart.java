package soleatlas.teach;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;

/**
 * What the chart shows in a step.
 *
 * @param view id of the view, or {@link #ALL_VIEWS}
 * @param side which feet stand on the chart
 * @param facing who looks at them; as the teacher has it if null
 * @param shot which part is seen
 * @param zones ids of the zones the step is about, in the order in which they are named
 * @param labels which names are shown
 * @param spotlight whether all other zones fade
 * @param colouring what the colours mean; as the teacher has it if null
 * @param guideLines whether the guide lines are drawn
 * @param compare id of the zone whose places in other schools are drawn, if any
 * @param technique id of the technique that is described beside the chart, if any
 */
public record StepChart(
        String view,
        Side side,
        @Nullable Facing facing,
        Shot shot,
        List<String> zones,
        Labels labels,
        boolean spotlight,
        @Nullable Colouring colouring,
        boolean guideLines,
        @Nullable String compare,
        @Nullable String technique) {

    /** Stands for all views side by side. */
    public static final String ALL_VIEWS = "all";

    /** Keeps its own copy. What one person has learned is nothing to show a class. */
    public StepChart {
        if (colouring == Colouring.PROGRESS) {
            throw new IllegalArgumentException("a step cannot show progress");
        }
        zones = List.copyOf(zones);
    }

    /** Which feet. */
    public enum Side {
        /** Both. */
        BOTH,
        /** The left foot alone. */
        LEFT,
        /** The right foot alone. */
        RIGHT
    }

    /** Which names are shown. */
    public enum Labels {
        /** None. */
        HIDDEN,
        /** Those of the step's zones, one more each time the lesson goes on. */
        ONE_BY_ONE,
        /** Those of the step's zones. */
        STEP,
        /** Those of all zones. */
        ALL
    }

    /** The whole of a view with nothing marked. */
    public static StepChart plain(String view) {
        return new StepChart(
                view, Side.BOTH, null, new Shot.Whole(), List.of(), Labels.HIDDEN, false, null, false, null, null);
    }

    /** Whether all views are shown side by side. */
    public boolean isAllViews() {
        return view.equals(ALL_VIEWS);
    }

    /** Who looks at the feet, if the step says so. */
    public Optional<Facing> faced() {
        return Optional.ofNullable(facing);
    }

    /** What the colours mean, if the step says so. */
    public Optional<Colouring> coloured() {
        return Optional.ofNullable(colouring);
    }

    /** The zone whose places in other schools are drawn, if any. */
    public Optional<String> compared() {
        return Optional.ofNullable(compare);
    }

    /** The technique that is described beside the chart, if any. */
    public Optional<String> described() {
        return Optional.ofNullable(technique);
    }

    /** The same seen from elsewhere. */
    public StepChart withShot(Shot other) {
        return new StepChart(
                view, side, facing, other, zones, labels, spotlight, colouring, guideLines, compare, technique);
    }

    /** The same with other names shown. */
    public StepChart withLabels(Labels other) {
        return new StepChart(
                view, side, facing, shot, zones, other, spotlight, colouring, guideLines, compare, technique);
    }

    /** The same with all other zones faded, or not. */
    public StepChart withSpotlight(boolean on) {
        return new StepChart(view, side, facing, shot, zones, labels, on, colouring, guideLines, compare, technique);
    }

    /** The same with another technique, or none. */
    public StepChart withTechnique(@Nullable String other) {
        return new StepChart(view, side, facing, shot, zones, labels, spotlight, colouring, guideLines, compare, other);
    }
}
