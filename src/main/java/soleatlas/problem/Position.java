package soleatlas.problem;

/**
 * A place in a file.
 *
 * @param file the file as the author knows it
 * @param line from 1
 * @param column from 1, in UTF-16 characters
 */
public record Position(String file, int line, int column) {

    /** The first character of a file. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** So many characters further on the same line. */
    public Position plus(int characters) {
        return new Position(file, line, column + characters);
    }
}
