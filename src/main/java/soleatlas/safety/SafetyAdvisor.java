package soleatlas.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soleatlas.atlas.Condition;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Sign;

/**
 * What can be advised to one person: the rules that hold, and what the person told.
 *
 * @param sources where the rules come from: the maps that ship, which hold on every map, before the one that is shown
 * @param answers what the person told
 */
public record SafetyAdvisor(List<SafetyRules> sources, HealthAnswers answers) {

    /** An advisor who knows no rule and nobody. */
    public static final SafetyAdvisor NONE = new SafetyAdvisor(List.of(), HealthAnswers.NOTHING);

    /** Keeps its own copy. */
    public SafetyAdvisor {
        sources = List.copyOf(sources);
    }

    /** What is to be heeded. */
    public Advisories advisories() {
        return new Advisories(sources, answers.effective());
    }

    /** All conditions that can be marked, those of the first sources first. */
    public List<Condition> conditions() {
        Map<String, Condition> byId = new LinkedHashMap<>();
        sources.forEach(rules -> rules.conditions().forEach(one -> byId.putIfAbsent(one.id(), one)));
        return List.copyOf(byId.values());
    }

    /** What everybody should mind, as the first source says it that says anything. */
    public List<Sign> signs() {
        return sources.stream()
                .map(SafetyRules::signs)
                .filter(signs -> !signs.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
