package soleatlas.chart.text;

/**
 * How letters look: the shipped typeface in a weight and a size.
 *
 * @param weight how bold
 * @param size height of the em square, in pixels; more than zero
 */
public record TextStyle(Weight weight, double size) {

    /** How bold. */
    public enum Weight {
        /** For reading. */
        REGULAR(400, "Regular"),
        /** A little stronger. */
        MEDIUM(500, "Medium"),
        /** For names and headings. */
        SEMI_BOLD(600, "SemiBold"),
        /** For titles. */
        BOLD(700, "Bold");

        private final int number;
        private final String file;

        Weight(int number, String file) {
            this.number = number;
            this.file = file;
        }

        /** The weight as style sheets write it, 100 to 900. */
        public int number() {
            return number;
        }

        /** Where the font lies among the resources. */
        public String resource() {
            return "/assets/fonts/Inter-" + file + ".ttf";
        }
    }

    /**
     * Refuses letters without a size.
     *
     * @throws IllegalArgumentException if the size is not a positive number
     */
    public TextStyle {
        if (!(size > 0) || !Double.isFinite(size)) {
            throw new IllegalArgumentException("not a size of letters: " + size);
        }
    }

    /** The same in another size. */
    public TextStyle sized(double other) {
        return new TextStyle(weight, other);
    }
}
