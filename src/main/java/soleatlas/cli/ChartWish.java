package soleatlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.chart.drawing.ChartSpec;

/** What of a map is wanted, as far as it depends on what the map has. */
final class ChartWish {

    private final FootMap map;
    private final String view;
    private final List<View> views;
    private final @Nullable Foot foot;

    /**
     * A wish for some views and feet of a map.
     *
     * @param view id of a view, or of all of them; null for the first
     * @param foot the one foot; null for both
     * @throws Refusal if the map has no such view, or the view no such foot
     */
    ChartWish(FootMap map, @Nullable String view, @Nullable Foot foot) throws Refusal {
        this.map = map;
        this.view = view == null ? map.views().get(0).id() : view;
        this.foot = foot;
        boolean all = this.view.equals(ChartSpec.ALL_VIEWS);
        views = all ? map.views() : map.view(this.view).map(List::of).orElse(List.of());
        if (views.isEmpty()) {
            List<String> ids = Stream.concat(map.views().stream().map(View::id), Stream.of(ChartSpec.ALL_VIEWS))
                    .toList();
            throw Refusal.usage("export.no-view", this.view, WordChoice.hint(this.view, ids));
        }
        if (foot != null && views.stream().noneMatch(one -> one.feet().contains(foot))) {
            throw Refusal.usage("export.no-foot", this.view);
        }
    }

    /** The view's id. */
    String view() {
        return view;
    }

    /**
     * The zones that stand out.
     *
     * @param list their ids with commas between them; null for none
     * @throws Refusal if there is no such zone, or it does not lie on what is shown
     */
    Set<String> zones(@Nullable String list) throws Refusal {
        Set<String> zones = new LinkedHashSet<>();
        if (list == null) {
            return zones;
        }
        for (String id : list.split(",", -1)) {
            String zone = id.strip();
            if (zone.isEmpty()) {
                throw Refusal.usage("export.zone-empty");
            }
            List<String> known = map.zones().stream().map(Zone::id).toList();
            if (!known.contains(zone)) {
                throw Refusal.usage("export.no-zone", zone, WordChoice.hint(zone, known));
            }
            shown(zone);
            zones.add(zone);
        }
        return zones;
    }

    private void shown(String zone) throws Refusal {
        List<String> elsewhere = new ArrayList<>();
        boolean otherFoot = false;
        for (View one : map.views()) {
            boolean here = false;
            for (Foot side : one.feet()) {
                boolean lies = map.placements(one, side).stream()
                        .anyMatch(placement -> placement.zone().id().equals(zone));
                if (lies
                        && views.contains(one)
                        && (foot == null || side == foot || !one.feet().contains(foot))) {
                    return;
                }
                otherFoot |= lies && views.contains(one);
                here |= lies;
            }
            if (here) {
                elsewhere.add(one.id());
            }
        }
        throw otherFoot
                ? Refusal.usage("export.zone-other-foot", zone)
                : Refusal.usage("export.zone-other-view", zone, WordChoice.list(elsewhere));
    }
}
