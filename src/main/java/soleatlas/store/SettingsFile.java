package soleatlas.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import soleatlas.store.Settings.WindowPlace;

/**
 * Keeps the settings in a properties file. A file that cannot be read counts as no file; a write that fails leaves the old
 * file as it was.
 */
public final class SettingsFile {

    private static final String FILE = "settings.properties";
    private static final String WINDOW = "window.";
    private static final String OWN = "own.";
    private static final String LESSON = OWN + "lesson.";

    private final Path file;

    /**
     * The settings in a folder.
     *
     * @param folder the folder; made when first written to
     */
    public SettingsFile(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** The settings as they were written, or those of the first start. */
    public Settings read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Settings.FIRST;
        } catch (IOException | IllegalArgumentException e) {
            return Settings.FIRST;
        }
        return new Settings(place(properties), choices(properties), own(properties, OWN), own(properties, LESSON));
    }

    /**
     * Writes the settings beside the old file and then puts them in its place.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void write(Settings settings) throws IOException {
        Properties properties = new Properties();
        settings.window().ifPresent(place -> {
            properties.setProperty(WINDOW + "x", String.valueOf(place.x()));
            properties.setProperty(WINDOW + "y", String.valueOf(place.y()));
            properties.setProperty(WINDOW + "width", String.valueOf(place.width()));
            properties.setProperty(WINDOW + "height", String.valueOf(place.height()));
            properties.setProperty(WINDOW + "maximized", String.valueOf(place.maximized()));
        });
        settings.choices().forEach(properties::setProperty);
        put(properties, OWN, settings.ownMaps());
        put(properties, LESSON, settings.ownLessons());
        PropertiesFile.write(file, properties);
    }

    private static void put(Properties properties, String prefix, List<String> places) {
        for (int i = 0; i < places.size(); i++) {
            properties.setProperty(prefix + i, places.get(i));
        }
    }

    private static @Nullable WindowPlace place(Properties properties) {
        double width = number(properties, WINDOW + "width", 0);
        double height = number(properties, WINDOW + "height", 0);
        if (width < 1 || height < 1) {
            return null;
        }
        return new WindowPlace(
                number(properties, WINDOW + "x", 0),
                number(properties, WINDOW + "y", 0),
                width,
                height,
                Boolean.parseBoolean(properties.getProperty(WINDOW + "maximized")));
    }

    private static Map<String, String> choices(Properties properties) {
        Map<String, String> choices = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (!name.startsWith(WINDOW) && !name.startsWith(OWN)) {
                choices.put(name, properties.getProperty(name));
            }
        }
        return choices;
    }

    private static List<String> own(Properties properties, String prefix) {
        List<String> places = new ArrayList<>();
        for (int i = 0; properties.getProperty(prefix + i) != null; i++) {
            places.add(properties.getProperty(prefix + i));
        }
        return places;
    }

    private static double number(Properties properties, String key, double otherwise) {
        try {
            double value = Double.parseDouble(properties.getProperty(key, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
