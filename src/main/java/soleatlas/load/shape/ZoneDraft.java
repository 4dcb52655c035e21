package soleatlas.load.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.load.json.Json.Str;
import soleatlas.load.shape.Outlines.Shaped;
import soleatlas.problem.Location;
import soleatlas.problem.Position;

/** A zone while its shapes and overlaps are still being checked. */
public final class ZoneDraft {

    public final String id;
    final Position at;
    final Location where;
    /** The feet it is charted for, {@link Foot#NONE} alone if it names none; null if what it names is wrong. */
    public final @Nullable Set<Foot> feet;

    final int layer;
    final List<Str> overlaps;
    public final @Nullable Zone zone;
    public final List<ShapeDraft> shapes = new ArrayList<>();
    /** Where other schools have it: only looked at, so nothing but the view's outline binds them. */
    public final List<ShapeDraft> ghosts = new ArrayList<>();
    /** Whether it has a shape that could not be read: then nobody can say that something is missing. */
    public boolean shapeBroken;

    private final Set<String> allowed = new HashSet<>();

    public ZoneDraft(
            String id,
            Position at,
            Location where,
            @Nullable Set<Foot> feet,
            int layer,
            List<Str> overlaps,
            @Nullable Zone zone) {
        this.id = id;
        this.at = at;
        this.where = where;
        this.feet = feet;
        this.layer = layer;
        this.overlaps = List.copyOf(overlaps);
        this.zone = zone;
        overlaps.forEach(reference -> allowed.add(reference.value()));
    }

    /** Stands in for a zone that lies in a file which is not at hand. */
    public static ZoneDraft unknown(String id, Position at, Location where) {
        return new ZoneDraft(id, at, where, null, 1, List.of(), null);
    }

    /** Whether an overlap with the other zone is declared here. */
    boolean allows(ZoneDraft other) {
        return allowed.contains(other.id);
    }

    /** A shape that could be read; without a label {@code labelAt} is the place of the shape. */
    public record ShapeDraft(
            Position at,
            Location where,
            View view,
            Set<Foot> feet,
            Shaped shaped,
            @Nullable Point label,
            Position labelAt,
            List<Outline> marks) {}
}
