package soleatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long from the command to a window that answers a click, and how much memory it then has, as real processes. */
final class StartTimes {

    private static final String MEMORY = "VmRSS:";

    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> kilobytes = new ArrayList<>();
    private final Class<?> program;
    private final String display;

    private StartTimes(Class<?> program, String display) {
        this.program = program;
        this.display = display;
    }

    static void measure(Table table, int rounds) throws IOException, InterruptedException {
        Optional<VirtualDisplay> found = VirtualDisplay.start();
        if (found.isEmpty()) {
            table.leaveOut("start to clickable chart", "there is no Xvfb");
            return;
        }
        try (VirtualDisplay display = found.get()) {
            StartTimes atlas = new StartTimes(AtlasStart.class, display.name());
            StartTimes button = new StartTimes(ButtonStart.class, display.name());
            for (int round = 0; round < rounds; round++) {
                button.start();
                atlas.start();
            }
            table.add("first start to clickable chart", atlas.millis(), "one button", button.millis(), "ms");
            table.add("memory of the window", atlas.megabytes(), "one button", button.megabytes(), "MB");
        }
    }

    /** One first start: nobody has used the program before. */
    private void start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("start");
        Path log = home.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/sole-atlas.jar" + File.pathSeparator + "target/test-classes",
                        program.getName())
                .redirectError(log.toFile());
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            nanos.add(System.nanoTime() - begin);
            assertThat(line).as(Files.readString(log)).isEqualTo(FirstClick.ANSWERED);
            kilobytes.add(memory(process.pid()));
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Kilobytes of real memory of a process. */
    private static long memory(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                .filter(line -> line.startsWith(MEMORY))
                .map(line -> line.substring(MEMORY.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private double millis() {
        return new Times(nanos).millis(0.5);
    }

    private double megabytes() {
        List<Long> sorted = kilobytes.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2) / 1024.0;
    }
}
