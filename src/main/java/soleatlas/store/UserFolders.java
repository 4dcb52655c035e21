package soleatlas.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a program keeps a user's settings and data, by the customs of each system. */
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
        return unix("XDG_CONFIG_HOME", home.resolve(".config"), environment);
    }

    /** The folder for what the user made and learned, on this machine. */
    public static Path data() {
        UnaryOperator<@Nullable String> environment = System::getenv;
        return data(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), environment);
    }

    /**
     * The folder for what the user made and learned.
     *
     * @param os the system's name, as in {@code os.name}
     * @param home the user's home folder
     * @param environment looks up an environment variable; null if it is not set
     */
    static Path data(String os, Path home, UnaryOperator<@Nullable String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            return (local == null || local.isBlank() ? home.resolve("AppData/Local") : Path.of(local)).resolve(TITLE);
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(TITLE);
        }
        return unix("XDG_DATA_HOME", home.resolve(".local/share"), environment);
    }

    private static Path unix(String variable, Path otherwise, UnaryOperator<@Nullable String> environment) {
        String named = environment.apply(variable);
        Path folder = named == null ? otherwise : Path.of(named);
        return (folder.isAbsolute() ? folder : otherwise).resolve(NAME);
    }
}
