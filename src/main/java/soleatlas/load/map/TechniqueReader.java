package soleatlas.load.map;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Area;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.OwnChoice;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Tool;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json;
import soleatlas.load.text.StepLimits;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.TextReader.Wording;

/** Reads techniques and cautions. */
final class TechniqueReader {

    private static final int LONGEST = 7200;

    private final MapContext desk;

    TechniqueReader(MapContext desk) {
        this.desk = desk;
    }

    @Nullable
    Technique technique(String id, Fields fields, TextReader texts) {
        String place = "techniques/" + id;
        LocalizedText name = texts.text(fields, "name", true, place + "/name", Wording.NO_CLAIMS);
        Aliases aliases = texts.words(fields, "aliases", place + "/aliases");
        Technique.Family family = fields.choice("family", true, Technique.Family.class);
        LocalizedText summary = texts.text(fields, "summary", false, place + "/summary", Wording.NO_CLAIMS);
        List<LocalizedText> steps = texts.texts(fields, "steps", true, place + "/steps", Wording.STEP);
        if (steps.size() > StepLimits.MOST) {
            desk.problems.error(fields.at("steps"), fields.where(), "too-many-steps", steps.size(), StepLimits.MOST);
        }
        Integer pressure = fields.whole("pressure", true, 0, 4);
        Technique.Seconds seconds = seconds(fields);
        Technique.Tempo tempo = tempo(fields, texts, place);
        Technique.Direction direction = fields.choice("direction", true, Technique.Direction.class);
        Technique.Path path = fields.choice("path", true, Technique.Path.class);
        Technique.Hands hands = fields.choice("hands", false, Technique.Hands.class);
        Technique.Oil oil = fields.choice("oil", false, Technique.Oil.class);
        List<Tool> tools = fields.references("tools", false, desk.tools);
        Set<OwnChoice> ours = fields.choices("ours", OwnChoice.class);
        List<Area> areas = fields.references("areas", false, desk.areas);
        List<Caution> cautions = cautions(fields, texts, place);
        List<Source> sources = fields.references("sources", false, desk.sources);
        if (name == null
                || family == null
                || steps.isEmpty()
                || pressure == null
                || seconds == null
                || tempo == null
                || direction == null
                || path == null) {
            return null;
        }
        return new Technique(
                id, name, aliases, family, summary, steps, pressure, seconds, tempo, direction, path, hands, oil, tools,
                ours, areas, cautions, sources);
    }

    /** The cautions of a zone or technique; {@code place} is where its translations are filed. */
    List<Caution> cautions(Fields owner, TextReader texts, String place) {
        return owner.each("cautions", "caution", false, (fields, index) -> {
            Caution.Severity severity = fields.choice("severity", true, Caution.Severity.class);
            LocalizedText text = texts.text(fields, "text", true, place + "/cautions/" + index, Wording.FREE);
            List<Source> sources = fields.references("sources", false, desk.sources);
            return severity == null || text == null ? null : new Caution(severity, text, sources);
        });
    }

    /** The sources of a statement: at least one, and the article for what it is said to say. */
    List<Source> statementSources(Fields fields, Benefit.@Nullable Kind kind) {
        Json given = fields.may("sources");
        if (given == null || (given instanceof Json.Arr list && list.items().isEmpty())) {
            desk.problems.error(fields.at(), fields.where(), "benefit-without-source");
        }
        List<Source> sources = fields.references("sources", false, desk.sources);
        if (kind == Benefit.Kind.ARTICLE
                && desk.complete
                && !sources.isEmpty()
                && sources.stream().noneMatch(source -> source.kind() == Source.Kind.ARTICLE)) {
            desk.problems.error(fields.at("kind"), fields.where(), "article-without-article");
        }
        return sources;
    }

    private Technique.@Nullable Seconds seconds(Fields owner) {
        Json value = owner.need("seconds");
        Fields fields = value == null ? null : Fields.of(value, owner.where().part("seconds"), desk.problems);
        if (fields == null) {
            return null;
        }
        Integer from = fields.whole("from", true, 1, LONGEST);
        Integer to = fields.whole("to", true, 1, LONGEST);
        fields.finish();
        if (from == null || to == null) {
            return null;
        }
        if (to < from) {
            desk.problems.error(fields.at("to"), fields.where(), "seconds-reversed", from, to);
            return null;
        }
        return new Technique.Seconds(from, to);
    }

    private Technique.@Nullable Tempo tempo(Fields owner, TextReader texts, String place) {
        Json value = owner.need("tempo");
        Fields fields = value == null ? null : Fields.of(value, owner.where().part("tempo"), desk.problems);
        if (fields == null) {
            return null;
        }
        LocalizedText text = texts.text(fields, "text", true, place + "/tempo", Wording.NO_CLAIMS);
        Double perSecond = fields.number("perSecond", false, 0.01, 4);
        fields.finish();
        return text == null
                ? null
                : new Technique.Tempo(text, perSecond == null ? OptionalDouble.empty() : OptionalDouble.of(perSecond));
    }
}
