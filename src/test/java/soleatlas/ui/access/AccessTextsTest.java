package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import soleatlas.app.AtlasWindow;
import soleatlas.model.explore.Appearance.Theme;
import soleatlas.model.explore.ChartOptions;
import soleatlas.ui.scene.TextNode;

/** Texts as they are drawn: what the tokens promise holds on whatever they are written on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTextsTest {

    private static final double ICON = 3;
    private static final double TEXT = 4.5;
    private static final double TEXT_ON_ZONES_IN_HIGH_CONTRAST = 7;

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    /** A text with where it lies in the window. */
    private record Written(Text text, Color fill, Bounds bounds) {

        double least(Theme theme) {
            boolean zone = text.getParent() instanceof TextNode words
                    && words.getParent().getStyleClass().contains("inside-label");
            return text instanceof FontIcon
                    ? ICON
                    : zone && theme == Theme.CONTRAST ? TEXT_ON_ZONES_IN_HIGH_CONTRAST : TEXT;
        }

        String words() {
            return "\"" + text.getText() + "\" in " + fill + ", "
                    + Nodes.where(text.getParent() == null ? text : text.getParent());
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ZONE_OF_THE_CLASSIC_CHART",
                "WELCOME",
                "FILTERED",
                "BASKET",
                "FILTERS",
                "SAFETY",
                "KNOWN",
                "LESSONS",
                "LESSON_EDITED",
                "LESSON_BROKEN",
                "PALETTE"
            })
    @DisplayName("A20 on the screen, too, every text stands out from what it is written on")
    void textsStandOut(Shown shown) {
        check(shown, Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZONE_OF_THE_CLASSIC_CHART", "FILTERED", "LESSON_EDITED", "PALETTE"})
    @DisplayName("A20 so it does on dark grounds")
    void textsStandOutOnDarkGrounds(Shown shown) {
        check(shown, Theme.DARK, Theme.CONTRAST);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"WELCOME", "BASKET", "FILTERS", "SAFETY", "KNOWN", "LESSONS", "LESSON_BROKEN"})
    @DisplayName("A20 so it does on dark grounds everywhere else")
    void textsStandOutOnDarkGroundsEverywhere(Shown shown) {
        check(shown, Theme.DARK, Theme.CONTRAST);
    }

    @Test
    @DisplayName("A20 codes stand out from their zones")
    void codesStandOut() {
        Shown.START_OF_THE_CLASSIC_CHART.show(window);
        window.act(() -> {
            window.explorer().clearSelection(); // the name of a selected zone lies over the codes beside it
            window.explorer().hover(null);
            window.content().requestFocus(); // so does the ring of the keys
            window.session().options().label(ChartOptions.Labels.NONE);
        });
        check(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);
    }

    private void check(Shown shown, Theme... themes) {
        shown.show(window);
        check(themes);
    }

    private void check(Theme... themes) {
        for (Theme theme : themes) {
            window.act(() -> window.session().appearance().choose(theme));
            Picture picture = Picture.of(window);
            List<Written> texts = window.see(this::written);
            assertThat(texts).as("texts looked at").hasSizeGreaterThan(15);
            List<String> faint = new ArrayList<>();
            for (Written text : texts) {
                Color ground = ground(picture, text.bounds());
                if (Contrast.of(text.fill(), ground) < text.least(theme)) {
                    faint.add(text.words() + " on " + ground);
                }
            }
            assertThat(faint).as("texts that are hard to read, %s", theme).isEmpty();
        }
    }

    /** The texts that can be read from end to end and are of use. */
    private List<Written> written() {
        Bounds whole = window.content().getLayoutBounds();
        @Nullable Node palette = window.content().lookup("#palette");
        return Nodes.below(window.content()).stream()
                .filter(node -> node instanceof Text text
                        && !text.getText().isBlank()
                        && text.getFill() instanceof Color
                        && isUsed(text)
                        && isOnTop(text, palette))
                .map(node -> new Written(
                        (Text) node, (Color) ((Text) node).getFill(), node.localToScene(node.getBoundsInLocal())))
                .filter(text -> whole.contains(text.bounds()) && text.bounds().getWidth() >= 2)
                .toList();
    }

    /** What is switched off is drawn faintly on purpose. */
    private static boolean isUsed(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return !node.isDisabled() && opacity > 0.99;
    }

    /** Whether nothing else lies over the text, and nothing that scrolls cuts it off. */
    private static boolean isOnTop(Text text, @Nullable Node palette) {
        Bounds bounds = text.localToScene(text.getBoundsInLocal());
        boolean inPalette = false;
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            inPalette |= at.equals(palette);
            if (at.getClip() != null
                    && !at.localToScene(at.getClip().getBoundsInParent()).contains(bounds)) {
                return false;
            }
        }
        return inPalette
                || palette == null
                || !palette.isVisible()
                || !palette.localToScene(palette.getLayoutBounds()).intersects(bounds);
    }

    /** The colour that most pixels round and between the letters have. */
    private static Color ground(Picture picture, Bounds bounds) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = (int) bounds.getMinY(); y < bounds.getMaxY(); y++) {
            for (int x = (int) bounds.getMinX(); x < bounds.getMaxX(); x++) {
                counts.merge(picture.code(x, y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Color.rgb(most >> 16 & 0xFF, most >> 8 & 0xFF, most & 0xFF, (most >>> 24) / 255.0);
    }
}
