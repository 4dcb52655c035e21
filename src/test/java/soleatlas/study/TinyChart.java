package soleatlas.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Handbook;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.SafetyRules;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.ShippedMaps;

/** Small maps of which only what can be learned matters. */
final class TinyChart {

    private static final Source SOURCE =
            new Source("own", LocalizedText.of("en", "Own"), null, 2024, Source.Kind.OWN, null);

    private TinyChart() {}

    /** A map of these zones, under the id "tiny". */
    static FootMap map(Zone... zones) {
        LocalizedText name = LocalizedText.of("en", "Tiny");
        return new FootMap(
                new FootMap.Header("tiny", name, name, "A teacher", "CC0-1.0", "1.0", "en", null, null, null),
                ShippedMaps.everyday().views(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(SOURCE),
                List.of(zones),
                List.of(),
                SafetyRules.NONE,
                Handbook.NONE,
                Vocabulary.NONE);
    }

    /** A zone on no foot of which nothing more is told. */
    static Zone zone(String id) {
        return zone(id, Set.of(Foot.NONE), List.of(), List.of(), List.of());
    }

    static Zone on(String id, Foot... feet) {
        return zone(id, Set.of(feet), List.of(), List.of(), List.of());
    }

    /** A zone with these techniques, the main one first. */
    static Zone worked(String id, Technique... techniques) {
        return zone(id, Set.of(Foot.NONE), List.of(techniques), List.of(), List.of());
    }

    static Zone heeded(String id, Caution... cautions) {
        return zone(id, Set.of(Foot.NONE), List.of(), List.of(), List.of(cautions));
    }

    static Zone praised(String id, Benefit... benefits) {
        return zone(id, Set.of(Foot.NONE), List.of(), List.of(benefits), List.of());
    }

    static Zone zone(
            String id, Set<Foot> feet, List<Technique> techniques, List<Benefit> benefits, List<Caution> cautions) {
        return new Zone(
                id,
                LocalizedText.of("en", "The " + id),
                null,
                Aliases.NONE,
                Aliases.NONE,
                feet,
                false,
                0,
                List.of(),
                null,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                techniques.stream().map(TechniqueUse::of).toList(),
                benefits,
                null,
                cautions,
                List.of(),
                List.of());
    }

    static Technique technique(String id, String... steps) {
        return technique(
                id,
                "To " + id,
                Stream.of(steps).map(step -> LocalizedText.of("en", step)).toList());
    }

    static Technique technique(String id, String name, List<LocalizedText> steps, Caution... cautions) {
        return new Technique(
                id,
                LocalizedText.of("en", name),
                Aliases.NONE,
                Technique.Family.REFLEXOLOGY,
                null,
                steps,
                2,
                new Technique.Seconds(10, 20),
                new Technique.Tempo(LocalizedText.of("en", "slowly"), OptionalDouble.empty()),
                Technique.Direction.IN_PLACE,
                Technique.Path.SPOT,
                null,
                null,
                List.of(),
                Set.of(),
                List.of(),
                List.of(cautions),
                List.of());
    }

    /** A caution in two languages, so that it differs from others with the same English words. */
    static Caution caution(Caution.Severity severity, String words, String german) {
        return new Caution(severity, new LocalizedText("en", Map.of("en", words, "de", german)), List.of());
    }

    static Caution caution(Caution.Severity severity, String words) {
        return new Caution(severity, LocalizedText.of("en", words), List.of());
    }

    static Benefit benefit(Benefit.Kind kind, String words) {
        return new Benefit(kind, LocalizedText.of("en", words), List.of(SOURCE));
    }

    /** So many zones of which nothing is told. */
    static Zone[] zones(int count) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            zones.add(zone("z" + i));
        }
        return zones.toArray(Zone[]::new);
    }
}
