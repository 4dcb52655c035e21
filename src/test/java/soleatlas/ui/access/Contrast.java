package soleatlas.ui.access;

import javafx.scene.paint.Color;

/** How much two colours stand out from each other, by WCAG 2.2. */
final class Contrast {

    private Contrast() {}

    /** From 1 for the same to 21 for black and white. */
    static double of(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
