package soleatlas.teach;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;

/**
 * What is said in a step. Everything but the notes is for the room.
 *
 * @param title a few words above the chart
 * @param text a sentence or two below the title, if given
 * @param question what the class is asked, if anything; names stay hidden until it is answered
 * @param answer what is shown when the question is answered; only ever beside a question
 * @param notes what the teacher alone reads, if anything
 */
public record StepText(
        LocalizedText title,
        @Nullable LocalizedText text,
        @Nullable LocalizedText question,
        @Nullable LocalizedText answer,
        @Nullable LocalizedText notes) {

    /**
     * Refuses an answer to nothing.
     *
     * @throws IllegalArgumentException if there is an answer without a question
     */
    public StepText {
        if (answer != null && question == null) {
            throw new IllegalArgumentException("an answer without a question: " + answer);
        }
    }

    /** Only a title. */
    public static StepText titled(LocalizedText title) {
        return new StepText(title, null, null, null, null);
    }

    /** The sentence below the title, if given. */
    public Optional<LocalizedText> sentence() {
        return Optional.ofNullable(text);
    }

    /** What the class is asked, if anything. */
    public Optional<LocalizedText> asked() {
        return Optional.ofNullable(question);
    }

    /** What is shown when the question is answered, if anything. */
    public Optional<LocalizedText> answered() {
        return Optional.ofNullable(answer);
    }

    /** What the teacher alone reads, if anything. */
    public Optional<LocalizedText> noted() {
        return Optional.ofNullable(notes);
    }
}
