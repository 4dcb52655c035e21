package soleatlas.load.json;

/** How much a stranger's file may ask for. Far above what any chart needs, low enough to answer within seconds. */
public final class Limits {

    /** Bytes in one file. */
    public static final int FILE_BYTES = 16 * 1024 * 1024;
    /** Bytes in all files of a map. */
    public static final long MAP_BYTES = 32 * 1024 * 1024;
    /** Objects and lists inside one another. */
    static final int DEPTH = 24;
    /** Values in all files of a map. */
    public static final int VALUES = 1_000_000;
    /** Characters in the name of a field. */
    static final int NAME = 200;
    /** Characters in a number. */
    static final int NUMBER = 60;
    /** Characters in one text on screen. */
    static final int TEXT = 4_000;
    /** Characters in a reference to a file. */
    public static final int REFERENCE = 250;
    /** Included files of one map, and as many translations. */
    public static final int INCLUDES = 40;
    /** Maps in one index or folder. */
    public static final int MAPS = 200;
    /** Lessons in one index or folder. */
    public static final int LESSONS = 200;
    /** Width and height of a canvas. */
    public static final double CANVAS = 100_000;
    /** Views of one map. */
    public static final int VIEWS = 40;
    /** Shapes in one list. */
    public static final int SHAPES = 64;
    /** Characters in one path. */
    public static final int PATH = 200_000;
    /** Points in one outline after its curves were replaced by short lines. */
    public static final int OUTLINE_POINTS = 20_000;
    /** Curves in one path, each begun with M. */
    public static final int OUTLINE_CURVES = 64;
    /** Points in all outlines of a map. */
    public static final int MAP_POINTS = 2_000_000;
    /** Pairs of shapes on one view whose overlap is measured. */
    public static final int OVERLAP_PAIRS = 60_000;
    /** Comparisons of two edges for all outlines of a map; so many take a few seconds. */
    public static final long COMPARISONS = 60_000_000;

    private Limits() {}
}
