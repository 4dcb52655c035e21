package soleatlas.ui.access;

import java.util.List;
import java.util.stream.Stream;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Zone;
import soleatlas.chart.style.ColourKey;
import soleatlas.model.explore.ShippedMaps;

/** The colours that zones can have, also those that no zone of the maps that ship has. */
final class Fills {

    private Fills() {}

    /** The sets whose colours are seen together: systems belong to one map each. */
    static List<List<ColourKey>> together(Colouring colouring) {
        return switch (colouring) {
            case SYSTEM ->
                ShippedMaps.all().stream()
                        .map(map -> ColourKey.of(map, colouring))
                        .toList();
            case TECHNIQUE, EVIDENCE ->
                List.of(every().flatMap(zone -> ColourKey.of(zone, colouring).stream())
                        .distinct()
                        .toList());
            case PROGRESS, PLAIN -> List.of();
        };
    }

    /** All of them. */
    static List<ColourKey> all() {
        return Stream.of(Colouring.values())
                .flatMap(colouring -> together(colouring).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** A zone for every technique and every kind of evidence. */
    private static Stream<Zone> every() {
        Zone any = ShippedMaps.classic().zones().get(0);
        Benefit benefit = any.benefits().get(0);
        Stream<Zone> techniques =
                ShippedMaps.classic().techniques().stream().map(technique -> zone(any, technique, benefit));
        Stream<Zone> kinds = Stream.of(Benefit.Kind.values())
                .map(kind -> zone(
                        any,
                        any.techniques().get(0).technique(),
                        new Benefit(kind, benefit.text(), benefit.sources())));
        return Stream.concat(techniques, kinds);
    }

    private static Zone zone(Zone like, Technique technique, Benefit benefit) {
        return new Zone(
                like.id(),
                like.name(),
                like.shortName(),
                like.otherNames(),
                like.aliases(),
                like.feet(),
                like.detailed(),
                like.layer(),
                like.longitudinalZones(),
                like.system(),
                like.areas(),
                like.wishes(),
                like.ours(),
                like.location(),
                like.note(),
                List.of(TechniqueUse.of(technique)),
                List.of(benefit),
                like.evidence(),
                like.cautions(),
                like.alternatives(),
                like.sources());
    }
}
