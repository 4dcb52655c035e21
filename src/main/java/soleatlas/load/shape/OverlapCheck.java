package soleatlas.load.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.geometry.Effort;
import soleatlas.geometry.Topology;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.load.json.Registry;
import soleatlas.load.shape.ViewShapes.Shape;
import soleatlas.problem.Problems;

/** Finds shapes that lie over one another and tells of those that nobody declared. */
final class OverlapCheck {

    private final Problems problems;
    private final Effort effort;
    private final Set<String> seen = new HashSet<>();
    private boolean allMeasured = true;

    OverlapCheck(Problems problems, Effort effort) {
        this.problems = problems;
        this.effort = effort;
    }

    /** Measures the shapes of one view against each other and takes note of what meets what. */
    void measure(ViewShapes view) {
        List<Topology> areas = view.shapes.stream()
                .map(shape -> shape.draft.shaped().topology())
                .toList();
        List<int[]> pairs = Topology.candidatePairs(areas, Limits.OVERLAP_PAIRS + 1);
        if (pairs.size() > Limits.OVERLAP_PAIRS) {
            Shape last = view.shapes.get(pairs.get(Limits.OVERLAP_PAIRS)[0]);
            problems.error(last.draft.at(), last.draft.where(), "too-many-pairs", Limits.OVERLAP_PAIRS);
            allMeasured = false;
            return;
        }
        for (int[] pair : pairs) {
            Shape first = view.shapes.get(pair[0]);
            Shape second = view.shapes.get(pair[1]);
            if (!effort.spent() && first.sharesFoot(second)) {
                pair(first, second);
            }
        }
    }

    /** Tells of overlaps that were declared and do not happen. */
    void declaredInVain(Registry<ZoneDraft> zones) {
        for (ZoneDraft zone : zones.all()) {
            for (Str reference : zone.overlaps) {
                ZoneDraft other = zones.find(reference, zone.where);
                boolean certain = allMeasured && other != null && !other.shapeBroken && !zone.shapeBroken;
                if (certain && !seen.contains(zone.id + " " + reference.value())) {
                    problems.warning(reference.at(), zone.where, "overlap-not-found", reference.value());
                }
            }
        }
    }

    private void pair(Shape first, Shape second) {
        Topology a = first.draft.shaped().topology();
        Topology b = second.draft.shaped().topology();
        Optional<Topology.Shared> shared = a.shared(b, effort);
        if (shared.isEmpty()) {
            allMeasured = false;
            first.measured = false;
            second.measured = false;
            problems.error(second.draft.at(), second.draft.where(), "outline-not-measured");
            return;
        }
        if (shared.get().area() > 0) {
            first.meets(second, shared.get().meetings());
        }
        double share = shared.get().area() / Math.min(a.area(), b.area());
        if (share >= GeometryCheck.SHARE) {
            tell(first.zone, second, share);
        }
    }

    private void tell(ZoneDraft first, Shape second, double share) {
        ZoneDraft other = second.zone;
        seen.add(first.id + " " + other.id);
        seen.add(other.id + " " + first.id);
        String percent = GeometryCheck.percent(share);
        if (first.id.equals(other.id)) {
            problems.error(second.draft.at(), second.draft.where(), "overlap-own", percent);
        } else if (!first.allows(other) && !other.allows(first)) {
            problems.error(second.draft.at(), second.draft.where(), "overlap", first.id, percent);
        }
    }
}
