package soleatlas.safety;

import java.util.Comparator;
import java.util.List;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Condition;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Rule;
import soleatlas.atlas.Zone;

/**
 * What one rule says about one thing, because of a condition that was marked.
 *
 * @param condition why
 * @param rule which rule
 * @param severity how serious here: as the rule says, or {@code ADAPT} where it forbids only a part of the thing
 * @param only the zones of a step that it is about, where it is about some of them and not about the whole step
 */
public record Advisory(Condition condition, Rule rule, Caution.Severity severity, List<Zone> only) {

    /** The gravest first, then in the order of the rules. */
    static final Comparator<Advisory> GRAVEST = Comparator.comparing(Advisory::severity);

    /** Keeps its own copy. */
    public Advisory {
        only = List.copyOf(only);
    }

    /** Whether the rule forbids what it is about, be it the whole thing or a part of it. */
    public boolean forbids() {
        return rule.severity().forbids();
    }

    /** The sentence to show. */
    public LocalizedText text() {
        return rule.text();
    }
}
