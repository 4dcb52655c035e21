package soleatlas.study;

import java.util.List;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Zone;

/** Zones and maps in which something is called otherwise. */
final class NamedZones {

    private NamedZones() {}

    /** The zone under another name. */
    static Zone renamed(Zone zone, String name) {
        return new Zone(
                zone.id(),
                LocalizedText.of("en", name),
                null,
                zone.otherNames(),
                zone.aliases(),
                zone.feet(),
                zone.detailed(),
                zone.layer(),
                zone.longitudinalZones(),
                zone.system(),
                zone.areas(),
                zone.wishes(),
                zone.ours(),
                zone.location(),
                zone.note(),
                zone.techniques(),
                zone.benefits(),
                zone.evidence(),
                zone.cautions(),
                zone.alternatives(),
                zone.sources());
    }

    /** The map with some zones called by the same name. */
    static FootMap sharing(FootMap map, String name, String... ids) {
        List<String> those = List.of(ids);
        List<Zone> zones = map.zones().stream()
                .map(zone -> those.contains(zone.id()) ? renamed(zone, name) : zone)
                .toList();
        List<Placement> placements = map.placements().stream()
                .map(one -> those.contains(one.zone().id())
                        ? new Placement(
                                renamed(one.zone(), name),
                                one.view(),
                                one.foot(),
                                one.outline(),
                                one.region(),
                                one.label(),
                                one.marks())
                        : one)
                .toList();
        return new FootMap(
                map.header(),
                map.views(),
                map.systems(),
                map.areas(),
                map.wishes(),
                map.techniques(),
                map.sources(),
                zones,
                placements,
                map.safety(),
                map.handbook(),
                map.vocabulary());
    }
}
