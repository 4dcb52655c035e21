package soleatlas.load.shape;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.geometry.Effort;
import soleatlas.geometry.Outline;
import soleatlas.geometry.PathParser;
import soleatlas.geometry.PathSyntaxException;
import soleatlas.geometry.PolygonArea;
import soleatlas.geometry.Topology;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/** Reads path texts and keeps count of their points. */
public final class Outlines {

    private static final int FLATNESS = 4000;

    private final Problems problems;
    private final Effort effort;
    private long points;
    private boolean tooMany;

    /**
     * A reader.
     *
     * @param problems takes what is wrong
     * @param effort what looking for flaws may cost
     */
    public Outlines(Problems problems, Effort effort) {
        this.problems = problems;
        this.effort = effort;
    }

    /** An outline with the area it bounds. */
    public record Shaped(Outline outline, PolygonArea region, Topology topology) {}

    /**
     * A path that is only drawn; null, told, if it cannot be read, is too long or leaves the canvas.
     *
     * @param text the path, or null if it is missing
     * @param canvas the canvas it stands on, or null if that is not known
     * @param where the place in words
     */
    public @Nullable Outline line(@Nullable Str text, @Nullable Box canvas, Location where) {
        Outline outline = read(text, where);
        if (outline == null || text == null || canvas == null) {
            return outline;
        }
        return isWithin(PolygonArea.of(outline, tolerance(canvas)).box(), canvas, text, where) ? outline : null;
    }

    /** The same for a path that bounds an area: it must not cross itself. */
    public @Nullable Shaped area(@Nullable Str text, @Nullable Box canvas, Location where) {
        Outline outline = read(text, where);
        if (outline == null || text == null) {
            return null;
        }
        Box ground = canvas == null ? box(outline) : canvas;
        PolygonArea region = PolygonArea.of(outline, tolerance(ground));
        if (region.edges() > Limits.OUTLINE_POINTS) {
            problems.error(text.at(), where, "outline-too-long", region.edges(), Limits.OUTLINE_POINTS);
            return null;
        }
        if (!counts(region.edges(), text, where)) {
            return null;
        }
        if (canvas != null && !isWithin(region.box(), canvas, text, where)) {
            return null;
        }
        return whole(region, text.at(), where) ? new Shaped(outline, region, Topology.of(region)) : null;
    }

    /** Whether a region is an area without flaw; tells if not, and only once that there is too much to look at. */
    public boolean whole(PolygonArea region, Position at, Location where) {
        boolean toldBefore = effort.spent();
        Optional<Topology.Flaw> flaw = toldBefore ? Optional.empty() : Topology.flaw(region, effort);
        if (flaw.isPresent()) {
            String code = "outline-" + kebab(flaw.get().kind());
            problems.error(
                    at,
                    where,
                    code,
                    number(flaw.get().at().x()),
                    number(flaw.get().at().y()));
        }
        return flaw.isEmpty() && !toldBefore;
    }

    /** How far a flattened edge may lie from its curve: a few thousandths of the canvas. */
    public static double tolerance(Box canvas) {
        return Math.max(1e-6, Math.max(canvas.width(), canvas.height()) / FLATNESS);
    }

    private @Nullable Outline read(@Nullable Str text, Location where) {
        if (text == null || tooMany) {
            return null;
        }
        if (text.value().length() > Limits.PATH) {
            problems.error(text.at(), where, "path-too-long", Limits.PATH);
            return null;
        }
        try {
            Outline outline = PathParser.parse(text.value());
            int count = outline.pointCount();
            if (count > Limits.OUTLINE_POINTS) {
                problems.error(text.at(), where, "outline-too-long", count, Limits.OUTLINE_POINTS);
                return null;
            }
            if (outline.curves().size() > Limits.OUTLINE_CURVES) {
                int curves = outline.curves().size();
                problems.error(text.at(), where, "outline-too-many-curves", curves, Limits.OUTLINE_CURVES);
                return null;
            }
            return counts(count, text, where) ? outline : null;
        } catch (PathSyntaxException e) {
            problems.error(text.at(e.offset()), where, "path-" + kebab(e.fault()), e.found());
            return null;
        }
    }

    private boolean counts(int more, Str text, Location where) {
        points += more;
        if (points > Limits.MAP_POINTS && !tooMany) {
            tooMany = true;
            problems.error(text.at(), where, "map-too-many-points", Limits.MAP_POINTS);
        }
        return !tooMany;
    }

    private boolean isWithin(Box box, Box canvas, Str text, Location where) {
        Box roomy = canvas.grown(Math.max(canvas.width(), canvas.height()) / 20);
        boolean within = box.minX() >= roomy.minX()
                && box.minY() >= roomy.minY()
                && box.maxX() <= roomy.maxX()
                && box.maxY() <= roomy.maxY();
        if (!within) {
            problems.error(
                    text.at(),
                    where,
                    "outside-canvas",
                    number(canvas.width()),
                    number(canvas.height()),
                    number(box.minX()) + " to " + number(box.maxX()),
                    number(box.minY()) + " to " + number(box.maxY()));
        }
        return within;
    }

    /** A box around an outline whose canvas is not known. */
    private static Box box(Outline outline) {
        return PolygonArea.of(outline, Double.MAX_VALUE).box();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
