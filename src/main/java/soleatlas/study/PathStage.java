package soleatlas.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Zone;

/**
 * A stage of the learning path through a map: a handful of zones that belong together. Zones of the detailed chart come after
 * all others.
 *
 * @param zones its zones, at least one
 * @param systems the groups they belong to; empty on a map without groups
 * @param detailed whether its zones belong to the detailed chart
 */
public record PathStage(List<Zone> zones, List<BodySystem> systems, boolean detailed) {

    /** So many zones a stage has at most. */
    private static final int MOST = 9;
    /** Groups are put together until a stage has so many zones. */
    private static final int LEAST = 4;

    /** Keeps its own copies. */
    public PathStage {
        zones = List.copyOf(zones);
        systems = List.copyOf(systems);
    }

    /** The path through a map, stage by stage. */
    public static List<PathStage> of(Deck deck) {
        List<Zone> core =
                deck.map().zones().stream().filter(zone -> !zone.detailed()).toList();
        List<Zone> rest = deck.map().zones().stream().filter(Zone::detailed).toList();
        List<PathStage> stages = new ArrayList<>(stages(core, false));
        stages.addAll(stages(rest, true));
        return stages;
    }

    private static List<PathStage> stages(List<Zone> zones, boolean detailed) {
        if (zones.isEmpty()) {
            return List.of();
        }
        if (zones.size() <= MOST) {
            return List.of(stage(zones, detailed));
        }
        Map<String, List<Zone>> groups = new LinkedHashMap<>();
        for (Zone zone : zones) {
            String group = zone.group().map(BodySystem::id).orElse("");
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(zone);
        }
        List<PathStage> stages = new ArrayList<>();
        List<Zone> open = new ArrayList<>();
        for (List<Zone> group : groups.values()) {
            if (!open.isEmpty() && open.size() + group.size() > MOST) {
                stages.add(stage(open, detailed));
                open = new ArrayList<>();
            }
            open.addAll(group);
            while (open.size() > MOST) {
                int part = (open.size() + 1) / ((open.size() + MOST - 1) / MOST);
                stages.add(stage(open.subList(0, Math.min(part, MOST)), detailed));
                open = new ArrayList<>(open.subList(Math.min(part, MOST), open.size()));
            }
            if (open.size() >= LEAST) {
                stages.add(stage(open, detailed));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            stages.add(stage(open, detailed));
        }
        return stages;
    }

    private static PathStage stage(List<Zone> zones, boolean detailed) {
        Map<String, BodySystem> systems = new LinkedHashMap<>();
        for (Zone zone : zones) {
            @Nullable BodySystem system = zone.system();
            if (system != null) {
                systems.putIfAbsent(system.id(), system);
            }
        }
        return new PathStage(zones, List.copyOf(systems.values()), detailed);
    }

    /** How many of its zones are known well enough to go on: place and name were both known when last asked. */
    public int mastered(Deck deck, Progress progress) {
        return (int) zones.stream()
                .filter(zone -> knows(deck, progress, zone, Skill.LOCATE) && knows(deck, progress, zone, Skill.NAME))
                .count();
    }

    private static boolean knows(Deck deck, Progress progress, Zone zone, Skill skill) {
        Optional<Memory> memory = progress.memory(deck.card(zone, skill));
        return !deck.skills(zone).contains(skill)
                || memory.filter(one -> one.grade().known()).isPresent();
    }

    /** The skills by which a stage is learned. */
    public static Set<Skill> skills() {
        return Set.of(Skill.LOCATE, Skill.NAME);
    }
}
