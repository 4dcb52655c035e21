package soleatlas.load.lesson;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Technique;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.load.json.Registry;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/** What is known while one lesson is read: everything of its map that steps can refer to. */
final class LessonContext {

    final Problems problems;
    final Registry<View> views;
    final Registry<Zone> zones;
    final Registry<Technique> techniques;
    private final Map<String, List<Placement>> places;

    /**
     * The things of a map.
     *
     * @param problems takes what is wrong
     * @param map the lesson's map; if it is not at hand, nobody can say that a reference leads nowhere
     */
    LessonContext(Problems problems, Optional<FootMap> map) {
        this.problems = problems;
        boolean complete = map.isPresent();
        views = new Registry<>("views", problems, complete);
        zones = new Registry<>("zones", problems, complete);
        techniques = new Registry<>("techniques", problems, complete);
        map.ifPresent(read -> {
            put(views, read.views(), View::id);
            put(zones, read.zones(), Zone::id);
            put(techniques, read.techniques(), Technique::id);
        });
        places = map.stream()
                .flatMap(read -> read.placements().stream())
                .collect(Collectors.groupingBy(placement -> placement.zone().id()));
    }

    /** Where a zone lies. */
    List<Placement> places(Zone zone) {
        return places.getOrDefault(zone.id(), List.of());
    }

    private static <T> void put(Registry<T> registry, Collection<T> things, Function<T, String> id) {
        for (T thing : things) {
            registry.note(id.apply(thing), Position.startOf("map"));
            registry.put(id.apply(thing), thing);
        }
    }
}
