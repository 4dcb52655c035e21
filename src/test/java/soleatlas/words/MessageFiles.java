package soleatlas.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of words as they lie in the source tree, line by line. */
final class MessageFiles {

    static final Path RESOURCES = Path.of("src", "main", "resources", "soleatlas");
    static final Path AREAS = RESOURCES.resolve("words");

    /** A key with its text as written, and the file and line where it stands. */
    record Entry(Path file, int line, String key, String text) {

        /** Its file and line: "learn.properties:12". */
        String place() {
            return file.getFileName() + ":" + line;
        }
    }

    private MessageFiles() {}

    /** The files below a folder with an ending, in the order of their names. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All keys of a file, doubled ones too. */
    static List<Entry> entries(Path file) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("=", 2);
                entries.add(new Entry(file, i + 1, parts[0], parts.length == 1 ? "" : parts[1]));
            }
        }
        return entries;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
