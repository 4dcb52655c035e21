package soleatlas.load.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.geometry.Effort;
import soleatlas.geometry.PolygonArea;
import soleatlas.geometry.Topology;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Registry;
import soleatlas.load.shape.ZoneDraft.ShapeDraft;
import soleatlas.problem.Phrase;
import soleatlas.problem.Problems;

/** Checks how shapes lie: inside the outline, apart from each other, with a visible label. Builds the placements. */
public final class GeometryCheck {

    /** From this share of a shape on, lying outside or over another one counts. */
    static final double SHARE = 0.005;

    private final Problems problems;
    private final Effort effort;
    private final List<View> views;
    private final Registry<ZoneDraft> zones;
    private final Map<String, Topology> insideOfView = new HashMap<>();

    /**
     * A check of everything that was read.
     *
     * @param problems takes what is wrong
     * @param effort what it may cost
     * @param views the views in order
     * @param zones the zones with their shapes
     */
    public GeometryCheck(Problems problems, Effort effort, List<View> views, Registry<ZoneDraft> zones) {
        this.problems = problems;
        this.effort = effort;
        this.views = views;
        this.zones = zones;
    }

    /** All placements, in the order of views, feet and zones; what cannot be placed is told and left out. */
    public List<Placement> placements() {
        Map<String, ViewShapes> byView = new LinkedHashMap<>();
        views.forEach(view -> byView.put(view.id(), new ViewShapes(view)));
        for (ZoneDraft zone : zones.all()) {
            eachFootHasShape(zone);
            zone.ghosts.forEach(this::insideOutline);
            for (ShapeDraft shape : zone.shapes) {
                insideOutline(shape);
                Optional.ofNullable(byView.get(shape.view().id())).ifPresent(view -> view.add(zone, shape));
            }
        }
        OverlapCheck overlaps = new OverlapCheck(problems, effort);
        List<Placement> placements = new ArrayList<>();
        byView.values().forEach(view -> {
            overlaps.measure(view);
            placements.addAll(new PlacementBuilder(view, problems, effort).placements());
        });
        overlaps.declaredInVain(zones);
        return placements;
    }

    /** What can be said of a file alone: whether its shapes lie inside the views that it holds itself. */
    public void insideOutlines() {
        for (ZoneDraft zone : zones.all()) {
            zone.shapes.forEach(this::insideOutline);
            zone.ghosts.forEach(this::insideOutline);
        }
    }

    private void eachFootHasShape(ZoneDraft zone) {
        if (zone.shapeBroken || zone.feet == null) {
            return;
        }
        if (zone.shapes.isEmpty()) {
            problems.error(zone.at, zone.where, "zone-without-shape");
            return;
        }
        Set<Foot> shaped = new HashSet<>();
        zone.shapes.forEach(shape -> shaped.addAll(shape.feet()));
        for (Foot foot : zone.feet.stream().sorted().toList()) {
            if (!shaped.contains(foot)) {
                problems.error(zone.at, zone.where, "foot-without-shape", Phrase.of("feet." + Fields.word(foot)));
            }
        }
    }

    private void insideOutline(ShapeDraft shape) {
        if (effort.spent()) {
            return; // told where it ran out
        }
        View view = shape.view();
        Topology inside = insideOfView.computeIfAbsent(
                view.id(), id -> Topology.of(PolygonArea.of(view.outline(), Outlines.tolerance(view.canvas()))));
        Topology area = shape.shaped().topology();
        Optional<Topology.Shared> shared = area.shared(inside, effort);
        if (shared.isEmpty()) {
            problems.error(shape.at(), shape.where(), "outline-not-measured");
            return;
        }
        double share = 1 - shared.get().area() / area.area();
        if (share >= SHARE) {
            problems.error(shape.at(), shape.where(), "outside-outline", percent(share), view.id());
        }
    }

    /** A share as a number of per cent, such as 0.7 or 23. */
    static String percent(double share) {
        return share >= 0.1 ? String.valueOf(Math.round(share * 100)) : String.valueOf(Math.round(share * 1000) / 10.0);
    }
}
