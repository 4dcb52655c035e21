package soleatlas.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps what a person told about themselves: in a file of its own, beside nothing else, that goes away when they want it
 * forgotten. A file that cannot be read counts as no file.
 */
public final class AboutMeFile {

    private static final String FILE = "about-me.properties";
    private static final String ON = "on";
    private static final String CONDITION = "condition.";

    private final Path file;

    /**
     * What is kept in a folder.
     *
     * @param folder the folder; made when first written to
     */
    public AboutMeFile(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** What was told, or nothing. */
    public AboutMe read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return AboutMe.NOTHING;
        }
        Set<String> conditions = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(CONDITION) && Boolean.parseBoolean(properties.getProperty(key))) {
                conditions.add(key.substring(CONDITION.length()));
            }
        }
        return new AboutMe(Boolean.parseBoolean(properties.getProperty(ON)), conditions);
    }

    /**
     * Keeps what was told; where nothing is told, no file is left.
     *
     * @throws IOException if the file can be neither written nor deleted
     */
    public void write(AboutMe told) throws IOException {
        if (told.equals(AboutMe.NOTHING)) {
            Files.deleteIfExists(file);
            return;
        }
        Properties properties = new Properties();
        properties.setProperty(ON, String.valueOf(told.on()));
        told.conditions().forEach(condition -> properties.setProperty(CONDITION + condition, "true"));
        PropertiesFile.write(file, properties);
    }
}
