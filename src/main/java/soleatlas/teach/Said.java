package soleatlas.teach;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Text;

/**
 * What is said in a step. Everything but the notes is for the room.
 *
 * @param title a few words above the chart
 * @param text a sentence or two below the title, if given
 * @param question what the class is asked, if anything; names stay hidden until it is answered
 * @param answer what is shown when the question is answered; only ever beside a question
 * @param notes what the teacher alone reads, if anything
 */
public record Said(
        Text title,
        @Nullable Text text,
        @Nullable Text question,
        @Nullable Text answer,
        @Nullable Text notes) {

    /**
     * Refuses an answer to nothing.
     *
     * @throws IllegalArgumentException if there is an answer without a question
     */
    public Said {
        if (answer != null && question == null) {
            throw new IllegalArgumentException("an answer without a question: " + answer);
        }
    }

    /** Only a title. */
    public static Said titled(Text title) {
        return new Said(title, null, null, null, null);
    }

    /** The sentence below the title, if given. */
    public Optional<Text> sentence() {
        return Optional.ofNullable(text);
    }

    /** What the class is asked, if anything. */
    public Optional<Text> asked() {
        return Optional.ofNullable(question);
    }

    /** What is shown when the question is answered, if anything. */
    public Optional<Text> answered() {
        return Optional.ofNullable(answer);
    }

    /** What the teacher alone reads, if anything. */
    public Optional<Text> noted() {
        return Optional.ofNullable(notes);
    }
}
