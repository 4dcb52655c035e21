package soleatlas.load.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Area;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Finding;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.OwnChoice;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Term;
import soleatlas.atlas.Tool;
import soleatlas.atlas.Zone;
import soleatlas.load.json.Fields;
import soleatlas.load.text.Texts;

/** Reads what a map tells beside its zones: practices, routines, terms, findings. */
final class HandbookReader {

    private static final int LONGEST_ROUTINE = 14_400;
    private static final int LONGEST_STEP = 7200;

    private final MapContext context;
    private final TechniqueReader techniques;

    HandbookReader(MapContext context, TechniqueReader techniques) {
        this.context = context;
        this.techniques = techniques;
    }

    @Nullable
    Practice practice(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        Practice.Group group = fields.choice("group", true, Practice.Group.class);
        Benefit.Kind kind = fields.choice("kind", true, Benefit.Kind.class);
        LocalizedText text = texts.text("text", true);
        List<LocalizedText> details = texts.list("details", false);
        List<Technique> uses = fields.references("techniques", false, context.techniques);
        List<Area> areas = fields.references("areas", false, context.areas);
        List<Tool> tools = fields.references("tools", false, context.tools);
        List<Caution> cautions = techniques.cautions(fields, texts);
        Set<OwnChoice> ours = fields.choices("ours", OwnChoice.class);
        List<Source> sources = techniques.statementSources(fields, kind);
        if (name == null || group == null || kind == null || text == null || sources.isEmpty()) {
            return null;
        }
        return new Practice(id, name, group, kind, text, details, uses, areas, tools, cautions, ours, sources);
    }

    /** Reads a routine; practices, techniques and zones must have been read before. */
    @Nullable
    Routine routine(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        Aliases aliases = texts.aliases();
        LocalizedText summary = texts.text("summary", true);
        Integer seconds = fields.whole("seconds", true, 1, LONGEST_ROUTINE);
        List<Practice> setting = fields.references("setting", false, context.practices);
        List<Practice> before = fields.references("before", false, context.practices);
        int written = fields.has("steps") ? fields.list("steps", true).size() : 0;
        List<Routine.Step> steps =
                fields.each("steps", "routineSteps", true, (step, index) -> step(step, texts, index));
        LocalizedText note = texts.text("note", false);
        Set<OwnChoice> ours = fields.choices("ours", OwnChoice.class);
        List<Source> sources = fields.references("sources", false, context.sources);
        int sum = steps.stream().mapToInt(Routine.Step::seconds).sum();
        if (seconds != null && written > 0 && steps.size() == written && sum != seconds) {
            context.problems.error(
                    fields.at("seconds"), fields.where(), "routine-sum", String.valueOf(seconds), String.valueOf(sum));
        }
        return name == null || summary == null || seconds == null || steps.isEmpty()
                ? null
                : new Routine(id, name, aliases, summary, setting, before, steps, note, ours, sources);
    }

    private Routine.@Nullable Step step(Fields fields, Texts texts, int index) {
        String id = fields.id("id");
        if (id != null) {
            context.steps.announce(id, fields.at("id"), fields.where());
        }
        LocalizedText text = texts.item(fields, "text", "steps", index);
        Routine.Side foot = fields.choice("foot", true, Routine.Side.class);
        Integer seconds = fields.whole("seconds", true, 1, LONGEST_STEP);
        List<Technique> uses = fields.references("techniques", true, context.techniques);
        List<Zone> zones = fields.references("zones", false, context.zones).stream()
                .flatMap(draft -> Optional.ofNullable(draft.zone).stream())
                .toList();
        List<Area> areas = fields.references("areas", false, context.areas);
        return id == null || text == null || foot == null || seconds == null
                ? null
                : new Routine.Step(id, text, foot, seconds, uses, zones, areas);
    }

    @Nullable
    Term term(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        Aliases aliases = texts.aliases();
        LocalizedText text = texts.text("text", true);
        List<Source> sources = fields.references("sources", false, context.sources);
        return name == null || text == null ? null : new Term(id, name, aliases, text, sources);
    }

    @Nullable
    Finding finding(String id, Fields fields, Texts texts) {
        LocalizedText claim = texts.text("claim", true);
        Finding.Level level = fields.choice("finding", true, Finding.Level.class);
        LocalizedText verdict = texts.text("verdict", true);
        LocalizedText text = texts.text("text", true);
        List<Source> sources = fields.references("sources", false, context.sources);
        return claim == null || level == null || verdict == null || text == null
                ? null
                : new Finding(id, claim, level, verdict, text, sources);
    }
}
