package soleatlas.model.learn;

import soleatlas.atlas.Zone;

/**
 * What somebody wants to be asked about.
 *
 * @param kind how the zones are chosen
 * @param id of the group, area, technique or zone; empty where the kind says it all
 */
public record RoundScope(Kind kind, String id) {

    /** Everything that is on the chart. */
    public static final RoundScope CHART = new RoundScope(Kind.CHART, "");

    /** How zones are chosen. */
    public enum Kind {
        /** All that are on the chart. */
        CHART,
        /** Those of a group. */
        SYSTEM,
        /** Those in an everyday area. */
        AREA,
        /** Those that are worked with a technique. */
        TECHNIQUE,
        /** Those that were put aside. */
        BASKET,
        /** What is most likely forgotten. */
        FORGOTTEN,
        /** One zone. */
        ZONE
    }

    /** Whether a zone belongs to it; baskets and what is forgotten are not told by the zone. */
    boolean holds(Zone zone) {
        return switch (kind) {
            case SYSTEM -> zone.group().filter(group -> group.id().equals(id)).isPresent();
            case AREA -> zone.areas().stream().anyMatch(area -> area.id().equals(id));
            case TECHNIQUE ->
                zone.techniques().stream().anyMatch(use -> use.technique().id().equals(id));
            case ZONE -> zone.id().equals(id);
            case CHART, BASKET, FORGOTTEN -> true;
        };
    }
}
