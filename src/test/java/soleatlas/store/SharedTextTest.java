package soleatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text file of the user's own: whole and new, or as it was. */
class SharedTextTest {

    private static final String OLD = "the old lesson\n";
    private static final String NEW = "the new lesson, über Füße\n".repeat(200);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("lesson.json");
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void whatIsWrittenIsThere() throws IOException {
        SharedText texts = new SharedText(LocalDisk.ofShared());
        texts.write(file(), OLD);
        texts.write(file(), NEW);
        assertThat(file()).hasContent(NEW.strip());
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void everyFaultLeavesTheOldFileOrTheNewOneWhole() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        SharedText texts = new SharedText(disk);
        texts.write(file(), OLD);
        long steps = disk.operations();
        assertThat(steps).isGreaterThan(3);
        for (int fault = 0; fault < steps; fault++) {
            Files.writeString(file(), OLD);
            disk.fail(disk.operations() + fault, 1);
            assertThatThrownBy(() -> texts.write(file(), NEW)).isInstanceOf(IOException.class);
            assertThat(Files.readString(file())).as("fault %d", fault).isIn(OLD, NEW);
            disk.heal();
            texts.write(file(), NEW);
            assertThat(Files.readString(file())).isEqualTo(NEW);
            assertThat(files()).as("nothing is left beside it").isEqualTo(1);
        }
    }

    @Test
    void aCopyOfWhatIsReplacedIsKeptWholeOrNotAtAll() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        SharedText texts = new SharedText(disk);
        String large = OLD.repeat(200_000 / OLD.length());
        texts.write(file(), large);
        Path copy = texts.keep(file());
        assertThat(copy).isEqualTo(folder.resolve("lesson.json.bak"));
        assertThat(Files.readString(copy)).isEqualTo(large);
        assertThat(Files.readString(file())).isEqualTo(large);
        Files.writeString(file(), NEW);
        long before = disk.operations();
        texts.keep(file());
        long steps = disk.operations() - before;
        assertThat(steps).isGreaterThan(3);
        for (int fault = 0; fault < steps; fault++) {
            Files.writeString(file(), NEW);
            Files.writeString(copy, OLD);
            disk.fail(disk.operations() + fault, 1);
            assertThatThrownBy(() -> texts.keep(file())).isInstanceOf(IOException.class);
            assertThat(Files.readString(copy)).as("fault %d", fault).isIn(OLD, NEW);
            disk.heal();
        }
        texts.keep(file());
        assertThat(Files.readString(copy)).isEqualTo(NEW);
        assertThat(files()).as("nothing else is left beside it").isEqualTo(2);
    }

    @Test
    void othersMayReadIt() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.writeString(folder.resolve("plain.txt"), OLD);
        new SharedText(LocalDisk.ofShared()).write(file(), OLD);
        assertThat(Files.getPosixFilePermissions(file()))
                .as("as every other program makes files")
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }
}
