package soleatlas.problem;

/**
 * A place in a file.
 *
 * @param file the file as the author knows it
 * @param line from 1
 * @param column from 1, in UTF-16 characters as most editors count; a tab is one
 */
public record Position(String file, int line, int column) {

    /**
     * Refuses what is no place.
     *
     * @throws IllegalArgumentException if the file is unnamed or the line or column is below 1
     */
    public Position {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("no place in a file: " + file + ":" + line + ":" + column);
        }
    }

    /** The first character of a file. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** So many characters further on the same line. */
    public Position plus(int characters) {
        return new Position(file, line, column + characters);
    }
}
