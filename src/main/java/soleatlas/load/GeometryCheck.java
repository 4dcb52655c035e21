package soleatlas.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.geometry.HitIndex;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.Region;
import soleatlas.geometry.Topology;
import soleatlas.load.ZoneDraft.ShapeDraft;

/** Checks how shapes lie: inside the outline, apart from each other, with a visible label. Builds the placements. */
final class GeometryCheck {

    /** From this share of a shape on, lying outside or over another one counts. */
    private static final double SHARE = 0.005;

    private final Problems problems;
    private final Map<String, Topology> insideOfView = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> seenOverlaps = new HashSet<>();
    private int pairsLeft = Limits.OVERLAP_PAIRS;

    GeometryCheck(Problems problems) {
        this.problems = problems;
    }

    /** All placements, in the order of views, feet and zones; what cannot be placed is told and left out. */
    List<Placement> placements(List<View> views, List<ZoneDraft> zones) {
        for (ZoneDraft zone : zones) {
            eachFootHasShape(zone);
            zone.shapes.forEach(this::insideOutline);
        }
        List<Placement> placements = new ArrayList<>();
        for (View view : views) {
            for (Foot foot : view.feet()) {
                List<Laid> laid = laid(view, foot, zones);
                overlaps(laid);
                HitIndex<Laid> index = new HitIndex<>(laid.stream()
                        .map(one -> new HitIndex.Target<>(one, one.region(), one.zone().layer))
                        .toList());
                laid.forEach(one -> place(one, index, view, foot).ifPresent(placements::add));
            }
        }
        zones.forEach(this::overlapsHappen);
        return placements;
    }

    /** A zone's shapes on one view of one foot. */
    private record Laid(
            ZoneDraft zone, List<ShapeDraft> shapes, Outline outline, Region region, List<Topology> parts) {}

    private static List<Laid> laid(View view, Foot foot, List<ZoneDraft> zones) {
        List<Laid> laid = new ArrayList<>();
        for (ZoneDraft zone : zones) {
            List<ShapeDraft> shapes = zone.shapes.stream()
                    .filter(shape ->
                            shape.view().id().equals(view.id()) && shape.feet().contains(foot))
                    .toList();
            if (!shapes.isEmpty()) {
                Outline outline = new Outline(shapes.stream()
                        .flatMap(shape -> shape.shaped().outline().curves().stream())
                        .toList());
                Region region = Region.of(outline, Outlines.tolerance(view.canvas()));
                List<Topology> parts =
                        shapes.stream().map(shape -> shape.shaped().topology()).toList();
                laid.add(new Laid(zone, shapes, outline, region, parts));
            }
        }
        return laid;
    }

    private void eachFootHasShape(ZoneDraft zone) {
        if (zone.shapes.isEmpty()) {
            if (!zone.shapeBroken) {
                problems.error(zone.at, zone.where, "zone-without-shape");
            }
            return;
        }
        for (Foot foot : zone.feet.stream().sorted().toList()) {
            boolean found = zone.shapes.stream().anyMatch(shape -> shape.feet().contains(foot));
            if (!found && !zone.shapeBroken) {
                problems.error(zone.at, zone.where, "foot-without-shape", Fields.word(foot));
            }
        }
    }

    private void insideOutline(ShapeDraft shape) {
        Topology inside = insideOfView.computeIfAbsent(
                shape.view().id(),
                id -> Topology.of(Region.of(
                        shape.view().outline(), Outlines.tolerance(shape.view().canvas()))));
        Topology area = shape.shaped().topology();
        double share = area.areaOutside(inside) / area.area();
        if (share >= SHARE) {
            problems.error(
                    shape.at(),
                    shape.where(),
                    "outside-outline",
                    percent(share),
                    shape.view().id());
        }
    }

    private void overlaps(List<Laid> laid) {
        List<ShapeDraft> shapes = new ArrayList<>();
        List<ZoneDraft> owners = new ArrayList<>();
        for (Laid one : laid) {
            for (ShapeDraft shape : one.shapes()) {
                shapes.add(shape);
                owners.add(one.zone());
            }
        }
        List<Topology> areas =
                shapes.stream().map(shape -> shape.shaped().topology()).toList();
        for (int[] pair : Topology.candidatePairs(areas)) {
            if (--pairsLeft < 0) {
                tellOnce(shapes.get(pair[1]), "too-many-pairs", "too-many-pairs", Limits.OVERLAP_PAIRS);
                return;
            }
            double shared = areas.get(pair[0]).areaShared(areas.get(pair[1]));
            double smaller =
                    Math.min(areas.get(pair[0]).area(), areas.get(pair[1]).area());
            if (shared / smaller >= SHARE) {
                overlap(owners.get(pair[0]), owners.get(pair[1]), shapes.get(pair[1]), shared / smaller);
            }
        }
    }

    private void overlap(ZoneDraft first, ZoneDraft second, ShapeDraft at, double share) {
        seenOverlaps.add(first.id + " " + second.id);
        seenOverlaps.add(second.id + " " + first.id);
        if (first.id.equals(second.id)) {
            tellOnce(at, "own " + at.at(), "overlap-own", percent(share));
        } else if (!first.allows(second) && !second.allows(first)) {
            tellOnce(at, first.id + " " + second.id + " " + at.at(), "overlap", first.id, percent(share));
        }
    }

    /** A pair of soles would tell everything twice. */
    private void tellOnce(ShapeDraft at, String key, String code, Object... arguments) {
        if (told.add(key)) {
            problems.error(at.at(), at.where(), code, arguments);
        }
    }

    private void overlapsHappen(ZoneDraft zone) {
        zone.overlaps.forEach(reference -> {
            if (!seenOverlaps.contains(zone.id + " " + reference.value()) && !zone.shapeBroken) {
                problems.warning(reference.at(), zone.where, "overlap-not-found", reference.value());
            }
        });
    }

    private Optional<Placement> place(Laid one, HitIndex<Laid> index, View view, Foot foot) {
        ShapeDraft labelled = one.shapes().stream()
                .filter(shape -> shape.label() != null)
                .findFirst()
                .orElse(one.shapes().get(0));
        Point label = labelled.label();
        if (label == null) {
            label = visibleMiddle(one, index);
            if (label == null) {
                tellOnce(labelled, "covered " + labelled.at(), "zone-covered");
                return Optional.empty();
            }
        }
        Laid hit = index.at(label, 0).orElse(one);
        if (!hit.zone().id.equals(one.zone().id)) {
            tellOnce(labelled, "label " + labelled.at(), "label-covered", hit.zone().id);
            return Optional.empty();
        }
        if (one.zone().zone == null) {
            return Optional.empty();
        }
        List<Outline> marks =
                one.shapes().stream().flatMap(shape -> shape.marks().stream()).toList();
        return Optional.of(new Placement(one.zone().zone, view, foot, one.outline(), one.region(), label, marks));
    }

    /** The deepest point of what can be seen of the largest part. */
    private static @Nullable Point visibleMiddle(Laid one, HitIndex<Laid> index) {
        List<Topology> above = new ArrayList<>();
        for (HitIndex.Target<Laid> target : index.fromTheBottom()) {
            if (target.value().zone().id.equals(one.zone().id)) {
                above.clear();
            } else {
                above.addAll(target.value().parts());
            }
        }
        return one.parts().stream()
                .map(part -> part.without(above.stream().filter(part::isNear).toList()))
                .max(Comparator.comparingDouble(Topology::area))
                .flatMap(Topology::deepestPoint)
                .orElse(null);
    }

    private static String percent(double share) {
        return share >= 0.1 ? String.valueOf(Math.round(share * 100)) : String.valueOf(Math.round(share * 1000) / 10.0);
    }
}
