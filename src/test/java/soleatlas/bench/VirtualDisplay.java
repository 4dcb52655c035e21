package soleatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An X display in memory, with a window manager where one is installed. */
final class VirtualDisplay implements AutoCloseable {

    private static final List<String> WINDOW_MANAGERS = List.of("xfwm4", "openbox");

    private final List<Process> processes = new ArrayList<>();
    private final String name;

    private VirtualDisplay(Process server, String name) {
        processes.add(server);
        this.name = name;
    }

    /** Starts a display; empty where Xvfb is not installed or does not come up. */
    static Optional<VirtualDisplay> start() throws IOException {
        Process server;
        try {
            // Without -noreset it would begin anew, with the pointer in the middle, whenever its last program ends
            server = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        String number = out.readLine();
        if (number == null) {
            return Optional.empty();
        }
        VirtualDisplay display = new VirtualDisplay(server, ":" + number.strip());
        display.manageWindows();
        return Optional.of(display);
    }

    private void manageWindows() {
        for (String manager : WINDOW_MANAGERS) {
            ProcessBuilder builder = new ProcessBuilder(manager)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", name);
            try {
                processes.add(builder.start());
                return;
            } catch (IOException e) {
                // it is not installed: the next one may be
            }
        }
    }

    /** What programs have in the variable DISPLAY to be shown on it. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).destroy();
        }
    }
}
