package soleatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.store.LogContents.Ending;
import soleatlas.store.LogContents.Header;
import soleatlas.store.LogContents.Located;

/** The file of entries: read from its beginning or on from where one was, and only ever added to. */
final class LogFile {

    /** What the file is called. */
    static final String FILE = "answers.tsv";

    private static final int CHUNK = 1 << 16;

    private final Disk disk;
    private final Path folder;
    private final Path file;
    private boolean settled;
    private LogPosition mark = LogPosition.START;
    private Header header = Header.BEGUN;
    private Ending ending = Ending.CLEAN;

    LogFile(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    Path file() {
        return file;
    }

    Header header() {
        return header;
    }

    /** Takes lines, each with its line break. */
    interface Sink {
        /**
         * Writes a line.
         *
         * @throws IOException if it cannot be written
         */
        void line(byte[] line) throws IOException;
    }

    /** Gives lines. */
    interface Lines {
        /**
         * Gives all lines, one after the other.
         *
         * @throws IOException if one cannot be had or be written
         */
        void to(Sink sink) throws IOException;
    }

    /**
     * What comes after a place.
     *
     * @param settled whether nobody is writing
     * @throws IOException if it cannot be read
     */
    LogContents peek(LogPosition from, boolean settled) throws IOException {
        return peek(from.end(), from.lines(), settled);
    }

    private LogContents peek(long end, long lines, boolean settled) throws IOException {
        List<Located> entries = new ArrayList<>();
        LogReader reader = new LogReader(file.toString(), entries::add);
        try (InputStream in = disk.read(file, end)) {
            LogContents it = reader.read(in, end, lines, settled);
            return new LogContents(
                    it.header(), entries, it.end(), it.lines(), it.ending(), it.unreadable(), it.troubles());
        } catch (NoSuchFileException e) {
            return new LogContents(Header.BEGUN, List.of(), 0, 0, Ending.CLEAN, 0, List.of());
        }
    }

    /** Reads what comes after a place, and stands at the end then. */
    LogContents read(LogPosition from, boolean settled) throws IOException {
        LogContents reading = peek(from, settled);
        mark = LogPosition.at(disk, file, reading.end(), reading.lines());
        header = reading.header();
        ending = reading.ending();
        return reading;
    }

    /** Reads what was added since the last time, and stands at the end then. */
    LogContents more(boolean settled) throws IOException {
        if (mark.end() == 0) {
            return read(LogPosition.START, settled);
        }
        // The rest of a line that had no end was counted with its beginning
        LogContents reading = peek(mark.end(), mark.lines() - (ending == Ending.CLEAN ? 0 : 1), settled);
        if (reading.end() > mark.end()) {
            mark = LogPosition.at(disk, file, reading.end(), reading.lines());
            ending = reading.ending();
        }
        return reading;
    }

    /** Whether the file is still the one that was read. */
    boolean isSame() throws IOException {
        return mark.fits(disk, file);
    }

    /**
     * Adds lines. To be called only by whoever holds the lock and has read all there is.
     *
     * @throws IOException if they may not all be there for good; then none was added, as far as the disk let them be removed
     */
    void append(Lines lines) throws IOException {
        long size = Math.max(0, disk.size(file));
        Writing writing = new Writing(size);
        try (Disk.Output out = disk.append(file)) {
            writing.out = out;
            writing.bytes.writeBytes(joint(size));
            lines.to(writing);
            writing.flush();
            out.force();
            if (!settled) {
                disk.settle(folder);
                settled = true;
            }
        } catch (IOException e) {
            cut(size, e);
            throw e;
        }
        long before = header == Header.BEGUN ? 1 : mark.lines();
        mark = LogPosition.at(disk, file, writing.end, before + writing.count);
        header = header == Header.BEGUN ? Header.KNOWN : header;
        ending = Ending.CLEAN;
    }

    /** What has to come between what is there and the next line. */
    private byte[] joint(long size) {
        if (header == Header.BEGUN) {
            byte[] line = LogReader.header();
            return Arrays.copyOfRange(line, (int) Math.min(size, line.length), line.length);
        }
        ByteArrayOutputStream joint = new ByteArrayOutputStream();
        if (ending == Ending.TORN) {
            joint.writeBytes(LogReader.tornMark());
        }
        if (ending != Ending.CLEAN) {
            joint.write('\n');
        }
        return joint.toByteArray();
    }

    private void cut(long size, IOException cause) {
        try {
            if (disk.size(file) > size) {
                disk.cut(file, size);
            }
        } catch (IOException e) {
            cause.addSuppressed(e); // what is left there is found and put right before anything is added
        }
    }

    /** Makes sure that all that is in the file stays there. */
    void force() throws IOException {
        try (Disk.Output out = disk.append(file)) {
            out.force();
        }
    }

    /** Lines on their way into the file, some at a time. */
    private static final class Writing implements Sink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Disk.@Nullable Output out;
        private long end;
        private long count;

        Writing(long end) {
            this.end = end;
        }

        @Override
        public void line(byte[] line) throws IOException {
            bytes.writeBytes(line);
            count++;
            if (bytes.size() >= CHUNK) {
                flush();
            }
        }

        private void flush() throws IOException {
            if (out != null && bytes.size() > 0) {
                out.write(bytes.toByteArray());
            }
            end += bytes.size();
            bytes.reset();
        }
    }
}
