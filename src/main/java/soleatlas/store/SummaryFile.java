package soleatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import soleatlas.store.StoreProblem.Code;

/** Keeps the summary of a log beside it. A summary that is of no use is put aside; the log says all that it says. */
final class SummaryFile {

    /** What the file is called. */
    static final String FILE = "summary.tsv";

    private static final String MAGIC = "sole-atlas-summary";
    private static final int VERSION = 1;
    private static final String END = "end";

    private final Disk disk;
    private final Path file;

    SummaryFile(Disk disk, Path folder) {
        this.disk = disk;
        this.file = folder.resolve(FILE);
    }

    Path file() {
        return file;
    }

    /** What was found: the summary if it can be used, and whether there may be another one in its place. */
    record Found(Optional<Summary> summary, boolean writable) {}

    /**
     * The summary, if there is one that fits a log.
     *
     * @param settled whether one that is of no use may be put aside
     * @param troubles takes what is wrong with it
     */
    Found read(Path log, boolean settled, Collection<StoreProblem> troubles) {
        List<List<String>> lines;
        try {
            lines = lines();
        } catch (NoSuchFileException e) {
            return new Found(Optional.empty(), true);
        } catch (IOException e) {
            troubles.add(StoreProblem.of(Code.SUMMARY_READ, file, e));
            return new Found(Optional.empty(), true);
        }
        if (!lines.isEmpty() && isLater(lines.get(0))) {
            troubles.add(StoreProblem.of(Code.SUMMARY_NEWER, file));
            return new Found(Optional.empty(), false);
        }
        @Nullable Summary summary = summary(lines).orElse(null);
        try {
            if (summary != null && summary.mark().fits(disk, log)) {
                return new Found(Optional.of(summary), true);
            }
        } catch (IOException e) {
            troubles.add(StoreProblem.of(Code.SUMMARY_READ, file, e));
            return new Found(Optional.empty(), true);
        }
        return putAside(summary == null ? Code.SUMMARY_ASIDE : Code.SUMMARY_STALE, settled, troubles);
    }

    private Found putAside(Code code, boolean settled, Collection<StoreProblem> troubles) {
        if (!settled) {
            return new Found(Optional.empty(), false);
        }
        try {
            troubles.add(StoreProblem.of(code, file, StoreProblem.name(SafeFile.putAside(disk, file))));
            return new Found(Optional.empty(), true);
        } catch (IOException e) {
            troubles.add(StoreProblem.of(Code.SUMMARY_STUCK, file, e));
            return new Found(Optional.empty(), false);
        }
    }

    /**
     * Puts a summary in the place of the one before.
     *
     * @throws IOException if it cannot be written; the one before is then as it was
     */
    void write(Summary summary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(LogLine.write(List.of(MAGIC, String.valueOf(VERSION))));
        SummaryLines.columns(summary).forEach(columns -> bytes.writeBytes(LogLine.write(columns)));
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        bytes.writeBytes(LogLine.write(List.of(END, String.valueOf(sum.getValue()))));
        SafeFile.write(disk, file, out -> out.write(bytes.toByteArray()));
    }

    /** The lines as they were written, as far as they are: the last one tells whether all are there. */
    private List<List<String>> lines() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        CRC32 sum = new CRC32();
        long before = 0;
        try (InputStream in = disk.read(file, 0)) {
            LogLineStream stream = new LogLineStream(in);
            LogLineStream.Raw raw;
            while ((raw = stream.next()) != null) {
                Optional<List<String>> columns = LogLine.read(raw.bytes());
                if (columns.isEmpty()) {
                    return lines;
                }
                before = sum.getValue();
                lines.add(columns.get());
                sum.update(raw.bytes());
                sum.update('\n');
            }
        }
        int last = lines.size() - 1;
        boolean complete = last > 0 && lines.get(last).equals(List.of(END, String.valueOf(before)));
        return complete ? lines : lines.subList(0, Math.min(1, lines.size()));
    }

    private static boolean isLater(List<String> header) {
        return header.size() > 1
                && header.get(0).equals(MAGIC)
                && header.get(1).matches("[0-9]{1,9}")
                && Integer.parseInt(header.get(1)) > VERSION;
    }

    private static Optional<Summary> summary(List<List<String>> lines) {
        int last = lines.size() - 1;
        boolean complete = last > 0
                && lines.get(0).equals(List.of(MAGIC, String.valueOf(VERSION)))
                && lines.get(last).get(0).equals(END);
        return complete ? SummaryLines.summary(lines.subList(1, last)) : Optional.empty();
    }
}
