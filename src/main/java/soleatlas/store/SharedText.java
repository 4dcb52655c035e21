package soleatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Text files that people write for each other, such as lessons: a file is replaced as a whole or stays as it was. */
public final class SharedText {

    private static final int PART = 1 << 16;

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

    /**
     * Keeps what a file holds now in a copy beside it, which takes the place of an older one.
     *
     * @return the copy
     * @throws IOException if there is no copy; an older one is then as it was
     */
    public Path keep(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".bak");
        try (InputStream in = disk.read(file, 0)) {
            SafeFile.write(disk, copy, out -> copy(in, out));
        }
        return copy;
    }

    private static void copy(InputStream in, Disk.Output out) throws IOException {
        byte[] part = in.readNBytes(PART);
        while (part.length > 0) {
            out.write(part);
            part = in.readNBytes(PART);
        }
    }
}
