package soleatlas.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import soleatlas.study.Card;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Skill;

/** Entries as they could happen, and texts as nobody would write them. */
final class RandomEntries {

    private static final String[] NASTY = {
        "",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\\",
        "\\t",
        "\\u0041",
        "\\",
        "\0",
        "\u007f",
        "\u0085",
        "\u2028",
        "\ufeff",
        "ß",
        "足",
        "\ud83d\udc63",
        "\ud83d",
        "\udc63",
        "\udc63\ud83d",
        "--",
        "\t--",
        "end",
        "\uffff",
        "=",
        "#",
        "00000000"
    };

    private static final List<Skill> SKILLS = List.of(Skill.values());

    private final Random random;
    private final String prefix;
    private final List<String> answers = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private int number;

    RandomEntries(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
    }

    Instant now() {
        return now;
    }

    /** One that takes back, notes, finishes or, mostly, answers; time goes on. */
    Entry next() {
        number++;
        now = now.plusMillis(random.nextInt(20_000_000));
        String id = prefix + "-" + number;
        String map = random.nextInt(4) == 0 ? "other" : "classic";
        int kind = random.nextInt(20);
        if (kind == 0) {
            return new Entry.Noted(id, now, map, zone(), random.nextInt(3) == 0 ? "" : nasty());
        }
        if (kind == 1) {
            Entry.Test test = random.nextBoolean() ? Entry.Test.EXAM : Entry.Test.CHALLENGE;
            return new Entry.Finished(id, now, map, test, random.nextInt(20), 20, random.nextInt(100_000));
        }
        if (kind < 4) {
            return new Entry.TakenBack(id, now, takenBack());
        }
        answers.add(id);
        return answer(id, map);
    }

    List<Entry> next(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(next());
        }
        return entries;
    }

    Entry.Answered answer() {
        number++;
        now = now.plusMillis(1 + random.nextInt(1000));
        return answer(prefix + "-" + number, "classic");
    }

    private Entry.Answered answer(String id, String map) {
        LocalDate day = LocalDate.ofEpochDay(now.getEpochSecond() / 86_400);
        Skill skill = SKILLS.get(random.nextInt(SKILLS.size()));
        Grade grade = Grade.of(1 + random.nextInt(4));
        String given = grade.known() ? "" : zone();
        return new Entry.Answered(
                id, now, day, new Card(map, zone(), skill), grade, 1 + random.nextInt(3), random.nextInt(9000), given);
    }

    /** Mostly one of the last answers; sometimes an old one, and sometimes none at all. */
    private String takenBack() {
        if (answers.isEmpty() || random.nextInt(10) == 0) {
            return "nobody-knows-" + random.nextInt(3);
        }
        int back =
                random.nextInt(4) == 0 ? random.nextInt(answers.size()) : random.nextInt(Math.min(3, answers.size()));
        return answers.get(answers.size() - 1 - back);
    }

    private String zone() {
        return "zone-" + random.nextInt(8);
    }

    /** Any text. */
    String nasty() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(5) == 0
                            ? String.valueOf((char) random.nextInt(65_536))
                            : NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }
}
