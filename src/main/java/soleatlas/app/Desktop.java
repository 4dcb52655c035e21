package soleatlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window, after a look whether it can be opened: JavaFX itself hangs where a library is missing, and ends in a heap
 * of lines where there is no display.
 */
public final class Desktop {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("soleatlas.app", Locale.ROOT);
    private static final Path LIBRARY_CACHE = Path.of("/etc/ld.so.cache");

    private Desktop() {}

    /** A library that JavaFX needs on Linux, and the package that holds it. */
    private record Library(String file, String packageName) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("libgtk-3.so.0", "libgtk-3-0"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
            new Library("libXtst.so.6", "libxtst6"));

    /**
     * Opens the window and returns when it was closed.
     *
     * @param maps map files or folders to open in it
     * @return exit status: 0, or 1 if the window could not open
     */
    public static int open(List<Path> maps) {
        UnaryOperator<@Nullable String> environment = System::getenv;
        Optional<String> obstacle = obstacle(System.getProperty("os.name", ""), environment, LIBRARY_CACHE);
        if (obstacle.isPresent() && System.getProperty("glass.platform") == null) {
            System.err.println(obstacle.get());
            return 1;
        }
        try {
            Application.launch(App.class, maps.stream().map(Path::toString).toArray(String[]::new));
            return 0;
        } catch (UnsupportedOperationException e) {
            System.err.println(words("no-display"));
            return 1;
        }
    }

    /**
     * What keeps the window from opening, in one sentence.
     *
     * @param os the system's name
     * @param environment looks up an environment variable; null if it is not set
     * @param cache the list of installed libraries; where it cannot be read they are taken to be there
     */
    static Optional<String> obstacle(String os, UnaryOperator<@Nullable String> environment, Path cache) {
        if (!os.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        String display = environment.apply("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of(words("no-display"));
        }
        try {
            String known = new String(Files.readAllBytes(cache), StandardCharsets.ISO_8859_1);
            return LIBRARIES.stream()
                    .filter(library -> !known.contains(library.file()))
                    .findFirst()
                    .map(library -> words("library-missing", library.file(), packages()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String packages() {
        return String.join(" ", LIBRARIES.stream().map(Library::packageName).toList());
    }

    private static String words(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
