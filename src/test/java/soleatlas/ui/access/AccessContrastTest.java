package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.chart.style.ColourKey;

/** Words and controls stand out enough in all themes, by the measure of WCAG 2.2: 4.5 for text, 3 for what is no text. */
class AccessContrastTest {

    private static final List<String> GROUNDS = List.of("window", "paper", "surface");

    static Stream<Arguments> texts() {
        Stream<List<String>> plain = Stream.of("text", "muted", "accent", "link")
                .flatMap(text -> GROUNDS.stream().map(ground -> List.of(text, ground)));
        Stream<List<String>> special = Stream.of(
                List.of("accent-text", "accent"),
                List.of("text", "accent-soft"),
                List.of("accent", "accent-soft"),
                List.of("muted", "accent-soft"),
                List.of("text", "chip"),
                List.of("text", "hover"),
                List.of("muted", "hover"),
                List.of("link", "hover"),
                List.of("guide", "paper"),
                List.of("selection-out", "selection-in"),
                List.of("stop", "stop-soft"),
                List.of("care", "care-soft"),
                List.of("text", "stop-soft"),
                List.of("muted", "stop-soft"),
                List.of("text", "care-soft"),
                List.of("muted", "care-soft"),
                List.of("text", "note-soft"),
                List.of("muted", "note-soft"),
                List.of("text", "tradition-soft"),
                List.of("muted", "tradition-soft"),
                List.of("text", "article-soft"),
                List.of("muted", "article-soft"),
                List.of("text", "study-soft"),
                List.of("muted", "study-soft"),
                List.of("link", "tradition-soft"),
                List.of("link", "article-soft"),
                List.of("link", "study-soft"),
                List.of("link", "stop-soft"),
                List.of("link", "care-soft"),
                List.of("tradition", "tradition-soft"),
                List.of("article", "article-soft"),
                List.of("study", "study-soft"));
        return inAllThemes(Stream.concat(plain, special));
    }

    static Stream<Arguments> lines() {
        return inAllThemes(Stream.of(
                List.of("border", "window"),
                List.of("border", "paper"),
                List.of("foot-line", "foot"),
                List.of("foot-line", "paper"),
                List.of("muted", "paper"),
                List.of("guide", "foot"),
                List.of("focus", "focus-gap"),
                List.of("focus", "window"),
                List.of("focus", "paper"),
                List.of("accent", "window"),
                List.of("selection-in", "selection-out")));
    }

    static Stream<Arguments> fills() {
        return Stream.of(ThemeSheet.values())
                .flatMap(theme -> Fills.all().stream().map(fill -> Arguments.of(theme, fill)));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("texts")
    @DisplayName("A1 text is readable")
    void textIsReadable(ThemeSheet theme, String text, String ground) {
        assertThat(Contrast.of(theme.colour(text), theme.colour(ground))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("lines")
    @DisplayName("A1 lines and borders are visible")
    void linesAreVisible(ThemeSheet theme, String line, String ground) {
        assertThat(Contrast.of(theme.colour(line), theme.colour(ground))).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fills")
    @DisplayName("A1 words on zones are readable, and more so in high contrast")
    void wordsOnZonesAreReadable(ThemeSheet theme, ColourKey fill) {
        double least = theme == ThemeSheet.CONTRAST ? 7 : 4.5;
        assertThat(Contrast.of(theme.colour("zone-text"), theme.seen(fill))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fills")
    @DisplayName("A1 zones stand out by their edge or by their fill")
    void zonesAreVisible(ThemeSheet theme, ColourKey fill) {
        Color seen = theme.seen(fill);
        Color edge = theme.edge(fill);
        assertThat(Math.max(
                        Contrast.of(seen, theme.colour("foot")),
                        Math.min(Contrast.of(edge, theme.colour("foot")), Contrast.of(edge, seen))))
                .isGreaterThanOrEqualTo(3);
    }

    private static Stream<Arguments> inAllThemes(Stream<List<String>> pairs) {
        return pairs.flatMap(
                pair -> Stream.of(ThemeSheet.values()).map(theme -> Arguments.of(theme, pair.get(0), pair.get(1))));
    }
}
