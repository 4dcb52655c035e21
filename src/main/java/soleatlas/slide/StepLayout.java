package soleatlas.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.teach.StepChart;

/** How feet are laid out for a step of a lesson. */
public final class StepLayout {

    private StepLayout() {}

    /**
     * How the feet of a step are laid out.
     *
     * @param facing who looks where the step does not say
     * @param wanted which zones are on the chart
     * @param aspect width divided by height of the room there is
     * @param gap free space between the feet in sheet units; less than zero for the usual
     */
    public static ChartLayout.Setting setting(
            StepChart shown, Facing facing, Predicate<Zone> wanted, double aspect, double gap) {
        return new ChartLayout.Setting(aspect, wanted, shown.faced().orElse(facing), gap, only(shown.side()));
    }

    private static @Nullable Foot only(StepChart.Side side) {
        return switch (side) {
            case BOTH -> null;
            case LEFT -> Foot.LEFT;
            case RIGHT -> Foot.RIGHT;
        };
    }

    /** Which zones are on the chart of a step: the detailed ones only where it names them, or where there are no others. */
    public static Predicate<Zone> wanted(FootMap map, StepChart shown) {
        boolean both = map.zones().stream().anyMatch(zone -> !zone.detailed());
        return zone -> !both || !zone.detailed() || shown.zones().contains(zone.id());
    }

    /**
     * Each zone once: names are large in a class, and both feet have the same ones. A zone of two feet is named where there are
     * fewer names so far, from the toes down.
     */
    public static List<Placement> once(ChartLayout sheet, List<Placement> placements) {
        List<Placement> down = new ArrayList<>(placements);
        down.sort(Comparator.comparingDouble(
                placement -> sheet.label(placement).orElseThrow().y()));
        Map<String, Integer> load = new HashMap<>();
        Map<String, Placement> chosen = new LinkedHashMap<>();
        for (Placement one : down) {
            long places = placements.stream()
                    .filter(other -> other.zone().id().equals(one.zone().id()))
                    .map(StepLayout::foot)
                    .distinct()
                    .count();
            if (places == 1) {
                chosen.put(one.zone().id(), one);
                load.merge(foot(one), 1, Integer::sum);
            }
        }
        for (Placement one : down) {
            if (!chosen.containsKey(one.zone().id())) {
                Placement best = placements.stream()
                        .filter(other -> other.zone().id().equals(one.zone().id()))
                        .min(Comparator.comparingInt(other -> load.getOrDefault(foot(other), 0)))
                        .orElse(one);
                chosen.put(one.zone().id(), best);
                load.merge(foot(best), 1, Integer::sum);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static String foot(Placement placement) {
        return placement.view().id() + " " + placement.foot();
    }

    /** The view of a step, or the map's first one if it has none of that name. */
    public static View view(FootMap map, StepChart shown) {
        return map.view(shown.view()).orElse(map.views().get(0));
    }
}
