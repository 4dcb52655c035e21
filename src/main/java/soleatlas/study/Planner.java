package soleatlas.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import soleatlas.atlas.Zone;

/**
 * What to ask: today, of a choice, or in an exam. Of one zone no more than one question about its place or name comes in a
 * round, since each gives the others away, unless a choice or an exam has too little else to ask; what shows a zone with its
 * name comes after what asks for either.
 */
public final class Planner {

    /** So many cards a day are new at most. */
    public static final int NEW_A_DAY = 6;
    /** So many cards a day are asked again at most. */
    public static final int AGAIN_A_DAY = 20;
    /** So many questions an exam has, if the map has them. */
    public static final int EXAM = 40;
    /** After so many days without an answer somebody is welcomed back. */
    public static final int BREAK_DAYS = 7;

    private static final Set<Skill> GIVE_AWAY =
            EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.SIDE, Skill.LABEL, Skill.DRAW);

    private final Deck deck;
    private final Progress progress;
    private final LocalDate day;

    /**
     * Plans for a day.
     *
     * @param day the learner's day
     */
    public Planner(Deck deck, Progress progress, LocalDate day) {
        this.deck = deck;
        this.progress = progress;
        this.day = day;
    }

    /**
     * The cards of today's session.
     *
     * @param again cards that are due, those most likely still known first
     * @param fresh new cards, in the order of the learning path
     * @param comingBack whether so many days went by that the learner is welcomed back
     */
    public record Today(List<Card> again, List<Card> fresh, boolean comingBack) {

        /** Keeps its own copies. */
        public Today {
            again = List.copyOf(again);
            fresh = List.copyOf(fresh);
        }

        /** How many cards there are. */
        public int size() {
            return again.size() + fresh.size();
        }
    }

    /**
     * Today's session. However much is due, no more than the day's limits is asked, and what is left over waits without being
     * counted.
     *
     * @param wanted the skills to ask about
     * @param most how many cards at most, at least 1
     */
    public Today today(Set<Skill> wanted, int most) {
        Progress.Day done = progress.day(day);
        Set<String> told = answeredToday(wanted);
        List<Card> due = cards(wanted).stream()
                .filter(card -> progress.memory(card)
                        .filter(memory -> !memory.due().isAfter(day))
                        .isPresent())
                .sorted(Comparator.comparingDouble((Card card) -> -progress.chance(card, day)))
                .toList();
        List<Card> again = apart(due, told, Math.min(most, Math.max(0, AGAIN_A_DAY - done.again())));
        int room = Math.min(most - again.size(), Math.max(0, NEW_A_DAY - done.fresh()));
        List<Card> fresh = apart(fresh(wanted), told, room);
        boolean comingBack = progress.lastDay()
                .filter(last -> ChronoUnit.DAYS.between(last, day) >= BREAK_DAYS)
                .isPresent();
        return new Today(again, fresh, comingBack && !again.isEmpty());
    }

    /** The zones about whose place or name something was asked today: to ask again would be too easy. */
    private Set<String> answeredToday(Set<Skill> wanted) {
        return cards(wanted).stream()
                .filter(card -> GIVE_AWAY.contains(card.skill()))
                .filter(card -> progress.memory(card)
                        .filter(memory -> memory.last().equals(day))
                        .isPresent())
                .map(Card::subject)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** New cards in the order of the learning path: stage by stage, in each one skill after the other. */
    private List<Card> fresh(Set<Skill> wanted) {
        Set<Card> cards = new LinkedHashSet<>();
        for (PathStage stage : PathStage.of(deck)) {
            for (Skill skill : wanted.stream().sorted().toList()) {
                cards.addAll(deck.cards(stage.zones(), EnumSet.of(skill)));
            }
        }
        cards.removeIf(card -> progress.memory(card).isPresent());
        return new ArrayList<>(cards);
    }

    /** The first cards of which no two give each other away; their zones are added to those told. */
    private static List<Card> apart(List<Card> cards, Set<String> told, int most) {
        List<Card> picked = new ArrayList<>();
        for (Card card : cards) {
            if (picked.size() < most && (!GIVE_AWAY.contains(card.skill()) || told.add(card.subject()))) {
                picked.add(card);
            }
        }
        return picked;
    }

    /**
     * Cards of chosen zones: those that are due first, then those never asked, then the others by how likely they are
     * forgotten.
     *
     * @param zones the zones to ask about
     * @param wanted the skills to ask about
     * @param most how many cards at most
     */
    public List<Card> chosen(List<Zone> zones, Set<Skill> wanted, int most, RandomGenerator chance) {
        List<Card> cards = deck.cards(zones, wanted);
        Shuffle.shuffle(cards, chance);
        cards.sort(Comparator.comparingInt(this::urgency).thenComparingDouble(card -> progress.chance(card, day)));
        List<Card> picked = apart(cards, new HashSet<>(), most);
        if (picked.size() < most) {
            cards.removeAll(picked);
            picked.addAll(cards.subList(0, Math.min(cards.size(), most - picked.size())));
        }
        return inOrder(picked, chance);
    }

    private int urgency(Card card) {
        return progress.memory(card)
                .map(memory -> memory.due().isAfter(day) ? 2 : 0)
                .orElse(1);
    }

    /** The cards that are most likely forgotten; of equally likely ones the harder first. */
    public List<Card> forgotten(Set<Skill> wanted, int most) {
        List<Card> seen = cards(wanted).stream()
                .filter(card -> progress.memory(card).isPresent())
                .sorted(Comparator.comparingDouble((Card card) -> progress.chance(card, day))
                        .thenComparingDouble(card ->
                                -progress.memory(card).map(Memory::difficulty).orElse(0.0)))
                .toList();
        return namesLast(apart(seen, new HashSet<>(), most));
    }

    /** Every zone once: where is it? */
    public List<Card> challenge(List<Zone> zones, RandomGenerator chance) {
        List<Card> cards = deck.cards(zones, EnumSet.of(Skill.LOCATE));
        Shuffle.shuffle(cards, chance);
        return cards;
    }

    /** An exam: of every skill about as many, spread over the zones; neither labels nor drawings. */
    public List<Card> exam(List<Zone> zones, RandomGenerator chance) {
        Map<Skill, List<Card>> piles = new HashMap<>();
        List<Skill> skills = new ArrayList<>(deck.skills());
        skills.removeAll(List.of(Skill.LABEL, Skill.DRAW));
        for (Skill skill : skills) {
            List<Card> pile = deck.cards(zones, EnumSet.of(skill));
            Shuffle.shuffle(pile, chance);
            piles.put(skill, pile);
        }
        List<Card> picked = new ArrayList<>();
        Map<String, Integer> asked = new HashMap<>();
        Deque<Skill> turns = new ArrayDeque<>(skills);
        while (picked.size() < EXAM && !turns.isEmpty()) {
            Skill skill = turns.remove();
            List<Card> pile = piles.getOrDefault(skill, List.of());
            pile.stream()
                    .min(Comparator.comparingInt(card -> asked.getOrDefault(zone(card), 0)))
                    .ifPresent(card -> {
                        pile.remove(card);
                        asked.merge(zone(card), 1, Integer::sum);
                        picked.add(card);
                        turns.add(skill);
                    });
        }
        return inOrder(picked, chance);
    }

    /** The same cards mixed, with those last that show a zone together with its name. */
    public List<Card> inOrder(List<Card> cards, RandomGenerator chance) {
        List<Card> mixed = new ArrayList<>(cards);
        Shuffle.shuffle(mixed, chance);
        return namesLast(mixed);
    }

    /** The same cards in the same order, but for those last that show a zone together with its name. */
    private List<Card> namesLast(List<Card> cards) {
        List<Card> sorted = new ArrayList<>(cards);
        sorted.sort(Comparator.comparing(card -> !GIVE_AWAY.contains(card.skill()) && isAskedToo(card, cards)));
        return sorted;
    }

    private boolean isAskedToo(Card card, List<Card> cards) {
        return cards.stream()
                .anyMatch(other ->
                        GIVE_AWAY.contains(other.skill()) && other.subject().equals(zone(card)));
    }

    /** Id of the zone that a card is about. */
    private String zone(Card card) {
        return deck.zone(card).map(Zone::id).orElse(card.subject());
    }

    private List<Card> cards(Set<Skill> wanted) {
        return deck.cards(deck.map().zones(), wanted);
    }
}
