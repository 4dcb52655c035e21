package soleatlas.ui.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import soleatlas.chart.style.ColourKey;
import soleatlas.words.Messages;

/** The tokens of a theme, read from its sheet. */
enum ThemeSheet {
    LIGHT("light.css"),
    DARK("dark.css"),
    CONTRAST("contrast.css");

    private final String text;

    ThemeSheet(String file) {
        try (InputStream stream =
                Objects.requireNonNull(Messages.class.getResourceAsStream("/soleatlas/themes/" + file), file)) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A token without its prefix: {@code foot} for {@code -sole-foot}. */
    Color colour(String token) {
        return Color.web(value(token));
    }

    /** A zone's colour as it is seen: a part of its strength over the foot. */
    Color seen(ColourKey fill) {
        return seen(fill, number("zone-strength"));
    }

    /** A zone's colour as it is seen with so much of its strength. */
    Color seen(ColourKey fill, double strength) {
        return colour("foot").interpolate(Color.web(fill.fill()), strength);
    }

    /** The colour of a zone's edge: its own ink, or the one of the theme. */
    Color edge(ColourKey fill) {
        return value("zone-line").equals("-zone-ink") ? Color.web(fill.ink()) : colour("zone-line");
    }

    /** A token that is a number. */
    double number(String token) {
        return Double.parseDouble(value(token));
    }

    private String value(String token) {
        Matcher matcher = Pattern.compile("-sole-" + Pattern.quote(token) + ":\\s*([^;]+);")
                .matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no -sole-" + token + " in " + this);
        }
        return matcher.group(1);
    }
}
