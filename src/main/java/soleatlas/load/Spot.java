package soleatlas.load;

/**
 * A place in a file.
 *
 * @param file the file as the author knows it
 * @param line from 1
 * @param column from 1, in UTF-16 characters
 */
record Spot(String file, int line, int column) {

    /** The first character of a file. */
    static Spot startOf(String file) {
        return new Spot(file, 1, 1);
    }

    /** So many characters further on the same line. */
    Spot plus(int characters) {
        return new Spot(file, line, column + characters);
    }
}
