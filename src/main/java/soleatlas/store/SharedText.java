package soleatlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Text files that people write for each other, such as lessons: a file is replaced as a whole or stays as it was. */
public final class SharedText {

    private final Disk disk;

    /**
     * Files on a disk.
     *
     * @param disk usually one on which everybody may read what is made
     */
    public SharedText(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a file beside the old one and then puts it in its place.
     *
     * @throws IOException if it cannot be written; the old file is then as it was
     */
    public void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SafeFile.write(disk, file, out -> out.write(bytes));
    }
}
