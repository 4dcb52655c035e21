package soleatlas.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.atlas.Zone;
import soleatlas.words.Spelling;

/** All that can be asked about a map, whatever the map is about: what it does not tell is not asked. */
public final class Deck {

    /** With fewer names or sides than that on a map, there is nothing to choose from. */
    private static final int LEAST = 2;
    /** Fewer steps than that have no order worth asking for. */
    private static final int LEAST_STEPS = 3;

    private final FootMap map;
    private final Map<String, Set<Skill>> skills = new HashMap<>();

    /** The cards of a map. */
    public Deck(FootMap map) {
        this.map = map;
        Set<String> cautions = new LinkedHashSet<>();
        Set<String> benefits = new LinkedHashSet<>();
        Set<String> techniques = new LinkedHashSet<>();
        Set<Set<Foot>> sides = new LinkedHashSet<>();
        Map<String, List<Zone>> named = new HashMap<>();
        for (Zone zone : map.zones()) {
            caution(zone).ifPresent(caution -> cautions.add(words(caution.text())));
            benefit(zone).ifPresent(benefit -> benefits.add(words(benefit.text())));
            technique(zone).ifPresent(technique -> techniques.add(words(technique.name())));
            if (hasSide(zone)) {
                sides.add(zone.feet());
            }
            named.computeIfAbsent(Spelling.folded(words(zone.name())), name -> new ArrayList<>())
                    .add(zone);
        }
        boolean names = named.size() >= LEAST;
        String language = map.header().language();
        for (Zone zone : map.zones()) {
            Set<Skill> of = EnumSet.noneOf(Skill.class);
            if (names) {
                of.addAll(EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.LABEL));
            }
            List<Zone> namesakes = named.getOrDefault(Spelling.folded(words(zone.name())), List.of());
            if (names && namesakes.size() < 2) {
                of.add(Skill.DRAW);
            }
            if (technique(zone).isPresent() && !techniques(zone, language).containsAll(techniques)) {
                of.add(Skill.TECHNIQUE);
            }
            if (technique(zone).filter(this::hasOrder).isPresent()) {
                of.add(Skill.STEPS);
            }
            if (hasSide(zone)
                    && sides.size() >= LEAST
                    && namesakes.stream().allMatch(other -> other.feet().equals(zone.feet()))) {
                of.add(Skill.SIDE);
            }
            if (caution(zone).isPresent() && !cautions(zone, language).containsAll(cautions)) {
                of.add(Skill.CAUTION);
            }
            if (benefit(zone).isPresent() && !benefits(zone, language).containsAll(benefits)) {
                of.add(Skill.BENEFIT);
            }
            skills.put(zone.id(), of);
        }
    }

    /** The map. */
    public FootMap map() {
        return map;
    }

    /** The skills that can be asked about a zone, in their order. */
    public Set<Skill> skills(Zone zone) {
        Set<Skill> of = skills.getOrDefault(zone.id(), Set.of());
        return of.isEmpty() ? Set.of() : EnumSet.copyOf(of);
    }

    /** The skills that can be asked about any zone. */
    public Set<Skill> skills() {
        Set<Skill> all = EnumSet.noneOf(Skill.class);
        skills.values().forEach(all::addAll);
        return all;
    }

    /** The card for a skill about a zone: steps belong to the zone's main technique, which zones may share. */
    public Card card(Zone zone, Skill skill) {
        String subject =
                skill == Skill.STEPS ? technique(zone).map(Technique::id).orElse(zone.id()) : zone.id();
        return new Card(map.header().id(), subject, skill);
    }

    /** The cards of some zones and skills, each once: zone by zone, and for each the skills in their order. */
    public List<Card> cards(List<Zone> zones, Set<Skill> wanted) {
        Set<Card> cards = new LinkedHashSet<>();
        for (Zone zone : zones) {
            skills(zone).stream()
                    .filter(wanted::contains)
                    .sorted(Comparator.naturalOrder())
                    .forEach(skill -> cards.add(card(zone, skill)));
        }
        return new ArrayList<>(cards);
    }

    /** The zone that a card is about; for steps the first zone that is worked that way, of the detailed chart only if it must be. */
    public Optional<Zone> zone(Card card) {
        if (!card.map().equals(map.header().id())) {
            return Optional.empty();
        }
        if (card.skill() != Skill.STEPS) {
            return map.zone(card.subject());
        }
        return map.zones().stream()
                .filter(zone -> technique(zone)
                        .filter(technique -> technique.id().equals(card.subject()))
                        .isPresent())
                .min(Comparator.comparing(Zone::detailed));
    }

    /** The technique that a zone is mainly worked with. */
    public static Optional<Technique> technique(Zone zone) {
        return zone.techniques().stream().findFirst().map(TechniqueUse::technique);
    }

    /** For whom a zone is not: its own gravest caution, or that of its main technique if it is more than advice. */
    public static Optional<Caution> caution(Zone zone) {
        return gravest(zone.cautions())
                .or(() -> technique(zone)
                        .flatMap(technique -> gravest(technique.cautions()))
                        .filter(caution -> caution.severity() != Caution.Severity.ADAPT));
    }

    /** What tradition says comes of a zone, or otherwise the source article. */
    public static Optional<Benefit> benefit(Zone zone) {
        return zone.benefits().stream()
                .filter(benefit -> benefit.kind() == Benefit.Kind.TRADITIONAL)
                .findFirst()
                .or(() -> zone.benefits().stream()
                        .filter(benefit -> benefit.kind() == Benefit.Kind.ARTICLE)
                        .findFirst());
    }

    /** The names of all techniques for a zone. */
    static Set<String> techniques(Zone zone, String language) {
        return zone.techniques().stream()
                .map(use -> use.technique().name().in(language))
                .collect(Collectors.toSet());
    }

    /** The words of all that is to be heeded at a zone, what its techniques ask for included. */
    static Set<String> cautions(Zone zone, String language) {
        Stream<Caution> all = Stream.concat(
                zone.cautions().stream(),
                zone.techniques().stream().flatMap(use -> use.technique().cautions().stream()));
        return all.map(caution -> caution.text().in(language)).collect(Collectors.toSet());
    }

    /** The words of all that is said to come of a zone. */
    static Set<String> benefits(Zone zone, String language) {
        return zone.benefits().stream()
                .map(benefit -> benefit.text().in(language))
                .collect(Collectors.toSet());
    }

    private static Optional<Caution> gravest(List<Caution> cautions) {
        return cautions.stream().min(Comparator.comparing(Caution::severity));
    }

    private static boolean hasSide(Zone zone) {
        return !zone.feet().contains(Foot.NONE);
    }

    /** Whether there are enough steps, and no two that read the same. */
    private boolean hasOrder(Technique technique) {
        List<LocalizedText> steps = technique.steps();
        return steps.size() >= LEAST_STEPS
                && steps.stream().map(this::words).distinct().count() == steps.size();
    }

    private String words(LocalizedText text) {
        return text.in(map.header().language());
    }
}
