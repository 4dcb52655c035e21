package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
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
import soleatlas.geometry.Point;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.learn.AnswerSink;
import soleatlas.model.learn.Environment;
import soleatlas.model.mode.Mode;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Progress;
import soleatlas.ui.LessonCommands;
import soleatlas.ui.MainWindow;
import soleatlas.ui.WindowCommands;
import soleatlas.ui.chart.ChartView;
import soleatlas.words.Messages;

/**
 * The main window on a stage of its own, dressed as the program dresses it, with a hand on mouse and keyboard. Every gesture
 * goes through the toolkit's robot and returns after what it caused has been laid out.
 */
public final class AtlasWindow implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** Only a hang takes so long; a machine that builds something else at the same time may well need more than ten. */
    private static final long PATIENCE_SECONDS = 60;

    private final WindowModel session = WindowModel.of(
            Messages.LANGUAGE, new Environment(Clock.system(ZoneId.systemDefault()), new Random(20_261_125)));
    private final Explorer explorer = session.explorer();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final MainWindow content;
    private final Robot robot;

    private AtlasWindow(List<FootMap> maps) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
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

    /** Opens a window with all maps that ship and shows the first of them. */
    public static AtlasWindow open() throws TimeoutException {
        return open(ShippedMaps.all());
    }

    /** Opens a window with maps and shows the first of them. */
    public static AtlasWindow open(List<FootMap> maps) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        AtlasWindow window = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> new AtlasWindow(maps));
        window.settle();
        return window;
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

    /** The window itself. */
    public Stage stage() {
        return stage;
    }

    /** What the window asked of the program so far, by the names of the commands. */
    public List<String> commands() {
        return commands;
    }

    /** Sets everything back: normal size, this map, its first view, nothing selected or searched, the whole sheet seen. */
    public void begin(FootMap map) {
        act(() -> {
            setSize(WIDTH, HEIGHT, 100);
            explorer.clearFilters();
            session.workshop().stay();
            session.workshop().leave(() -> {});
            session.workshop().giveUp();
            session.workshop().choose(null);
            session.modes().go(Mode.EXPLORE);
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
            session.appearance().choose(Appearance.Theme.LIGHT);
            session.appearance().showPatterns(false);
            session.appearance().useLetters(true);
            explorer.showDetailed(false);
            explorer.open(map.header().id());
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
            settle();
        }
        settle();
    }

    /** Waits until events are handled and the scene is laid out: two pulses. */
    public void settle() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch pulsed = new CountDownLatch(1);
            AtomicBoolean watching = new AtomicBoolean();
            Platform.runLater(() -> {
                Scene scene = stage.getScene();
                if (!stage.isShowing()) {
                    pulsed.countDown();
                } else if (watching.compareAndSet(false, true)) {
                    scene.addPostLayoutPulseListener(new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            pulsed.countDown();
                        }
                    });
                    Platform.requestNextPulse();
                }
            });
            try {
                assertThat(pulsed.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("a pulse")
                        .isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
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
        act(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
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
