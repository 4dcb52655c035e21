package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import soleatlas.model.explore.Appearance.Desktop;
import soleatlas.store.Settings;
import soleatlas.store.Settings.WindowPlace;
import soleatlas.store.SettingsFile;
import soleatlas.ui.chart.ChartView;

/** The program from start to end, and what it remembers for the next start. */
class AppTest {

    private static final Settings SOMETHING = Settings.FIRST
            .withPlace(new WindowPlace(40, 30, 1100, 700, false))
            .withChoices(Map.of("map", "classic", "view", "dorsal"))
            .withChoices(Map.of("theme", "dark", "text.percent", "130", "detailed", "true", "welcome", "read"));

    @TempDir
    private Path folder;

    private Thread.@Nullable UncaughtExceptionHandler handler;
    private @Nullable App app;
    private @Nullable Stage stage;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void remember() {
        handler = Thread.getDefaultUncaughtExceptionHandler();
    }

    @AfterEach
    void stop() throws TimeoutException {
        if (app != null) {
            FxToolkit.cleanupApplication(app);
        }
        if (stage != null) {
            fx(() -> {
                stage().hide();
                return true;
            });
        }
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    private SettingsFile file() {
        return new SettingsFile(folder);
    }

    private Stage stage() {
        return Optional.ofNullable(stage).orElseThrow();
    }

    /** Starts the program and waits until the map with this name is shown. */
    private void start(String map) throws Exception {
        if (app != null) {
            FxToolkit.cleanupApplication(app);
        }
        stage = FxToolkit.registerStage(Stage::new);
        App started = new App(folder, folder.resolve("data"), () -> Desktop.UNKNOWN);
        app = started;
        FxToolkit.setupApplication(() -> started);
        await(() -> stage().getTitle().startsWith(map));
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(condition));
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private Parent root() {
        return stage().getScene().getRoot();
    }

    private String shownView() {
        return fx(() -> ((ChartView) root().lookup("#chart"))
                .sheet()
                .map(sheet -> sheet.feet().get(0).view().id())
                .orElse("none"));
    }

    private List<String> styleSheets() {
        return fx(() -> stage().getScene().getStylesheets().stream()
                .map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
                .toList());
    }

    private void press(KeyCode code, boolean control) {
        fx(() -> {
            Event.fireEvent(root(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
    }

    private void quit() {
        fx(() -> {
            Stage closing = stage();
            Event.fireEvent(root(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Q, false, true, false, false));
            assertThat(closing.isShowing()).isFalse();
            // Maps that come now would be drawn where no style sheet is in force
            closing.setScene(null);
            return true;
        });
    }

    private void openFromTheList(String name) throws TimeoutException {
        choose(item -> item instanceof RadioMenuItem && item.getText().startsWith(name));
        await(() -> stage().getTitle().startsWith(name));
    }

    @Test
    void theFirstStartShowsTheEverydayMap() throws Exception {
        start("Everyday");
        assertThat(fx(() -> stage().getScene().getWidth())).isEqualTo(1280);
        assertThat(fx(() -> stage().getScene().getHeight())).isEqualTo(800);
        assertThat(styleSheets()).containsExactly("atlas.css", "light.css");
        assertThat(shownView()).isEqualTo("plantar");
    }

    @Test
    void whatWasSetUpIsThereAtTheNextStart() throws Exception {
        start("Everyday");
        openFromTheList("Classic");
        fx(() -> {
            ((ToggleButton) root().lookup("#view-lateral")).fire();
            ((Button) root().lookup("#window-theme")).fire();
            ((CheckBox) root().lookup("#detailed")).fire();
            stage().setX(60);
            stage().setY(50);
            stage().setWidth(1150);
            stage().setHeight(720);
            return true;
        });
        press(KeyCode.PLUS, true);
        press(KeyCode.PLUS, true);
        quit();

        start("Classic");
        await(() -> shownView().equals("lateral"));
        assertThat(styleSheets()).containsExactly("atlas.css", "dark.css");
        assertThat(fx(() -> root().getStyle())).contains("18.2px");
        assertThat(fx(() -> root().lookup("#zone-elbow-left") != null))
                .as("a zone of the detailed chart")
                .isTrue();
        assertThat(fx(() -> List.of(stage().getX(), stage().getY(), stage().getWidth(), stage().getHeight())))
                .containsExactly(60.0, 50.0, 1150.0, 720.0);
    }

    @Test
    void closingTheWindowRemembersToo() throws Exception {
        start("Everyday");
        openFromTheList("Classic");
        fx(() -> {
            stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertThat(file().read().choice("map")).contains("classic");
        assertThat(file().read().choice("view")).contains("plantar");
    }

    @Test
    void whatNobodyTouchedStaysAsItWas() throws Exception {
        file().write(SOMETHING);
        start("Classic");
        await(() -> shownView().equals("dorsal"));
        quit();
        assertThat(file().read().window()).isEqualTo(SOMETHING.window());
        assertThat(file().read().choices()).containsAllEntriesOf(SOMETHING.choices());
    }

    @Test
    void aWindowThatWasMaximizedKeepsThePlaceItHadBefore() throws Exception {
        WindowPlace place = new WindowPlace(40, 30, 1100, 700, true);
        file().write(Settings.FIRST.withPlace(place).withChoices(Map.of("map", "classic", "view", "plantar")));
        start("Classic");
        assertThat(fx(() -> stage().isMaximized())).isTrue();
        quit();
        assertThat(file().read().window()).contains(place);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsNotUsed() throws Exception {
        file().write(Settings.FIRST
                .withPlace(new WindowPlace(9000, 7000, 900, 600, false))
                .withChoices(Map.of("map", "everyday", "view", "plantar")));
        start("Everyday");
        assertThat(fx(() -> stage().getX())).isLessThan(3000);
        assertThat(fx(() -> stage().getScene().getWidth())).isEqualTo(1280);
    }

    @Test
    void brokenSettingsAreThoseOfTheFirstStart() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "map=\\uXXXX\nwindow.width=wide");
        start("Everyday");
        assertThat(styleSheets()).contains("light.css");
    }

    @Test
    void aMapThatIsGoneIsReplacedByTheFirst() throws Exception {
        file().write(Settings.FIRST.withChoices(Map.of("map", "no-such-map", "view", "no-such-view")));
        start("Everyday");
        quit();
        assertThat(file().read().choice("map")).contains("everyday");
    }

    @Test
    void ownMapsAreOpenedAgainAndForgottenForGood() throws Exception {
        Path mine = Files.writeString(folder.toRealPath().resolve("mine.json"), "{");
        file().write(Settings.FIRST
                .withChoices(Map.of("map", "everyday", "view", "plantar"))
                .withOwnMaps(List.of(mine.toString())));
        start("Everyday");
        await(() -> picker().getItems().stream()
                .anyMatch(item -> String.valueOf(item.getText()).contains("mine")));
        quit();
        assertThat(file().read().ownMaps()).containsExactly(mine.toString());

        start("Everyday");
        await(() -> picker().getItems().stream()
                .anyMatch(item -> String.valueOf(item.getText()).contains("mine")));
        choose(item -> String.valueOf(item.getText()).contains("mine"));
        choose(item -> "forget-map".equals(item.getId()));
        assertThat(fx(() -> picker().getItems().stream().map(MenuItem::getText).toList()))
                .noneMatch(text -> text != null && text.contains("mine"));
        quit();
        assertThat(file().read().ownMaps()).isEmpty();
        assertThat(mine).exists();
    }

    private MenuButton picker() {
        return (MenuButton) root().lookup("#map-picker");
    }

    private void choose(Predicate<MenuItem> wanted) throws TimeoutException {
        await(() -> picker().getItems().stream().anyMatch(wanted)); // maps come one after the other
        fx(() -> {
            picker().getItems().stream()
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    @Test
    void closingTheTeachersWindowEndsTheLessonAndNotTheProgram() throws Exception {
        start("Everyday");
        press(KeyCode.DIGIT4, true);
        await(() -> root().lookup(".lesson-row") != null);
        fx(() -> {
            ((ButtonBase) root().lookup(".lesson-row")).fire();
            return true;
        });
        await(() -> root().lookup("#present-rehearse") != null);
        Parent home = fx(this::root);
        fx(() -> {
            ((ButtonBase) root().lookup("#present-rehearse")).fire();
            return true;
        });
        await(() -> "presenter".equals(root().getId()));
        fx(() -> {
            Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertThat(fx(() -> stage().isShowing())).isTrue();
        assertThat(fx(this::root)).isSameAs(home);
        quit();
    }

    @Test
    void quittingAtOnceForgetsNothing() throws Exception {
        Settings before = Settings.FIRST
                .withPlace(new WindowPlace(40, 30, 1100, 700, false))
                .withChoices(Map.of("map", "classic", "view", "dorsal"))
                .withOwnMaps(List.of("/nowhere/mine.json"));
        file().write(before);
        stage = FxToolkit.registerStage(Stage::new);
        App started = new App(folder, folder.resolve("data"), () -> Desktop.UNKNOWN);
        app = started;
        FxToolkit.setupApplication(() -> started);
        // Whether or not the maps have been read by now
        quit();
        assertThat(file().read().ownMaps()).containsExactly("/nowhere/mine.json");
        assertThat(file().read().choice("map")).contains("classic");
    }

    @Test
    void largeTextDemandsALargerWindow() throws Exception {
        start("Everyday");
        double normal = fx(() -> stage().getMinWidth());
        for (int i = 0; i < 7; i++) {
            press(KeyCode.PLUS, true);
        }
        assertThat(fx(() -> root().getStyle())).contains("28.0px");
        assertThat(fx(() -> stage().getMinWidth())).isGreaterThan(normal).isGreaterThanOrEqualTo(720);
        press(KeyCode.DIGIT0, true);
        assertThat(fx(() -> root().getStyle())).contains("14.0px");
        assertThat(fx(() -> stage().getMinWidth())).isEqualTo(normal);
    }
}
