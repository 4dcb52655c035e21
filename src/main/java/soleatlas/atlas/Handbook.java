package soleatlas.atlas;

import java.util.List;
import java.util.Optional;

/**
 * What a map tells beside its zones.
 *
 * @param practices what people do around the strokes
 * @param routines sequences of steps
 * @param terms the words of the field
 * @param findings what is known about the claims
 */
public record Handbook(List<Practice> practices, List<Routine> routines, List<Term> terms, List<Finding> findings) {

    /** A map that tells nothing more. */
    public static final Handbook NONE = new Handbook(List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Handbook {
        practices = List.copyOf(practices);
        routines = List.copyOf(routines);
        terms = List.copyOf(terms);
        findings = List.copyOf(findings);
    }

    /** The routine with this id. */
    public Optional<Routine> routine(String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }
}
