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
import soleatlas.load.text.TextReader;
import soleatlas.load.text.TextReader.Wording;
import soleatlas.problem.Location;

/** Reads zones. */
final class ZoneReader {

    private final MapContext desk;
    private final TechniqueReader techniques;
    private final ShapeReader shapes;

    ZoneReader(MapContext desk, TechniqueReader techniques, ShapeReader shapes) {
        this.desk = desk;
        this.techniques = techniques;
        this.shapes = shapes;
    }

    /** Reads one zone; its shapes may also follow later, from a section of shapes. */
    ZoneDraft zone(String id, Fields fields, TextReader texts) {
        String place = "zones/" + id;
        Location where = fields.where();
        LocalizedText name = texts.text(fields, "name", true, place + "/name", Wording.NO_CLAIMS);
        LocalizedText shortName = texts.text(fields, "shortName", false, place + "/shortName", Wording.NO_CLAIMS);
        Aliases aliases = texts.words(fields, "aliases", place + "/aliases");
        Set<Foot> feet = fields.has("feet") ? ShapeReader.feet(fields, "feet") : EnumSet.of(Foot.NONE);
        fields.may("feet");
        boolean detailed = fields.choice("tier", false, List.of("core", "detailed")) == 1;
        Integer givenLayer = fields.whole("layer", false, 0, 9);
        int layer = givenLayer == null ? 1 : givenLayer;
        List<Integer> longitudinalZones = fields.wholes("longitudinalZones", 1, Zone.LONGITUDINAL_ZONES);
        BodySystem system = system(fields);
        List<Area> areas = fields.references("areas", false, desk.areas);
        List<Wish> wishes = fields.references("wishes", false, desk.wishes);
        Set<OwnChoice> ours = fields.choices("ours", OwnChoice.class);
        LocalizedText location = texts.text(fields, "location", false, place + "/location", Wording.NO_CLAIMS);
        LocalizedText note = texts.text(fields, "note", false, place + "/note", Wording.NO_CLAIMS);
        List<TechniqueUse> uses = uses(fields);
        List<Benefit> benefits = benefits(fields, texts, place);
        LocalizedText evidence = texts.text(fields, "evidence", false, place + "/evidence", Wording.FREE);
        List<Caution> cautions = techniques.cautions(fields, texts, place);
        List<ShapeDraft> ghosts = new ArrayList<>();
        List<Alternative> alternatives =
                alternatives(fields, texts, place, owner -> shapes.ghosts(id, feet, owner, ghosts));
        List<Source> sources = fields.references("sources", false, desk.sources);
        List<Str> overlaps = overlaps(id, fields);
        Zone zone = name == null || feet == null
                ? null
                : new Zone(
                        id,
                        name,
                        shortName,
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
            shapes.addShapes(draft, fields, texts);
        }
        return draft;
    }

    private @Nullable BodySystem system(Fields fields) {
        boolean needed = !desk.systems.ids().isEmpty();
        Str reference = fields.string("system", needed);
        return reference == null ? null : desk.systems.find(reference, fields.where());
    }

    private List<TechniqueUse> uses(Fields owner) {
        Json given = owner.may("techniques");
        boolean none =
                given == null || (given instanceof Json.Arr list && list.items().isEmpty());
        if (none && !desk.techniques.ids().isEmpty()) {
            desk.problems.error(owner.at("techniques"), owner.where(), "zone-without-technique");
        }
        return owner.each("techniques", "use", false, (fields, index) -> {
            Str reference = fields.string("technique", true);
            Integer seconds = fields.whole("seconds", false, 1, 7200);
            Technique.Direction direction = fields.choice("direction", false, Technique.Direction.class);
            Technique technique = reference == null ? null : desk.techniques.find(reference, fields.where());
            return technique == null
                    ? null
                    : new TechniqueUse(
                            technique,
                            seconds == null ? OptionalInt.empty() : OptionalInt.of(seconds),
                            direction == null ? technique.direction() : direction);
        });
    }

    private List<Benefit> benefits(Fields owner, TextReader texts, String place) {
        return owner.each("benefits", "benefit", false, (fields, index) -> {
            Benefit.Kind kind = fields.choice("kind", true, Benefit.Kind.class);
            LocalizedText text = texts.text(fields, "text", true, place + "/benefits/" + index, Wording.NO_CLAIMS);
            List<Source> sources = techniques.statementSources(fields, kind);
            return kind == null || text == null || sources.isEmpty() ? null : new Benefit(kind, text, sources);
        });
    }

    private List<Alternative> alternatives(
            Fields owner, TextReader texts, String place, Function<Fields, List<ShapeDraft>> ghosts) {
        return owner.each("alternatives", "alternative", false, (fields, index) -> {
            LocalizedText school = texts.text(fields, "school", true, place + "/schools/" + index, Wording.NO_CLAIMS);
            LocalizedText note = texts.text(fields, "note", true, place + "/alternatives/" + index, Wording.NO_CLAIMS);
            List<Source> sources = fields.references("sources", false, desk.sources);
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
                desk.problems.error(reference.at(), fields.where(), "overlap-itself");
            } else if (desk.zones.exists(reference.value(), reference.at(), fields.where())) {
                references.add(reference);
            }
        }
        return references;
    }
}
