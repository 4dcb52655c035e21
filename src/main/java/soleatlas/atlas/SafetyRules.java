package soleatlas.atlas;

import java.util.List;
import java.util.Optional;

/**
 * What a map says for people's safety.
 *
 * @param tools things beside the hands that rules can name
 * @param conditions what may apply to a person
 * @param rules what the conditions touch
 * @param signs what everybody should mind or notice
 */
public record SafetyRules(List<Tool> tools, List<Condition> conditions, List<Rule> rules, List<Sign> signs) {

    /** A map that says nothing. */
    public static final SafetyRules NONE = new SafetyRules(List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public SafetyRules {
        tools = List.copyOf(tools);
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
        signs = List.copyOf(signs);
    }

    /** The condition with this id. */
    public Optional<Condition> condition(String id) {
        return conditions.stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }
}
