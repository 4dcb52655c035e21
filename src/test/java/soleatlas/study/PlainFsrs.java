package soleatlas.study;

import java.util.stream.Stream;

/**
 * FSRS-6 once more, written straight from the formulas, to hold the program's against: what one card's memory is, in days that
 * have gone by instead of dates.
 */
final class PlainFsrs {

    /** As the py-fsrs project bounds it. */
    static final double LEAST_STABILITY = 0.001;

    private static final double[] W = Stream.of(
                    ("0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796"
                                    + " 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542")
                            .split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();

    private double s;
    private double d;

    /** Days after which the chance has fallen to 90 %; 0 before the first answer. */
    double stability() {
        return s;
    }

    /** How hard it is; 0 before the first answer. */
    double difficulty() {
        return d;
    }

    /** The chance that it is known so many days after the last answer. */
    double chance(double t) {
        double factor = Math.exp(Math.log(0.9) / -W[20]) - 1;
        return 1 / Math.exp(W[20] * Math.log(1 + factor * t / s));
    }

    /** Days until it is asked again, not bounded, for a chance of 90 % then. */
    long days() {
        return Math.round(s);
    }

    /** It was answered with grade g, so many days after the last answer. */
    void answer(int g, double t) {
        if (s == 0) {
            s = W[g - 1];
            d = clamp(start(g));
            return;
        }
        double forgotten = 1 - chance(t);
        if (g == 1) {
            double kept = W[11] / Math.pow(d, W[12]) * (Math.pow(s + 1, W[13]) - 1) * Math.exp(forgotten * W[14]);
            s = Math.min(kept, s * Math.exp(-W[17] * W[18]));
        } else {
            double growth = Math.exp(W[8]) * (11 - d) / Math.pow(s, W[9]) * (Math.exp(forgotten * W[10]) - 1);
            if (g == 2) {
                growth *= W[15];
            }
            if (g == 4) {
                growth *= W[16];
            }
            s += s * growth;
        }
        s = Math.max(s, LEAST_STABILITY);
        double step = W[6] * (3 - g);
        d = clamp(W[7] * start(4) + (1 - W[7]) * (d + step * (10 - d) / 9));
    }

    private static double start(int g) {
        return W[4] + 1 - Math.exp(W[5] * (g - 1));
    }

    private static double clamp(double difficulty) {
        return difficulty < 1 ? 1 : difficulty > 10 ? 10 : difficulty;
    }
}
