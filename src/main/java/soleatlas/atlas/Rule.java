package soleatlas.atlas;

import java.util.List;
import java.util.Set;

/**
 * What a condition forbids or softens. A rule names things by id, so that it holds on other maps too.
 *
 * @param id plain word
 * @param condition the condition's id
 * @param severity {@code EMERGENCY} and {@code STOP} forbid, the others soften
 * @param reach what it touches
 * @param text the sentence shown there
 * @param sources where it comes from; may be empty
 */
public record Rule(
        String id, String condition, Caution.Severity severity, Reach reach, LocalizedText text, List<Source> sources) {

    /** Keeps its own copy. */
    public Rule {
        sources = List.copyOf(sources);
    }

    /**
     * What a rule touches, by id.
     *
     * @param everything whatever there is
     * @param zones zones
     * @param areas areas, and so the zones in them and the routine steps on them
     * @param techniques techniques
     * @param tools tools, and so the techniques and practices that use them
     * @param steps steps of routines
     */
    public record Reach(
            boolean everything,
            Set<String> zones,
            Set<String> areas,
            Set<String> techniques,
            Set<String> tools,
            Set<String> steps) {

        /** Keeps its own copies. */
        public Reach {
            zones = Set.copyOf(zones);
            areas = Set.copyOf(areas);
            techniques = Set.copyOf(techniques);
            tools = Set.copyOf(tools);
            steps = Set.copyOf(steps);
        }

        /** Whether it touches nothing at all. */
        public boolean isEmpty() {
            return !everything
                    && zones.isEmpty()
                    && areas.isEmpty()
                    && techniques.isEmpty()
                    && tools.isEmpty()
                    && steps.isEmpty();
        }
    }
}
