package soleatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.store.LogContents.Ending;
import soleatlas.store.LogContents.Header;
import soleatlas.store.LogContents.Located;
import soleatlas.store.StoreProblem.Code;
import soleatlas.study.Entry;

/** Reads the lines of a log. What cannot be read is passed over and told. */
final class LogReader {

    private static final String MAGIC = "sole-atlas-answers";
    private static final int VERSION = 1;

    /** The first line of a log. */
    private static final byte[] HEADER = LogLine.write(List.of(MAGIC, String.valueOf(VERSION)));
    /** Comes after the beginning of a line that was never finished. */
    private static final byte[] TORN = "\t--".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern LATER = Pattern.compile(MAGIC + "\t([0-9]{1,9})(\t.*)?", Pattern.DOTALL);

    /** So many lines are told one by one. */
    private static final int LISTED = 10;

    private final String name;
    private final Consumer<Located> found;
    private final List<StoreProblem> troubles = new ArrayList<>();
    private long bad;
    private long good;

    /**
     * Reads a log.
     *
     * @param name what to call the file in a message
     * @param found takes what is found
     */
    LogReader(String name, Consumer<Located> found) {
        this.name = name;
        this.found = found;
    }

    static byte[] header() {
        return HEADER.clone();
    }

    static byte[] tornMark() {
        return TORN.clone();
    }

    /**
     * Reads on from a place.
     *
     * @param in the bytes from there
     * @param end how many bytes lie before
     * @param lines how many lines lie before
     * @param settled whether nobody is writing; otherwise a last line without a line break is left for later
     * @return what was found, without the entries
     * @throws IOException if the bytes cannot be read
     */
    LogContents read(InputStream in, long end, long lines, boolean settled) throws IOException {
        LogLineStream stream = new LogLineStream(in);
        Header header = end == 0 ? Header.BEGUN : Header.KNOWN;
        boolean later = false;
        Ending ending = Ending.CLEAN;
        LogLineStream.Raw raw;
        while ((raw = stream.next()) != null && (raw.ended() || settled)) {
            long next = end + raw.length();
            boolean first = end == 0;
            if (first) {
                header = header(raw);
                later = isLater(raw.bytes());
                if (header == Header.NEWER || header == Header.BEGUN) {
                    return new LogContents(header, List.of(), 0, 0, Ending.CLEAN, 0, List.of());
                }
            }
            end = next;
            lines++;
            boolean whole = (first && header == Header.KNOWN) || take(raw, end, lines);
            if (!raw.ended()) {
                ending = whole ? Ending.OPEN : Ending.TORN;
            }
        }
        if (header == Header.DAMAGED && good == 0) {
            header = later ? Header.NEWER : Header.FOREIGN;
        }
        return new LogContents(header, List.of(), end, lines, ending, bad, troubles(header));
    }

    private List<StoreProblem> troubles(Header header) {
        if (header == Header.FOREIGN || header == Header.NEWER) {
            return List.of();
        }
        List<StoreProblem> all = new ArrayList<>();
        if (header == Header.DAMAGED) {
            all.add(StoreProblem.of(Code.LOG_HEADER, name));
        }
        all.addAll(troubles);
        if (bad > LISTED) {
            all.add(StoreProblem.of(Code.LINES_MORE, name, bad - LISTED));
        }
        return all;
    }

    private static Header header(LogLineStream.Raw raw) {
        Optional<List<String>> columns = LogLine.read(raw.bytes());
        if (columns.isPresent() && columns.get().get(0).equals(MAGIC)) {
            return isLater(raw.bytes()) ? Header.NEWER : Header.KNOWN;
        }
        boolean begun = !raw.ended()
                && raw.bytes().length < HEADER.length
                && Arrays.equals(raw.bytes(), Arrays.copyOf(HEADER, raw.bytes().length));
        return begun ? Header.BEGUN : Header.DAMAGED;
    }

    private static boolean isLater(byte[] bytes) {
        Matcher later = LATER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return later.matches() && Integer.parseInt(later.group(1)) > VERSION;
    }

    private boolean take(LogLineStream.Raw raw, long end, long line) {
        byte[] bytes = raw.bytes();
        if (bytes.length == 0 || isMarked(bytes)) {
            return true;
        }
        Optional<List<String>> columns = LogLine.read(bytes);
        if (columns.isEmpty()) {
            if (line > 1) { // the first line is told as a whole
                tell(raw.ended() ? Code.LINE_DAMAGED : Code.LINE_TORN, line);
            }
            return false;
        }
        good++;
        @Nullable Entry entry = EntryLine.entry(columns.get()).orElse(null);
        if (entry != null) {
            found.accept(new Located(entry, end, line, raw.ended()));
        } else if (!columns.get().get(0).equals(MAGIC)) {
            tell(Code.LINE_UNKNOWN, line);
        }
        return true;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= TORN.length
                && Arrays.equals(bytes, bytes.length - TORN.length, bytes.length, TORN, 0, TORN.length);
    }

    private void tell(Code code, long line) {
        bad++;
        if (bad <= LISTED) {
            troubles.add(StoreProblem.of(code, name, line));
        }
    }
}
