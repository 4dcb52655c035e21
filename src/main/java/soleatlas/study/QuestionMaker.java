package soleatlas.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.Caution;
import soleatlas.atlas.Foot;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Technique;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.words.Spelling;

/**
 * Makes questions of cards. Wrong options come from anywhere at first and, once a card is known, from the neighbours and the
 * same group; never is one of them right too.
 */
public final class QuestionMaker {

    /** So many options there are, if the map has them. */
    private static final int OPTIONS = 4;
    /** So many zones are labelled at once. */
    private static final int MOST_LABELS = 8;
    /** After so many answers a name is typed instead of chosen. */
    private static final int TYPED_FROM = 2;

    private final Deck deck;
    private final String language;
    private final RandomGenerator chance;
    /** What {@link NameMask} leaves of sentences, by zone and sentence: each is an option for many cards. */
    private final Map<String, String> masks = new HashMap<>();

    /**
     * Asks about a map.
     *
     * @param language BCP 47 tag of the language in which the map's texts are wanted
     * @param chance what decides where any choice is as good
     */
    public QuestionMaker(Deck deck, String language, RandomGenerator chance) {
        this.deck = deck;
        this.language = language;
        this.chance = chance;
    }

    /**
     * The questions for cards, in their order; labels of one view are asked together where the first of them is.
     *
     * @param cards the cards; those that the map no longer has are left out
     * @param view id of the view to ask on where a zone lies on it
     */
    public List<Question> ask(List<Card> cards, Progress progress, String view) {
        List<Question> questions = new ArrayList<>();
        Map<String, List<Card>> labels = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Card card : cards) {
            Zone zone = deck.zone(card).orElse(null);
            if (zone == null || !deck.skills(zone).contains(card.skill())) {
                continue;
            }
            Placement placement = placement(zone, view);
            if (card.skill() == Skill.LABEL) {
                String on = placement.view().id();
                places.putIfAbsent(on, questions.size());
                labels.computeIfAbsent(on, key -> new ArrayList<>()).add(card);
            } else {
                questions.add(one(card, zone, placement, progress.memory(card).orElse(null)));
            }
        }
        List<String> lastFirst = new ArrayList<>(labels.keySet());
        Collections.reverse(lastFirst);
        for (String on : lastFirst) {
            questions.addAll(places.getOrDefault(on, 0), charts(labels.getOrDefault(on, List.of()), on));
        }
        return questions;
    }

    private Question one(Card card, Zone zone, Placement placement, @Nullable Memory memory) {
        boolean known = memory != null && memory.grade().known();
        boolean typed = memory != null && known && memory.answers() >= TYPED_FROM;
        return switch (card.skill()) {
            case LOCATE, LABEL -> new Question.Locate(card, zone, placement.view(), called(zone));
            case NAME -> name(card, placement, known, typed);
            case TECHNIQUE -> new Question.Choice(card, zone, placement, techniques(zone, placement, known));
            case STEPS -> steps(card, zone);
            case SIDE -> new Question.Choice(card, zone, placement, sides(zone));
            case CAUTION -> new Question.Choice(card, zone, placement, cautions(zone));
            case BENEFIT -> new Question.Choice(card, zone, placement, benefits(zone));
            case DRAW -> new Question.Draw(card, placement);
        };
    }

    /** Where a zone is asked about: on the wanted view if it lies there, on either foot. */
    private Placement placement(Zone zone, String view) {
        List<Placement> all = deck.map().placements(zone);
        List<Placement> there =
                all.stream().filter(one -> one.view().id().equals(view)).toList();
        if (there.isEmpty()) {
            String first = all.get(0).view().id();
            there = all.stream().filter(one -> one.view().id().equals(first)).toList();
        }
        return there.get(chance.nextInt(there.size()));
    }

    /** Ids of all zones with the same name, the zone's own among them. */
    private Set<String> called(Zone zone) {
        return deck.map().zones().stream()
                .filter(other -> word(other).equals(word(zone)))
                .map(Zone::id)
                .collect(Collectors.toSet());
    }

    private String word(Zone zone) {
        return Spelling.folded(zone.name().in(language));
    }

    private Question name(Card card, Placement placement, boolean known, boolean typed) {
        Zone zone = placement.zone();
        List<Question.Known> others = new ArrayList<>();
        for (Zone other : deck.map().zones()) {
            if (!other.id().equals(zone.id())) {
                names(other).forEach(name -> others.add(new Question.Known(other.id(), name)));
            }
        }
        List<Question.Option> options = new ArrayList<>();
        if (!typed) {
            options.add(option(zone, true));
            Set<String> taken = new LinkedHashSet<>(Set.of(word(zone)));
            for (Zone other : around(placement, known)) {
                if (options.size() < OPTIONS && taken.add(word(other))) {
                    options.add(option(other, false));
                }
            }
            shuffle(options);
        }
        return new Question.Name(card, placement, options, names(zone), others);
    }

    private Question.Option option(Zone zone, boolean right) {
        String name = zone.name().in(language);
        return new Question.Option(zone.id(), name, name, right);
    }

    private static List<String> names(Zone zone) {
        Set<String> names = new LinkedHashSet<>(zone.name().byLanguage().values());
        LocalizedText shorter = zone.shortName();
        if (shorter != null) {
            names.addAll(shorter.byLanguage().values());
        }
        names.addAll(zone.otherNames().all());
        return List.copyOf(names);
    }

    /** The other zones in the order in which they make good wrong options. */
    private List<Zone> around(Placement placement, boolean known) {
        Zone zone = placement.zone();
        List<Zone> others = new ArrayList<>(deck.map().zones());
        others.removeIf(other -> other.id().equals(zone.id()));
        shuffle(others);
        Map<String, Double> distances = distances(placement);
        if (known) {
            others.sort(Comparator.comparingDouble(other -> distances.getOrDefault(other.id(), Double.MAX_VALUE)));
        } else {
            others.sort(Comparator.comparing(other -> !distances.containsKey(other.id())));
        }
        return others;
    }

    /** How far the zones on the same picture lie from a place, by their ids; half as far in the same group. */
    private Map<String, Double> distances(Placement placement) {
        Map<String, Double> distances = new HashMap<>();
        for (Placement one : deck.map().placements(placement.view(), placement.foot())) {
            double distance = one.label().distanceTo(placement.label());
            distances.merge(
                    one.zone().id(), sameGroup(placement.zone(), one.zone()) ? distance / 2 : distance, Math::min);
        }
        return distances;
    }

    private static boolean sameGroup(Zone one, Zone other) {
        return one.group().isPresent()
                && one.group().map(group -> group.id()).equals(other.group().map(group -> group.id()));
    }

    private List<Question.Option> techniques(Zone zone, Placement placement, boolean known) {
        Technique main = zone.techniques().get(0).technique();
        Set<String> own = Deck.techniques(zone, language);
        Set<Technique> wrong = new LinkedHashSet<>();
        around(placement, known).forEach(other -> Deck.technique(other).ifPresent(wrong::add));
        List<Technique> rest = new ArrayList<>(deck.map().techniques());
        shuffle(rest);
        if (known) {
            rest.sort(Comparator.comparing(technique -> technique.family() != main.family()));
        }
        wrong.addAll(rest);
        return options(
                new Question.Option(main.id(), name(main), name(main), true),
                wrong.stream()
                        .filter(technique -> !own.contains(name(technique)))
                        .map(technique -> new Question.Option(technique.id(), name(technique), name(technique), false))
                        .toList());
    }

    private String name(Technique technique) {
        return technique.name().in(language);
    }

    private static List<Question.Option> sides(Zone zone) {
        boolean left = zone.feet().contains(Foot.LEFT);
        boolean right = zone.feet().contains(Foot.RIGHT);
        return List.of(
                new Question.Option("right", "", "", right && !left),
                new Question.Option("left", "", "", left && !right),
                new Question.Option("both", "", "", left == right));
    }

    private List<Question.Option> cautions(Zone zone) {
        Caution main = Deck.caution(zone).orElseThrow();
        Set<String> own = Deck.cautions(zone, language);
        List<Question.Option> wrong = new ArrayList<>();
        for (Zone other : shuffled(deck.map().zones())) {
            Deck.caution(other)
                    .filter(caution -> !own.contains(caution.text().in(language)))
                    .ifPresent(caution -> wrong.add(whole(other, caution.text(), false)));
        }
        return options(whole(zone, main.text(), true), wrong);
    }

    /** What other groups are said to be good for: within one group such statements are too much alike. */
    private List<Question.Option> benefits(Zone zone) {
        Benefit main = Deck.benefit(zone).orElseThrow();
        Set<String> own = Deck.benefits(zone, language);
        List<Question.Option> wrong = new ArrayList<>();
        for (Zone other : shuffled(deck.map().zones())) {
            if (!sameGroup(zone, other)) {
                Deck.benefit(other)
                        .filter(benefit -> !own.contains(benefit.text().in(language)))
                        .ifPresent(benefit -> wrong.add(masked(other, benefit.text(), false)));
            }
        }
        for (Zone other : shuffled(deck.map().zones())) {
            Deck.benefit(other)
                    .filter(benefit -> !own.contains(benefit.text().in(language)))
                    .ifPresent(benefit -> wrong.add(masked(other, benefit.text(), false)));
        }
        Question.Option right = masked(zone, main.text(), true);
        // A gap must not tell the right one from the others
        wrong.sort(Comparator.comparing(option -> NameMask.hides(option) != NameMask.hides(right)));
        return options(right, wrong);
    }

    /** Words about safety stand as they are. */
    private Question.Option whole(Zone zone, LocalizedText text, boolean right) {
        return new Question.Option(zone.id(), text.in(language), text.in(language), right);
    }

    private Question.Option masked(Zone zone, LocalizedText text, boolean right) {
        String whole = text.in(language);
        List<String> own = new ArrayList<>(List.of(zone.name().in(language)));
        LocalizedText shorter = zone.shortName();
        if (shorter != null) {
            own.add(shorter.in(language));
        }
        String hidden = masks.computeIfAbsent(zone.id() + ' ' + whole, key -> NameMask.hide(whole, own));
        return new Question.Option(zone.id(), hidden, whole, right);
    }

    /** The right option among the first others whose words are all different; with nothing left out if that takes it. */
    private List<Question.Option> options(Question.Option right, List<Question.Option> others) {
        List<Question.Option> options = different(right, others);
        if (options.size() == 1) {
            options = different(
                    unmasked(right),
                    others.stream().map(QuestionMaker::unmasked).toList());
        }
        shuffle(options);
        return options;
    }

    private static Question.Option unmasked(Question.Option option) {
        return new Question.Option(option.id(), option.whole(), option.whole(), option.right());
    }

    private static List<Question.Option> different(Question.Option right, List<Question.Option> others) {
        List<Question.Option> options = new ArrayList<>(List.of(right));
        Set<String> taken = new LinkedHashSet<>(List.of(right.text(), right.whole()));
        for (Question.Option other : others) {
            if (options.size() < OPTIONS && !taken.contains(other.whole()) && taken.add(other.text())) {
                taken.add(other.whole());
                options.add(other);
            }
        }
        return options;
    }

    private Question steps(Card card, Zone zone) {
        Technique technique = Deck.technique(zone).orElseThrow();
        List<Integer> inOrder =
                IntStream.range(0, technique.steps().size()).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(inOrder);
        while (shuffled.equals(inOrder)) {
            shuffle(shuffled);
        }
        return new Question.Order(card, zone, technique, shuffled);
    }

    /** Charts to label. Zones with the same name are never on one chart: their words could not be told apart. */
    private List<Question> charts(List<Card> cards, String viewId) {
        Map<String, Integer> seen = new HashMap<>();
        List<List<Card>> sets = new ArrayList<>();
        for (Card card : cards) {
            int set = seen.merge(word(deck.zone(card).orElseThrow()), 1, Integer::sum) - 1;
            if (set == sets.size()) {
                sets.add(new ArrayList<>());
            }
            sets.get(set).add(card);
        }
        return sets.stream().flatMap(set -> labels(set, viewId).stream()).toList();
    }

    /** Charts with about equally many zones each. */
    private List<Question> labels(List<Card> cards, String viewId) {
        View view = deck.map().view(viewId).orElseThrow();
        int charts = (cards.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < charts; i++) {
            List<Card> part = cards.subList(i * cards.size() / charts, (i + 1) * cards.size() / charts);
            List<Placement> spots = new ArrayList<>();
            for (Card card : part) {
                spots.add(placement(deck.zone(card).orElseThrow(), viewId));
            }
            questions.add(new Question.Label(part, view, spots, bank(spots)));
        }
        return questions;
    }

    /** The zones to be labelled; with others, so that there is something to choose from. */
    private List<Zone> bank(List<Placement> spots) {
        List<Zone> words = new ArrayList<>(spots.stream().map(Placement::zone).toList());
        Set<String> taken = words.stream().map(this::word).collect(Collectors.toCollection(HashSet::new));
        for (Zone other : around(spots.get(0), true)) {
            if (words.size() < OPTIONS && taken.add(word(other))) {
                words.add(other);
            }
        }
        words.sort(Comparator.comparing(zone -> zone.name().in(language)));
        return words;
    }

    private <T> List<T> shuffled(Collection<T> all) {
        List<T> copy = new ArrayList<>(all);
        shuffle(copy);
        return copy;
    }

    private void shuffle(List<?> list) {
        Shuffle.shuffle(list, chance);
    }
}
