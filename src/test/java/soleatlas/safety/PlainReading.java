package soleatlas.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import soleatlas.atlas.Area;
import soleatlas.atlas.Caution.Severity;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Rule;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Tool;
import soleatlas.atlas.Zone;

/**
 * The rules of some conditions as a person with a pencil would read them, one after the other. It knows nothing of
 * {@link Advisories}; answers are the ids of the rules that speak, with how grave they are there.
 */
final class PlainReading {

    private final List<Rule> rules = new ArrayList<>();

    /** The rules of the marked conditions; those that several maps share are read once. */
    PlainReading(Collection<SafetyRules> sources, Set<String> marked) {
        Set<String> read = new HashSet<>();
        for (SafetyRules care : sources) {
            for (Rule rule : care.rules()) {
                if (marked.contains(rule.condition()) && read.add(rule.id())) {
                    rules.add(rule);
                }
            }
        }
    }

    Map<String, Severity> everywhere() {
        Map<Rule, Severity> speak = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.reach().everything()) {
                speak.put(rule, rule.severity());
            }
        }
        return said(speak);
    }

    Map<String, Severity> zone(Zone zone) {
        Map<Rule, Severity> speak = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.reach().everything() || isOn(rule, zone)) {
                speak.put(rule, rule.severity());
            }
        }
        return said(speak);
    }

    Map<String, Severity> technique(Technique technique) {
        Map<Rule, Severity> speak = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.reach().everything() || isWith(rule, technique)) {
                speak.put(rule, rule.severity());
            }
        }
        return said(speak);
    }

    Map<String, Severity> zoneWith(Zone zone, Technique technique) {
        Map<Rule, Severity> speak = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.reach().everything() || isOn(rule, zone) || isWith(rule, technique)) {
                speak.put(rule, rule.severity());
            }
        }
        return said(speak);
    }

    /** Light and music touch no foot: only what they do with hands and tools counts, not that a rule is for everything. */
    Map<String, Severity> practice(Practice practice) {
        Map<Rule, Severity> speak = new LinkedHashMap<>();
        for (Rule rule : rules) {
            boolean speaks = rule.reach().everything() && practice.group() != Practice.Group.RITUAL;
            for (Technique technique : practice.techniques()) {
                speaks |= isWith(rule, technique);
            }
            for (Area area : practice.areas()) {
                speaks |= rule.reach().areas().contains(area.id());
            }
            for (Tool tool : practice.tools()) {
                speaks |= rule.reach().tools().contains(tool.id());
            }
            if (speaks) {
                speak.put(rule, rule.severity());
            }
        }
        return said(speak);
    }

    /** What is forbidden on a part of a step only is to be done with care; where nothing is left the step is forbidden. */
    Map<String, Severity> step(Routine.Step step) {
        boolean aTechniqueIsLeft = false;
        for (Technique technique : step.techniques()) {
            aTechniqueIsLeft |= technique(technique).values().stream().noneMatch(Severity::forbids);
        }
        boolean aZoneIsLeft = false;
        for (Zone zone : step.zones()) {
            aZoneIsLeft |= zone(zone).values().stream().noneMatch(Severity::forbids);
        }
        boolean anAreaIsLeft = !step.zones().isEmpty();
        for (Area area : step.areas()) {
            boolean left = true;
            for (Rule rule : rules) {
                left &= !rule.severity().forbids() || !rule.reach().areas().contains(area.id());
            }
            anAreaIsLeft |= left;
        }
        Map<Rule, Severity> speak = new LinkedHashMap<>();
        for (Rule rule : rules) {
            boolean always = rule.reach().everything() || rule.reach().steps().contains(step.id());
            boolean technique = step.techniques().stream().anyMatch(one -> isWith(rule, one));
            boolean zone = step.zones().stream().anyMatch(one -> isOn(rule, one));
            boolean area =
                    step.areas().stream().anyMatch(one -> rule.reach().areas().contains(one.id()));
            boolean nothingIsLeft =
                    (technique && !aTechniqueIsLeft) || (zone && !aZoneIsLeft) || (area && !anAreaIsLeft);
            if (!rule.severity().forbids() && (always || technique || zone || area)) {
                speak.put(rule, rule.severity());
            } else if (always || nothingIsLeft) {
                speak.put(rule, rule.severity());
            } else if (technique || zone || area) {
                speak.put(rule, Severity.ADAPT);
            }
        }
        return said(speak);
    }

    private static boolean isOn(Rule rule, Zone zone) {
        boolean on = rule.reach().zones().contains(zone.id());
        for (Area area : zone.areas()) {
            on |= rule.reach().areas().contains(area.id());
        }
        return on;
    }

    /** A technique that wants oil uses the tool of that name, whether its map says so or not. */
    private static boolean isWith(Rule rule, Technique technique) {
        boolean with = rule.reach().techniques().contains(technique.id());
        for (Tool tool : technique.tools()) {
            with |= rule.reach().tools().contains(tool.id());
        }
        return with
                || (technique.oil() == Technique.Oil.OIL && rule.reach().tools().contains("oil"));
    }

    /** Where a condition forbids, it does not explain how to do it with care. */
    private static Map<String, Severity> said(Map<Rule, Severity> speak) {
        Set<String> forbidding = new HashSet<>();
        speak.forEach((rule, severity) -> {
            if (severity.forbids()) {
                forbidding.add(rule.condition());
            }
        });
        Map<String, Severity> said = new TreeMap<>();
        speak.forEach((rule, severity) -> {
            if (severity.forbids() || !forbidding.contains(rule.condition())) {
                said.put(rule.id(), severity);
            }
        });
        return said;
    }
}
