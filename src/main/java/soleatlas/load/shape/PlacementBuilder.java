package soleatlas.load.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement;
import soleatlas.geometry.Effort;
import soleatlas.geometry.HitIndex;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.geometry.Topology;
import soleatlas.load.shape.ViewShapes.Shape;
import soleatlas.problem.Problems;

/** Places the zones of one view on each foot and finds where their labels point. */
final class PlacementBuilder {

    private static final int MOST_MEETINGS = 30_000;
    private static final int COST_OF_EDGE = 30;

    private final ViewShapes view;
    private final Problems problems;
    private final Effort effort;
    private final Map<List<Shape>, Laid> laidBefore = new HashMap<>();
    private final Map<Sight, Optional<Point>> labels = new HashMap<>();

    PlacementBuilder(ViewShapes view, Problems problems, Effort effort) {
        this.view = view;
        this.problems = problems;
        this.effort = effort;
    }

    /** A zone's shapes on one foot. */
    private record Laid(ZoneDraft zone, List<Shape> shapes, Outline outline, PolygonArea region) {}

    /** What decides where a label goes: the shapes and those that lie over them. */
    private record Sight(List<Shape> shapes, List<Shape> above) {}

    /** The placements, by foot and then in the order of the zones. */
    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (Foot foot : view.view.feet()) {
            List<Laid> laid = laid(foot);
            HitIndex<Laid> index = new HitIndex<>(laid.stream()
                    .map(one -> new HitIndex.Target<>(one, one.region(), one.zone().layer))
                    .toList());
            Map<ZoneDraft, Integer> height = new HashMap<>();
            index.fromTheBottom().forEach(target -> height.put(target.value().zone(), height.size()));
            for (Laid one : laid) {
                place(one, foot, index, height).ifPresent(placements::add);
            }
        }
        return placements;
    }

    private List<Laid> laid(Foot foot) {
        Map<ZoneDraft, List<Shape>> byZone = new LinkedHashMap<>();
        for (Shape shape : view.shapes) {
            if (shape.draft.feet().contains(foot)) {
                byZone.computeIfAbsent(shape.zone, key -> new ArrayList<>()).add(shape);
            }
        }
        List<Laid> laid = new ArrayList<>();
        byZone.forEach((zone, shapes) -> laid.add(laidBefore.computeIfAbsent(shapes, key -> laid(zone, shapes))));
        return laid;
    }

    private Laid laid(ZoneDraft zone, List<Shape> shapes) {
        Outline outline = new Outline(shapes.stream()
                .flatMap(shape -> shape.draft.shaped().outline().curves().stream())
                .toList());
        return new Laid(
                zone, List.copyOf(shapes), outline, PolygonArea.of(outline, Outlines.tolerance(view.view.canvas())));
    }

    private Optional<Placement> place(Laid one, Foot foot, HitIndex<Laid> index, Map<ZoneDraft, Integer> height) {
        Shape labelled = one.shapes().stream()
                .filter(shape -> shape.draft.label() != null)
                .findFirst()
                .orElse(one.shapes().get(0));
        Point label = labelled.draft.label();
        if (effort.spent() || !one.shapes().stream().allMatch(shape -> shape.measured)) {
            return Optional.empty();
        }
        if (label == null) {
            label = visibleMiddle(one, foot, height);
        }
        if (label == null) {
            return Optional.empty();
        }
        Laid hit = index.at(label, 0).orElse(one);
        if (hit.zone() != one.zone()) {
            problems.error(labelled.draft.labelAt(), labelled.draft.where(), "label-covered", hit.zone().id);
            return Optional.empty();
        }
        if (one.zone().zone == null) {
            return Optional.empty();
        }
        List<Outline> marks = one.shapes().stream()
                .flatMap(shape -> shape.draft.marks().stream())
                .toList();
        return Optional.of(new Placement(one.zone().zone, view.view, foot, one.outline(), one.region(), label, marks));
    }

    /** The deepest point of what can be seen of the largest part; null, told, if nothing can be seen. */
    private @Nullable Point visibleMiddle(Laid one, Foot foot, Map<ZoneDraft, Integer> height) {
        int own = height.getOrDefault(one.zone(), 0);
        List<Shape> above = new ArrayList<>();
        for (Shape shape : one.shapes()) {
            for (Shape other : shape.met) {
                boolean over = other.zone != one.zone() && height.getOrDefault(other.zone, -1) > own;
                if (over && other.draft.feet().contains(foot)) {
                    above.add(other);
                }
            }
        }
        Shape first = one.shapes().get(0);
        if (!isWorthwhile(one, above)) {
            problems.error(first.draft.at(), first.draft.where(), "label-needed");
            return null;
        }
        Optional<Point> label = labels.computeIfAbsent(new Sight(one.shapes(), above), PlacementBuilder::deepest);
        if (label.isEmpty()) {
            problems.error(first.draft.at(), first.draft.where(), "zone-covered");
        }
        return label.orElse(null);
    }

    private boolean isWorthwhile(Laid one, List<Shape> above) {
        long edges = one.region().edges();
        long meetings = 0;
        for (Shape shape : above) {
            edges += shape.draft.shaped().topology().edges();
            meetings += shape.meetings;
        }
        return above.isEmpty() || (meetings <= MOST_MEETINGS && effort.spend(COST_OF_EDGE * (edges + meetings)));
    }

    private static Optional<Point> deepest(Sight sight) {
        return sight.shapes().stream()
                .map(shape -> {
                    Set<Shape> met = new HashSet<>(shape.met);
                    return area(shape)
                            .without(sight.above().stream()
                                    .filter(met::contains)
                                    .distinct()
                                    .map(PlacementBuilder::area)
                                    .toList());
                })
                .max(Comparator.comparingDouble(Topology::area))
                .flatMap(Topology::deepestPoint);
    }

    private static Topology area(Shape shape) {
        return shape.draft.shaped().topology();
    }
}
