package soleatlas.slide;

import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Where words and chart of a slide lie, and how large the words are. A plan is worth the length of its feet times the size
 * of its words times the size of its names, each as a share of what is wished for: so words get a wider column where the feet
 * do not need the width, as with one foot alone, and no column at all where that leaves the feet much larger.
 *
 * @param beside whether words stand at the left of the chart; otherwise above and below it
 * @param column share of the width that words, or below the title a technique, take
 * @param words size of the words, as a share of what is legible in the last row
 * @param worth how good it is; only to be compared
 */
record SlidePlan(boolean beside, double column, double words, double worth) {

    /** From this width against the height on, words may stand beside the chart. */
    private static final double WIDE = 1.2;
    /** Words beside the chart are easier to read: the feet must be so much larger without them. */
    private static final double BIAS = 1.15;
    /** Shares of the width for words beside the chart; the first is enough for most slides. */
    private static final List<Double> COLUMNS = List.of(0.38, 0.43, 0.48, 0.53, 0.58);
    /** Share of the width that a technique takes at the right of the chart, where words stand above and below. */
    private static final List<Double> CARDS = List.of(0.36, 0.44, 0.52);
    /** Each size that is tried is so much of the one before; the last is a ninth. */
    private static final double SHRINK = 0.94;

    private static final int SIZES = 36;

    /** What a slide says of itself to those who plan it. */
    interface Measured {

        /** Whether all words fit with letters of this share. */
        boolean fits(boolean beside, double column, double words);

        /** Length of the feet, as a share of the picture, times the size of names, as a share of the wished one. */
        double chart(boolean beside, double column, double words);

        /** Whether a technique is described. */
        boolean hasCard();
    }

    /**
     * The plan that is worth most.
     *
     * @param ratio width of the picture against its height
     */
    static SlidePlan of(double ratio, Measured slide) {
        SlidePlan best = new SlidePlan(false, CARDS.get(0), size(SIZES), 0);
        if (ratio >= WIDE) {
            best = best(true, COLUMNS, slide, best);
        }
        return best(false, slide.hasCard() ? CARDS : CARDS.subList(0, 1), slide, best);
    }

    /** Tries columns from the narrowest, as long as a wider one could be worth more: measuring letters takes long. */
    private static SlidePlan best(boolean beside, List<Double> columns, Measured slide, SlidePlan known) {
        SlidePlan best = known;
        int size = SIZES;
        double bias = beside ? BIAS : 1;
        for (double column : columns) {
            double most = bias * slide.chart(beside, column, size(SIZES));
            if (size == 0 || most <= best.worth) {
                break; // a wider one only takes from the feet
            }
            size = largest(size, share -> slide.fits(beside, column, share));
            double words = size(size);
            double worth = beside ? most * words : slide.chart(false, column, words) * words;
            if (worth > best.worth + 1e-9) {
                best = new SlidePlan(beside, column, words, worth);
            }
        }
        return best;
    }

    /** The number of the largest letters that fit; larger ones never fit where smaller ones do not. */
    private static int largest(int known, DoublePredicate fits) {
        int tooLarge = -1;
        int fitting = known;
        for (int size = 0; size < fitting; size = 2 * size + 1) {
            if (fits.test(size(size))) {
                fitting = size;
            } else {
                tooLarge = size;
            }
        }
        while (fitting - tooLarge > 1) {
            int middle = (fitting + tooLarge) / 2;
            if (fits.test(size(middle))) {
                fitting = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fitting;
    }

    private static double size(int number) {
        return Math.pow(SHRINK, number);
    }
}
