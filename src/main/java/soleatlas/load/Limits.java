package soleatlas.load;

/** How much a stranger's file may ask for. Far above what any chart needs, low enough to answer at once. */
final class Limits {

    /** Bytes in one file. */
    static final int FILE_BYTES = 16 * 1024 * 1024;
    /** Objects and lists inside one another. */
    static final int DEPTH = 24;
    /** Values in one file. */
    static final int VALUES = 2_000_000;
    /** Included files of one map. */
    static final int INCLUDES = 40;
    /** Maps in one index or folder. */
    static final int MAPS = 200;
    /** Points in one outline, control points included. */
    static final int OUTLINE_POINTS = 20_000;
    /** Points in all outlines of a map. */
    static final int MAP_POINTS = 1_000_000;
    /** Pairs of shapes whose overlap is measured. */
    static final int OVERLAP_PAIRS = 60_000;
    /** Problems told of one map. */
    static final int PROBLEMS = 500;
    /** Characters in one text on screen. */
    static final int TEXT = 4_000;

    private Limits() {}
}
