package soleatlas.model.present;

import org.jspecify.annotations.Nullable;
import soleatlas.teach.FootPoint;

/**
 * Light that the teacher throws on the picture for a moment; it is never part of a step.
 *
 * @param kind what it is
 * @param at where; null while there is none
 */
public record BoardLight(Kind kind, @Nullable FootPoint at) {

    /** No light. */
    public static final BoardLight OFF = new BoardLight(Kind.LASER, null);

    /** What light. */
    public enum Kind {
        /** A dot. */
        LASER,
        /** A circle outside of which everything is dark. */
        CIRCLE,
        /** A circle in which everything is larger. */
        MAGNIFIER
    }
}
