package soleatlas.load;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.PathParser;
import soleatlas.geometry.PathSyntaxException;
import soleatlas.geometry.Region;
import soleatlas.geometry.Topology;
import soleatlas.load.Json.Str;

/** Reads path texts and keeps count of their points. */
final class Outlines {

    private static final int FLATNESS = 4000;

    private final Problems problems;
    private long points;
    private boolean tooMany;

    Outlines(Problems problems) {
        this.problems = problems;
    }

    /** The path of a field; null, told, if it cannot be read or is too long. */
    @Nullable
    Outline line(@Nullable Str text, Where where) {
        if (text == null || tooMany) {
            return null;
        }
        try {
            Outline outline = PathParser.parse(text.value());
            int count = outline.pointCount();
            points += count;
            if (count > Limits.OUTLINE_POINTS) {
                problems.error(text.at(), where, "outline-too-long", count, Limits.OUTLINE_POINTS);
                return null;
            }
            if (points > Limits.MAP_POINTS) {
                tooMany = true;
                problems.error(text.at(), where, "map-too-many-points", Limits.MAP_POINTS);
                return null;
            }
            return outline;
        } catch (PathSyntaxException e) {
            String code = "path-" + e.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
            problems.error(text.at().plus(1 + e.offset()), where, code, e.found());
            return null;
        }
    }

    /** The same for an outline that bounds an area: it must not cross itself. */
    @Nullable
    Shaped area(@Nullable Str text, Box canvas, Where where) {
        Outline outline = line(text, where);
        if (outline == null || text == null) {
            return null;
        }
        Region region = Region.of(outline, tolerance(canvas));
        if (!within(region.box(), canvas)) {
            problems.error(
                    text.at(),
                    where,
                    "outside-canvas",
                    whole(canvas.width()),
                    whole(canvas.height()),
                    box(region.box()));
            return null;
        }
        Optional<Topology.Flaw> flaw = Topology.flaw(region);
        if (flaw.isPresent()) {
            String code = flaw.get().kind() == Topology.Flaw.Kind.CROSSING ? "outline-crossing" : "outline-no-area";
            problems.error(
                    text.at(),
                    where,
                    code,
                    number(flaw.get().at().x()),
                    number(flaw.get().at().y()));
            return null;
        }
        return new Shaped(outline, region, Topology.of(region));
    }

    /** How far a flattened edge may lie from its curve: a few thousandths of the canvas. */
    static double tolerance(Box canvas) {
        return Math.max(canvas.width(), canvas.height()) / FLATNESS;
    }

    static String number(double value) {
        return whole(Math.round(value * 10) / 10.0);
    }

    private static boolean within(Box box, Box canvas) {
        Box roomy = canvas.grown(Math.max(canvas.width(), canvas.height()) / 20);
        return box.minX() >= roomy.minX()
                && box.minY() >= roomy.minY()
                && box.maxX() <= roomy.maxX()
                && box.maxY() <= roomy.maxY();
    }

    private static String box(Box box) {
        return number(box.minX()) + " " + number(box.minY()) + " … " + number(box.maxX()) + " " + number(box.maxY());
    }

    private static String whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** An outline with the area it bounds. */
    record Shaped(Outline outline, Region region, Topology topology) {}
}
