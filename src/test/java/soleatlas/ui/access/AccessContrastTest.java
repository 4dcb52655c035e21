package soleatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words and controls stand out enough in both themes, by the measure of WCAG 2.2: 4.5 for text, 3 for what is no text. */
class ThemeContrastTest {

    private static final List<String> GROUNDS = List.of("window", "paper", "surface");

    static Stream<Arguments> texts() {
        Stream<List<String>> plain = Stream.of("text", "muted", "accent", "link")
                .flatMap(text -> GROUNDS.stream().map(ground -> List.of(text, ground)));
        Stream<List<String>> special = Stream.of(
                List.of("accent-text", "accent"),
                List.of("text", "accent-soft"),
                List.of("accent", "accent-soft"),
                List.of("text", "chip"),
                List.of("text", "hover"),
                List.of("stop", "stop-soft"),
                List.of("care", "care-soft"),
                List.of("text", "stop-soft"),
                List.of("text", "care-soft"),
                List.of("text", "note-soft"),
                List.of("tradition", "tradition-soft"),
                List.of("article", "article-soft"),
                List.of("study", "study-soft"));
        return inBothThemes(Stream.concat(plain, special));
    }

    static Stream<Arguments> lines() {
        return inBothThemes(Stream.of(
                List.of("border", "window"),
                List.of("border", "paper"),
                List.of("foot-line", "foot"),
                List.of("foot-line", "paper"),
                List.of("guide", "foot"),
                List.of("focus", "focus-gap"),
                List.of("focus", "window"),
                List.of("focus", "paper"),
                List.of("selection-in", "selection-out")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsReadable(ThemeSheet theme, String text, String ground) {
        assertThat(contrast(theme.colour(text), theme.colour(ground))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesAreVisible(ThemeSheet theme, String line, String ground) {
        assertThat(contrast(theme.colour(line), theme.colour(ground))).isGreaterThanOrEqualTo(3);
    }

    private static Stream<Arguments> inBothThemes(Stream<List<String>> pairs) {
        return pairs.flatMap(
                pair -> Stream.of(ThemeSheet.values()).map(theme -> Arguments.of(theme, pair.get(0), pair.get(1))));
    }

    private static double contrast(Color one, Color other) {
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
