package soleatlas.chart.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the atlas by their names. One table serves the chart and the controls around it: a style sheet of tokens,
 * {@code -sole-NAME: VALUE;}, that the toolkit reads as it is and this class reads for everything that is drawn.
 */
public final class Theme {

    /** The themes there are. */
    public enum Shade {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** White, yellow and full colours on black. */
        CONTRAST
    }

    private static final Pattern TOKEN = Pattern.compile("-sole-([a-z0-9-]+):\\s*([^;]+);");
    private static final Map<Shade, Theme> READ = Map.of(
            Shade.LIGHT,
            new Theme(Shade.LIGHT),
            Shade.DARK,
            new Theme(Shade.DARK),
            Shade.CONTRAST,
            new Theme(Shade.CONTRAST));

    private final Shade shade;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, Colour> colours = new HashMap<>();

    private Theme(Shade shade) {
        this.shade = shade;
        try (InputStream sheet = sheet(shade).openStream()) {
            Matcher token = TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                String value = token.group(2).strip();
                tokens.put(token.group(1), value);
                if (value.matches("#.*|rgba.*|transparent")) {
                    colours.put(token.group(1), Colour.of(value));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The theme of this shade. */
    public static Theme of(Shade shade) {
        return Objects.requireNonNull(READ.get(shade));
    }

    /** The style sheet that holds the tokens of a shade. */
    public static URL sheet(Shade shade) {
        String name = switch (shade) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case CONTRAST -> "contrast.css";
        };
        return Objects.requireNonNull(Theme.class.getResource("/soleatlas/themes/" + name), name);
    }

    /** Which theme it is. */
    public Shade shade() {
        return shade;
    }

    /**
     * A colour by its name, such as {@code foot-line}.
     *
     * @throws IllegalArgumentException if the theme has none of that name
     */
    public Colour colour(String name) {
        Colour colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + name + " in " + shade);
        }
        return colour;
    }

    /** A share by its name, such as {@code zone-strength}: 0 to 1. */
    public double share(String name) {
        return Double.parseDouble(Objects.requireNonNull(tokens.get(name), name));
    }

    /** The colour of the line round a zone: the zone's own ink, or one for all of them. */
    public Colour zoneLine(String ink) {
        Colour line = colours.get("zone-line");
        return line == null ? Colour.of(ink) : line;
    }
}
