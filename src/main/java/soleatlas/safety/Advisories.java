package soleatlas.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import soleatlas.atlas.Area;
import soleatlas.atlas.Caution.Severity;
import soleatlas.atlas.Condition;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Rule;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Tool;
import soleatlas.atlas.Zone;

/**
 * What is to be heeded with the conditions that somebody marked. It holds on every map: rules name things by id, and a rule
 * that touches everything needs no id at all.
 */
public final class Advisories {

    /** Nobody marked anything. */
    public static final Advisories NOTHING = new Advisories(List.of(), Set.of());

    /** What techniques with oil need, whether the map says so or not. */
    private static final String OIL = "oil";

    private final Map<String, Condition> marked = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /**
     * What the given sources of rules say for the conditions that were marked.
     *
     * @param sources where conditions and rules come from; of two conditions with the same id the first counts, rules add up
     * @param conditions ids of what was marked; unknown ones are without effect
     */
    public Advisories(List<SafetyRules> sources, Set<String> conditions) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (SafetyRules care : sources) {
            for (Condition condition : care.conditions()) {
                if (conditions.contains(condition.id())) {
                    marked.putIfAbsent(condition.id(), condition);
                }
            }
            care.rules().forEach(rule -> byId.putIfAbsent(key(rule), rule));
        }
        byId.values().stream()
                .filter(rule -> marked.containsKey(rule.condition()))
                .forEach(rules::add);
    }

    /** The same rule of two maps counts once; another map's rule of the same name does not hide it. */
    private static String key(Rule rule) {
        return rule.id() + " " + rule.condition() + " " + rule.severity() + " " + rule.reach();
    }

    /** The conditions that were marked, as far as they are known. */
    public List<Condition> conditions() {
        return List.copyOf(marked.values());
    }

    /** What holds everywhere, the gravest first. */
    public List<Advisory> everywhere() {
        return notices(rule -> rule.reach().everything());
    }

    /** What concerns the place of a zone, the gravest first. */
    public List<Advisory> of(Zone zone) {
        return notices(rule -> touches(rule, zone));
    }

    /** What concerns a technique wherever it is used, the gravest first. */
    public List<Advisory> of(Technique technique) {
        return notices(rule -> touches(rule, technique));
    }

    /** What concerns a technique on a zone, the gravest first. */
    public List<Advisory> of(Zone zone, Technique technique) {
        return notices(rule -> touches(rule, zone) || touches(rule, technique));
    }

    /** What concerns a practice, the gravest first. What only sets the scene is touched by rules that name it, not by all. */
    public List<Advisory> of(Practice practice) {
        return notices(rule -> (rule.reach().everything() && practice.group() != Practice.Group.RITUAL)
                || practice.techniques().stream().anyMatch(technique -> touchesByName(rule, technique))
                || hits(
                        rule.reach().areas(),
                        practice.areas().stream().map(Area::id).toList())
                || hits(
                        rule.reach().tools(),
                        practice.tools().stream().map(Tool::id).toList()));
    }

    /**
     * What concerns a step of a routine, the gravest first. A step is forbidden as a whole where nothing of it remains: all
     * its techniques or all its places forbidden. A rule that forbids only a part of it softens it.
     */
    public List<Advisory> of(Routine.Step step) {
        List<Advisory> found = new ArrayList<>();
        for (Rule rule : rules) {
            List<Zone> zones =
                    step.zones().stream().filter(zone -> touches(rule, zone)).toList();
            boolean technique = step.techniques().stream().anyMatch(one -> touches(rule, one));
            boolean area = step.areas().stream().anyMatch(one -> touches(rule, one));
            boolean named = rule.reach().everything() || rule.reach().steps().contains(step.id());
            boolean stop = rule.severity().forbids();
            boolean part = stop
                    && !named
                    && !leavesNothing(rule, step.techniques(), Advisories::touches)
                    && !leavesNothing(rule, step.zones(), Advisories::touches)
                    && !(step.zones().isEmpty() && leavesNothing(rule, step.areas(), Advisories::touches));
            if (named || technique || area || !zones.isEmpty()) {
                boolean only = zones.size() < step.zones().size() && !named && (stop ? part : !technique);
                found.add(notice(rule, part ? Severity.ADAPT : rule.severity(), only ? zones : List.of()));
            }
        }
        return sorted(found);
    }

    /** Whether a rule that forbids touches some of the parts, and the others, if there are any, are forbidden anyway. */
    private <T> boolean leavesNothing(Rule rule, List<T> parts, BiPredicate<Rule, T> touches) {
        return parts.stream().anyMatch(part -> touches.test(rule, part))
                && parts.stream()
                        .filter(part -> !touches.test(rule, part))
                        .allMatch(part -> rules.stream()
                                .anyMatch(other -> other.severity().forbids() && touches.test(other, part)));
    }

    /**
     * The gravest that is said about a zone: about its place, or about all techniques that it offers.
     *
     * @return nothing if there is nothing to heed
     */
    public Optional<Severity> gravest(Zone zone) {
        Optional<Severity> place = gravest(of(zone));
        Optional<Severity> hands = zone.techniques().stream()
                .map(use -> gravest(of(use.technique())))
                .reduce((one, other) -> one.isEmpty() || other.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Collections.max(List.of(one.get(), other.get()))))
                .orElse(Optional.empty());
        return place.isEmpty() || (hands.isPresent() && hands.get().compareTo(place.get()) < 0) ? hands : place;
    }

    /** The gravest of some notices. */
    public static Optional<Severity> gravest(List<Advisory> notices) {
        return notices.stream().map(Advisory::severity).min(Severity::compareTo);
    }

    private List<Advisory> notices(Predicate<Rule> touches) {
        return sorted(rules.stream()
                .filter(touches)
                .map(rule -> notice(rule, rule.severity(), List.of()))
                .toList());
    }

    private Advisory notice(Rule rule, Severity severity, List<Zone> only) {
        Condition condition = marked.get(rule.condition());
        if (condition == null) {
            throw new IllegalStateException("rule " + rule.id() + " of a condition that nobody marked");
        }
        return new Advisory(condition, rule, severity, only);
    }

    /** A condition that forbids a thing need not say how to do it; one that wants a clinician asked says both. */
    private static List<Advisory> sorted(List<Advisory> notices) {
        return notices.stream()
                .filter(notice -> notice.severity().forbids()
                        || notices.stream()
                                .noneMatch(other -> other.condition().equals(notice.condition())
                                        && other.severity().forbids()))
                .sorted(Advisory.GRAVEST)
                .toList();
    }

    private static boolean touches(Rule rule, Zone zone) {
        Rule.Reach reach = rule.reach();
        return reach.everything()
                || reach.zones().contains(zone.id())
                || hits(reach.areas(), zone.areas().stream().map(Area::id).toList());
    }

    private static boolean touches(Rule rule, Technique technique) {
        return rule.reach().everything() || touchesByName(rule, technique);
    }

    private static boolean touches(Rule rule, Area area) {
        return rule.reach().everything() || rule.reach().areas().contains(area.id());
    }

    private static boolean touchesByName(Rule rule, Technique technique) {
        Rule.Reach reach = rule.reach();
        return reach.techniques().contains(technique.id())
                || hits(reach.tools(), technique.tools().stream().map(Tool::id).toList())
                || (technique.oil() == Technique.Oil.OIL && reach.tools().contains(OIL));
    }

    private static boolean hits(Set<String> wanted, Collection<String> ids) {
        return ids.stream().anyMatch(wanted::contains);
    }
}
