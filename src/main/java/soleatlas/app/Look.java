package soleatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import soleatlas.chart.style.Theme;
import soleatlas.model.explore.Appearance.Shade;

/** Fonts and style sheets. */
final class Look {

    private static final List<String> FONTS = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "SoleAtlasJapanese.otf",
            "SoleAtlasChinese.otf",
            "SoleAtlasThai.ttf");

    private Look() {}

    /** Makes the bundled fonts known; called once before the first scene. */
    static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream stream = Look.class.getResourceAsStream("/assets/fonts/" + name)) {
                Font.loadFont(Objects.requireNonNull(stream, name), 14);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }

    /** Gives a scene the style of the atlas: structure once, colours by theme. */
    static void apply(Scene scene, Shade shade) {
        scene.getStylesheets()
                .setAll(
                        sheet("atlas.css"),
                        Theme.sheet(Theme.Shade.valueOf(shade.name())).toExternalForm());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/soleatlas/ui/" + name), name)
                .toExternalForm();
    }
}
