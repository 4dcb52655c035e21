package soleatlas.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import soleatlas.model.explore.Appearance.Desktop;

/**
 * Asks the desktop whether it wants dark colours, high contrast or no motion. JavaFX of this version does not know; each system
 * has a small command that does. What is not there, is slow or answers otherwise counts as no wish.
 */
final class DesktopLook {

    private static final int PATIENCE_SECONDS = 2;
    /** In Windows' flags of high contrast the lowest bit says that it is on. */
    private static final int HIGH_CONTRAST_ON = 1;

    private final String system;
    private final Function<List<String>, String> run;

    /** The desktop that this program runs on. */
    DesktopLook() {
        this(System.getProperty("os.name", ""), DesktopLook::output);
    }

    /**
     * A desktop.
     *
     * @param system the name of the operating system
     * @param run runs a command and answers what it prints; an empty text if it fails
     */
    DesktopLook(String system, Function<List<String>, String> run) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.run = run;
    }

    /** What it wishes now. Takes a moment: never to be called on the screen's thread. */
    Desktop ask() {
        if (system.startsWith("windows")) {
            return windows();
        }
        return system.startsWith("mac") ? mac() : linux();
    }

    private Desktop windows() {
        String theme = registry(
                "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "AppsUseLightTheme");
        String contrast = registry("HKCU\\Control Panel\\Accessibility\\HighContrast", "Flags");
        String animations = registry("HKCU\\Control Panel\\Desktop\\WindowMetrics", "MinAnimate");
        return new Desktop("0x0".equals(theme), isOn(contrast), "0".equals(animations));
    }

    /** The last word of the line with this value. */
    private String registry(String key, String value) {
        return run.apply(List.of("reg", "query", key, "/v", value))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(value))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("");
    }

    private static boolean isOn(String flags) {
        try {
            return (Integer.parseInt(flags) & HIGH_CONTRAST_ON) != 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Desktop mac() {
        boolean dark = run.apply(List.of("defaults", "read", "-g", "AppleInterfaceStyle"))
                .strip()
                .equals("Dark");
        return new Desktop(dark, universal("increaseContrast"), universal("reduceMotion"));
    }

    private boolean universal(String name) {
        return run.apply(List.of("defaults", "read", "com.apple.universalaccess", name))
                .strip()
                .equals("1");
    }

    private Desktop linux() {
        String scheme = gnome("org.gnome.desktop.interface", "color-scheme");
        String theme = gnome("org.gnome.desktop.interface", "gtk-theme").toLowerCase(Locale.ROOT);
        String contrast = gnome("org.gnome.desktop.a11y.interface", "high-contrast");
        String motion = gnome("org.gnome.desktop.interface", "enable-animations");
        boolean dark = scheme.contains("prefer-dark") || theme.contains("dark");
        return new Desktop(dark, contrast.contains("true") || theme.contains("highcontrast"), motion.contains("false"));
    }

    private String gnome(String schema, String key) {
        return run.apply(List.of("gsettings", "get", schema, key));
    }

    private static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
                return "";
            }
            Charset charset = StandardCharsets.UTF_8;
            return process.exitValue() == 0
                    ? new String(process.getInputStream().readAllBytes(), charset)
                    : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
