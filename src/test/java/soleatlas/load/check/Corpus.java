package soleatlas.load.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import soleatlas.problem.Problem;
import soleatlas.problem.ProblemWords;

/** The maps and lessons of the tests: broken ones with what the check says about each, and good ones. */
public final class Corpus {

    static final Path BROKEN = Path.of("src/test/resources/soleatlas/load/broken");
    public static final Path GOOD = Path.of("src/test/resources/soleatlas/load/good");

    /** What is said in the language of the tests. */
    public static final ProblemWords WORDS = new ProblemWords(Locale.ROOT);

    static final ProblemReport REPORT = new ProblemReport(WORDS);

    private Corpus() {}

    /** The broken files, each with one kind of mistake; those that they include lie in a folder of their own. */
    public static List<Path> broken() {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Problem> problems(Path file) {
        return Inspection.of(List.of(file)).problems();
    }

    /** What {@code check} prints about a file when it is called in the file's own folder. */
    static List<String> printed(Path file) {
        String folder = String.valueOf(file.getParent()).replace('\\', '/') + "/";
        return problems(file).stream()
                .map(problem -> REPORT.line(problem).replace(folder, ""))
                .toList();
    }

    /** The lines that the check is expected to print. */
    static List<String> expected(Path file) {
        return lines(Path.of(file.toString().replaceFirst("\\.json$", ".txt")));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
