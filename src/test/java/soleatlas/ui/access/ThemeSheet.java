package soleatlas.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The tokens of a theme, read from its sheet. */
enum ThemeSheet {
    LIGHT("light.css"),
    DARK("dark.css");

    private final String text;

    ThemeSheet(String file) {
        try (InputStream stream =
                Objects.requireNonNull(UiText.class.getResourceAsStream("/soleatlas/ui/" + file), file)) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A token without its prefix: {@code foot} for {@code -sole-foot}. */
    Color colour(String token) {
        return Color.web(value(token));
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
