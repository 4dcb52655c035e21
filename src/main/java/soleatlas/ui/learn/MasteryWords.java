package soleatlas.ui.learn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import soleatlas.atlas.Zone;
import soleatlas.model.learn.LearnModel;
import soleatlas.study.Deck;
import soleatlas.study.Mastery;
import soleatlas.study.Memory;
import soleatlas.study.Skill;
import soleatlas.words.Messages;

/** How well something is known, in words. */
final class MasteryWords {

    private MasteryWords() {}

    /** "known", "fading", "new". */
    static String word(Mastery mastery) {
        return Messages.word("learn.mastery", mastery);
    }

    /** How well a zone is known by one skill; nothing if it cannot be asked. */
    static Optional<Mastery> of(LearnModel learner, Zone zone, Skill skill) {
        return learner.mastery(zone, EnumSet.of(skill));
    }

    /** When a zone is asked again by a skill: "today", "tomorrow", "in 12 days"; empty if it was never asked. */
    static String due(LearnModel learner, Zone zone, Skill skill) {
        Deck deck = learner.deck().orElse(null);
        if (deck == null) {
            return "";
        }
        LocalDate today = learner.today();
        return learner.progress()
                .memory(deck.card(zone, skill))
                .map(Memory::due)
                .map(due -> inWords(ChronoUnit.DAYS.between(today, due)))
                .orElse("");
    }

    /** What is due is due today: nobody is told how long it has waited. */
    private static String inWords(long days) {
        return days <= 0
                ? Messages.text("learn.due.today")
                : days == 1 ? Messages.text("learn.due.tomorrow") : Messages.text("learn.due.days", days);
    }
}
