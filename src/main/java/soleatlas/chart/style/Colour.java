package soleatlas.chart.style;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 for invisible to 1 for opaque
 */
public record Colour(int red, int green, int blue, double alpha) {

    /** Nothing to be seen. */
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    private static final Pattern RGBA =
            Pattern.compile("rgba\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*([0-9.]+)\\s*\\)");

    /**
     * Refuses what is out of range.
     *
     * @throws IllegalArgumentException if a channel is not within 0 to 255 or alpha not within 0 to 1
     */
    public Colour {
        if (red < 0 || red > 255 || green < 0 || green > 255 || blue < 0 || blue > 255 || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("not a colour: " + red + " " + green + " " + blue + " " + alpha);
        }
    }

    /**
     * Reads a colour as style sheets write it.
     *
     * @param text {@code #RRGGBB}, {@code rgba(R,G,B,A)} or {@code transparent}
     * @throws IllegalArgumentException if it is none of these
     */
    public static Colour of(String text) {
        String plain = text.strip();
        if (plain.equals("transparent")) {
            return TRANSPARENT;
        }
        Matcher rgba = RGBA.matcher(plain);
        if (rgba.matches()) {
            return new Colour(
                    Integer.parseInt(rgba.group(1)),
                    Integer.parseInt(rgba.group(2)),
                    Integer.parseInt(rgba.group(3)),
                    Double.parseDouble(rgba.group(4)));
        }
        if (!plain.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        int rgb = Integer.parseInt(plain.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
    }

    /** The same, so strong. */
    public Colour withAlpha(double other) {
        return new Colour(red, green, blue, other);
    }

    /**
     * A colour between this and another.
     *
     * @param share 0 for this one, 1 for the other
     */
    public Colour towards(Colour other, double share) {
        return new Colour(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share),
                alpha + (other.alpha - alpha) * share);
    }

    /** Whether anything of it is seen. */
    public boolean isVisible() {
        return alpha > 0;
    }

    /** The colour without its alpha, as {@code #RRGGBB}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
