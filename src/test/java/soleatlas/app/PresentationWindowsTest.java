package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.geometry.Box;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.present.Presenter;
import soleatlas.model.present.ScreenInfo;
import soleatlas.model.present.Screens;
import soleatlas.model.present.ShippedLessons;
import soleatlas.teach.Lesson;
import soleatlas.teach.Presentation;
import soleatlas.teach.Slide;
import soleatlas.ui.present.AudienceView;
import soleatlas.ui.present.PresenterView;

/** A lesson in its windows, on screens that come and go: what the room sees, what it never sees, and the keys of a remote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresentationWindowsTest {

    private static final ScreenInfo LAPTOP = ScreenInfo.of(Box.ofSize(1280, 800));
    private static final ScreenInfo PROJECTOR = ScreenInfo.of(new Box(1280, 0, 3200, 1080));

    private final FakeScreens screens = new FakeScreens();
    private AtlasWindow window;
    private PresentationWindows desk;

    /** Screens that are plugged in and out by the test. */
    private static final class FakeScreens implements Screens {

        private final ReadOnlyObjectWrapper<List<ScreenInfo>> displays = new ReadOnlyObjectWrapper<>(List.of());

        @Override
        public ReadOnlyObjectProperty<List<ScreenInfo>> displaysProperty() {
            return displays.getReadOnlyProperty();
        }
    }

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open(List.of(ShippedMaps.classic()));
        window.act(() -> screens.displays.set(List.of(LAPTOP)));
        desk = window.see(() -> new PresentationWindows(
                window.session().presenter(),
                window.session().appearance(),
                window.session().language(),
                screens,
                window.stage(),
                window.content().commands()));
    }

    @AfterAll
    void close() {
        window.act(desk::close);
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(ShippedMaps.classic());
        window.act(() -> ShippedLessons.open(window.session(), ShippedLessons.READING));
    }

    @AfterEach
    void end() {
        window.act(() -> presenter().end());
    }

    private Presenter presenter() {
        return window.session().presenter();
    }

    private Presentation show() {
        return presenter().show().orElseThrow();
    }

    private static Lesson lesson() {
        return ShippedLessons.all().get(ShippedLessons.READING).usable().orElseThrow();
    }

    private void start(ScreenInfo... plugged) {
        window.act(() -> {
            screens.displays.set(List.of(plugged));
            presenter().start(ShippedLessons.all().get(ShippedLessons.READING), 0);
        });
    }

    private void plug(ScreenInfo... plugged) {
        window.act(() -> screens.displays.set(List.of(plugged)));
    }

    private Stage room() {
        return Optional.ofNullable(desk.room()).orElseThrow();
    }

    /** Full screen covers the whole of this pretended desktop; then the window takes its screen by itself. */
    private void awaitRoomOn(ScreenInfo display) {
        Box bounds = display.bounds();
        window.await("the room on its screen", () -> {
            Stage stage = room();
            return stage.getX() == bounds.minX()
                    && stage.getY() == bounds.minY()
                    && stage.getWidth() == bounds.width()
                    && stage.getHeight() == bounds.height();
        });
    }

    /** Everything that stands to read in a scene, shown or not. */
    private static List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        } else if (node instanceof Text text) {
            words.add(text.getText());
        } else if (node instanceof TextInputControl field) {
            words.add(field.getText());
        }
        Optional.ofNullable(node.getAccessibleText()).ifPresent(words::add);
        Optional.ofNullable(node.getAccessibleHelp()).ifPresent(words::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }

    @Test
    @DisplayName("A25 on every step notes are the teacher's alone, in whatever is in the room's scene")
    void notesAreNeverInTheRoomsScene() {
        start(LAPTOP, PROJECTOR);
        for (int i = 0; i < lesson().steps().size(); i++) {
            int step = i;
            window.act(() -> presenter().tell(show -> show.go(step)));
            String notes = lesson().steps().get(i).said().noted().orElseThrow().in("en");
            assertThat(window.see(() -> words(room().getScene().getRoot())))
                    .as("step %d", i + 1)
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(notes));
            assertThat(window.see(() -> words(window.stage().getScene().getRoot())))
                    .anyMatch(line -> line.contains(notes));
        }
        plug(LAPTOP);
        String notes = lesson().steps().get(0).said().noted().orElseThrow().in("en");
        window.act(() -> presenter().tell(Presentation::first));
        for (Stage stage : stages()) {
            assertThat(window.see(() -> words(stage.getScene().getRoot())))
                    .noneMatch(line -> line.contains(notes) && stage.equals(desk.room()));
        }
    }

    private List<Stage> stages() {
        return window.see(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList());
    }

    @Test
    @DisplayName(
            "A25 the room has the screen without the window; swapping changes them; one window at most fills its screen")
    void swapping() {
        start(LAPTOP, PROJECTOR);
        awaitRoomOn(PROJECTOR);
        assertThat(window.see(() -> window.stage().getScene().getRoot())).isInstanceOf(PresenterView.class);
        window.act(() -> presenter().swap());
        awaitRoomOn(LAPTOP);
        assertThat(window.see(() -> window.stage().getX())).isGreaterThanOrEqualTo(1280);
        assertThat(stages().stream().filter(Stage::isFullScreen)).hasSizeLessThanOrEqualTo(1);
        window.act(() -> presenter().swap());
        awaitRoomOn(PROJECTOR);
    }

    @Test
    void unpluggingFallsBackToOneScreenAndPluggingInComesBack() {
        start(LAPTOP, PROJECTOR);
        window.act(() -> presenter().tell(show -> show.go(4)));
        plug(LAPTOP);
        awaitRoomOn(LAPTOP);
        assertThat(window.see(() -> window.stage().getScene().getRoot())).isEqualTo(window.content());
        assertThat(window.see(() -> show().step())).isEqualTo(4);
        plug(LAPTOP, PROJECTOR);
        awaitRoomOn(PROJECTOR);
        assertThat(window.see(() -> window.stage().getScene().getRoot())).isInstanceOf(PresenterView.class);
        plug();
        plug(PROJECTOR);
        assertThat(window.see(() -> presenter().isOn())).isEqualTo(window.see(() -> desk.room() != null));
    }

    @Test
    void blackShowsNothingAtAll() {
        start(LAPTOP, PROJECTOR);
        assertThat(colours()).isGreaterThan(20);
        window.act(() -> presenter().tell(show -> show.draw(Slide.Curtain.BLACK)));
        assertThat(colours()).as("one colour").isEqualTo(1);
        assertThat(window.see(
                        () -> room().getScene().snapshot(null).getPixelReader().getArgb(700, 500)))
                .isEqualTo(0xFF000000);
        assertThat(window.see(() -> room().getScene().getRoot().getAccessibleText()))
                .isEmpty();
    }

    /** How many colours the room's picture has, on a grid of its points. */
    private long colours() {
        return window.see(() -> {
            var pixels = room().getScene().snapshot(null).getPixelReader();
            return IntStream.range(0, 190 * 106)
                    .map(i -> pixels.getArgb(i % 190 * 10, i / 190 * 10))
                    .distinct()
                    .count();
        });
    }

    @Test
    void freezingHoldsTheRoomWhileTheTeacherGoesOn() {
        start(LAPTOP, PROJECTOR);
        window.act(() -> presenter().tell(Presentation::freeze));
        String before = window.see(() -> room().getScene().getRoot().getAccessibleText());
        Slide slide = window.see(() -> presenter().roomProperty().get());
        for (int i = 0; i < 6; i++) {
            window.act(() -> presenter().next());
            assertThat(window.see(() -> presenter().roomProperty().get())).isEqualTo(slide);
            assertThat(window.see(() -> room().getScene().getRoot().getAccessibleText()))
                    .isEqualTo(before);
        }
        assertThat(window.see(() -> words(window.stage().getScene().getRoot())))
                .anyMatch(line -> line.contains("FROZEN"));
        window.act(() -> presenter().tell(Presentation::freeze));
        assertThat(window.see(() -> room().getScene().getRoot().getAccessibleText()))
                .isNotEqualTo(before);
    }

    @Test
    @DisplayName("A26 a remote control: next, back, black, resume, and Escape twice, in either window")
    void remoteControl() {
        for (boolean inRoom : new boolean[] {false, true}) {
            start(LAPTOP, PROJECTOR);
            Stage stage = inRoom ? room() : window.stage();
            window.act(stage::requestFocus);
            press(stage, KeyCode.PAGE_DOWN);
            assertThat(window.see(() -> show().step()))
                    .as("in the room %s", inRoom)
                    .isEqualTo(1);
            press(stage, KeyCode.PAGE_UP);
            assertThat(window.see(() -> show().step())).isZero();
            type(stage, ".");
            assertThat(window.see(() -> show().curtain())).isEqualTo(Slide.Curtain.BLACK);
            press(stage, KeyCode.F5);
            assertThat(window.see(() -> show().curtain())).isEqualTo(Slide.Curtain.OPEN);
            assertThat(window.see(() -> show().step())).isZero();
            press(stage, KeyCode.ESCAPE);
            assertThat(window.see(() -> presenter().isOn())).isTrue();
            assertThat(window.see(() -> presenter().isGuarded())).isTrue();
            press(stage, KeyCode.ESCAPE);
            assertThat(window.see(() -> presenter().isOn())).isFalse();
            assertThat(desk.room()).isNull();
        }
    }

    /** A key as the toolkit hands it to the focused part of a window, whichever window the desktop thinks is in front. */
    private void press(Stage stage, KeyCode code) {
        fire(stage, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
        window.settle();
    }

    private void type(Stage stage, String character) {
        fire(stage, KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
        window.settle();
    }

    private void fire(Stage stage, EventType<KeyEvent> kind, String character, KeyCode code) {
        window.act(() -> {
            Node owner = Optional.ofNullable(stage.getScene().getFocusOwner())
                    .orElse(stage.getScene().getRoot());
            Event.fireEvent(owner, new KeyEvent(kind, character, "", code, false, false, false, false));
        });
    }

    @Test
    void aTouchOnThePictureNeverLeadsOn() {
        start(LAPTOP, PROJECTOR);
        AudienceView view = (AudienceView) window.see(() -> room().getScene().getRoot());
        int pieces = 12;
        for (int row = 0; row < pieces; row++) {
            double y = 1080.0 / pieces * row + 20;
            window.act(() -> {
                for (int column = 0; column < pieces; column++) {
                    double x = 1920.0 * column / pieces + 40;
                    for (var kind : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                        Event.fireEvent(view.slide(), touch(kind, x, y));
                    }
                    assertThat(show().step()).isZero();
                }
            });
        }
        assertThat(window.see(() -> presenter().roomProperty().get().named()))
                .as("touches named zones")
                .isNotEmpty();
    }

    private static MouseEvent touch(EventType<MouseEvent> kind, double x, double y) {
        return new MouseEvent(
                kind,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void aRehearsalOpensNoWindowForTheRoom() {
        window.act(() -> {
            screens.displays.set(List.of(LAPTOP));
            presenter().rehearse(ShippedLessons.all().get(ShippedLessons.READING), 3);
        });
        assertThat(desk.room()).isNull();
        assertThat(window.see(() -> window.stage().getScene().getRoot())).isInstanceOf(PresenterView.class);
        plug(LAPTOP, PROJECTOR);
        assertThat(desk.room()).as("a projector that is plugged in").isNull();
        window.act(() -> presenter().end());
        assertThat(window.see(() -> window.stage().getScene().getRoot())).isEqualTo(window.content());
    }

    @Test
    void theWindowTakesTheTeachersScreenAndGoesBack() {
        window.resize(900, 700, 100);
        Stage main = window.stage();
        Node focused = window.see(() -> {
            main.getScene().lookup("#present-start").requestFocus();
            return main.getScene().getFocusOwner();
        });
        start(LAPTOP, PROJECTOR);
        assertThat(window.see(() -> List.of(main.getX(), main.getY(), main.getWidth(), main.getHeight())))
                .containsExactly(0.0, 0.0, 1280.0, 800.0);
        window.act(() -> presenter().end());
        assertThat(window.see(() -> List.of(main.getWidth(), main.getHeight()))).containsExactly(900.0, 700.0);
        assertThat(window.see(() -> main.getScene().getFocusOwner()))
                .as("the focus is where it was")
                .isSameAs(focused);
        assertThat(focused.getId()).isEqualTo("present-start");
    }

    @Test
    @DisplayName("A lesson that has ended leaves nothing behind, however often one is given")
    void nothingIsLeftBehind() {
        List<WeakReference<Object>> views = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            start(LAPTOP, PROJECTOR);
            window.act(() -> {
                views.add(new WeakReference<>(window.stage().getScene().getRoot()));
                views.add(new WeakReference<>(room().getScene().getRoot()));
            });
            window.act(() -> presenter().end());
        }
        window.await("all but the last views are forgotten", () -> {
            System.gc();
            return views.stream().filter(view -> view.get() != null).count() <= 4;
        });
    }

    @Test
    void placesForARehearsalAreReadOrLeftAlone() {
        assertThat(DesktopScreens.read("1280,0,1920,1080; 0,0,1280,800"))
                .extracting(ScreenInfo::bounds)
                .containsExactly(LAPTOP.bounds(), PROJECTOR.bounds());
        assertThat(List.of("", "1,2,3", "0,0,0,5", "a,b,c,d", "0,0,10,10;"))
                .allSatisfy(words -> assertThat(DesktopScreens.read(words)).isEmpty());
    }
}
