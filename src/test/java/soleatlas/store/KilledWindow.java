package soleatlas.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import soleatlas.study.Card;
import soleatlas.study.Entry;
import soleatlas.study.Grade;
import soleatlas.study.Skill;

/** A program that answers as fast as it can until it is killed, and says which answers it was told are kept. */
public final class KilledWindow {

    private KilledWindow() {}

    /**
     * Answers.
     *
     * @param arguments the learner's folder, what the ids begin with, and a number to choose by
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[2]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LearnerStore store = LearnerStore.open(new LocalDisk(), folder);
        store.load();
        for (int i = 0; ; i++) {
            String id = arguments[1] + "-" + i;
            Instant now = Instant.now();
            Card card = new Card("classic", "zone-" + random.nextInt(60), Skill.LOCATE);
            Entry entry = random.nextInt(10) == 0
                    ? new Entry.Noted(id, now, "classic", card.subject(), "a note ".repeat(random.nextInt(2000)))
                    : new Entry.Answered(
                            id, now, LocalDate.of(2026, 3, 1), card, Grade.GOOD, 1, random.nextInt(5000), "");
            store.append(entry);
            out.println(id);
            if (random.nextInt(3) == 0) {
                store.summarize(now.minusMillis(random.nextInt(40)));
            }
        }
    }
}
