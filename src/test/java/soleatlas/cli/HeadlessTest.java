package soleatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line runs where there is neither JavaFX nor a display: in a program of its own, with JavaFX left away. */
class HeadlessTest {

    /** What a program printed and how it ended. */
    private record Ended(int status, List<String> lines) {}

    @Test
    void checkingLoadsNoClassOfJavaFxOrOfTheWindow() throws IOException, InterruptedException {
        Ended ended = run("-verbose:class", "check", "maps");
        assertThat(ended.status()).isZero();
        assertThat(ended.lines()).anyMatch(line -> line.contains("soleatlas.load.map.MapLoader"));
        assertThat(ended.lines()).noneMatch(line -> line.matches(".*\\b(javafx|com\\.sun\\.javafx|java\\.awt)\\..*"));
        assertThat(ended.lines()).noneMatch(line -> line.contains("soleatlas.ui."));
        assertThat(ended.lines()).anyMatch(line -> line.matches(".* maps, .* checked: no errors.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void drawingLoadsNoClassOfJavaFxOrOfTheWindow(String kind, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("chart." + kind);
        Ended ended = run("-verbose:class", "export", "everyday", "--to", file.toString(), "--width", "400");
        assertThat(ended.status()).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(ended.lines()).anyMatch(line -> line.contains("soleatlas.export.ExportedScene"));
        assertThat(ended.lines())
                .noneMatch(line -> line.matches(".*\\b(javafx|com\\.sun\\.javafx|soleatlas\\.ui)\\..*"));
    }

    @ParameterizedTest
    @CsvSource({"check maps/everyday.json, 0", "check nowhere.json, 1", "check, 2", "--help, 0", "--version, 0"})
    void theProgramEndsWithItsStatus(String arguments, int status) throws IOException, InterruptedException {
        assertThat(run("-Dnothing=", arguments.split(" ")).status()).isEqualTo(status);
    }

    private static Ended run(String option, String... arguments) throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("javafx") && !entry.contains("monocle"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", option, "-cp", classPath, "soleatlas.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output.lines().toList());
    }
}
