package soleatlas.ui.access;

import javafx.scene.paint.Color;

/**
 * A colour as eyes see it, in CIELAB under daylight (D65).
 *
 * @param l lightness, 0 to 100
 * @param a from green to red
 * @param b from blue to yellow
 */
record SeenColour(double l, double a, double b) {

    private static final double[][] TO_XYZ = {
        {0.4124564, 0.3575761, 0.1804375},
        {0.2126729, 0.7151522, 0.0721750},
        {0.0193339, 0.1191920, 0.9503041}
    };

    /** A colour as seen by eyes of a kind. */
    static SeenColour of(Color colour, Eyes eyes) {
        double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = times(eyes.matrix(), light);
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, seen[i]));
        }
        double[] xyz = times(TO_XYZ, seen);
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new SeenColour(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** How different two colours look, by CIEDE2000. */
    double differs(SeenColour other) {
        double chroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double stretch = 1.5 - 0.5 * Math.sqrt(seventh(chroma));
        double a1 = a * stretch;
        double a2 = other.a * stretch;
        double c1 = Math.hypot(a1, b);
        double c2 = Math.hypot(a2, other.b);
        double h1 = hue(a1, b);
        double h2 = hue(a2, other.b);
        boolean grey = c1 * c2 == 0;

        double turn = h2 - h1;
        if (grey) {
            turn = 0;
        } else if (turn > 180) {
            turn -= 360;
        } else if (turn < -180) {
            turn += 360;
        }
        double middle = h1 + h2;
        if (!grey && Math.abs(h1 - h2) > 180) {
            middle += middle < 360 ? 360 : -360;
        }
        double h = grey ? middle : middle / 2;
        double c = (c1 + c2) / 2;
        double fromGrey = ((l + other.l) / 2 - 50) * ((l + other.l) / 2 - 50);

        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double lightness = (other.l - l) / (1 + 0.015 * fromGrey / Math.sqrt(20 + fromGrey));
        double strength = (c2 - c1) / (1 + 0.045 * c);
        double tone = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
        double blue = -2
                * Math.sqrt(seventh(c))
                * Math.sin(Math.toRadians(60 * Math.exp(-((h - 275) / 25) * ((h - 275) / 25))));
        return Math.sqrt(lightness * lightness + strength * strength + tone * tone + blue * strength * tone);
    }

    /** Kinds of colour vision. */
    enum Eyes {
        USUAL,
        PROTAN,
        DEUTAN,
        TRITAN;

        /** The matrices of Machado, Oliveira and Fernandes (2009) at full severity, for linear light. */
        private double[][] matrix() {
            return switch (this) {
                case USUAL -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
                case PROTAN ->
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    };
                case DEUTAN ->
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    };
                case TRITAN ->
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    };
            };
        }
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double seventh(double chroma) {
        return Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
