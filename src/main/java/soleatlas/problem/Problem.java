package soleatlas.problem;

/**
 * Something wrong with a file, such as that of a map or a lesson, told so that its author can mend it.
 *
 * @param level whether what the file holds can be used all the same
 * @param code stable plain word for the kind of mistake
 * @param file the file, as the author knows it
 * @param line line in the file, from 1
 * @param column column in the line, from 1, in UTF-16 characters as most editors count; a tab is one
 * @param where the place in words, such as "zone stomach, second shape"
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record Problem(
        Level level, String code, String file, int line, int column, String where, String message, String remedy) {

    /**
     * Refuses a problem without a place.
     *
     * @throws IllegalArgumentException if the file is unnamed or the line or column is below 1
     */
    public Problem {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("a problem needs a place: " + code);
        }
    }

    /** How grave. */
    public enum Level {
        /** The map or lesson cannot be used before this is mended. */
        ERROR,
        /** The map or lesson can be used; this should be mended. */
        WARNING
    }
}
