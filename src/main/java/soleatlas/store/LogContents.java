package soleatlas.store;

import java.util.List;
import soleatlas.study.Entry;

/**
 * What was found in a log.
 *
 * @param header what its first line says
 * @param entries the entries, in the order of their lines
 * @param end the byte up to which it was read
 * @param lines how many lines lie before that
 * @param ending how the last of them ends
 * @param unreadable how many lines could not be read
 * @param troubles the same in words
 */
record LogContents(
        Header header,
        List<Located> entries,
        long end,
        long lines,
        Ending ending,
        long unreadable,
        List<StoreProblem> troubles) {

    /** What the first line says. */
    enum Header {
        /** A log of this version. */
        KNOWN,
        /** Nothing yet, or the beginning of it: a log that is about to be. */
        BEGUN,
        /** Nothing, but other lines are those of a log. */
        DAMAGED,
        /** Nothing, and no line is that of a log. */
        FOREIGN,
        /** A log of a later version. */
        NEWER
    }

    /** How the last line ends. */
    enum Ending {
        /** With a line break. */
        CLEAN,
        /** Whole, without a line break. */
        OPEN,
        /** In the middle. */
        TORN
    }

    /**
     * An entry and its place.
     *
     * @param entry the entry
     * @param end the byte after its line
     * @param line the number of its line, from 1
     * @param ended whether its line ends with a line break
     */
    record Located(Entry entry, long end, long line, boolean ended) {}
}
