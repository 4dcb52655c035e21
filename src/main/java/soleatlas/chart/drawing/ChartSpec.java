package soleatlas.chart.drawing;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;

/**
 * What a chart shows of a map.
 *
 * @param view id of the view, or {@link #ALL_VIEWS}
 * @param foot the one foot that is shown; null for both
 * @param facing who looks at the feet
 * @param zones ids of the zones that stand out, the others fade; empty for all alike
 * @param labels what stands beside the zones
 * @param colouring what the colours mean
 * @param detailed whether the zones of the detailed chart are shown too
 * @param guideLines whether the guide lines are shown
 */
public record ChartSpec(
        String view,
        @Nullable Foot foot,
        Facing facing,
        Set<String> zones,
        Labels labels,
        Colouring colouring,
        boolean detailed,
        boolean guideLines) {

    /** Stands for all views side by side. */
    public static final String ALL_VIEWS = "all";

    /** What stands beside the zones. */
    public enum Labels {
        /** Nothing. */
        NONE,
        /** Their names. */
        NAMES,
        /** Numbers. */
        NUMBERS
    }

    /** Keeps its own copy. */
    public ChartSpec {
        zones = Set.copyOf(zones);
    }

    /** A view with all names, as the window shows it at first. */
    public static ChartSpec of(String view) {
        return new ChartSpec(view, null, Facing.GIVER, Set.of(), Labels.NAMES, Colouring.SYSTEM, false, false);
    }

    /** The view in a map; nothing for all views. */
    Optional<View> viewOf(FootMap map) {
        return view.equals(ALL_VIEWS)
                ? Optional.empty()
                : map.view(view).or(() -> Optional.of(map.views().get(0)));
    }

    /** Whether a zone is on the chart: detailed ones only where they are wanted, named, or where there are no others. */
    boolean shows(FootMap map, Zone zone) {
        return detailed
                || !zone.detailed()
                || zones.contains(zone.id())
                || map.zones().stream().allMatch(Zone::detailed);
    }
}
