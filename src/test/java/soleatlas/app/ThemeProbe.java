package soleatlas.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * No test: measures what the first setting of a theme costs. Prints the milliseconds for setting it, and for the first styling
 * of the kinds of controls that the window has. Its one argument is the theme's sheet; without one it is JavaFX's own, Modena.
 * How to run it stands in the decision record on the theme.
 */
public final class ThemeProbe {

    private ThemeProbe() {}

    /** Measures once; a fresh process is needed for each measure. */
    public static void main(String[] arguments) throws InterruptedException {
        String theme = arguments.length == 0 ? Application.STYLESHEET_MODENA : arguments[0];
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            measure(theme);
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void measure(@Nullable String theme) {
        long begin = System.nanoTime();
        Application.setUserAgentStylesheet(theme);
        long set = System.nanoTime();
        VBox root = new VBox(
                new Label("label"),
                new Button("button"),
                new ToggleButton("toggle"),
                new CheckBox("check"),
                new TextField("text"),
                new MenuButton("menu"),
                new ListView<String>(),
                new ScrollPane(new Label("long")));
        new Scene(root);
        root.applyCss();
        root.layout();
        long styled = System.nanoTime();
        System.out.printf("set %d ms, first styling %d ms%n", (set - begin) / 1_000_000, (styled - set) / 1_000_000);
    }
}
