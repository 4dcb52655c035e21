package soleatlas.teach;

/**
 * The room in which a lesson is given: how large letters must be for its last row.
 *
 * <p>An element of a picture is legible where its height is, in per cent of the picture's, the distance of the farthest viewer
 * divided by 200 picture heights (basic decision making of ANSI/AVIXA DISCAS V202.01), which is 17 minutes of arc. Whether an
 * element is a capital or a lower-case letter is not settled; sizes here lie in the middle of both readings.
 *
 * @param depth from the picture to the last row, in metres, 1 to 60
 * @param picture height of the projected picture, in metres, 0.3 to 10
 */
public record Room(double depth, double picture) {

    /** A classroom: the last row nine metres from a picture one and a half metres high. */
    public static final Room USUAL = new Room(9, 1.5);
    /** Least and greatest depth, in metres. */
    public static final double LEAST_DEPTH = 1;
    /** Greatest depth, in metres. */
    public static final double MOST_DEPTH = 60;
    /** Least height of the picture, in metres. */
    public static final double LEAST_PICTURE = 0.3;
    /** Greatest height of the picture, in metres. */
    public static final double MOST_PICTURE = 10;

    private static final double CAPITALS = 0.72;
    private static final double LOWER_CASE = 0.53;
    /** Nearer than this many picture heights letters do not get smaller, farther than the other not larger. */
    private static final double NEAREST = 3;

    private static final double FARTHEST = 8;
    /** Height of a name with its margins, against the size of its font. */
    private static final double LINE = 1.55;
    /** Share of the picture's height in which names can stand. */
    private static final double USABLE = 0.85;

    private static final double TITLE = 1.5;

    /** Brings both into their ranges. */
    public Room {
        depth = between(depth, LEAST_DEPTH, MOST_DEPTH);
        picture = between(picture, LEAST_PICTURE, MOST_PICTURE);
    }

    private static double between(double value, double least, double most) {
        return Double.isNaN(value) ? least : Math.max(least, Math.min(most, value));
    }

    /** How many picture heights the last row is away. */
    public double ratio() {
        return depth / picture;
    }

    /** Whether the last row is so far away that even the largest letters are too small for it. */
    public boolean isTooDeep() {
        return ratio() > FARTHEST + 1e-9;
    }

    /**
     * The size of the font of names.
     *
     * @param height of the picture, in pixels
     */
    public double names(double height) {
        return (element(height) / CAPITALS + element(height) / LOWER_CASE) / 2;
    }

    /**
     * The smallest size of the font that may still be used: its capitals are legible in the last row.
     *
     * @param height of the picture, in pixels
     */
    public double least(double height) {
        return element(height) / CAPITALS;
    }

    /**
     * The size of the font of titles.
     *
     * @param height of the picture, in pixels
     */
    public double title(double height) {
        return Math.min(TITLE * names(height), height / 14);
    }

    /** How many names one below the other can be read in the last row. */
    public int namesInColumn() {
        return (int) Math.floor(USABLE / (least(1) * LINE));
    }

    private double element(double height) {
        return height * between(ratio(), NEAREST, FARTHEST) / 200;
    }
}
