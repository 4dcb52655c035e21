package soleatlas.load.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.View;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Limits;
import soleatlas.load.shape.Outlines;
import soleatlas.load.shape.ZoneDraft;
import soleatlas.load.shape.ZoneDraft.ShapeDraft;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Wording;
import soleatlas.problem.Location;
import soleatlas.problem.Phrase;
import soleatlas.problem.Position;

/** Reads the shapes of zones. */
final class ShapeReader {

    private static final List<String> FEET = List.of("left", "right", "both");

    private final MapContext context;

    ShapeReader(MapContext context) {
        this.context = context;
    }

    /** Reads the shapes that a file writes apart from their zones, by the zone's id. */
    void addApart(Fields file, TextReader texts) {
        Json section = file.may("shapes");
        if (section instanceof Json.Obj byZone) {
            byZone.members().forEach((id, member) -> {
                Location where = Location.FILE.named("zones", id);
                ZoneDraft draft = context.zones.find(new Str(member.nameAt(), id), where);
                Json.Obj owner = new Json.Obj(member.nameAt(), Map.of("shapes", member));
                addShapes(
                        draft == null ? ZoneDraft.unknown(id, member.nameAt(), where) : draft,
                        new Fields(owner, where, context.problems),
                        texts);
            });
        } else if (section != null) {
            Fields.of(section, Location.FILE, context.problems);
        }
    }

    /** Reads the list of shapes in the field {@code shapes} of the owner and adds them to the zone. */
    void addShapes(ZoneDraft draft, Fields owner, TextReader texts) {
        int given = owner.list("shapes", true).size();
        if (given > Limits.SHAPES) {
            context.problems.error(owner.at("shapes"), owner.where(), "too-many-shapes", given, Limits.SHAPES);
            draft.shapeBroken = true;
            return;
        }
        List<ShapeDraft> shapes = owner.each("shapes", true, (fields, index) -> shape(draft, fields, texts));
        draft.shapes.addAll(shapes);
        draft.shapeBroken |= given == 0 || shapes.size() < given;
    }

    /**
     * Reads where another school has a zone, adds that to what was read before and returns it. The feet need not be those of
     * the zone: that is often the difference.
     *
     * @param zone id of the zone
     * @param charted the feet of the zone; null if what it names is wrong
     * @param owner holds the field {@code shapes}
     * @param before what other schools of the same zone have
     */
    List<ShapeDraft> ghosts(String zone, @Nullable Set<Foot> charted, Fields owner, List<ShapeDraft> before) {
        if (owner.may("shapes") == null) {
            return List.of();
        }
        int sum = before.size() + owner.list("shapes", true).size();
        if (sum > Limits.SHAPES) {
            context.problems.error(owner.at("shapes"), owner.where(), "too-many-shapes", sum, Limits.SHAPES);
            return List.of();
        }
        List<ShapeDraft> shapes = owner.each("shapes", true, (fields, index) -> ghost(zone, charted, fields));
        before.addAll(shapes);
        return shapes;
    }

    private @Nullable ShapeDraft ghost(String zone, @Nullable Set<Foot> charted, Fields fields) {
        Str viewId = fields.string("view", true);
        View view = viewId == null ? null : context.views.find(viewId, fields.where());
        Set<Foot> feet = fields.has("foot") ? feet(fields, "foot") : charted;
        fields.may("foot");
        Outlines.Shaped shaped =
                context.outlines.area(fields.string("path", true), view == null ? null : view.canvas(), fields.where());
        if (view == null || feet == null || shaped == null || !viewFits(zone, fields, view, feet)) {
            return null;
        }
        return new ShapeDraft(
                fields.at("path"), fields.where(), view, feet, shaped, null, fields.at("path"), List.of());
    }

    /** Whether the view shows these feet; tells if not. */
    private boolean viewFits(String zone, Fields fields, View view, Set<Foot> feet) {
        if (view.feet().containsAll(feet)) {
            return true;
        }
        Position at = fields.has("foot") ? fields.at("foot") : fields.at();
        if (view.drawnFoot() == Foot.NONE) {
            context.problems.error(at, fields.where(), "view-without-feet", view.id());
        } else {
            context.problems.error(at, fields.where(), "zone-feet-missing", zone);
        }
        return false;
    }

    /** The feet that a field names; null if the field is missing or told to be wrong. */
    static @Nullable Set<Foot> feet(Fields fields, String name) {
        return switch (fields.choice(name, false, FEET)) {
            case 0 -> EnumSet.of(Foot.LEFT);
            case 1 -> EnumSet.of(Foot.RIGHT);
            case 2 -> EnumSet.of(Foot.LEFT, Foot.RIGHT);
            default -> null;
        };
    }

    private @Nullable ShapeDraft shape(ZoneDraft draft, Fields fields, TextReader texts) {
        Str viewId = fields.string("view", true);
        View view = viewId == null ? null : context.views.find(viewId, fields.where());
        Box canvas = view == null ? null : view.canvas();
        Set<Foot> feet = fields.has("foot") ? feet(fields, "foot") : draft.feet;
        fields.may("foot");
        Outlines.Shaped shaped = context.outlines.area(fields.string("path", true), canvas, fields.where());
        Point label = fields.point("label", false);
        boolean labelInside = shaped == null || label == null || shaped.region().contains(label);
        if (!labelInside) {
            context.problems.error(fields.at("label"), fields.where(), "label-outside");
        }
        List<Outline> marks = new ArrayList<>();
        for (Str text : fields.strings("marks", false)) {
            Outline mark = context.outlines.line(text, canvas, fields.where());
            if (mark != null) {
                marks.add(mark);
            }
        }
        texts.text(fields, "drawing", false, Wording.NO_CLAIMS);
        boolean fits = view != null && feet != null && feetFit(draft, fields, view, feet);
        return view == null || feet == null || shaped == null || !fits || !labelInside
                ? null
                : new ShapeDraft(
                        fields.at("path"), fields.where(), view, feet, shaped, label, fields.at("label"), marks);
    }

    /** Whether the view shows these feet and the zone is charted for them; tells if not. */
    private boolean feetFit(ZoneDraft draft, Fields fields, View view, Set<Foot> feet) {
        Set<Foot> charted = draft.feet;
        if (view.feet().containsAll(feet) && charted != null && charted.containsAll(feet)) {
            return true;
        }
        if (charted == null) {
            return false; // the zone's own field is wrong, and told
        }
        Position at = fields.has("foot") ? fields.at("foot") : fields.at();
        if (view.drawnFoot() == Foot.NONE) {
            context.problems.error(at, fields.where(), "view-without-feet", view.id());
        } else if (charted.contains(Foot.NONE)) {
            context.problems.error(at, fields.where(), "zone-feet-missing", draft.id);
        } else {
            context.problems.error(at, fields.where(), "foot-contradiction", said(feet), said(charted));
        }
        return false;
    }

    private static Phrase said(Set<Foot> feet) {
        return feet.size() > 1
                ? Phrase.of("feet.both")
                : Phrase.of("feet." + Fields.word(feet.iterator().next()));
    }
}
