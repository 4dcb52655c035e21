package soleatlas.load.map;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Condition;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Rule;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Source;
import soleatlas.atlas.Tool;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.Registry;
import soleatlas.load.text.Texts;
import soleatlas.problem.Location;

/** Reads what a map says for people's safety: tools, conditions, their rules, signs. */
final class SafetyReader {

    private static final List<String> LISTS = List.of("zones", "areas", "techniques", "tools", "steps");

    private final MapContext context;
    private final Set<String> spoken = new HashSet<>();

    SafetyReader(MapContext context) {
        this.context = context;
    }

    @Nullable
    Tool tool(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        return name == null ? null : new Tool(id, name);
    }

    @Nullable
    Condition condition(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        LocalizedText statement = texts.text("statement", true);
        Aliases aliases = texts.aliases();
        Caution.Severity severity = fields.choice("severity", true, Caution.Severity.class);
        LocalizedText text = texts.text("text", true);
        List<Source> sources = fields.references("sources", false, context.sources);
        return name == null || statement == null || severity == null || text == null
                ? null
                : new Condition(id, name, statement, aliases, severity, text, sources);
    }

    /** Reads a rule; zones, techniques and steps must have been read before. */
    @Nullable
    Rule rule(String id, Fields fields, Texts texts) {
        Str condition = fields.string("condition", true);
        boolean known =
                condition != null && context.conditions.exists(condition.value(), condition.at(), fields.where());
        if (condition != null) {
            spoken.add(condition.value());
        }
        Caution.Severity severity = fields.choice("severity", true, Caution.Severity.class);
        Rule.Reach reach = new Rule.Reach(
                fields.flag("everything"),
                ids(fields, "zones", context.zones),
                ids(fields, "areas", context.areas),
                ids(fields, "techniques", context.techniques),
                ids(fields, "tools", context.tools),
                ids(fields, "steps", context.steps));
        LocalizedText text = texts.text("text", true);
        List<Source> sources = fields.references("sources", false, context.sources);
        boolean says = reach.everything()
                || LISTS.stream().anyMatch(name -> !fields.list(name, false).isEmpty());
        if (!says) {
            context.problems.error(fields.at(), fields.where(), "rule-touches-nothing");
        }
        if (condition == null || !known || severity == null || text == null || reach.isEmpty()) {
            return null;
        }
        return new Rule(id, condition.value(), severity, reach, text, sources);
    }

    /** Tells of conditions that no rule speaks of: whoever marked one would wait for nothing. */
    void finish() {
        if (!context.complete) {
            return;
        }
        context.conditions.forEachSpot((id, at) -> {
            if (!spoken.contains(id)) {
                context.problems.error(at, Location.FILE.named("conditions", id), "condition-without-rule");
            }
        });
    }

    @Nullable
    Sign sign(String id, Fields fields, Texts texts) {
        Sign.When when = fields.choice("when", true, Sign.When.class);
        LocalizedText name = texts.text("name", false);
        LocalizedText text = texts.text("text", true);
        List<Source> sources = fields.references("sources", false, context.sources);
        return when == null || text == null ? null : new Sign(id, when, name, text, sources);
    }

    private static Set<String> ids(Fields fields, String name, Registry<?> registry) {
        Set<String> ids = new LinkedHashSet<>();
        for (Str reference : fields.strings(name, false)) {
            if (registry.exists(reference.value(), reference.at(), fields.where())) {
                ids.add(reference.value());
            }
        }
        return ids;
    }
}
