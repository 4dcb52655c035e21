package soleatlas.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's entries amount to: memories, days, mix-ups, tests, notes. Of several answers to a card on one day only the
 * first counts for its memory. It belongs to one thread at a time.
 */
public final class Progress {

    /** The usual pace is the median of so many right answers. */
    private static final int PACE = 50;
    /** With fewer right answers than that, nobody's pace is known. */
    private static final int LEAST_PACE = 5;

    private final Map<Card, Memory> memories = new HashMap<>();
    private final Map<Card, Memory> base = new HashMap<>();
    /** The answers that hold, one by one, in the order in which they came. */
    private final Map<Card, List<Entry.Answered>> answers = new HashMap<>();
    /** Those of them that count for the memories. */
    private final Map<Card, List<Counted>> counted = new HashMap<>();
    /** All that was taken in, for what comes twice, as after a restore. */
    private final Map<String, Entry> known = new HashMap<>();

    private final Set<String> gone = new HashSet<>();
    private final Map<LocalDate, Day> days = new HashMap<>();
    private final Map<Skill, List<Timed>> paces = new EnumMap<>(Skill.class);
    private final Map<Pair, Integer> mixUps = new HashMap<>();
    private final List<Entry.Finished> tests = new ArrayList<>();
    private final Map<String, Map<String, String>> notes = new HashMap<>();

    /** An answer that counted for a memory. */
    private record Counted(LocalDate day, boolean fresh) {}

    /** How long a right answer took; its id is empty if it comes from a snapshot. */
    private record Timed(String id, long millis) {}

    /**
     * How much was answered on a day.
     *
     * @param fresh cards answered for the first time ever
     * @param again cards answered that had been answered on an earlier day
     */
    public record Day(int fresh, int again) {

        /** A day without answers. */
        public static final Day NONE = new Day(0, 0);
    }

    /**
     * All that is known, as plain values; what a snapshot keeps. Answers inside it can no longer be taken back.
     *
     * @param memories what is remembered of each card
     * @param days how much was answered on each day
     * @param paces how long the last right answers took, by skill, in milliseconds
     * @param mixUps how often things were taken for each other
     * @param tests the tests that were finished
     * @param notes the notes by map and zone
     */
    public record State(
            Map<Card, Memory> memories,
            Map<LocalDate, Day> days,
            Map<Skill, List<Long>> paces,
            Map<Pair, Integer> mixUps,
            List<Entry.Finished> tests,
            Map<String, Map<String, String>> notes) {

        /** Keeps its own copies. */
        public State {
            memories = Map.copyOf(memories);
            days = Map.copyOf(days);
            paces = paces.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
            mixUps = Map.copyOf(mixUps);
            tests = List.copyOf(tests);
            notes = notes.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
        }
    }

    /** What a snapshot kept. */
    public static Progress of(State state) {
        Progress progress = new Progress();
        progress.memories.putAll(state.memories());
        progress.base.putAll(state.memories());
        progress.days.putAll(state.days());
        state.paces().forEach((skill, times) -> times.forEach(millis -> progress.timed(skill, new Timed("", millis))));
        progress.mixUps.putAll(state.mixUps());
        state.tests().forEach(progress::add);
        state.notes().forEach((map, texts) -> progress.notes.put(map, new HashMap<>(texts)));
        return progress;
    }

    /** All that is known now. */
    public State state() {
        Map<Skill, List<Long>> times = new EnumMap<>(Skill.class);
        paces.keySet().forEach(skill -> times.put(skill, times(skill)));
        return new State(memories, days, times, mixUps, tests, notes);
    }

    /**
     * Takes in what happened. What it has taken in already changes nothing.
     *
     * @return false if it takes back an answer that this progress does not hold one by one, since it comes from a snapshot or
     *     was never kept; nothing is changed then
     */
    public boolean add(Entry entry) {
        if (entry instanceof Entry.TakenBack taken) {
            return gone.contains(taken.answer()) || takenBack(taken.answer());
        }
        if (known.putIfAbsent(entry.id(), entry) != null) {
            return true;
        }
        if (entry instanceof Entry.Answered answered) {
            answered(answered);
        } else if (entry instanceof Entry.Noted noted) {
            noted(noted);
        } else if (entry instanceof Entry.Finished finished) {
            tests.add(finished);
        }
        return true;
    }

    private void answered(Entry.Answered answered) {
        Card card = answered.card();
        answers.computeIfAbsent(card, key -> new ArrayList<>()).add(answered);
        remember(answered);
        if (answered.grade().known() && answered.millis() > 0) {
            timed(card.skill(), new Timed(answered.id(), answered.millis()));
        }
        pair(answered).ifPresent(pair -> mixUps.merge(pair, 1, Integer::sum));
    }

    /** Lets an answer count for the memory of its card, unless one on that day or a later one does already. */
    private void remember(Entry.Answered answered) {
        Card card = answered.card();
        Memory before = memories.get(card);
        if (before == null || answered.day().isAfter(before.last())) {
            counted.computeIfAbsent(card, key -> new ArrayList<>()).add(new Counted(answered.day(), before == null));
            memories.put(card, Fsrs.after(before, answered.grade(), answered.day()));
            count(answered.day(), before == null, 1);
        }
    }

    private boolean takenBack(String id) {
        if (!(known.get(id) instanceof Entry.Answered answered)) {
            return false;
        }
        gone.add(id);
        Card card = answered.card();
        List<Entry.Answered> others = answers.getOrDefault(card, List.of());
        others.remove(answered);
        forget(card);
        others.forEach(this::remember); // the second answer of a day may count now
        paces.computeIfPresent(card.skill(), (skill, times) -> {
            times.removeIf(timed -> timed.id().equals(id));
            return times.isEmpty() ? null : times;
        });
        pair(answered).ifPresent(pair -> mixUps.computeIfPresent(pair, (key, n) -> n > 1 ? n - 1 : null));
        return true;
    }

    /** Back to what the snapshot knows of a card. */
    private void forget(Card card) {
        List<Counted> all = counted.remove(card);
        if (all != null) {
            all.forEach(one -> count(one.day(), one.fresh(), -1));
        }
        Memory memory = base.get(card);
        if (memory == null) {
            memories.remove(card);
        } else {
            memories.put(card, memory);
        }
    }

    private void timed(Skill skill, Timed timed) {
        paces.computeIfAbsent(skill, key -> new ArrayList<>()).add(timed);
    }

    /** Only the last times count; those before them are kept for when one of the last is taken back. */
    private List<Long> times(Skill skill) {
        List<Timed> all = paces.getOrDefault(skill, List.of());
        return all.subList(Math.max(0, all.size() - PACE), all.size()).stream()
                .map(Timed::millis)
                .toList();
    }

    private void count(LocalDate date, boolean fresh, int by) {
        Day day = day(date);
        Day next = fresh ? new Day(day.fresh() + by, day.again()) : new Day(day.fresh(), day.again() + by);
        if (next.equals(Day.NONE)) {
            days.remove(date);
        } else {
            days.put(date, next);
        }
    }

    private void noted(Entry.Noted noted) {
        if (noted.text().isBlank()) {
            notes.computeIfPresent(noted.map(), (map, texts) -> {
                texts.remove(noted.zone());
                return texts.isEmpty() ? null : texts;
            });
        } else {
            notes.computeIfAbsent(noted.map(), map -> new HashMap<>()).put(noted.zone(), noted.text());
        }
    }

    private static Optional<Pair> pair(Entry.Answered answered) {
        Card card = answered.card();
        boolean places = card.skill() == Skill.LOCATE || card.skill() == Skill.NAME || card.skill() == Skill.LABEL;
        boolean mistaken =
                places && !answered.given().isEmpty() && !answered.given().equals(card.subject());
        return mistaken ? Optional.of(new Pair(card.map(), card.subject(), answered.given())) : Optional.empty();
    }

    /** What is remembered of a card; nothing if it was never answered. */
    public Optional<Memory> memory(Card card) {
        return Optional.ofNullable(memories.get(card));
    }

    /** The chance that a card is known on a day; 0 if it was never answered. */
    public double chance(Card card, LocalDate day) {
        @Nullable Memory memory = memories.get(card);
        return memory == null ? 0 : Fsrs.retrievability(memory, day);
    }

    /** How much was answered on a day. */
    public Day day(LocalDate date) {
        return days.getOrDefault(date, Day.NONE);
    }

    /** The last day on which something was answered. */
    public Optional<LocalDate> lastDay() {
        return days.keySet().stream().max(Comparator.naturalOrder());
    }

    /** How long this learner usually takes for a right answer of a kind, in milliseconds; empty while too few are known. */
    public OptionalLong pace(Skill skill) {
        List<Long> times = times(skill);
        if (times.size() < LEAST_PACE) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(times.stream().sorted().toList().get(times.size() / 2));
    }

    /** The pairs of a map that were mixed up at least so often, the most frequent first. */
    public List<Pair> mixUps(String map, int least) {
        return mixUps.entrySet().stream()
                .filter(entry -> entry.getKey().map().equals(map) && entry.getValue() >= least)
                .sorted(Map.Entry.<Pair, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().one())
                        .thenComparing(entry -> entry.getKey().other()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often two things were mixed up. */
    public int count(Pair pair) {
        return mixUps.getOrDefault(pair, 0);
    }

    /** The best test of a kind on a map: the most right, then the fastest; those without a clock last. */
    public Optional<Entry.Finished> best(String map, Entry.Test test) {
        return tests(map, test).stream()
                .max(Comparator.comparingDouble((Entry.Finished one) -> (double) one.right() / one.of())
                        .thenComparing(one -> one.millis() > 0)
                        .thenComparing(
                                Comparator.comparingLong(Entry.Finished::millis).reversed()));
    }

    /** The tests of a kind on a map, in the order in which they were finished. */
    public List<Entry.Finished> tests(String map, Entry.Test test) {
        return tests.stream()
                .filter(one -> one.map().equals(map) && one.test() == test)
                .toList();
    }

    /** The learner's note on a zone; empty if there is none. */
    public String note(String map, String zone) {
        return notes.getOrDefault(map, Map.of()).getOrDefault(zone, "");
    }
}
