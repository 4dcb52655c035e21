package soleatlas.load.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Art;
import soleatlas.atlas.Foot;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.Landmarks;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Surface;
import soleatlas.atlas.View;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.load.json.Registry;
import soleatlas.load.shape.Outlines;
import soleatlas.load.text.Texts;
import soleatlas.problem.Location;
import soleatlas.problem.Phrase;

/** Reads views and proves which foot they draw. */
public final class ViewReader {

    private static final double FAR = 1_000_000;

    private final MapContext context;

    ViewReader(MapContext context) {
        this.context = context;
    }

    @Nullable
    View view(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        Surface surface = fields.choice("surface", false, Surface.class);
        Foot foot = switch (fields.choice("foot", false, List.of("left", "right"))) {
            case 0 -> Foot.LEFT;
            case 1 -> Foot.RIGHT;
            default -> Foot.NONE;
        };
        Box canvas = canvas(fields);
        Landmarks landmarks = landmarks(fields, surface);
        proveFoot(fields, surface, foot, landmarks);
        Outline outline = outline(fields, canvas);
        if (outline != null && canvas != null) {
            landmarksInside(fields, PolygonArea.of(outline, Outlines.tolerance(canvas)));
        }
        List<Art> art = fields.each("art", false, (piece, index) -> art(piece, canvas));
        List<GuideLine> lines = guideLines(fields, texts, canvas);
        boolean complete = foot == Foot.NONE || landmarks != null;
        return name == null || canvas == null || outline == null || !complete
                ? null
                : new View(id, name, surface, foot, foot == Foot.NONE ? null : landmarks, canvas, outline, art, lines);
    }

    private @Nullable Box canvas(Fields owner) {
        Json value = owner.need("canvas");
        Fields fields = value == null ? null : Fields.of(value, owner.where().part("canvas"), context.problems);
        if (fields == null) {
            return null;
        }
        Double width = fields.number("width", true, 1, Limits.CANVAS);
        Double height = fields.number("height", true, 1, Limits.CANVAS);
        fields.finish();
        return width == null || height == null ? null : Box.ofSize(width, height);
    }

    private @Nullable Landmarks landmarks(Fields owner, @Nullable Surface surface) {
        Json value = owner.get("landmarks", owner.has("foot"));
        Fields fields = value == null ? null : Fields.of(value, owner.where().part("landmarks"), context.problems);
        if (fields == null) {
            return null;
        }
        boolean side = surface == Surface.MEDIAL || surface == Surface.LATERAL;
        Point bigToe = fields.point("bigToe", true);
        Point heel = fields.point("heel", true);
        Point littleToe = fields.point("littleToe", surface != null && !side);
        Point ankle = fields.point("ankle", side);
        fields.finish();
        Point third = side ? ankle : littleToe;
        return bigToe == null || heel == null || third == null ? null : new Landmarks(bigToe, heel, third);
    }

    /** Landmarks beside the drawing would prove nothing about it. */
    private void landmarksInside(Fields owner, PolygonArea drawn) {
        if (owner.may("landmarks") instanceof Json.Obj points) {
            Fields fields = new Fields(points, owner.where().part("landmarks"), context.problems);
            for (String name : List.of("bigToe", "heel", "littleToe", "ankle")) {
                Point point = fields.point(name, false);
                if (point != null && !drawn.contains(point)) {
                    context.problems.error(fields.at(name), fields.where(), "landmark-outside", name);
                }
            }
        }
    }

    private void proveFoot(Fields fields, @Nullable Surface surface, Foot foot, @Nullable Landmarks landmarks) {
        if (foot != Foot.NONE && surface == null && !fields.has("surface")) {
            context.problems.error(fields.at("foot"), fields.where(), "surface-missing");
        }
        if (foot == Foot.NONE && surface != null && !fields.has("foot")) {
            context.problems.error(fields.at("surface"), fields.where(), "foot-missing");
        }
        if (foot == Foot.NONE || surface == null || landmarks == null) {
            return;
        }
        Optional<Foot> proven = landmarks.provenFoot(surface);
        if (proven.isEmpty() || proven.get() != foot) {
            Phrase drawn = Phrase.of("feet." + Fields.word(foot));
            context.problems.error(fields.at("foot"), fields.where(), "wrong-foot", drawn, Fields.word(surface));
        }
    }

    private @Nullable Outline outline(Fields fields, @Nullable Box canvas) {
        List<Outline.Curve> curves = new ArrayList<>();
        List<Str> texts = fields.strings("outline", true);
        if (texts.size() > Limits.SHAPES) {
            context.problems.error(
                    fields.at("outline"), fields.where(), "too-many-shapes", texts.size(), Limits.SHAPES);
            return null;
        }
        boolean all = !texts.isEmpty();
        Location where = fields.where().part("outline");
        for (Str text : texts) {
            Outlines.Shaped shaped = context.outlines.area(text, canvas, where);
            if (shaped == null) {
                all = false;
            } else {
                curves.addAll(shaped.outline().curves());
            }
        }
        if (!all || canvas == null) {
            return null;
        }
        Outline outline = new Outline(curves);
        PolygonArea region = PolygonArea.of(outline, Outlines.tolerance(canvas));
        return texts.size() == 1 || context.outlines.whole(region, fields.at("outline"), where) ? outline : null;
    }

    private @Nullable Art art(Fields fields, @Nullable Box canvas) {
        Art.Role role = fields.choice("role", true, Art.Role.class);
        Double given = fields.number("opacity", false, 0, 1);
        double opacity = given == null ? 1 : given;
        boolean under = fields.flag("under");
        Double width = fields.number("width", false, 0.01, 100);
        Str path = fields.string("path", false);
        int tone = fields.choice("tone", fields.has("ellipse"), List.of("light", "dark"));
        Json ellipse = fields.may("ellipse");
        if ((path == null) == (ellipse == null)) {
            context.problems.error(fields.at(), fields.where(), "art-path-or-ellipse");
            return null;
        }
        if (ellipse != null) {
            return shade(ellipse, fields.where(), tone == 0, opacity);
        }
        Outline outline = context.outlines.line(path, canvas, fields.where());
        return outline == null || role == null
                ? null
                : new Art.Stroke(role, outline, width == null ? 1.5 : width, opacity, under);
    }

    private @Nullable Art shade(Json ellipse, Location where, boolean light, double opacity) {
        Fields fields = Fields.of(ellipse, where.part("ellipse"), context.problems);
        if (fields == null) {
            return null;
        }
        Double cx = fields.number("cx", true, -FAR, FAR);
        Double cy = fields.number("cy", true, -FAR, FAR);
        Double rx = fields.number("rx", true, 0.01, FAR);
        Double ry = fields.number("ry", true, 0.01, FAR);
        Double rotate = fields.number("rotate", false, -360, 360);
        fields.finish();
        return cx == null || cy == null || rx == null || ry == null
                ? null
                : new Art.Shade(new Point(cx, cy), rx, ry, rotate == null ? 0 : rotate, light, opacity);
    }

    private List<GuideLine> guideLines(Fields owner, Texts texts, @Nullable Box canvas) {
        Registry<GuideLine> ofView = new Registry<>("guideLines", context.problems, context.complete);
        return owner.each("guideLines", false, (fields, index) -> {
            String id = fields.id("id");
            if (id != null) {
                ofView.announce(id, fields.at("id"), fields.where());
                context.guideLines.note(id, fields.at("id"));
            }
            LocalizedText name = texts.reader().of("guideLines", id, fields).text("name", true);
            GuideLine.Kind kind = fields.choice("kind", true, GuideLine.Kind.class);
            Outline outline = context.outlines.line(fields.string("path", true), canvas, fields.where());
            return id == null || name == null || kind == null || outline == null
                    ? null
                    : new GuideLine(id, name, kind, outline);
        });
    }
}
