package soleatlas.chart.style;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.BodySystem.Pattern;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facet;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Zone;

/**
 * What one colour on the chart means. Colours of techniques and evidence are taken from the same tested set as those of the
 * body systems that ship, so that they are told apart with every kind of colour vision.
 *
 * @param facet what is coloured by
 * @param value the value that has this colour
 * @param fill colour of the zones, #RRGGBB
 * @param ink its dark companion, #RRGGBB
 * @param pattern its texture
 */
public record ColourKey(Facet facet, String value, String fill, String ink, Pattern pattern) {

    private static final Map<Technique.Family, ColourKey> FAMILIES = Map.of(
            Technique.Family.PREPARE, family(Technique.Family.PREPARE, "#FED5F0", "#985484", Pattern.PLUS_SIGNS),
            Technique.Family.MASSAGE, family(Technique.Family.MASSAGE, "#F1AA10", "#7A5600", Pattern.LINES_RISING),
            Technique.Family.REFLEXOLOGY, family(Technique.Family.REFLEXOLOGY, "#46A2B8", "#1B4A58", Pattern.WAVES),
            Technique.Family.RELAXATION,
                    family(Technique.Family.RELAXATION, "#CDF9CD", "#3F7444", Pattern.LINES_FALLING),
            Technique.Family.TOOL, family(Technique.Family.TOOL, "#9C9688", "#4E493C", Pattern.GRID));

    private static final Map<Benefit.Kind, ColourKey> EVIDENCE = Map.of(
            Benefit.Kind.STUDIED_LOW, evidence(Benefit.Kind.STUDIED_LOW, "#868AFD", "#3F3B9A", Pattern.DIAMONDS),
            Benefit.Kind.MIXED, evidence(Benefit.Kind.MIXED, "#CDB3FF", "#755CA1", Pattern.RINGS),
            Benefit.Kind.COMFORT, evidence(Benefit.Kind.COMFORT, "#CDF9CD", "#3F7444", Pattern.LINES_FALLING),
            Benefit.Kind.ARTICLE, evidence(Benefit.Kind.ARTICLE, "#9ABFB7", "#3C6A62", Pattern.LINES_VERTICAL),
            Benefit.Kind.TRADITIONAL, evidence(Benefit.Kind.TRADITIONAL, "#F5F370", "#6A6700", Pattern.DOTS),
            Benefit.Kind.NOT_SUPPORTED, evidence(Benefit.Kind.NOT_SUPPORTED, "#9C9688", "#4E493C", Pattern.GRID));

    private static ColourKey family(Technique.Family family, String fill, String ink, Pattern pattern) {
        return new ColourKey(Facet.FAMILY, family.name(), fill, ink, pattern);
    }

    private static ColourKey evidence(Benefit.Kind kind, String fill, String ink, Pattern pattern) {
        return new ColourKey(Facet.EVIDENCE, kind.name(), fill, ink, pattern);
    }

    /** What is filtered by when something is coloured by this; nothing for line art and for what is learned. */
    public static Optional<Facet> facet(Colouring colouring) {
        return switch (colouring) {
            case SYSTEM -> Optional.of(Facet.SYSTEM);
            case TECHNIQUE -> Optional.of(Facet.FAMILY);
            case EVIDENCE -> Optional.of(Facet.EVIDENCE);
            case PROGRESS, PLAIN -> Optional.empty();
        };
    }

    /** The colours of a map, in the order of its systems, of the families or of the kinds of evidence. */
    public static List<ColourKey> of(FootMap map, Colouring colouring) {
        return switch (colouring) {
            case SYSTEM ->
                map.systems().stream()
                        .map(system ->
                                new ColourKey(Facet.SYSTEM, system.id(), system.fill(), system.ink(), system.pattern()))
                        .toList();
            case TECHNIQUE ->
                used(
                        map,
                        Arrays.stream(Technique.Family.values())
                                .map(ColourKey::of)
                                .toList());
            case EVIDENCE ->
                used(
                        map,
                        Arrays.stream(Benefit.Kind.values()).map(ColourKey::of).toList());
            case PROGRESS, PLAIN -> List.of();
        };
    }

    private static List<ColourKey> used(FootMap map, List<ColourKey> keys) {
        return keys.stream()
                .filter(key -> map.zones().stream()
                        .anyMatch(zone -> key.facet().of(zone).contains(key.value())))
                .toList();
    }

    private static ColourKey of(Technique.Family family) {
        return FAMILIES.getOrDefault(family, family(family, "#9C9688", "#4E493C", Pattern.GRID));
    }

    private static ColourKey of(Benefit.Kind kind) {
        return EVIDENCE.getOrDefault(kind, evidence(kind, "#9C9688", "#4E493C", Pattern.GRID));
    }

    /** The colour of a zone; nothing where it has none. */
    public static Optional<ColourKey> of(Zone zone, Colouring colouring) {
        return switch (colouring) {
            case SYSTEM ->
                zone.group()
                        .map(system -> new ColourKey(
                                Facet.SYSTEM, system.id(), system.fill(), system.ink(), system.pattern()));
            case TECHNIQUE -> Facet.family(zone).map(ColourKey::of);
            case EVIDENCE -> Facet.evidence(zone).map(ColourKey::of);
            case PROGRESS, PLAIN -> Optional.empty();
        };
    }
}
