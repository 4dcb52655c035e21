package soleatlas.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static soleatlas.model.explore.ShippedMaps.classic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.Facet;
import soleatlas.model.explore.ChartOptions;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Stroke;

/** Keys for everything the mouse can do, and letters that are text where text is being written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessKeysTest {

    /**
     * What is done by dragging, turning or pinching, by the file that listens to it, and the commands that do the same. A
     * gesture in another file needs a row here.
     */
    private static final Map<String, Map<String, List<String>>> TWINS = Map.of(
            "ChartMouse.java",
            Map.of(
                    "MOUSE_DRAGGED",
                            List.of(
                                    "pan-left",
                                    "pan-right",
                                    "pan-up",
                                    "pan-down",
                                    "pen-left",
                                    "pen-down",
                                    "pen-corner"),
                    "SCROLL", List.of("zoom-in", "zoom-out", "zoom-fit", "pan-left", "pan-right"),
                    "ZOOM", List.of("zoom-in", "zoom-out", "zoom-zone")),
            "OrderAnswer.java",
            // Alt and an arrow, which act on the step that has the focus, and the buttons of the step
            Map.of("MOUSE_DRAGGED", List.of()),
            "Overview.java",
            Map.of("MOUSE_DRAGGED", List.of("pan-left", "pan-right", "pan-up", "pan-down", "zoom-fit")),
            "StepDrag.java",
            Map.of("MOUSE_DRAGGED", List.of("step-up", "step-down")),
            "SlideMouse.java",
            Map.of(
                    "MOUSE_DRAGGED", List.of("show-zoom", "show-fit", "show-spotlight"),
                    "SCROLL", List.of("show-dim-less", "show-dim-more", "show-zoom", "show-fit")),
            "App.java",
            Map.of(
                    "DRAG_OVER",
                    List.of("open-file", "open-folder"),
                    "DRAG_DROPPED",
                    List.of("open-file", "open-folder")));

    private static final Pattern GESTURE = Pattern.compile(
            "MouseEvent\\.(MOUSE_DRAGGED)|DragEvent\\.(DRAG_[A-Z]+)|ScrollEvent\\.(SCROLL)\\b|ZoomEvent\\.(ZOOM)\\b"
                    + "|setOn(MouseDragged|Drag[A-Z]\\w+|Scroll|Zoom|Rotate|Swipe\\w+)\\(");

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(classic());
    }

    @Test
    @DisplayName("A23 whatever is done by dragging, turning or pinching can be done by commands too")
    void dragsHaveTwins() {
        Map<String, Set<String>> found = gestures();
        assertThat(found.keySet()).isEqualTo(TWINS.keySet());
        found.forEach((file, gestures) -> assertThat(gestures)
                .as("gestures in %s", file)
                .isEqualTo(new TreeSet<>(TWINS.getOrDefault(file, Map.of()).keySet())));
        TWINS.values().stream()
                .flatMap(gestures -> gestures.values().stream())
                .flatMap(List::stream)
                .forEach(id -> assertThat(window.content().commands().named(id))
                        .as("command %s", id)
                        .isPresent());
    }

    private static Map<String, Set<String>> gestures() {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = GESTURE.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.computeIfAbsent(file.getFileName().toString(), name -> new TreeSet<>())
                            .add(named(matcher));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The gesture by the name of its event, however it is listened to. */
    private static String named(Matcher matcher) {
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(matcher.groupCount())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    @DisplayName("A23 panning, zooming, putting aside and coming close work by their keys")
    void twinsWork() {
        String before = state();
        List<KeyCode[]> keys = List.of(
                new KeyCode[] {KeyCode.SHIFT, KeyCode.LEFT},
                new KeyCode[] {KeyCode.SHIFT, KeyCode.UP},
                new KeyCode[] {KeyCode.EQUALS},
                new KeyCode[] {KeyCode.MINUS},
                new KeyCode[] {KeyCode.Z},
                new KeyCode[] {KeyCode.B});
        for (KeyCode[] pressed : keys) {
            window.press(pressed);
            assertThat(state()).as("after %s", List.of(pressed)).isNotEqualTo(before);
            before = state();
        }
    }

    @Test
    @DisplayName("A24 letters, digits and signs are text while a text field has the focus")
    void lettersAreTextInFields() {
        for (String field : List.of("search", "keys-search", "palette-field")) {
            begin();
            switch (field) {
                case "search" -> window.press(KeyCode.CONTROL, KeyCode.F);
                case "palette-field" -> window.press(KeyCode.CONTROL, KeyCode.K);
                default -> {
                    window.press(KeyCode.F1);
                    window.act(() -> window.node("keys-search", Node.class).requestFocus());
                }
            }
            String before = state();
            for (Stroke stroke : characters()) {
                TextField input = window.node(field, TextField.class);
                type(stroke);
                assertThat(input.getText()).as(field).isEqualTo(stroke.character());
                assertThat(window.focusedId()).isEqualTo(field);
                window.act(input::clear);
                assertThat(state()).as("%s in %s", stroke.text(), field).isEqualTo(before);
            }
        }
    }

    @Test
    @DisplayName("A24 letters, digits and signs do nothing when they are switched off, and something when they are on")
    void lettersCanBeSwitchedOff() {
        window.act(() -> {
            window.explorer().showView(1);
            window.chart().focusZone();
            window.session().appearance().useLetters(false);
        });
        String before = state();
        for (Stroke stroke : characters()) {
            type(stroke);
            assertThat(state()).as("%s while letters are off", stroke.text()).isEqualTo(before);
        }
        List<String> idle = new ArrayList<>();
        for (Stroke stroke : characters()) {
            begin();
            window.act(() -> {
                window.explorer().showView(1);
                window.chart().focusZone();
            });
            String now = state();
            type(stroke);
            if (state().equals(now)) {
                idle.add(stroke.text());
            }
        }
        // What is shown already, and the foot that is not alone
        assertThat(idle).containsExactlyInAnyOrder("0", "2", "f");
    }

    private List<Stroke> characters() {
        List<Stroke> strokes = window.content().commands().all().stream()
                .filter(command -> command.group() != Command.Group.LEARN
                        && !command.group().isShow()) // nothing is asked here
                .map(Command::strokes)
                .flatMap(List::stream)
                .filter(Stroke::isCharacter)
                .toList();
        assertThat(strokes).hasSizeGreaterThan(15);
        return strokes;
    }

    private void type(Stroke stroke) {
        window.act(() -> Event.fireEvent(
                window.stage().getScene().getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED, stroke.character(), "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Everything that a single letter could change. */
    private String state() {
        return window.see(() -> {
            Map<String, Object> all = new HashMap<>(window.session().options().remembered());
            ChartOptions options = window.session().options();
            all.put("guides", options.guideLinesProperty().get());
            all.put("schools", options.schoolsProperty().get());
            all.put("detailed", window.explorer().detailedProperty().get());
            all.put("view", String.valueOf(window.explorer().viewProperty().get()));
            all.put("views", window.explorer().allViewsProperty().get());
            all.put(
                    "page",
                    String.valueOf(window.session().reading().pageProperty().get()));
            all.put("basket", window.session().basket().zonesProperty().get().size());
            all.put("viewport", window.chart().camera().viewportProperty().get());
            all.put(
                    "focus",
                    String.valueOf(window.stage().getScene().getFocusOwner().getId()));
            return new TreeMap<>(all).toString();
        });
    }

    @Test
    @DisplayName("A19 after searching and filtering a line of text says how many zones fit")
    void changesAreSaid() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("kidney");
        int found = window.see(() -> window.explorer().matchesProperty().get().size());
        assertThat(status()).contains(String.valueOf(found)).contains("kidney");
        window.type("xx");
        assertThat(status()).startsWith("No zone");
        window.act(() -> window.explorer().clearFilters());
        String ready = status();
        window.act(() -> window.explorer().toggle(Facet.SYSTEM, "digestive"));
        int fit = window.see(() -> window.explorer().matchesProperty().get().size());
        assertThat(status()).isNotEqualTo(ready).contains(String.valueOf(fit));
        window.act(() -> window.chart().focusZone());
        window.type("m");
        assertThat(status()).as("the feet were swapped").isNotBlank().isNotEqualTo(ready);
    }

    private String status() {
        return window.see(() -> window.content().lookupAll(".status-line .label").stream()
                .filter(Node::isVisible)
                .map(label -> ((javafx.scene.control.Label) label).getText())
                .findFirst()
                .orElse(""));
    }
}
