package soleatlas.model.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;
import soleatlas.problem.Location;
import soleatlas.problem.Phrase;
import soleatlas.problem.Position;
import soleatlas.problem.Problem;

/** The maps that ship with the program, as tests want them. */
public final class ShippedMaps {

    /** Id of the map with everyday places of the foot. */
    public static final String EVERYDAY = "everyday";
    /** Id of the map with sixty zones on four views. */
    public static final String CLASSIC = "classic";

    private static final List<FootMap> ALL = read();

    private ShippedMaps() {}

    /** All of them, in the order in which the program lists them. */
    public static List<FootMap> all() {
        return ALL;
    }

    /** The everyday map. */
    public static FootMap everyday() {
        return named(ALL, EVERYDAY);
    }

    /** The classic chart. */
    public static FootMap classic() {
        return named(ALL, CLASSIC);
    }

    /** The classic chart read anew, so that it shares no object with the other one. */
    public static FootMap classicAgain() {
        return named(read(), CLASSIC);
    }

    /** A map without some of its zones. */
    public static FootMap without(FootMap map, String... zones) {
        Set<String> gone = Set.of(zones);
        return new FootMap(
                map.header(),
                map.views(),
                map.systems(),
                map.areas(),
                map.wishes(),
                map.techniques(),
                map.sources(),
                map.zones().stream().filter(zone -> !gone.contains(zone.id())).toList(),
                map.placements().stream()
                        .filter(placement -> !gone.contains(placement.zone().id()))
                        .toList(),
                map.safety(),
                map.handbook(),
                map.vocabulary());
    }

    /** The zones of the detailed chart alone, as a map of its own. */
    public static FootMap detailedOnly(FootMap map) {
        return without(
                map,
                map.zones().stream()
                        .filter(zone -> !zone.detailed())
                        .map(Zone::id)
                        .toArray(String[]::new));
    }

    /** A map under another id. */
    public static FootMap named(String id, FootMap map) {
        FootMap.Header old = map.header();
        FootMap.Header header = new FootMap.Header(
                id,
                old.name(),
                old.school(),
                old.author(),
                old.licence(),
                old.version(),
                old.language(),
                old.about(),
                old.disclaimer(),
                old.systemsName());
        return new FootMap(
                header,
                map.views(),
                map.systems(),
                map.areas(),
                map.wishes(),
                map.techniques(),
                map.sources(),
                map.zones(),
                map.placements(),
                map.safety(),
                map.handbook(),
                map.vocabulary());
    }

    /** A map as an entry of the list, with the id as its key. */
    public static MapEntry entry(FootMap map) {
        String id = map.header().id();
        return new MapEntry(id, map.header().name().in("en"), false, map, null, List.of());
    }

    /** The entry of a file of which nothing could be used. */
    public static MapEntry broken(String key, int line) {
        Problem problem = new Problem(
                Problem.Level.ERROR, Phrase.of("syntax-comma-extra"), new Position(key, line, 7), Location.FILE);
        return new MapEntry(key, key, true, null, null, List.of(problem));
    }

    /** The zone with this id. */
    public static Zone zone(FootMap map, String id) {
        return map.zone(id).orElseThrow();
    }

    /** The view with this id. */
    public static View view(FootMap map, String id) {
        return map.view(id).orElseThrow();
    }

    /** Where a zone lies. */
    public static Placement placement(FootMap map, String zone, String view, Foot foot) {
        return map.placement(new Place(zone, view, foot)).orElseThrow();
    }

    /** An explorer that shows the first of the given maps. */
    public static Explorer exploring(FootMap... maps) {
        Explorer explorer = new Explorer("en");
        Stream.of(maps).map(ShippedMaps::entry).forEach(explorer::put);
        explorer.open(maps[0].header().id());
        return explorer;
    }

    private static List<FootMap> read() {
        return MapFinder.builtIn().slots().stream()
                .map(MapFinder.Slot::load)
                .map(LoadedMap::map)
                .flatMap(Optional::stream)
                .toList();
    }

    private static FootMap named(List<FootMap> maps, String id) {
        return maps.stream()
                .filter(map -> map.header().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
