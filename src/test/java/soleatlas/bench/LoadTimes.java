package soleatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import soleatlas.load.map.LoadedMap;
import soleatlas.load.map.MapFinder;

/** How long the classic chart takes to be read and checked, beside reading the bytes of its files. */
final class LoadTimes {

    private LoadTimes() {}

    static void measure(Table table, int rounds) throws Exception {
        MapFinder.Slot slot =
                MapFinder.at(Path.of("maps", "classic.json")).slots().get(0);
        LoadedMap loaded = slot.load();
        assertThat(loaded.map()).isPresent();
        Set<Path> files = loaded.files();
        Times reading = Times.of(20 * rounds, 10 * rounds, () -> bytes(files));
        Times loading = Times.of(4 * rounds, 10 * rounds, slot::load);
        table.add("load and check the classic map", loading.millis(0.5), "its bytes", reading.millis(0.5), "ms");
    }

    private static long bytes(Set<Path> files) throws java.io.IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.exists(file) ? Files.readAllBytes(file).length : 0;
        }
        return bytes;
    }
}
