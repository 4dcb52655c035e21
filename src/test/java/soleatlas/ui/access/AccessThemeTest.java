package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;
import static soleatlas.model.explore.ShippedMaps.zone;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soleatlas.app.AtlasWindow;
import soleatlas.model.explore.Appearance.Desktop;
import soleatlas.model.explore.Appearance.Shade;
import soleatlas.model.explore.Appearance.Theme;

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
            Node node = window.see(() -> window.chart().lookupAll(".zone").stream()
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
        for (String id : List.of("chart-zoom-in", "orientation", "schools")) {
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
        assertThat(window.node("chart-zoom-in", Button.class).isVisible()).isTrue();
    }
}
