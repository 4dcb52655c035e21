package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.Toolkit;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.TextMark;
import soleatlas.geometry.Point;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.AnswerSink;
import soleatlas.model.learn.Environment;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.LessonList;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Progress;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.present.LessonCommands;
import soleatlas.ui.window.MainWindow;
import soleatlas.ui.window.WindowCommands;
import soleatlas.words.Messages;

/**
 * The main window on a stage of its own, dressed as the program dresses it, with a hand on mouse and keyboard. Every gesture
 * goes through the toolkit's robot and returns after what it caused has been laid out.
 */
public final class AtlasWindow implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int SEED = 20_261_125;
    /** Only a hang takes so long; a machine that builds something else at the same time may well need more than ten. */
    private static final long PATIENCE_SECONDS = 60;

    /** Making a window takes longer than most tests: one serves all that need no other maps. */
    private static @Nullable AtlasWindow shared;

    private final Random random = new Random(SEED);
    private final WindowModel session =
            WindowModel.of(Messages.LANGUAGE, new Environment(Clock.system(ZoneId.systemDefault()), random));
    private final Explorer explorer = session.explorer();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<FootMap> maps;
    private final Stage stage;
    private final MainWindow content;
    private final Robot robot;

    private AtlasWindow(List<FootMap> maps) {
        this.maps = maps;
        noteFaults();
        Look.loadFonts();
        content = new MainWindow(session, new NotedCommands(commands));
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        session.welcome().read();
        session.appearance().choose(Appearance.Motion.NONE);
        Look.apply(scene, session.appearance().shadeProperty().get());
        session.appearance().shadeProperty().addListener((value, before, shade) -> Look.apply(scene, shade));
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        robot = new Robot();
        maps.stream().map(ShippedMaps::entry).forEach(explorer::put);
        maps.stream().findFirst().ifPresent(map -> explorer.open(map.header().id()));
        stage.show();
    }

    /** Shows the one window with all maps that ship that these tests share, and the classic chart in it. */
    public static AtlasWindow open() throws TimeoutException {
        if (shared == null) {
            shared = open(ShippedMaps.all());
        } else {
            AtlasWindow again = shared;
            again.act(() -> {
                again.noteFaults();
                again.stage.show();
            });
        }
        shared.begin(ShippedMaps.classic());
        return shared;
    }

    /** Opens a window of its own with maps and shows the first of them. */
    public static AtlasWindow open(List<FootMap> maps) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        AtlasWindow window = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> new AtlasWindow(maps));
        window.settle();
        return window;
    }

    private void noteFaults() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    }

    @Override
    public void close() {
        act(stage::hide);
        assertThat(faults).isEmpty();
    }

    /** What the window shows; to be asked and told on the screen's thread. */
    public Explorer explorer() {
        return explorer;
    }

    /** What is read beside the chart and what is heeded; to be asked and told on the screen's thread. */
    public WindowModel session() {
        return session;
    }

    /** The window's content. */
    public MainWindow content() {
        return content;
    }

    /** The chart. */
    public ChartView chart() {
        return content.chart();
    }

    /** What the chart draws now of one kind. */
    public List<MarkGroup> drawn(Role role) {
        return see(() -> chart().layers().stream()
                .flatMap(layer -> layer.groups().stream())
                .filter(group -> group.role() == role)
                .toList());
    }

    /** What the chart draws now by its id; fails if it does not. */
    public MarkGroup drawn(String id) {
        return see(() -> chart().layers().stream()
                .flatMap(layer -> layer.groups().stream())
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is drawn as " + id)));
    }

    /** Ids of the zones that are ringed so, such as {@code right/plantar/heel}. */
    public List<String> ringed(String kind) {
        return drawn(Role.RING).stream()
                .map(MarkGroup::id)
                .filter(id -> id.startsWith("ring-" + kind + "/"))
                .map(id -> id.substring(id.indexOf('/') + 1))
                .toList();
    }

    /** Whether a zone is dimmed, since it does not pass search or filter. */
    public boolean isDimmed(String place) {
        return drawn("zone/" + place).marks().get(0) instanceof PathMark shape && shape.opacity() < 1;
    }

    /** The words of what is drawn, one text a group. */
    public static List<String> words(List<MarkGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(mark -> ((TextMark) mark).text())
                .toList();
    }

    /** The window itself. */
    public Stage stage() {
        return stage;
    }

    /** What the window asked of the program so far, by the names of the commands. */
    public List<String> commands() {
        return commands;
    }

    /**
     * Sets everything back: normal size, the maps that it was opened with, this one of them in its first view, nothing
     * selected or searched, the whole sheet seen.
     */
    public void begin(FootMap map) {
        act(() -> {
            random.setSeed(SEED);
            stage.getScene().setRoot(content);
            setSize(WIDTH, HEIGHT, 100);
            session.welcome().read();
            session.workshop().stay();
            session.workshop().leave(() -> {});
            session.workshop().giveUp();
            session.workshop().choose(null);
            session.modes().go(Modes.EXPLORE);
            session.presenter().end();
            session.presenter().options().recall(Map.of());
            session.learner().read(new Progress(), AnswerSink.NONE);
            session.learner().options().recall(Map.of());
            session.reading().close();
            session.safety().erase();
            explorer.clearSelection();
            session.basket().clear();
            session.options().recall(Map.of());
            session.options().showGuideLines(false);
            session.options().showSchools(false);
            session.appearance().recall(Map.of("theme", "light", "motion", "none"));
            explorer.clearSelection();
            if (explorer.filteredProperty().get()) {
                explorer.clearFilters();
            }
            explorer.showDetailed(false);
            forgetWhatWasAdded();
            if (!explorer.map().equals(Optional.of(map))) {
                explorer.open(map.header().id());
            }
            explorer.showView(0);
        });
        act(() -> {
            chart().camera().fit();
            chart().focusZone();
        });
        commands.clear();
        move(new Point2D(2, 2));
        assertThat(faults).isEmpty();
    }

    private void forgetWhatWasAdded() {
        Set<String> known = maps.stream().map(map -> map.header().id()).collect(Collectors.toSet());
        List.copyOf(explorer.entries()).stream()
                .map(MapEntry::key)
                .filter(key -> !known.contains(key))
                .forEach(explorer::remove);
        maps.stream()
                .map(ShippedMaps::entry)
                .filter(entry -> !explorer.entries().contains(entry))
                .forEach(explorer::put);
        LessonList lessons = session.presenter().lessons();
        List.copyOf(lessons.entries()).stream().map(LessonEntry::key).forEach(lessons::remove);
    }

    /** Gives the window another size, in pixels, and its text another one, in percent. */
    public void resize(double width, double height, int percent) {
        act(() -> setSize(width, height, percent));
        settle();
    }

    private void setSize(double width, double height, int percent) {
        session.appearance().setText(percent);
        if (stage.getWidth() != width || stage.getHeight() != height) {
            // The headless screen cannot make a window smaller that it is drawing
            stage.hide();
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
        }
    }

    /** Does something on the screen's thread and waits until the screen shows it. */
    public void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
        settle();
    }

    /** Looks something up on the screen's thread. */
    public <T extends @Nullable Object> T see(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
    }

    /** Waits until something is so. */
    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!see(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for: %s", what).isLessThan(end);
            WaitForAsyncUtils.sleep(5, TimeUnit.MILLISECONDS);
        }
        settle();
    }

    /** Waits until events are handled and the scene is laid out: what the first pulse asks for is there after the second. */
    public void settle() {
        for (int i = 0; i < 2; i++) {
            see(() -> {
                // At once, since the toolkit's own beat comes up to a sixtieth of a second later
                Toolkit.getToolkit().firePulse();
                return true;
            });
        }
    }

    /** The node with this id. */
    public <N extends Node> N node(String id, Class<N> type) {
        Node node = see(() -> content.lookup("#" + id));
        assertThat(node).as("node #%s", id).isInstanceOf(type);
        return type.cast(node);
    }

    /** The node that has the keyboard focus. */
    public Node focused() {
        Node owner = see(() -> stage.getScene().getFocusOwner());
        assertThat(owner).as("focus owner").isNotNull();
        return Objects.requireNonNull(owner);
    }

    /** The id of the node that has the keyboard focus. */
    public String focusedId() {
        return String.valueOf(focused().getId());
    }

    /** The place that is selected, or null. */
    public @Nullable Place selected() {
        return see(() -> {
            Placement selection = explorer.selectionProperty().get();
            return selection == null ? null : selection.place();
        });
    }

    /** Where on the screen a placement's label point lies. */
    public Point2D onScreen(Placement placement) {
        return see(() -> {
            Point label = chart().sheet().orElseThrow().label(placement).orElseThrow();
            Point local = chart().camera().viewportProperty().get().toScreen(label);
            return chart().localToScreen(local.x(), local.y());
        });
    }

    /** The middle of a node on the screen. */
    public Point2D middle(Node node) {
        return see(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** Moves the pointer. */
    public void move(Point2D to) {
        act(() -> robot.mouseMove(to));
    }

    /** Clicks. */
    public void click(Point2D at) {
        act(() -> {
            robot.mouseMove(at);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Presses at a point, moves in steps and lets go. */
    public void drag(Point2D from, Point2D... along) {
        act(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (Point2D point : along) {
            act(() -> robot.mouseMove(point));
        }
        act(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Turns the wheel over a point of the chart: notches away from the person are positive. */
    public void wheel(Point2D at, int notches) {
        move(at);
        for (int i = 0; i < Math.abs(notches); i++) {
            act(() -> {
                // The headless robot knows no wheel notches of the size that desktops send
                Point2D inScene = content.screenToLocal(at);
                Event.fireEvent(chart(), scroll(inScene, at, Math.signum(notches) * 40));
            });
        }
    }

    private static ScrollEvent scroll(Point2D inScene, Point2D screen, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                inScene.getX(),
                inScene.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                3 * Math.signum(delta),
                0,
                null);
    }

    /** Presses keys together and lets them go. */
    public void press(KeyCode... keys) {
        act(() -> pressNow(keys));
    }

    /** Presses a key so many times, faster than the screen is drawn. */
    public void repeat(int times, KeyCode... keys) {
        act(() -> {
            for (int i = 0; i < times; i++) {
                pressNow(keys);
            }
        });
    }

    private void pressNow(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    /** Types small letters, digits, blanks, minus and equals signs. */
    public void type(String text) {
        text.chars().mapToObj(AtlasWindow::key).forEach(this::press);
    }

    private static KeyCode key(int letter) {
        return switch (letter) {
            case ' ' -> KeyCode.SPACE;
            case '-' -> KeyCode.MINUS;
            case '=' -> KeyCode.EQUALS;
            default -> KeyCode.getKeyCode(Character.toString(letter).toUpperCase(Locale.ROOT));
        };
    }

    /** Notes what the window asks for and does nothing. */
    private record NotedCommands(List<String> noted) implements WindowCommands {

        @Override
        public void chooseFile() {
            noted.add("chooseFile");
        }

        @Override
        public void chooseFolder() {
            noted.add("chooseFolder");
        }

        @Override
        public void forget(String key) {
            noted.add("forget " + key);
        }

        @Override
        public void toggleFullScreen() {
            noted.add("toggleFullScreen");
        }

        @Override
        public void openAddress(String address) {
            noted.add("openAddress " + address);
        }

        @Override
        public LessonCommands lessons() {
            return new LessonCommands() {
                @Override
                public void save(Runnable then) {
                    noted.add("saveLesson");
                    then.run();
                }

                @Override
                public void saveAs() {
                    noted.add("saveLessonAs");
                }

                @Override
                public void forget(String key) {
                    noted.add("forgetLesson " + key);
                }

                @Override
                public void openMap(String key) {
                    noted.add("openMapOf " + key);
                }
            };
        }

        @Override
        public void quit() {
            noted.add("quit");
        }
    }
}
