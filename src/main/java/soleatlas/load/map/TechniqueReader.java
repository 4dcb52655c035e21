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
import soleatlas.load.text.Texts;

/** Reads techniques and cautions. */
final class TechniqueReader {

    private static final int LONGEST = 7200;

    private final MapContext context;

    TechniqueReader(MapContext context) {
        this.context = context;
    }

    @Nullable
    Technique technique(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        Aliases aliases = texts.aliases();
        Technique.Family family = fields.choice("family", true, Technique.Family.class);
        LocalizedText summary = texts.text("summary", false);
        List<LocalizedText> steps = texts.list("steps", true);
        if (steps.size() > StepLimits.MOST) {
            context.problems.error(fields.at("steps"), fields.where(), "too-many-steps", steps.size(), StepLimits.MOST);
        }
        Integer pressure = fields.whole("pressure", true, 0, 4);
        Technique.Seconds seconds = seconds(fields);
        Technique.Tempo tempo = tempo(fields, texts);
        Technique.Direction direction = fields.choice("direction", true, Technique.Direction.class);
        Technique.Path path = fields.choice("path", true, Technique.Path.class);
        Technique.Hands hands = fields.choice("hands", false, Technique.Hands.class);
        Technique.Oil oil = fields.choice("oil", false, Technique.Oil.class);
        List<Tool> tools = fields.references("tools", false, context.tools);
        Set<OwnChoice> ours = fields.choices("ours", OwnChoice.class);
        List<Area> areas = fields.references("areas", false, context.areas);
        List<Caution> cautions = cautions(fields, texts);
        List<Source> sources = fields.references("sources", false, context.sources);
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
    List<Caution> cautions(Fields owner, Texts texts) {
        return owner.each("cautions", false, (fields, index) -> {
            Caution.Severity severity = fields.choice("severity", true, Caution.Severity.class);
            LocalizedText text = texts.item(fields, "text", "cautions", index);
            List<Source> sources = fields.references("sources", false, context.sources);
            return severity == null || text == null ? null : new Caution(severity, text, sources);
        });
    }

    /** The sources of a statement: at least one, and the article for what it is said to say. */
    List<Source> statementSources(Fields fields, Benefit.@Nullable Kind kind) {
        Json given = fields.may("sources");
        if (given == null || (given instanceof Json.Arr list && list.items().isEmpty())) {
            context.problems.error(fields.at(), fields.where(), "benefit-without-source");
        }
        List<Source> sources = fields.references("sources", false, context.sources);
        if (kind == Benefit.Kind.ARTICLE
                && context.complete
                && !sources.isEmpty()
                && sources.stream().noneMatch(source -> source.kind() == Source.Kind.ARTICLE)) {
            context.problems.error(fields.at("kind"), fields.where(), "article-without-article");
        }
        return sources;
    }

    private Technique.@Nullable Seconds seconds(Fields owner) {
        Json value = owner.need("seconds");
        Fields fields = value == null ? null : Fields.of(value, owner.where().part("seconds"), context.problems);
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
            context.problems.error(fields.at("to"), fields.where(), "seconds-reversed", from, to);
            return null;
        }
        return new Technique.Seconds(from, to);
    }

    private Technique.@Nullable Tempo tempo(Fields owner, Texts texts) {
        Json value = owner.need("tempo");
        Fields fields = value == null ? null : Fields.of(value, owner.where().part("tempo"), context.problems);
        if (fields == null) {
            return null;
        }
        LocalizedText text = texts.inner(fields, "tempo");
        Double perSecond = fields.number("perSecond", false, 0.01, 4);
        fields.finish();
        return text == null
                ? null
                : new Technique.Tempo(text, perSecond == null ? OptionalDouble.empty() : OptionalDouble.of(perSecond));
    }
}
