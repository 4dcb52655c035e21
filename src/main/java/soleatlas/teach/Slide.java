package soleatlas.teach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;

/**
 * What the room sees at one moment, whole and for good: a window that is given a slide can show nothing else. What only the
 * teacher reads is not part of it.
 *
 * @param curtain what is drawn over everything
 * @param title above the chart
 * @param text below the title, if given
 * @param question what the class is asked, if anything
 * @param answer what the answer is or will be: as its place is kept free, it is known before it is shown
 * @param answerShown whether the answer is shown
 * @param shown what the chart shows; which names, {@code named} says
 * @param named ids of the zones whose names are shown
 * @param allNamed whether the names of all zones are shown
 * @param lit ids of the zones that stand out
 * @param selected id of the zone that was pointed at, or null
 * @param dim how much is left of the other zones, 0 to 1; 1 if nothing is faded
 * @param quiz the quiz, while the class is quizzed; otherwise null
 * @param ink lines drawn on it, the oldest first
 */
public record Slide(
        Curtain curtain,
        LocalizedText title,
        @Nullable LocalizedText text,
        @Nullable LocalizedText question,
        @Nullable LocalizedText answer,
        boolean answerShown,
        StepChart shown,
        Set<String> named,
        boolean allNamed,
        Set<String> lit,
        @Nullable String selected,
        double dim,
        @Nullable Quiz quiz,
        List<Ink> ink) {

    /** Keeps its own copies. */
    public Slide {
        named = Set.copyOf(named);
        lit = Set.copyOf(lit);
        ink = List.copyOf(ink);
    }

    /** What is drawn over the picture. */
    public enum Curtain {
        /** Nothing. */
        OPEN,
        /** Black. */
        BLACK,
        /** White. */
        WHITE
    }

    /** The quiz, while the class is quizzed: then colours tell nothing and numbers stand for names. */
    public Optional<Quiz> quizzed() {
        return Optional.ofNullable(quiz);
    }

    /** Whether a zone carries its name. */
    public boolean names(String zone) {
        return allNamed || named.contains(zone);
    }

    /** The sentence below the title, if given. */
    public Optional<LocalizedText> sentence() {
        return Optional.ofNullable(text);
    }

    /** What the class is asked, if anything. */
    public Optional<LocalizedText> asked() {
        return Optional.ofNullable(question);
    }

    /** What the answer is, once it is shown. */
    public Optional<LocalizedText> answered() {
        return answerShown ? replied() : Optional.empty();
    }

    /** What the answer is or will be, if there is one: so much place it takes. */
    public Optional<LocalizedText> replied() {
        return Optional.ofNullable(answer);
    }

    /** The zone that was pointed at, if any. */
    public Optional<String> pointedAt() {
        return Optional.ofNullable(selected);
    }

    /** The same without the lines drawn on it. */
    public Slide withoutInk() {
        return with(curtain, List.of());
    }

    /** The same behind a curtain, or without one. */
    public Slide behind(Curtain other) {
        return with(other, ink);
    }

    private Slide with(Curtain other, List<Ink> lines) {
        return new Slide(
                other,
                title,
                text,
                question,
                answer,
                answerShown,
                shown,
                named,
                allNamed,
                lit,
                selected,
                dim,
                quiz,
                lines);
    }
}
