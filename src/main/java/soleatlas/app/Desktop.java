package soleatlas.app;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window, after a look whether it can be opened, and says in one sentence why not: JavaFX itself hangs where a library
 * is missing, and ends in a heap of lines where there is no display.
 */
public final class Desktop {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("soleatlas.app", Locale.ROOT);
    private static final CountDownLatch OPENED = new CountDownLatch(1);

    /** Far beyond any start seen; a display that does not answer would keep the program waiting for ever. */
    private static final int PATIENCE_SECONDS = 45;

    private Desktop() {}

    /**
     * Opens the window and returns when it was closed.
     *
     * @param maps map files or folders to open in it
     * @return exit status: 0, or 1 if the window could not open
     */
    public static int open(List<Path> maps) {
        UnaryOperator<@Nullable String> environment = System::getenv;
        if (isLinux(System.getProperty("os.name", "")) && System.getProperty("glass.platform") == null) {
            LinuxLibraries libraries = new LinuxLibraries(Path.of("/"), environment.apply("LD_LIBRARY_PATH"));
            Optional<String> obstacle = obstacle(environment, libraries);
            if (obstacle.isPresent()) {
                System.err.println(obstacle.get());
                return 1;
            }
            if (!libraries.haveOpenGl() && System.getProperty("prism.order") == null) {
                System.setProperty("prism.order", "sw");
            }
        }
        String display = String.valueOf(environment.apply("DISPLAY"));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            end(reason(fault, display).orElseGet(() -> words("window-failed", fault)));
        });
        watch(display);
        try {
            Application.launch(App.class, maps.stream().map(Path::toString).toArray(String[]::new));
            return 0;
        } catch (RuntimeException e) {
            System.err.println(reason(e, display).orElseThrow(() -> e));
            return 1;
        }
    }

    /** Says that the window is open: from now on nobody waits for it, and faults are the window's own affair. */
    static void opened() {
        OPENED.countDown();
    }

    /**
     * What keeps the window from opening on Linux, in one sentence.
     *
     * @param environment looks up an environment variable; null if it is not set
     * @param libraries the libraries of the system
     */
    static Optional<String> obstacle(UnaryOperator<@Nullable String> environment, LinuxLibraries libraries) {
        String display = environment.apply("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of(words("no-display"));
        }
        return libraries
                .firstMissing(LinuxLibraries.FOR_WINDOW)
                .map(library -> words("library-missing", library.file(), LinuxLibraries.packages()));
    }

    /** Why JavaFX did not start, in one sentence, where its fault shows a cause outside the program. */
    static Optional<String> reason(Throwable fault, String display) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> reasonOf(cause, display).stream())
                .findFirst();
    }

    private static Optional<String> reasonOf(Throwable cause, String display) {
        String message = String.valueOf(cause.getMessage());
        boolean gtk = cause instanceof UnsupportedOperationException && message.contains("GTK");
        if (cause instanceof UnsupportedOperationException && message.contains("DISPLAY")) {
            return Optional.of(words("display-silent", display));
        }
        if (gtk || cause instanceof UnsatisfiedLinkError) {
            String what = message.replaceFirst("(?s)(: | in java\\.library\\.path).*|\\.$", "");
            return Optional.of(words("library-broken", what, LinuxLibraries.packages()));
        }
        return Optional.empty();
    }

    private static void watch(String display) {
        Thread watcher = new Thread(
                () -> {
                    try {
                        if (!OPENED.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                            end(words("window-late", PATIENCE_SECONDS, display));
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "sole-atlas-start");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Ends at once: where JavaFX hangs, an orderly end would hang as well. */
    private static void end(String why) {
        System.err.println(why);
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }

    private static boolean isLinux(String os) {
        return os.toLowerCase(Locale.ROOT).contains("linux");
    }

    private static String words(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
