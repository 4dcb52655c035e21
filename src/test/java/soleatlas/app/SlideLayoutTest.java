package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Facing;
import soleatlas.atlas.FootMap;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.ShippedLessons;
import soleatlas.teach.Presentation;
import soleatlas.teach.Room;
import soleatlas.teach.Step;
import soleatlas.slide.SlideSetting;
import soleatlas.ui.slide.SlideView;

/** Every step of the lessons that ship, laid out for projectors of several shapes: nothing cut, nothing over anything else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlideLayoutTest {

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    private static SlideSetting setting(LessonEntry entry, double heights) {
        FootMap map = entry.map();
        if (map == null) {
            throw new IllegalStateException(entry.key());
        }
        return new SlideSetting(map, new Room(heights * 1.5, 1.5), Facing.GIVER, Colouring.SYSTEM);
    }

    /** A view that was never laid out before, as the room's is when a lesson begins. */
    private Stage fresh(SlideView view, double width, double height) {
        return window.see(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(view, width, height);
            Look.apply(scene, Appearance.Shade.LIGHT);
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,6", "1024,768,6"})
    void wordsAndNamesHaveTheirPlaces(double width, double height, double heights) {
        checkSteps(width, height, heights);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1280,800,4", "3840,2160,8"})
    void wordsAndNamesHaveTheirPlacesInOtherRooms(double width, double height, double heights) {
        checkSteps(width, height, heights);
    }

    private void checkSteps(double width, double height, double heights) {
        SlideView view = window.see(() -> new SlideView("en", new SimpleBooleanProperty(true)));
        Stage stage = fresh(view, width, height);
        try {
            for (LessonEntry entry : ShippedLessons.all()) {
                for (Step step : entry.usable().orElseThrow().steps()) {
                    String what = entry.title() + ": " + step.said().title().in("en");
                    window.act(() -> view.show(Presentation.ending(step), setting(entry, heights)));
                    assertThat(window.see(() -> troubles(view, width, height)))
                            .as(what)
                            .isEmpty();
                }
            }
        } finally {
            window.act(stage::close);
        }
    }

    @Test
    void nothingMovesWhenAnAnswerComes() {
        SlideView view = window.see(() -> new SlideView("en", new SimpleBooleanProperty(true)));
        Stage stage = fresh(view, 1920, 1080);
        try {
            for (LessonEntry entry : ShippedLessons.all()) {
                for (Step step : entry.usable().orElseThrow().steps()) {
                    if (step.said().answered().isEmpty()) {
                        continue;
                    }
                    window.act(() -> view.show(Presentation.opening(step), setting(entry, 6)));
                    List<Bounds> before = window.see(() -> places(view));
                    assertThat(window.see(view::spoken)).doesNotContain(answer(step));
                    window.act(() -> view.show(Presentation.ending(step), setting(entry, 6)));
                    assertThat(window.see(() -> places(view)))
                            .as(step.said().title().in("en"))
                            .isEqualTo(before);
                    assertThat(window.see(view::spoken)).contains(answer(step));
                }
            }
        } finally {
            window.act(stage::close);
        }
    }

    private static String answer(Step step) {
        return step.said().answered().orElseThrow().in("en");
    }

    /** Where the words that stay and the feet are. */
    private static List<Bounds> places(SlideView view) {
        List<Bounds> places = new ArrayList<>();
        for (String style : List.of(
                ".slide-title", ".slide-text", ".slide-question", ".slide-answer", ".slide-card", ".foot-tag")) {
            view.lookupAll(style).stream().map(node -> place(view, node)).forEach(places::add);
        }
        return places;
    }

    @Test
    void theFirstSlideOfAViewHasItsTitle() {
        LessonEntry entry = ShippedLessons.all().get(0);
        SlideView view = window.see(() -> {
            SlideView made = new SlideView("en", new SimpleBooleanProperty(true));
            made.show(Presentation.opening(entry.usable().orElseThrow().steps().get(0)), setting(entry, 6));
            return made;
        });
        Stage stage = fresh(view, 1280, 800);
        window.settle();
        Label title = (Label) window.see(() -> view.lookup(".slide-title"));
        assertThat(window.see(title::getHeight)).isGreaterThan(60);
        window.act(stage::close);
    }

    /** What is cut, and which of the words beside the chart lie over others. */
    private static List<String> troubles(SlideView view, double width, double height) {
        List<String> troubles = new ArrayList<>();
        List<Label> beside = new ArrayList<>();
        for (String style : List.of(".slide-title", ".slide-text", ".slide-question", ".slide-answer")) {
            for (Node node : view.lookupAll(style)) {
                Label label = (Label) node;
                if (label.isVisible() && !label.getText().isBlank()) {
                    beside.add(label);
                    Bounds place = place(view, label);
                    if (label.getHeight() + 1 < label.prefHeight(label.getWidth())) {
                        troubles.add("cut: " + label.getText());
                    }
                    if (place.getMinX() < 0
                            || place.getMinY() < 0
                            || place.getMaxX() > width + 1
                            || place.getMaxY() > height + 1) {
                        troubles.add("off the slide: " + label.getText());
                    }
                }
            }
        }
        troubles.addAll(cutOffTheCard(view, height));
        for (int i = 0; i < beside.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(place(view, beside.get(i)), place(view, beside.get(j)))) {
                    troubles.add(
                            beside.get(i).getText() + " over " + beside.get(j).getText());
                }
            }
        }
        List<Node> names = view.lookupAll(".leader-label").stream()
                .filter(node -> node.isVisible() && node.isManaged())
                .toList();
        for (int i = 0; i < names.size(); i++) {
            Bounds one = place(view, names.get(i));
            if (one.getMinX() < 0 || one.getMaxX() > width + 1 || one.getMinY() < 0 || one.getMaxY() > height + 1) {
                troubles.add("name off the slide: " + ((Label) names.get(i)).getText());
            }
            for (int j = 0; j < i; j++) {
                if (overlap(one, place(view, names.get(j)))) {
                    troubles.add(((Label) names.get(i)).getText() + " over " + ((Label) names.get(j)).getText());
                }
            }
        }
        return troubles;
    }

    /** The lines of a technique that are cut, or lie outside its card or the slide. */
    private static List<String> cutOffTheCard(SlideView view, double height) {
        List<String> troubles = new ArrayList<>();
        for (Node card : view.lookupAll(".slide-card")) {
            Bounds whole = place(view, card);
            for (Node node : card.isVisible() ? card.lookupAll(".label") : Set.<Node>of()) {
                Label label = (Label) node;
                if (label.getHeight() + 1 < label.prefHeight(label.getWidth())) {
                    troubles.add("cut: " + label.getText());
                }
                if (!whole.contains(place(view, label)) || whole.getMaxY() > height + 1) {
                    troubles.add("off its card: " + label.getText());
                }
            }
        }
        return troubles;
    }

    private static Bounds place(SlideView view, Node node) {
        return view.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() + 1 < other.getMaxX()
                && other.getMinX() + 1 < one.getMaxX()
                && one.getMinY() + 1 < other.getMaxY()
                && other.getMinY() + 1 < one.getMaxY();
    }
}
