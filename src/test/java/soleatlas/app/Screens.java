package soleatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.explore.Appearance.Theme;
import soleatlas.explore.ShippedMaps;

/**
 * Photographs the window in many sizes, themes and states, for people to look at. No test runs it by itself:
 * {@code mvn test -Dtest=Screens} puts the pictures into {@code target/screens}.
 */
class Screens {

    private static final Path FOLDER = Path.of("target", "screens");

    @ParameterizedTest
    @CsvSource({
        "1024, 640, 100",
        "1280, 800, 100",
        "1920, 1080, 100",
    })
    void photograph(double width, double height, int percent) throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        try (AtlasWindow window = AtlasWindow.open()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (Map.Entry<String, Consumer<AtlasWindow>> state : states().entrySet()) {
                    window.begin(ShippedMaps.classic());
                    window.resize(width, height, percent);
                    window.act(() -> window.session().appearance().choose(dark ? Theme.DARK : Theme.LIGHT));
                    state.getValue().accept(window);
                    window.settle();
                    String name = "%dx%d-%d-%s-%s.png"
                            .formatted((int) width, (int) height, percent, dark ? "dark" : "light", state.getKey());
                    write(window, FOLDER.resolve(name));
                }
            }
        }
    }

    private static Map<String, Consumer<AtlasWindow>> states() {
        Map<String, Consumer<AtlasWindow>> states = new LinkedHashMap<>();
        states.put("start", window -> {});
        states.put("zone", window -> select(window, "stomach"));
        states.put("detailed", window -> window.act(() -> window.explorer().showDetailed(true)));
        states.put("tops", window -> window.act(() -> window.explorer().showView("dorsal")));
        states.put("inner", window -> window.act(() -> window.explorer().showView("medial")));
        states.put("all-views", window -> window.act(() -> window.explorer().showAllViews()));
        return states;
    }

    private static void select(AtlasWindow window, String zone) {
        window.act(() -> window.explorer()
                .select(window.explorer().map().orElseThrow().zone(zone).orElseThrow()));
    }

    private static void write(AtlasWindow window, Path file) throws IOException {
        WritableImage image = window.see(() -> window.stage().getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }
}
