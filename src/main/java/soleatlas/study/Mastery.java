package soleatlas.study;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import soleatlas.atlas.Zone;

/** How well a zone is known, in five steps. */
public enum Mastery {
    /** Never asked. */
    UNSEEN(0),
    /** More likely forgotten than known: less than 50 %. */
    FAINT(1),
    /** Less than 75 %. */
    FADING(2),
    /** Less than 90 %, or not yet for long. */
    FIRM(3),
    /** At least 90 %, and for three weeks or longer. */
    KNOWN(4);

    private static final double HALF = 0.5;
    /** What was missed last counts no more than this. */
    private static final double MISSED = 0.45;

    private static final double THREE_QUARTERS = 0.75;
    private static final double LASTING = 21;

    private final int pips;

    Mastery(int pips) {
        this.pips = pips;
    }

    /** How many of four pips stand for it. */
    public int pips() {
        return pips;
    }

    /**
     * How well a zone is known on a day: the mean chance over the wanted skills that can be asked about it; one never asked
     * counts as not known, and one that was missed last as hardly known.
     *
     * @return nothing if none of the skills can be asked about the zone
     */
    public static Optional<Mastery> of(Progress progress, Deck deck, Zone zone, Set<Skill> wanted, LocalDate day) {
        double sum = 0;
        int count = 0;
        int seen = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Skill skill : deck.skills(zone)) {
            if (wanted.contains(skill)) {
                count++;
                Memory memory = progress.memory(deck.card(zone, skill)).orElse(null);
                if (memory != null) {
                    seen++;
                    double chance = Fsrs.retrievability(memory, day);
                    // What was missed last is shown once more at the end of a round; that is not yet knowing it
                    sum += memory.grade().known() ? chance : Math.min(chance, MISSED);
                    least = Math.min(least, memory.stability());
                }
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(seen == 0 ? UNSEEN : step(sum / count, least));
    }

    private static Mastery step(double chance, double stability) {
        if (chance < HALF) {
            return FAINT;
        }
        if (chance < THREE_QUARTERS) {
            return FADING;
        }
        return chance < Fsrs.RETENTION || stability < LASTING ? FIRM : KNOWN;
    }
}
