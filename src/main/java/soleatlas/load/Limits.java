package soleatlas.load;

/** How much a stranger's file may ask for. Far above what any chart needs, low enough to answer within seconds. */
final class Limits {

    /** Bytes in one file. */
    static final int FILE_BYTES = 16 * 1024 * 1024;
    /** Bytes in all files of a map. */
    static final long MAP_BYTES = 32 * 1024 * 1024;
    /** Objects and lists inside one another. */
    static final int DEPTH = 24;
    /** Values in all files of a map. */
    static final int VALUES = 1_000_000;
    /** Characters in the name of a field. */
    static final int NAME = 200;
    /** Characters in a number. */
    static final int NUMBER = 60;
    /** Characters in one text on screen. */
    static final int TEXT = 4_000;
    /** Characters in a reference to a file. */
    static final int REFERENCE = 250;
    /** Included files of one map, and as many translations. */
    static final int INCLUDES = 40;
    /** Maps in one index or folder. */
    static final int MAPS = 200;
    /** Lessons in one index or folder. */
    static final int LESSONS = 200;
    /** Views of one map. */
    static final int VIEWS = 40;
    /** Shapes in one list. */
    static final int SHAPES = 64;
    /** Characters in one path. */
    static final int PATH = 200_000;
    /** Points in one outline after its curves were replaced by short lines. */
    static final int OUTLINE_POINTS = 20_000;
    /** Curves in one path, each begun with M. */
    static final int OUTLINE_CURVES = 64;
    /** Points in all outlines of a map. */
    static final int MAP_POINTS = 2_000_000;
    /** Pairs of shapes on one view whose overlap is measured. */
    static final int OVERLAP_PAIRS = 60_000;
    /** Comparisons of two edges for all outlines of a map; so many take a few seconds. */
    static final long COMPARISONS = 60_000_000;
    /** Problems told of one map or lesson. */
    static final int PROBLEMS = 500;
    /** Ids that misspelt ones are compared with, all in all. */
    static final int CANDIDATES = 500_000;

    private Limits() {}
}
