package soleatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    @TempDir
    Path folder;

    private final FileWatch watch = new FileWatch();
    private Path map = Path.of("");
    private Path part = Path.of("");
    private long clock = 1_700_000_000_000L;

    @BeforeEach
    void settle() throws IOException {
        map = folder.resolve("map.json");
        part = folder.resolve("part.json");
        save(map, "one");
        save(part, "one");
        watch.settle(List.of(map, part));
    }

    /** Saves a file a second after the last one. */
    private void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
        clock += 1000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    private boolean changed() {
        return watch.changed(List.of(map, part));
    }

    @Test
    void untouchedFilesHaveNotChanged() {
        assertThat(changed()).isFalse();
        assertThat(changed()).isFalse();
    }

    @Test
    void aSavedFileIsNoticedOnceItIsQuiet() throws IOException {
        save(part, "another text");
        assertThat(changed()).as("first look").isFalse();
        assertThat(changed()).as("second look").isTrue();
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftAlone() throws IOException {
        for (int i = 0; i < 5; i++) {
            save(map, "longer and longer ".repeat(i));
            assertThat(changed()).isFalse();
        }
        assertThat(changed()).isTrue();
    }

    @Test
    void aChangeIsToldUntilItIsSettled() throws IOException {
        save(map, "two");
        changed();
        assertThat(changed()).isTrue();
        assertThat(changed()).isTrue();
        watch.settle(List.of(map, part));
        assertThat(changed()).isFalse();
    }

    @Test
    void aTextOfTheSameLengthIsNoticedByItsTime() throws IOException {
        save(map, "two");
        changed();
        assertThat(changed()).isTrue();
    }

    @Test
    void aDeletedFileIsNoticedAndItsReturnToo() throws IOException {
        Files.delete(map);
        changed();
        assertThat(changed()).isTrue();
        watch.settle(List.of(map, part));
        save(map, "back");
        changed();
        assertThat(changed()).isTrue();
    }

    @Test
    void aFileThatWasMissingIsNoticedWhenItComes() throws IOException {
        Path later = folder.resolve("later.json");
        watch.settle(Set.of(later));
        assertThat(watch.changed(Set.of(later))).isFalse();
        save(later, "here");
        watch.changed(Set.of(later));
        assertThat(watch.changed(Set.of(later))).isTrue();
    }

    @Test
    void aFileSavedOnceMoreWhileItIsReadIsNoticed() throws IOException {
        save(map, "two");
        watch.settle(List.of(map, part));
        save(map, "three");
        Path found = folder.resolve("found.json");
        save(found, "one");
        watch.settleNew(List.of(map, part, found));
        List<Path> files = List.of(map, part, found);
        watch.changed(files);
        assertThat(watch.changed(files)).isTrue();
        watch.settle(files);
        assertThat(watch.changed(files)).isFalse();
    }

    @Test
    void aFileNobodyAskedForDoesNotCount() throws IOException {
        save(folder.resolve("notes.txt"), "x");
        changed();
        assertThat(changed()).isFalse();
    }

    @Test
    void aFileThatReplacesAnotherIsNoticed() throws IOException {
        // Many editors write a new file and move it over the old one
        Path fresh = folder.resolve("map.json.tmp");
        save(fresh, "moved over");
        Files.move(fresh, map, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        changed();
        assertThat(changed()).isTrue();
    }
}
