package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.explore.ShippedMaps.classic;
import static soleatlas.explore.ShippedMaps.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import soleatlas.app.AtlasWindow;
import soleatlas.explore.Appearance.Desktop;
import soleatlas.explore.Appearance.Shade;
import soleatlas.explore.Appearance.Theme;

/** The themes as they are drawn: what the tokens promise holds on the screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessThemeTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    private static ThemeSheet sheet(Theme theme) {
        return ThemeSheet.valueOf(theme.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
    @DisplayName("A8 the ring round the focused zone is two tones wide and seen on whatever lies beside it")
    void ringOfZones(Theme theme) {
        window.begin(classic());
        window.act(() -> window.session().appearance().choose(theme));
        for (String id : List.of("heart", "liver", "bladder")) {
            window.act(() -> window.explorer().select(zone(classic(), id)));
            window.act(() -> window.explorer().clearSelection());
            Node node = window.see(() -> window.content().lookupAll(".zone").stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .orElseThrow());
            window.act(() -> window.node("search", Node.class).requestFocus());
            Bounds bounds = grown(Picture.bounds(window, node));
            Picture without = Picture.of(window, bounds);
            window.act(node::requestFocus);
            window.press(KeyCode.SHIFT);
            checkRing(without, Picture.of(window, bounds), sheet(theme), id);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
    @DisplayName("A8 the ring round a focused button is two tones wide and seen on whatever lies beside it")
    void ringOfButtons(Theme theme) {
        window.begin(classic());
        window.act(() -> window.session().appearance().choose(theme));
        for (String id : List.of("zoom-in", "orientation", "schools")) {
            Node node = window.node(id, Node.class);
            window.act(() -> window.chart().focusZone());
            Bounds bounds = grown(Picture.bounds(window, node));
            Picture without = Picture.of(window, bounds);
            window.act(node::requestFocus);
            window.press(KeyCode.SHIFT);
            checkRing(without, Picture.of(window, bounds), sheet(theme), id);
        }
    }

    private static Bounds grown(Bounds bounds) {
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() - 8, bounds.getMinY() - 8, bounds.getWidth() + 16, bounds.getHeight() + 16);
    }

    /**
     * Both tones have changed many pixels, each in strokes at least two pixels wide; and where the ring ends, what lies beside
     * it stands out from one of the tones.
     */
    private static void checkRing(Picture without, Picture with, ThemeSheet theme, String id) {
        Color line = theme.colour("focus");
        Color gap = theme.colour("focus-gap");
        int lines = 0;
        int gaps = 0;
        int beside = 0;
        int seen = 0;
        for (int y = 2; y < with.height() - 2; y++) {
            for (int x = 2; x < with.width() - 2; x++) {
                boolean changed = without.code(x, y) != with.code(x, y);
                if (changed && wide(with, x, y, line)) {
                    lines++;
                }
                if (changed && isNear(with.at(x, y), gap)) {
                    gaps++;
                }
                if (!changed && besideChange(without, with, x, y)) {
                    beside++;
                    Color ground = with.at(x, y);
                    if (Math.max(Contrast.of(ground, line), Contrast.of(ground, gap)) >= 3) {
                        seen++;
                    }
                }
            }
        }
        assertThat(lines).as("%s: pixels of strokes in the first tone", id).isGreaterThan(40);
        assertThat(gaps).as("%s: pixels in the second tone", id).isGreaterThan(20);
        assertThat(beside).as("%s: pixels beside the ring", id).isGreaterThan(60);
        assertThat(seen / (double) beside)
                .as("%s: share of neighbours that stand out", id)
                .isGreaterThan(0.97);
    }

    /** Whether a pixel belongs to a square of two by two of this colour. */
    private static boolean wide(Picture picture, int x, int y, Color colour) {
        for (int dx = -1; dx <= 0; dx++) {
            for (int dy = -1; dy <= 0; dy++) {
                if (isNear(picture.at(x + dx, y + dy), colour)
                        && isNear(picture.at(x + dx + 1, y + dy), colour)
                        && isNear(picture.at(x + dx, y + dy + 1), colour)
                        && isNear(picture.at(x + dx + 1, y + dy + 1), colour)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) < 0.1
                && Math.abs(a.getGreen() - b.getGreen()) < 0.1
                && Math.abs(a.getBlue() - b.getBlue()) < 0.1;
    }

    private static boolean besideChange(Picture without, Picture with, int x, int y) {
        return without.code(x + 1, y) != with.code(x + 1, y)
                || without.code(x - 1, y) != with.code(x - 1, y)
                || without.code(x, y + 1) != with.code(x, y + 1)
                || without.code(x, y - 1) != with.code(x, y - 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
    @DisplayName("A20 on the screen, too, every text stands out from what it is written on")
    void textsAsDrawn(Theme theme) {
        SoftAssertions softly = new SoftAssertions();
        int texts = 0;
        for (Shown shown : List.of(
                Shown.ZONE_OF_THE_CLASSIC_CHART,
                Shown.WELCOME,
                Shown.FILTERED,
                Shown.BASKET,
                Shown.FILTERS,
                Shown.SAFETY,
                Shown.KNOWN,
                Shown.PALETTE)) {
            shown.show(window);
            window.act(() -> window.session().appearance().choose(theme));
            texts += checkTexts(softly, shown, theme);
        }
        window.begin(classic());
        window.act(() -> {
            window.session().appearance().choose(theme);
            window.session().options().label(soleatlas.explore.ChartOptions.Labels.NONE);
        });
        texts += checkTexts(softly, Shown.START_OF_THE_CLASSIC_CHART, theme);
        softly.assertAll();
        assertThat(texts).as("texts looked at").isGreaterThan(200);
    }

    private int checkTexts(SoftAssertions softly, Shown shown, Theme theme) {
        Picture picture = Picture.of(window);
        int count = 0;
        for (Node node : Nodes.shown(window)) {
            if (node instanceof Text text && !text.getText().isBlank() && !isDisabled(node) && isOnTop(text)) {
                Bounds bounds = Picture.bounds(window, text);
                if (!(text.getFill() instanceof Color fill) || !isInside(picture, bounds)) {
                    continue;
                }
                count++;
                Color ground = ground(picture, bounds);
                boolean icon = text instanceof FontIcon;
                boolean zone = text.getParent() != null
                        && text.getParent().getStyleClass().contains("inside-label");
                double least = icon ? 3 : zone && theme == Theme.CONTRAST ? 7 : 4.5;
                softly.assertThat(Contrast.of(fill, ground))
                        .as(
                                "%s, %s: \"%s\" in %s on %s, %s",
                                theme,
                                shown,
                                text.getText(),
                                fill,
                                ground,
                                Nodes.where(text.getParent() == null ? text : text.getParent()))
                        .isGreaterThanOrEqualTo(least - 0.05);
            }
        }
        return count;
    }

    private static boolean isInside(Picture picture, Bounds bounds) {
        return bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getWidth() >= 2
                && bounds.getMaxX() < picture.width()
                && bounds.getMaxY() < picture.height();
    }

    private boolean isDisabled(Node node) {
        return window.see(() -> {
            double opacity = 1;
            for (Node at = node; at != null; at = at.getParent()) {
                opacity *= at.getOpacity();
            }
            return node.isDisabled() || opacity < 0.99;
        });
    }

    /** Whether nothing else lies over the text, and no scroll pane cuts it off. */
    private boolean isOnTop(Text text) {
        return window.see(() -> {
            Bounds bounds = text.localToScene(text.getBoundsInLocal());
            for (Node at = text.getParent(); at != null; at = at.getParent()) {
                if (at.getClip() != null
                        && !at.localToScene(at.getClip().getBoundsInParent()).contains(bounds)) {
                    return false;
                }
            }
            Node palette = window.content().lookup("#palette");
            boolean below = palette != null && palette.isVisible() && !isWithin(text, palette);
            return !(below && palette.localToScene(palette.getLayoutBounds()).intersects(bounds));
        });
    }

    private static boolean isWithin(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /** The colour that most pixels round and between the letters have. */
    private static Color ground(Picture picture, Bounds bounds) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<int[]> points = new ArrayList<>();
        for (int y = (int) bounds.getMinY(); y < bounds.getMaxY(); y++) {
            for (int x = (int) bounds.getMinX(); x < bounds.getMaxX(); x++) {
                counts.merge(picture.code(x, y), 1, Integer::sum);
                points.add(new int[] {x, y});
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return points.stream()
                .filter(point -> picture.code(point[0], point[1]) == most)
                .findFirst()
                .map(point -> picture.at(point[0], point[1]))
                .orElseThrow();
    }

    @Test
    @DisplayName("A21 the theme follows the desktop while the program runs, unless somebody chose one")
    void followsTheDesktop() {
        window.begin(classic());
        window.act(() -> window.session().appearance().choose(Theme.SYSTEM));
        follow(new Desktop(true, false, false), Shade.DARK);
        follow(new Desktop(true, true, false), Shade.CONTRAST);
        follow(Desktop.UNKNOWN, Shade.LIGHT);
        window.act(() -> window.session().appearance().choose(Theme.LIGHT));
        follow(new Desktop(true, false, false), Shade.LIGHT);
        follow(new Desktop(true, true, false), Shade.LIGHT);
        window.act(() -> window.session().appearance().choose(Theme.SYSTEM));
        assertShade(Shade.CONTRAST);
        follow(Desktop.UNKNOWN, Shade.LIGHT);
    }

    private void follow(Desktop desktop, Shade expected) {
        window.act(() -> window.session().appearance().follow(desktop));
        assertShade(expected);
    }

    /** The shade is chosen, and drawn. */
    private void assertShade(Shade expected) {
        assertThat(window.see(
                        () -> window.session().appearance().shadeProperty().get()))
                .isEqualTo(expected);
        Bounds bar = Picture.bounds(window, window.node("top-bar", Node.class));
        Color drawn = Picture.of(window).at((int) bar.getMinX() + 3, (int) bar.getMinY() + 3);
        assertThat(drawn).isEqualTo(ThemeSheet.valueOf(expected.name()).colour("window"));
        assertThat(window.node("zoom-in", Button.class).isVisible()).isTrue();
    }
}
