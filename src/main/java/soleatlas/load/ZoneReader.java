package soleatlas.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Area;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Foot;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Text;
import soleatlas.atlas.View;
import soleatlas.atlas.Wish;
import soleatlas.atlas.Words;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.load.Json.Str;
import soleatlas.load.TextReader.Wording;
import soleatlas.load.ZoneDraft.ShapeDraft;

/** Reads zones and their shapes. */
final class ZoneReader {

    private static final List<String> FEET = List.of("left", "right", "both");

    private final Desk desk;
    private final TechniqueReader techniques;

    ZoneReader(Desk desk, TechniqueReader techniques) {
        this.desk = desk;
        this.techniques = techniques;
    }

    /** Reads one zone; its shapes may also follow later, from a section of shapes. */
    ZoneDraft zone(String id, Fields fields, TextReader texts) {
        String place = "zones/" + id;
        Where where = fields.where();
        Text name = texts.text(fields, "name", true, place + "/name", Wording.NO_CLAIMS);
        Text shortName = texts.text(fields, "shortName", false, place + "/shortName", Wording.NO_CLAIMS);
        Words aliases = texts.words(fields, "aliases", place + "/aliases");
        Set<Foot> feet = feet(fields, "feet", EnumSet.of(Foot.NONE));
        boolean detailed = fields.choice("tier", false, List.of("core", "detailed")) == 1;
        Integer givenLayer = fields.whole("layer", false, 0, 9);
        int layer = givenLayer == null ? 1 : givenLayer;
        BodySystem system = system(fields);
        List<Area> areas = fields.references("areas", false, desk.areas);
        List<Wish> wishes = fields.references("wishes", false, desk.wishes);
        Text location = texts.text(fields, "location", false, place + "/location", Wording.NO_CLAIMS);
        Text note = texts.text(fields, "note", false, place + "/note", Wording.NO_CLAIMS);
        List<TechniqueUse> uses = uses(fields);
        List<Benefit> benefits = benefits(fields, texts, place);
        Text evidence = texts.text(fields, "evidence", false, place + "/evidence", Wording.FREE);
        List<Caution> cautions = techniques.cautions(fields, texts, place);
        List<Alternative> alternatives = alternatives(fields, texts, place);
        List<Source> sources = fields.references("sources", false, desk.sources);
        List<Str> overlaps = overlaps(id, fields);
        Zone zone = name == null
                ? null
                : new Zone(
                        id,
                        name,
                        shortName,
                        aliases,
                        feet,
                        detailed,
                        layer,
                        system,
                        areas,
                        wishes,
                        location,
                        note,
                        uses,
                        benefits,
                        evidence,
                        cautions,
                        alternatives,
                        sources);
        ZoneDraft draft = new ZoneDraft(id, fields.at("id"), where, feet, layer, overlaps, zone);
        if (fields.has("shapes")) {
            addShapes(draft, fields, texts);
        }
        return draft;
    }

    /** Reads the list of shapes in the field {@code shapes} of the owner and adds them to the zone. */
    void addShapes(ZoneDraft draft, Fields owner, TextReader texts) {
        int before = draft.shapes.size();
        int given = owner.list("shapes", true).size();
        draft.shapes.addAll(owner.each("shapes", "shape", true, (fields, index) -> shape(draft, fields, index, texts)));
        draft.shapeBroken |= draft.shapes.size() - before < given;
    }

    private @Nullable ShapeDraft shape(ZoneDraft draft, Fields fields, int index, TextReader texts) {
        Str viewId = fields.string("view", true);
        Str path = fields.string("path", true);
        Set<Foot> feet = feet(fields, "foot", draft.feet);
        Point label = fields.point("label", false);
        List<Str> markTexts = fields.strings("marks", false);
        texts.text(fields, "drawing", false, "zones/" + draft.id + "/drawings/" + index, Wording.NO_CLAIMS);
        View view = viewId == null ? null : desk.views.find(viewId, fields.where());
        if (view == null) {
            return null;
        }
        Set<Foot> shown = footSet(view.feet());
        if (!shown.containsAll(feet) || !draft.feet.containsAll(feet)) {
            tellFeet(draft, fields, view, feet);
            return null;
        }
        List<Outline> marks = new ArrayList<>();
        for (Str text : markTexts) {
            Outline mark = desk.outlines.line(text, fields.where());
            if (mark != null) {
                marks.add(mark);
            }
        }
        Outlines.Shaped shaped = desk.outlines.area(path, view.canvas(), fields.where());
        if (shaped == null) {
            return null;
        }
        if (label != null && !shaped.region().contains(label)) {
            desk.problems.error(fields.at("label"), fields.where(), "label-outside");
            return null;
        }
        return new ShapeDraft(fields.at("path"), fields.where(), view, feet, shaped, label, marks);
    }

    private void tellFeet(ZoneDraft draft, Fields fields, View view, Set<Foot> feet) {
        Spot at = fields.has("foot") ? fields.at("foot") : fields.at();
        boolean viewHasFeet = view.drawnFoot() != Foot.NONE;
        if (!viewHasFeet) {
            desk.problems.error(at, fields.where(), "view-without-feet", view.id());
        } else if (draft.feet.contains(Foot.NONE)) {
            desk.problems.error(at, fields.where(), "zone-feet-missing", draft.id);
        } else {
            desk.problems.error(at, fields.where(), "foot-contradiction", words(feet), words(draft.feet));
        }
    }

    private static String words(Set<Foot> feet) {
        return feet.size() > 1
                ? "both"
                : feet.stream().map(Fields::word).findFirst().orElse("none");
    }

    private static Set<Foot> footSet(List<Foot> feet) {
        return new HashSet<>(feet);
    }

    private static Set<Foot> feet(Fields fields, String name, Set<Foot> otherwise) {
        return switch (fields.choice(name, false, FEET)) {
            case 0 -> EnumSet.of(Foot.LEFT);
            case 1 -> EnumSet.of(Foot.RIGHT);
            case 2 -> EnumSet.of(Foot.LEFT, Foot.RIGHT);
            default -> otherwise;
        };
    }

    private @Nullable BodySystem system(Fields fields) {
        boolean needed = !desk.systems.ids().isEmpty();
        Str reference = fields.string("system", needed);
        return reference == null ? null : desk.systems.find(reference, fields.where());
    }

    private List<TechniqueUse> uses(Fields owner) {
        boolean declared = !desk.techniques.ids().isEmpty();
        if (declared && !owner.has("techniques")) {
            desk.problems.error(owner.at(), owner.where(), "zone-without-technique");
        }
        return owner.each("techniques", "use", declared && owner.has("techniques"), (fields, index) -> {
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
            Text text = texts.text(fields, "text", true, place + "/benefits/" + index, Wording.NO_CLAIMS);
            boolean given =
                    fields.has("sources") && !fields.list("sources", false).isEmpty();
            List<Source> sources = fields.references("sources", false, desk.sources);
            if (!given) {
                desk.problems.error(fields.at(), fields.where(), "benefit-without-source");
            }
            if (kind == Benefit.Kind.ARTICLE
                    && !sources.isEmpty()
                    && sources.stream().noneMatch(source -> source.kind() == Source.Kind.ARTICLE)) {
                desk.problems.error(fields.at("kind"), fields.where(), "article-without-article");
            }
            return kind == null || text == null || sources.isEmpty() ? null : new Benefit(kind, text, sources);
        });
    }

    private List<Alternative> alternatives(Fields owner, TextReader texts, String place) {
        return owner.each("alternatives", "alternative", false, (fields, index) -> {
            Text school = texts.text(fields, "school", true, place + "/schools/" + index, Wording.NO_CLAIMS);
            Text note = texts.text(fields, "note", true, place + "/alternatives/" + index, Wording.NO_CLAIMS);
            List<Source> sources = fields.references("sources", false, desk.sources);
            return school == null || note == null ? null : new Alternative(school, note, sources);
        });
    }

    private List<Str> overlaps(String id, Fields fields) {
        List<Str> references = fields.strings("overlaps", false);
        for (Str reference : references) {
            if (reference.value().equals(id)) {
                desk.problems.error(reference.at(), fields.where(), "overlap-itself");
            } else {
                desk.zones.find(reference, fields.where());
            }
        }
        return references;
    }
}
