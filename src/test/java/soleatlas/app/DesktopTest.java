package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asksForADisplayFirst(String display) {
        assertThat(Desktop.obstacle(Map.of("DISPLAY", display)::get, libraries()))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).startsWith("No display was found").contains("sole-atlas.jar check FILE"));
    }

    @Test
    void namesAMissingLibraryAndHowToInstallIt() throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/ld.so.cache"), "");

        assertThat(Desktop.obstacle(Map.of("DISPLAY", ":0")::get, libraries()))
                .contains("The system library libgtk-3.so.0 is missing, so the window cannot open: install it with your"
                        + " package manager (on Debian and Ubuntu: sudo apt install libgtk-3-0 libpangoft2-1.0-0"
                        + " libxtst6).");
    }

    @Test
    void findsNoObstacleOtherwise() {
        assertThat(Desktop.obstacle(Map.of("DISPLAY", ":0")::get, libraries())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        new UnsupportedOperationException("Unable to open DISPLAY"), "The display :9 does not respond"),
                Arguments.of(
                        new UnsupportedOperationException("Unable to load glass GTK library."),
                        "could not be loaded (Unable to load glass GTK library)"),
                Arguments.of(
                        new IllegalStateException(
                                new UnsatisfiedLinkError("no glassgtk3 in java.library.path: /lib:/usr/lib")),
                        "could not be loaded (no glassgtk3)"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysInOneSentenceWhyJavaFxDidNotStart(Throwable fault, String words) {
        assertThat(Desktop.reason(fault, ":9"))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains(words).doesNotContain("\n"));
    }

    @Test
    void leavesFaultsOfTheProgramAsTheyAre() {
        assertThat(Desktop.reason(new IllegalStateException("broken", new NullPointerException()), ":9"))
                .isEmpty();
    }

    /** The real program, as a second process: it ends within seconds and says one sentence at the end. */
    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"", ":4242"})
    void endsWithinSecondsWithoutADisplay(String display) throws IOException, InterruptedException {
        Path output = root.resolve("output");
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "soleatlas.Main");
        start.environment().put("DISPLAY", display);
        start.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = start.start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(output, StandardCharsets.UTF_8))
                .last()
                .asString()
                .contains("so the window cannot open");
    }

    private LinuxLibraries libraries() {
        return new LinuxLibraries(root, null);
    }
}
