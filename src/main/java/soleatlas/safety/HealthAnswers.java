package soleatlas.safety;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a person told the atlas about themselves. Nothing is asked before they switch it on.
 *
 * @param on whether it is to be used
 * @param conditions ids of the conditions that apply; kept while it is switched off, but without effect
 */
public record HealthAnswers(boolean on, Set<String> conditions) {

    /** Nothing was told. */
    public static final HealthAnswers NOTHING = new HealthAnswers(false, Set.of());

    /** Keeps its own copy. */
    public HealthAnswers {
        conditions = Set.copyOf(conditions);
    }

    /** The conditions that count now. */
    public Set<String> effective() {
        return on ? conditions : Set.of();
    }

    /** The same answers, to be used from now on or not. */
    public HealthAnswers used(boolean wanted) {
        return new HealthAnswers(wanted, conditions);
    }

    /** The same answers with a condition that applies, or does not apply any more. */
    public HealthAnswers marked(String condition, boolean applies) {
        Set<String> changed = new TreeSet<>(conditions);
        if (applies) {
            changed.add(condition);
        } else {
            changed.remove(condition);
        }
        return new HealthAnswers(on, changed);
    }
}
