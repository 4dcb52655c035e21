package soleatlas.care;

import java.util.Comparator;
import java.util.List;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Condition;
import soleatlas.atlas.Rule;
import soleatlas.atlas.Text;
import soleatlas.atlas.Zone;

/**
 * What one rule says about one thing, because of a condition that was marked.
 *
 * @param condition why
 * @param rule which rule
 * @param severity how serious here: as the rule says, or {@code ADAPT} where it forbids only a part of the thing
 * @param leaveOut the zones of a step that it forbids, where it forbids only some of them
 */
public record Notice(Condition condition, Rule rule, Caution.Severity severity, List<Zone> leaveOut) {

    /** The gravest first, then in the order of the rules. */
    static final Comparator<Notice> GRAVEST = Comparator.comparing(Notice::severity);

    /** Keeps its own copy. */
    public Notice {
        leaveOut = List.copyOf(leaveOut);
    }

    /** The sentence to show. */
    public Text text() {
        return rule.text();
    }
}
