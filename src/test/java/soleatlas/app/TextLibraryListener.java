package soleatlas.app;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the tests before they begin where JavaFX cannot write text: it would fail late in heaps of lines, or hang. */
public final class TextLibraryListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return;
        }
        new LinuxLibraries(Path.of("/"), System.getenv("LD_LIBRARY_PATH"))
                .firstMissing(LinuxLibraries.FOR_TEXT)
                .ifPresent(library -> {
                    throw new IllegalStateException("The system library " + library.file()
                            + " is missing, without which JavaFX writes no text and the tests cannot run: install it"
                            + " with your package manager (on Debian and Ubuntu: sudo apt install "
                            + library.packageName() + ").");
                });
    }
}
