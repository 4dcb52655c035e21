package soleatlas.study;

/**
 * One thing to know: a skill about a subject. It is named by ids alone, so that what was learned outlives a map that is read
 * again.
 *
 * @param map id of the map
 * @param subject id of the zone, or of the technique for {@link Skill#STEPS}
 * @param skill what about it
 */
public record Card(String map, String subject, Skill skill) {}
