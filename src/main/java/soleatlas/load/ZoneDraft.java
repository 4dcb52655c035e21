package soleatlas.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.load.Json.Str;
import soleatlas.load.Outlines.Shaped;

/** A zone while its shapes and overlaps are still being checked. */
final class ZoneDraft {

    final String id;
    final Spot at;
    final Where where;
    final Set<Foot> feet;
    final int layer;
    final List<Str> overlaps;
    final @Nullable Zone zone;
    final List<ShapeDraft> shapes = new ArrayList<>();
    boolean shapeBroken;

    ZoneDraft(String id, Spot at, Where where, Set<Foot> feet, int layer, List<Str> overlaps, @Nullable Zone zone) {
        this.id = id;
        this.at = at;
        this.where = where;
        this.feet = feet;
        this.layer = layer;
        this.overlaps = List.copyOf(overlaps);
        this.zone = zone;
    }

    /** Whether an overlap with the other zone is declared here. */
    boolean allows(ZoneDraft other) {
        return overlaps.stream().anyMatch(reference -> reference.value().equals(other.id));
    }

    /** A shape that could be read. */
    record ShapeDraft(
            Spot at,
            Where where,
            View view,
            Set<Foot> feet,
            Shaped shaped,
            @Nullable Point label,
            List<Outline> marks) {}
}
