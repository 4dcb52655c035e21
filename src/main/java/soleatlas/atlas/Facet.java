package soleatlas.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What zones can be filtered by. Of one facet any chosen value will do; of several facets each must fit. */
public enum Facet {
    /** The group, usually a body system; values are ids. */
    SYSTEM,
    /** The family of the main technique; values are constants of {@link Technique.Family}. */
    FAMILY,
    /** A technique; values are ids. */
    TECHNIQUE,
    /** A wish; values are ids. */
    WISH,
    /** A foot on which the zone is charted; values are constants of {@link Foot}. */
    FOOT,
    /** What the best supported statement rests on; values are constants of {@link Benefit.Kind}. */
    EVIDENCE,
    /** Whether schools disagree about it; the one value is {@link #DISAGREE}. */
    SCHOOLS;

    /** The value of zones about which schools disagree. */
    public static final String DISAGREE = "disagree";

    private static final List<Benefit.Kind> BEST_FIRST = List.of(
            Benefit.Kind.STUDIED_LOW,
            Benefit.Kind.MIXED,
            Benefit.Kind.COMFORT,
            Benefit.Kind.ARTICLE,
            Benefit.Kind.TRADITIONAL,
            Benefit.Kind.NOT_SUPPORTED);

    /** The values of a zone. */
    public Set<String> of(Zone zone) {
        return switch (this) {
            case SYSTEM -> zone.group().map(system -> Set.of(system.id())).orElse(Set.of());
            case FAMILY -> family(zone).map(family -> Set.of(family.name())).orElse(Set.of());
            case TECHNIQUE ->
                zone.techniques().stream().map(use -> use.technique().id()).collect(Collectors.toSet());
            case WISH -> zone.wishes().stream().map(Wish::id).collect(Collectors.toSet());
            case FOOT -> zone.feet().stream().map(Foot::name).collect(Collectors.toSet());
            case EVIDENCE -> evidence(zone).map(kind -> Set.of(kind.name())).orElse(Set.of());
            case SCHOOLS -> zone.alternatives().isEmpty() ? Set.of() : Set.of(DISAGREE);
        };
    }

    /** The family of a zone's main technique, if it has one. */
    public static Optional<Technique.Family> family(Zone zone) {
        return zone.techniques().stream().findFirst().map(use -> use.technique().family());
    }

    /** What the best supported statement about a zone rests on, if there is one. */
    public static Optional<Benefit.Kind> evidence(Zone zone) {
        return zone.benefits().stream().map(Benefit::kind).min(Comparator.comparing(BEST_FIRST::indexOf));
    }
}
