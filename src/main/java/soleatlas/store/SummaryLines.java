package soleatlas.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.study.Card;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Memory;
import soleatlas.study.Pair;
import soleatlas.study.Progress;
import soleatlas.study.Skill;

/** A summary as columns of lines: what the line is about, and then what belongs to that. */
final class SummaryLines {

    private static final String COVERS = "covers";
    private static final String EARLY = "early";
    private static final String MEMORY = "memory";
    private static final String DAY = "day";
    private static final String PACE = "pace";
    private static final String MIX_UP = "mix-up";
    private static final String NOTE = "note";
    private static final String TEST = "test";

    private final Map<Card, Memory> memories = new HashMap<>();
    private final Map<LocalDate, Progress.Day> days = new HashMap<>();
    private final Map<Skill, List<Long>> paces = new EnumMap<>(Skill.class);
    private final Map<Pair, Integer> mixUps = new HashMap<>();
    private final List<Entry.Finished> tests = new ArrayList<>();
    private final Map<String, Map<String, String>> notes = new HashMap<>();
    private final Set<String> early = new HashSet<>();
    private @Nullable LogPosition mark;
    private Instant latest = Instant.MIN;

    private SummaryLines() {}

    static List<List<String>> columns(Summary summary) {
        List<List<String>> lines = new ArrayList<>();
        LogPosition mark = summary.mark();
        lines.add(List.of(COVERS, said(mark.end()), said(mark.lines()), said(mark.check()), said(summary.latest())));
        summary.early().forEach(id -> lines.add(List.of(EARLY, id)));
        Progress.State state = summary.state();
        state.memories().forEach((card, memory) -> lines.add(memory(card, memory)));
        state.days().forEach((date, day) -> lines.add(List.of(DAY, said(date), said(day.fresh()), said(day.again()))));
        state.paces().forEach((skill, times) -> {
            List<String> line = new ArrayList<>(List.of(PACE, EntryLine.word(skill)));
            times.forEach(time -> line.add(said(time)));
            lines.add(line);
        });
        state.mixUps()
                .forEach(
                        (pair, count) -> lines.add(List.of(MIX_UP, pair.map(), pair.one(), pair.other(), said(count))));
        for (Entry.Finished test : state.tests()) {
            List<String> line = new ArrayList<>(List.of(TEST));
            line.addAll(EntryLine.columns(test));
            lines.add(line);
        }
        state.notes().forEach((map, texts) -> texts.forEach((zone, text) -> lines.add(List.of(NOTE, map, zone, text))));
        return lines;
    }

    private static List<String> memory(Card card, Memory memory) {
        return List.of(
                MEMORY,
                card.map(),
                card.subject(),
                EntryLine.word(card.skill()),
                said(memory.stability()),
                said(memory.difficulty()),
                said(memory.last()),
                said(memory.interval()),
                said(memory.answers()),
                said(memory.grade().number()));
    }

    private static String said(Object value) {
        return String.valueOf(value);
    }

    /** The summary; nothing if this version does not understand a line. */
    static Optional<Summary> summary(List<List<String>> lines) {
        SummaryLines reading = new SummaryLines();
        try {
            lines.forEach(reading::take);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        LogPosition mark = reading.mark;
        if (mark == null) {
            return Optional.empty();
        }
        Progress.State state = new Progress.State(
                reading.memories, reading.days, reading.paces, reading.mixUps, reading.tests, reading.notes);
        return Optional.of(new Summary(mark, reading.latest, state, reading.early));
    }

    private void take(List<String> line) {
        switch (line.get(0)) {
            case COVERS -> {
                mark = new LogPosition(count(line.get(1)), count(line.get(2)), Integer.parseInt(line.get(3)));
                latest = Instant.parse(line.get(4));
            }
            case EARLY -> early.add(line.get(1));
            case MEMORY ->
                memories.put(
                        card(line),
                        new Memory(
                                Double.parseDouble(line.get(4)),
                                Double.parseDouble(line.get(5)),
                                LocalDate.parse(line.get(6)),
                                Integer.parseInt(line.get(7)),
                                Integer.parseInt(line.get(8)),
                                Grade.of(Integer.parseInt(line.get(9)))));
            case DAY ->
                days.put(
                        LocalDate.parse(line.get(1)),
                        new Progress.Day(Integer.parseInt(line.get(2)), Integer.parseInt(line.get(3))));
            case PACE ->
                paces.put(
                        EntryLine.named(Skill.class, line.get(1)),
                        line.subList(2, line.size()).stream().map(Long::valueOf).toList());
            case MIX_UP -> mixUps.put(new Pair(line.get(1), line.get(2), line.get(3)), Integer.parseInt(line.get(4)));
            case TEST -> tests.add(test(line.subList(1, line.size())));
            case NOTE ->
                notes.computeIfAbsent(line.get(1), map -> new HashMap<>()).put(line.get(2), line.get(3));
            default -> throw new IllegalArgumentException(line.get(0));
        }
    }

    private static Card card(List<String> line) {
        return new Card(line.get(1), line.get(2), EntryLine.named(Skill.class, line.get(3)));
    }

    private static Entry.Finished test(List<String> columns) {
        if (EntryLine.entry(columns).orElse(null) instanceof Entry.Finished finished) {
            return finished;
        }
        throw new IllegalArgumentException("no test");
    }

    private static long count(String digits) {
        return EntryLine.number(digits, 0, Long.MAX_VALUE);
    }
}
