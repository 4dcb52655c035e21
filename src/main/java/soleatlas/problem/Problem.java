package soleatlas.problem;

/**
 * Something wrong with a file, such as that of a map or a lesson. {@link ProblemWords} tell it so that its author can mend it.
 *
 * @param level whether what the file holds can be used all the same
 * @param fault what is wrong
 * @param at the place in the file
 * @param where the same by what stands there
 */
public record Problem(Level level, Phrase fault, Position at, Location where) {

    /** How grave. */
    public enum Level {
        /** The map or lesson cannot be used before this is mended. */
        ERROR,
        /** The map or lesson can be used; this should be mended. */
        WARNING
    }

    /** Stable plain word for the kind of mistake. */
    public String code() {
        return fault.key();
    }

    /** The file, as its author knows it. */
    public String file() {
        return at.file();
    }

    /** Line in the file, from 1. */
    public int line() {
        return at.line();
    }

    /** Column in the line, from 1, in UTF-16 characters. */
    public int column() {
        return at.column();
    }
}
