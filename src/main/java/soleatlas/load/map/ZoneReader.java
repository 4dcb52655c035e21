package soleatlas.load.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Area;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Directions;
import soleatlas.atlas.Foot;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.OwnChoice;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Wish;
import soleatlas.atlas.Zone;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.json.Json.Str;
import soleatlas.load.shape.ZoneDraft;
import soleatlas.load.shape.ZoneDraft.ShapeDraft;
import soleatlas.load.text.Texts;
import soleatlas.problem.Location;

/** Reads zones. */
final class ZoneReader {

    private final MapContext context;
    private final TechniqueReader techniques;
    private final ShapeReader shapes;

    ZoneReader(MapContext context, TechniqueReader techniques, ShapeReader shapes) {
        this.context = context;
        this.techniques = techniques;
        this.shapes = shapes;
    }

    /** Reads one zone; its shapes may also follow later, from a section of shapes. */
    ZoneDraft zone(String id, Fields fields, Texts texts) {
        Location where = fields.where();
        LocalizedText name = texts.text("name", true);
        LocalizedText shortName = texts.text("shortName", false);
        Aliases otherNames = texts.words("otherNames");
        Aliases aliases = texts.aliases();
        Set<Foot> feet = fields.has("feet") ? ShapeReader.feet(fields, "feet") : EnumSet.of(Foot.NONE);
        fields.may("feet");
        boolean detailed = fields.choice("tier", false, List.of("core", "detailed")) == 1;
        Integer givenLayer = fields.whole("layer", false, 0, 9);
        int layer = givenLayer == null ? 1 : givenLayer;
        List<Integer> longitudinalZones = fields.wholes("longitudinalZones", 1, Zone.LONGITUDINAL_ZONES);
        BodySystem system = system(fields);
        List<Area> areas = fields.references("areas", false, context.areas);
        List<Wish> wishes = fields.references("wishes", false, context.wishes);
        Set<OwnChoice> ours = fields.choices("ours", OwnChoice.class);
        LocalizedText location = texts.text("location", false);
        LocalizedText note = texts.text("note", false);
        List<TechniqueUse> uses = uses(fields, texts);
        List<Benefit> benefits = benefits(fields, texts);
        LocalizedText evidence = texts.text("evidence", false);
        List<Caution> cautions = techniques.cautions(fields, texts);
        List<ShapeDraft> ghosts = new ArrayList<>();
        List<Alternative> alternatives = alternatives(fields, texts, owner -> shapes.ghosts(id, feet, owner, ghosts));
        List<Source> sources = fields.references("sources", false, context.sources);
        List<Str> overlaps = overlaps(id, fields);
        Zone zone = name == null || feet == null
                ? null
                : new Zone(
                        id,
                        name,
                        shortName,
                        otherNames,
                        aliases,
                        feet,
                        detailed,
                        layer,
                        longitudinalZones,
                        system,
                        areas,
                        wishes,
                        ours,
                        location,
                        note,
                        uses,
                        benefits,
                        evidence,
                        cautions,
                        alternatives,
                        sources);
        ZoneDraft draft = new ZoneDraft(id, fields.at("id"), where, feet, layer, overlaps, zone);
        draft.ghosts.addAll(ghosts);
        if (fields.may("shapes") != null) {
            shapes.addShapes(draft, fields, texts.reader());
        }
        return draft;
    }

    private @Nullable BodySystem system(Fields fields) {
        boolean needed = !context.systems.ids().isEmpty();
        Str reference = fields.string("system", needed);
        return reference == null ? null : context.systems.find(reference, fields.where());
    }

    private List<TechniqueUse> uses(Fields owner, Texts texts) {
        Json given = owner.may("techniques");
        boolean none =
                given == null || (given instanceof Json.Arr list && list.items().isEmpty());
        if (none && !context.techniques.ids().isEmpty()) {
            context.problems.error(owner.at("techniques"), owner.where(), "zone-without-technique");
        }
        return owner.each("techniques", "uses", false, (fields, index) -> {
            Str reference = fields.string("technique", true);
            Integer seconds = fields.whole("seconds", false, 1, 7200);
            Directions directions = directions(fields);
            Integer pressure = fields.whole("pressure", false, 0, 4);
            LocalizedText note = texts.optional(fields, "note", "techniques", index);
            Technique technique = reference == null ? null : context.techniques.find(reference, fields.where());
            if (technique == null) {
                return null;
            }
            if (pressure != null && pressure > technique.pressure()) {
                context.problems.error(
                        fields.at("pressure"), fields.where(), "pressure-raised", pressure, technique.pressure());
                return null;
            }
            return new TechniqueUse(
                    technique,
                    seconds == null ? OptionalInt.empty() : OptionalInt.of(seconds),
                    directions == null ? Directions.of(technique.direction()) : directions,
                    pressure == null ? technique.pressure() : pressure,
                    note);
        });
    }

    /** One direction for both feet, or one for each. */
    private @Nullable Directions directions(Fields owner) {
        if (!(owner.may("direction") instanceof Json.Obj each)) {
            Technique.Direction both = owner.choice("direction", false, Technique.Direction.class);
            return both == null ? null : Directions.of(both);
        }
        Fields fields = new Fields(each, owner.where().part("direction"), context.problems);
        Technique.Direction left = fields.choice("left", true, Technique.Direction.class);
        Technique.Direction right = fields.choice("right", true, Technique.Direction.class);
        fields.finish();
        return left == null || right == null ? null : new Directions(left, right);
    }

    private List<Benefit> benefits(Fields owner, Texts texts) {
        return owner.each("benefits", false, (fields, index) -> {
            Benefit.Kind kind = fields.choice("kind", true, Benefit.Kind.class);
            LocalizedText text = texts.item(fields, "text", "benefits", index);
            List<Source> sources = techniques.statementSources(fields, kind);
            return kind == null || text == null || sources.isEmpty() ? null : new Benefit(kind, text, sources);
        });
    }

    private List<Alternative> alternatives(Fields owner, Texts texts, Function<Fields, List<ShapeDraft>> ghosts) {
        return owner.each("alternatives", false, (fields, index) -> {
            LocalizedText school = texts.item(fields, "school", "schools", index);
            LocalizedText note = texts.item(fields, "note", "alternatives", index);
            List<Source> sources = fields.references("sources", false, context.sources);
            List<Alternative.Shape> lies = ghosts.apply(fields).stream()
                    .map(shape -> new Alternative.Shape(
                            shape.view(), shape.feet(), shape.shaped().outline()))
                    .toList();
            return school == null || note == null ? null : new Alternative(school, note, sources, lies);
        });
    }

    private List<Str> overlaps(String id, Fields fields) {
        List<Str> references = new ArrayList<>();
        for (Str reference : fields.strings("overlaps", false)) {
            if (reference.value().equals(id)) {
                context.problems.error(reference.at(), fields.where(), "overlap-itself");
            } else if (context.zones.exists(reference.value(), reference.at(), fields.where())) {
                references.add(reference);
            }
        }
        return references;
    }
}
