package soleatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.ShippedLessons;
import soleatlas.slide.SlideSetting;
import soleatlas.teach.Presentation;
import soleatlas.teach.Room;
import soleatlas.teach.Step;
import soleatlas.ui.slide.SlideView;

/**
 * Draws every step of the lessons that ship as the room sees it in the end, for people to look at. No test runs it by itself:
 * {@code mvn test -Dtest=Slides} puts the pictures into {@code target/slides}; with
 * {@code -Dpictures.short} those of one room.
 */
class Slides {

    private static final Path FOLDER = Path.of("target", "slides");

    static List<Arguments> rooms() {
        return Pictures.asked(List.of(
                Arguments.of(1920, 1080, false),
                Arguments.of(1920, 1080, true),
                Arguments.of(1024, 768, false),
                Arguments.of(3840, 2160, true)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void photograph(double width, double height, boolean dark) throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        try (AtlasWindow window = AtlasWindow.open(List.of(ShippedMaps.everyday()))) {
            SlideView view = window.see(() -> new SlideView("en", new SimpleBooleanProperty(true)));
            Stage stage = window.see(() -> {
                Stage made = new Stage();
                Scene scene = new Scene(view, width, height);
                Look.apply(scene, Appearance.Shade.LIGHT);
                made.setScene(scene);
                made.show();
                view.darken(dark);
                return made;
            });
            for (LessonEntry entry : ShippedLessons.all()) {
                List<Step> steps = entry.usable().orElseThrow().steps();
                for (int i = 0; i < steps.size(); i++) {
                    Step step = steps.get(i);
                    SlideSetting setting = new SlideSetting(
                            Objects.requireNonNull(entry.map()), Room.USUAL, Facing.GIVER, Colouring.SYSTEM);
                    window.act(() -> view.show(Presentation.ending(step), setting));
                    window.settle();
                    String name = String.format(
                            Locale.ROOT,
                            "%.0fx%.0f-%s-%s-%02d.png",
                            width,
                            height,
                            dark ? "dark" : "light",
                            entry.title().replace(' ', '-'),
                            i + 1);
                    Pictures.write(
                            window.see(() -> view.snapshot(null, null)), FOLDER.resolve(name.toLowerCase(Locale.ROOT)));
                }
            }
            window.act(stage::close);
        }
    }
}
