package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soleatlas.study.Card;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Skill;

class EntryLineTest {

    private static final Instant AT = Instant.parse("2026-03-01T08:00:00.25Z");

    private static byte[] bytes(Entry entry) {
        return LogLine.write(EntryLine.columns(entry));
    }

    private static Optional<Entry> read(byte[] line) {
        return LogLine.read(Arrays.copyOf(line, line.length - 1)).flatMap(EntryLine::entry);
    }

    private static String text(Entry entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsRead() {
        RandomEntries entries = new RandomEntries(1, "a");
        for (int i = 0; i < 5000; i++) {
            Entry entry = entries.next();
            assertThat(read(bytes(entry))).contains(entry);
        }
    }

    @Test
    void anyTextIsKept() {
        RandomEntries texts = new RandomEntries(2, "a");
        for (int i = 0; i < 20_000; i++) {
            Entry entry = new Entry.Noted("id", AT, texts.nasty(), texts.nasty(), texts.nasty());
            byte[] line = bytes(entry);
            assertThat(read(line)).as("text %d", i).contains(entry);
            assertThat(new String(line, StandardCharsets.UTF_8).indexOf('\n'))
                    .isEqualTo(new String(line, StandardCharsets.UTF_8).length() - 1);
        }
    }

    @Test
    void anyTimeIsKept() {
        for (Instant at : List.of(Instant.MIN, Instant.EPOCH, AT, Instant.MAX)) {
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
                Entry entry = new Entry.Answered(
                        "id",
                        at,
                        day,
                        new Card("m", "z", Skill.DRAW),
                        Grade.EASY,
                        Integer.MAX_VALUE,
                        Long.MAX_VALUE,
                        "");
                assertThat(read(bytes(entry))).contains(entry);
            }
        }
    }

    /** The format is a promise: these lines must be read for ever. */
    @Test
    void theFormatStaysAsItIs() {
        Card card = new Card("classic", "liver", Skill.LOCATE);
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThat(new String(LogReader.header(), StandardCharsets.UTF_8))
                .isEqualTo("sole-atlas-answers\t1\td4ebc285\n");
        assertThat(text(new Entry.Answered("w1-1", AT, day, card, Grade.AGAIN, 2, 1500, "heart")))
                .isEqualTo(
                        "answered\tw1-1\t2026-03-01T08:00:00.250Z\t2026-03-01\tclassic\tliver\tlocate\t1\t2\t1500\theart\tc94d1854\n");
        assertThat(text(new Entry.TakenBack("w1-2", AT, "w1-1")))
                .isEqualTo("taken-back\tw1-2\t2026-03-01T08:00:00.250Z\tw1-1\t2969da1a\n");
        assertThat(text(new Entry.Noted("w1-3", AT, "classic", "liver", "a\tb\\c\nd")))
                .isEqualTo("noted\tw1-3\t2026-03-01T08:00:00.250Z\tclassic\tliver\ta\\tb\\\\c\\nd\t27b5a90a\n");
        assertThat(text(new Entry.Finished("w1-4", AT, "classic", Entry.Test.EXAM, 18, 20, 0)))
                .isEqualTo("finished\tw1-4\t2026-03-01T08:00:00.250Z\tclassic\texam\t18\t20\t0\t7dc63a3c\n");
    }

    @Test
    void whatIsOutOfRangeIsNotRead() {
        for (String columns : List.of(
                "answered id 2026-03-01T08:00:00Z 2026-03-01 m z locate 5 1 0 x",
                "answered id 2026-03-01T08:00:00Z 2026-03-01 m z locate 1 0 0 x",
                "answered id 2026-03-01T08:00:00Z 2026-03-01 m z locate 1 1 -1 x",
                "answered id 2026-03-01T08:00:00Z 2026-03-01 m z locate 1 1 0",
                "answered id 2026-03-01T08:00:00Z 2026-02-30 m z locate 1 1 0 x",
                "answered id yesterday 2026-03-01 m z locate 1 1 0 x",
                "answered id 2026-03-01T08:00:00Z 2026-03-01 m z smell 1 1 0 x",
                "finished id 2026-03-01T08:00:00Z m exam 1 0 0",
                "finished id 2026-03-01T08:00:00Z m exam 9999999999 10 0",
                "praised id 2026-03-01T08:00:00Z m",
                "taken-back")) {
            assertThat(EntryLine.entry(List.of(columns.split(" ")))).as(columns).isEmpty();
        }
    }
}
