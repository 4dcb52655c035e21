package soleatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * A place in a file that only grows.
 *
 * @param end how many bytes lie before it
 * @param lines how many lines lie before it
 * @param check tells whether they are still the same: the CRC-32 of the first and the last of them
 */
record LogPosition(long end, long lines, int check) {

    /** The beginning of any file. */
    static final LogPosition START = new LogPosition(0, 0, 0);

    private static final int FIRST = 256;
    private static final int LAST = 1024;

    /**
     * A place in a file as it is now.
     *
     * @throws IOException if the file cannot be read or is shorter
     */
    static LogPosition at(Disk disk, Path file, long end, long lines) throws IOException {
        return end == 0 ? START : new LogPosition(end, lines, check(disk, file, end));
    }

    /**
     * Whether what lies before is still in the file.
     *
     * @throws IOException if the file cannot be read
     */
    boolean fits(Disk disk, Path file) throws IOException {
        return end == 0 || (end <= disk.size(file) && check == check(disk, file, end));
    }

    private static int check(Disk disk, Path file, long end) throws IOException {
        CRC32 sum = new CRC32();
        add(sum, disk, file, 0, (int) Math.min(end, FIRST));
        add(sum, disk, file, Math.max(0, end - LAST), (int) Math.min(end, LAST));
        return (int) sum.getValue();
    }

    private static void add(CRC32 sum, Disk disk, Path file, long from, int count) throws IOException {
        try (InputStream in = disk.read(file, from)) {
            byte[] bytes = in.readNBytes(count);
            if (bytes.length < count) {
                throw new IOException(file + " ends before " + (from + count));
            }
            sum.update(bytes);
        }
    }
}
