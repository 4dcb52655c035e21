package soleatlas.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a program keeps a user's settings, by the customs of each system. */
public final class UserFolders {

    private static final String NAME = "sole-atlas";
    private static final String TITLE = "Sole Atlas";

    private UserFolders() {}

    /** The folder for settings on this machine. */
    public static Path config() {
        UnaryOperator<@Nullable String> environment = System::getenv;
        return config(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), environment);
    }

    /**
     * The folder for settings.
     *
     * @param os the system's name, as in {@code os.name}
     * @param home the user's home folder
     * @param environment looks up an environment variable; null if it is not set
     */
    static Path config(String os, Path home, UnaryOperator<@Nullable String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = environment.apply("APPDATA");
            return (roaming == null || roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming))
                    .resolve(TITLE);
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(TITLE);
        }
        String xdg = environment.apply("XDG_CONFIG_HOME");
        boolean usable = xdg != null && Path.of(xdg).isAbsolute();
        return (usable && xdg != null ? Path.of(xdg) : home.resolve(".config")).resolve(NAME);
    }
}
