package soleatlas.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soleatlas.study.Card;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Skill;

/** Entries as columns of a line: what kind, id, when, and then what belongs to the kind. */
final class EntryLine {

    private static final String ANSWERED = "answered";
    private static final String TAKEN_BACK = "taken-back";
    private static final String NOTED = "noted";
    private static final String FINISHED = "finished";

    private EntryLine() {}

    static List<String> columns(Entry entry) {
        String at = entry.at().toString();
        if (entry instanceof Entry.Answered it) {
            Card card = it.card();
            return List.of(
                    ANSWERED,
                    it.id(),
                    at,
                    it.day().toString(),
                    card.map(),
                    card.subject(),
                    word(card.skill()),
                    String.valueOf(it.grade().number()),
                    String.valueOf(it.tries()),
                    String.valueOf(it.millis()),
                    it.given());
        }
        if (entry instanceof Entry.TakenBack it) {
            return List.of(TAKEN_BACK, it.id(), at, it.answer());
        }
        if (entry instanceof Entry.Noted it) {
            return List.of(NOTED, it.id(), at, it.map(), it.zone(), it.text());
        }
        if (entry instanceof Entry.Finished it) {
            return List.of(
                    FINISHED,
                    it.id(),
                    at,
                    it.map(),
                    word(it.test()),
                    String.valueOf(it.right()),
                    String.valueOf(it.of()),
                    String.valueOf(it.millis()));
        }
        throw new IllegalArgumentException(String.valueOf(entry));
    }

    /** The entry; nothing if this version does not understand the columns. */
    static Optional<Entry> entry(List<String> columns) {
        try {
            return Optional.of(read(columns));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Entry read(List<String> columns) {
        String id = columns.get(1);
        Instant at = Instant.parse(columns.get(2));
        if (id.isEmpty()) {
            throw new IllegalArgumentException("no id");
        }
        return switch (columns.get(0)) {
            case ANSWERED -> {
                exactly(11, columns);
                yield new Entry.Answered(
                        id,
                        at,
                        LocalDate.parse(columns.get(3)),
                        new Card(columns.get(4), columns.get(5), named(Skill.class, columns.get(6))),
                        Grade.of(Integer.parseInt(columns.get(7))),
                        Math.toIntExact(number(columns.get(8), 1, Integer.MAX_VALUE)),
                        number(columns.get(9), 0, Long.MAX_VALUE),
                        columns.get(10));
            }
            case TAKEN_BACK -> {
                exactly(4, columns);
                yield new Entry.TakenBack(id, at, columns.get(3));
            }
            case NOTED -> {
                exactly(6, columns);
                yield new Entry.Noted(id, at, columns.get(3), columns.get(4), columns.get(5));
            }
            default -> finished(id, at, columns);
        };
    }

    /**
     * A finished test from its columns.
     *
     * @throws IllegalArgumentException if it is another kind of entry or a number is out of range
     */
    private static Entry.Finished finished(String id, Instant at, List<String> columns) {
        exactly(8, columns);
        if (!columns.get(0).equals(FINISHED)) {
            throw new IllegalArgumentException(columns.get(0));
        }
        return new Entry.Finished(
                id,
                at,
                columns.get(3),
                named(Entry.Test.class, columns.get(4)),
                Math.toIntExact(number(columns.get(5), 0, Integer.MAX_VALUE)),
                Math.toIntExact(number(columns.get(6), 1, Integer.MAX_VALUE)),
                number(columns.get(7), 0, Long.MAX_VALUE));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /**
     * A number from its digits.
     *
     * @throws IllegalArgumentException if it is none or out of range
     */
    static long number(String digits, long least, long most) {
        long number = Long.parseLong(digits);
        if (number < least || number > most) {
            throw new IllegalArgumentException(digits);
        }
        return number;
    }

    static void exactly(int count, List<String> columns) {
        if (columns.size() != count) {
            throw new IllegalArgumentException(columns.size() + " columns");
        }
    }
}
