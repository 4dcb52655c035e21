package soleatlas.app;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.window.WindowModel;
import soleatlas.safety.HealthAnswers;
import soleatlas.store.AboutMe;
import soleatlas.store.AboutMeFile;
import soleatlas.store.LocalDisk;
import soleatlas.store.Settings;
import soleatlas.store.Settings.WindowPlace;
import soleatlas.store.SettingsFile;
import soleatlas.store.UserFolders;
import soleatlas.ui.learn.LearnCommands;
import soleatlas.ui.present.LessonCommands;
import soleatlas.ui.window.MainWindow;
import soleatlas.ui.window.WindowCommands;
import soleatlas.words.Messages;

/** The window: the only place, beside the command line, that wires the pieces together. */
public final class App extends Application implements WindowCommands {

    private static final Logger LOG = System.getLogger(App.class.getName());
    /** Within this time a window that comes to its least size is made so small by the window manager, not by a hand. */
    private static final Duration OPENING = Duration.millis(1500);

    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_WIDTH_FULL_TEXT = 720;
    private static final double LEAST_HEIGHT = 460;
    private static final String MAP = "map";
    private static final String VIEW = "view";

    private final WindowModel session = WindowModel.of(Messages.LANGUAGE);
    private final Explorer explorer = session.explorer();
    private final SettingsFile file;
    private final AboutMeFile aboutMe;
    private Settings settings = Settings.FIRST;
    private @Nullable Stage stage;
    private @Nullable MainWindow window;
    private @Nullable MapFiles desk;
    private @Nullable LearnerService study;
    private @Nullable PresentationWindows show;
    private @Nullable LessonFiles lessons;
    private final Path data;
    private final List<Background> helpers = new ArrayList<>();
    private final Supplier<Appearance.Desktop> desktop;
    private @Nullable WindowPlace lastPlace;

    /** The program with this user's settings. */
    public App() {
        this(UserFolders.config(), UserFolders.data(), new DesktopLook()::ask);
    }

    /** The program with settings and progress from other folders, on a desktop with other wishes. */
    App(Path folder, Path data, Supplier<Appearance.Desktop> desktop) {
        this.desktop = desktop;
        this.data = data;
        this.file = new SettingsFile(folder);
        this.aboutMe = new AboutMeFile(folder);
    }

    @Override
    public void start(Stage shown) {
        settings = file.read();
        session.recall(settings.choices());
        AboutMe told = aboutMe.read();
        session.safety().remember(new HealthAnswers(told.on(), told.conditions()));
        session.safety().answersProperty().addListener(value -> keepAboutMe());
        stage = shown;
        Look.loadFonts();
        Background worker = new Background();
        helpers.add(worker);
        LearnerService learning =
                new LearnerService(session.learner(), new LocalDisk(), data, Clock.systemUTC(), this::say);
        study = learning;
        MapFiles maps = new MapFiles(explorer, worker, this::say);
        desk = maps;
        LessonFiles teaching = new LessonFiles(
                explorer, session.workshop(), session.presenter().lessons(), session.modes(), worker, maps, this::say);
        lessons = teaching;
        teaching.belongTo(shown);
        MainWindow content = new MainWindow(session, this);
        window = content;
        Faults.show(shown);
        Scene scene = new Scene(content);
        Look.apply(scene, session.appearance().shadeProperty().get());
        session.appearance().shadeProperty().addListener((value, before, shade) -> Look.apply(scene, shade));
        session.appearance().lookProperty().addListener(value -> demandRoom(shown));
        acceptDrops(scene);
        shown.setScene(scene);
        shown.setTitle(Messages.text("window.title"));
        for (int size : new int[] {16, 32, 64, 128}) {
            shown.getIcons().add(new Image("/assets/icons/sole-atlas-" + size + ".png"));
        }
        lastPlace = settings.place();
        demandRoom(shown);
        place(shown);
        explorer.entryProperty().addListener(value -> retitle());
        explorer.selectionProperty().addListener(value -> retitle());
        maps.want(settings.choice(MAP).orElse(null), settings.choice(VIEW).orElse(null));
        maps.loadBuiltIn();
        settings.ownMaps().forEach(maps::loadRemembered);
        teaching.loadBuiltIn();
        settings.ownLessons().forEach(teaching::loadRemembered);
        getParameters().getUnnamed().forEach(place -> teaching.openAny(Path.of(place)));
        learning.start(shown);
        show = new PresentationWindows(
                session.presenter(),
                session.appearance(),
                session.language(),
                new DesktopScreens(System.getenv(DesktopScreens.REHEARSAL)),
                shown,
                content.commands());
        followDesktop(shown);
        shown.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        shown.show();
        Desktop.opened();
        followPlace(shown);
    }

    @Override
    public void stop() {
        if (desk != null) {
            desk.close();
        }
        if (study != null) {
            study.close();
        }
        if (show != null) {
            show.close();
        }
        if (lessons != null) {
            lessons.close();
        }
        helpers.forEach(Background::close);
    }

    @Override
    public LearnCommands learning() {
        return study == null ? LearnCommands.NONE : study;
    }

    @Override
    public LessonCommands lessons() {
        return lessons == null ? LessonCommands.NONE : lessons;
    }

    private void say(String words) {
        if (window != null) {
            window.say(words);
        }
    }

    @Override
    public void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("window.open.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("window.open.filter"), "*.json"));
        File chosen = chooser.showOpenDialog(stage);
        open(chosen);
    }

    @Override
    public void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("window.open.folder.title"));
        open(chooser.showDialog(stage));
    }

    @Override
    public void forget(String key) {
        if (desk != null) {
            desk.forget(key);
        }
    }

    @Override
    public void toggleFullScreen() {
        if (stage != null) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    @Override
    public void openAddress(String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            getHostServices().showDocument(address);
        }
    }

    @Override
    public void quit() {
        if (session.presenter().isOn()) {
            session.presenter().end(); // closing the teacher's window ends the lesson, not the program
            return;
        }
        session.workshop().leave(this::end);
    }

    private void end() {
        save();
        if (stage != null) {
            stage.close();
        }
    }

    private void open(@Nullable File chosen) {
        if (chosen != null && lessons != null) {
            lessons.openAny(chosen.toPath());
        }
    }

    /** The window cannot be made narrower than its bar, which grows with the text. */
    private void demandRoom(@Nullable Stage shown) {
        if (shown != null) {
            shown.setMinWidth(Math.max(
                    LEAST_WIDTH,
                    LEAST_WIDTH_FULL_TEXT
                            * session.appearance().lookProperty().get().textPercent()
                            / 200));
            shown.setMinHeight(LEAST_HEIGHT);
        }
    }

    /** Asks what the desktop wishes at the start, and again whenever somebody comes back to the window. */
    private void followDesktop(Stage shown) {
        Background asker = new Background(); // of its own, so that a desktop that thinks long keeps no map waiting
        helpers.add(asker);
        Runnable ask = () -> asker.work(desktop, session.appearance()::follow);
        shown.focusedProperty().addListener((value, before, focused) -> {
            if (focused) {
                ask.run();
                if (study != null) {
                    study.refresh();
                }
            }
        });
        ask.run();
    }

    private void acceptDrops(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK, TransferMode.MOVE);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.getDragboard().getFiles().forEach(this::open);
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.consume();
        });
    }

    /** Puts the window where it was last, or where it fits the screen. */
    private void place(Stage shown) {
        List<Rectangle2D> usable =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowPlace place = settings.window()
                .flatMap(last -> WindowFit.again(last, usable))
                .orElseGet(() -> WindowFit.first(Screen.getPrimary().getVisualBounds()));
        shown.setX(place.x());
        shown.setY(place.y());
        shown.setWidth(place.width());
        shown.setHeight(place.height());
        shown.setMaximized(place.maximized());
        if (!place.maximized()) {
            insist(shown, place);
        }
    }

    /** Some window managers, openbox among them, open every window at its least size: asked again they give what is wished. */
    private static void insist(Stage shown, WindowPlace place) {
        PauseTransition opening = new PauseTransition(OPENING);
        InvalidationListener shrunk = new InvalidationListener() {
            @Override
            public void invalidated(Observable size) {
                if (shown.getWidth() > shown.getMinWidth() || shown.getHeight() > shown.getMinHeight()) {
                    return;
                }
                shown.widthProperty().removeListener(this);
                shown.heightProperty().removeListener(this);
                opening.stop();
                Platform.runLater(() -> {
                    shown.setWidth(place.width());
                    shown.setHeight(place.height());
                });
            }
        };
        shown.setOnShown(event -> {
            shown.widthProperty().addListener(shrunk);
            shown.heightProperty().addListener(shrunk);
            opening.setOnFinished(over -> {
                shown.widthProperty().removeListener(shrunk);
                shown.heightProperty().removeListener(shrunk);
            });
            opening.play();
        });
    }

    /** Remembers the place of the window while it is neither maximized nor full screen. */
    private void followPlace(Stage shown) {
        Runnable note = () -> {
            if (!shown.isMaximized() && !shown.isFullScreen() && shown.getWidth() > 1) {
                lastPlace = new WindowPlace(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight(), false);
            }
        };
        shown.xProperty().addListener(value -> note.run());
        shown.yProperty().addListener(value -> note.run());
        shown.widthProperty().addListener(value -> note.run());
        shown.heightProperty().addListener(value -> note.run());
        note.run();
    }

    private void retitle() {
        Placement selected = explorer.selectionProperty().get();
        String language = explorer.language();
        Optional<String> map = explorer.map().map(shown -> shown.header().name().in(language));
        String title = map.map(name -> Messages.text("window.title.map", name)).orElse(Messages.text("window.title"));
        if (map.isPresent() && selected != null) {
            title = Messages.text("window.title.zone", selected.zone().name().in(language), map.get());
        }
        if (stage != null) {
            stage.setTitle(title);
        }
    }

    /** At once, so that what is forgotten is forgotten whatever comes next. */
    private void keepAboutMe() {
        HealthAnswers told = session.safety().answersProperty().get();
        try {
            aboutMe.write(new AboutMe(told.on(), told.conditions()));
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "what applies to the reader could not be kept", e);
            if (window != null) {
                window.say(Messages.text("safety.mine.not-kept"));
            }
        }
    }

    private void save() {
        if (window != null) {
            window.requestFocus(); // so that whoever writes a note has left it
        }
        MapEntry entry = explorer.entryProperty().get();
        View view = explorer.viewProperty().get();
        WindowPlace place = lastPlace;
        if (place != null && stage != null) {
            place = new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized());
        }
        Map<String, String> choices = new HashMap<>(session.remembered());
        if (entry != null) {
            choices.put(MAP, entry.key());
        }
        if (view != null) {
            choices.put(VIEW, view.id());
        }
        Settings now = settings.withPlace(place)
                .withChoices(choices)
                .withOwnMaps(desk == null ? settings.ownMaps() : desk.ownPlaces())
                .withOwnLessons(lessons == null ? settings.ownLessons() : lessons.ownPlaces());
        try {
            file.write(now);
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "settings could not be written", e);
        }
    }
}
