package soleatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines. However long a line is, little more than {@link LogLine#LONGEST} of it is held. */
final class LogLineStream {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    LogLineStream(InputStream in) {
        this.in = in;
    }

    /** A line. */
    static final class Raw {
        private final byte[] bytes;
        private final long length;
        private final boolean ended;

        private Raw(byte[] bytes, long length, boolean ended) {
            this.bytes = bytes;
            this.length = length;
            this.ended = ended;
        }

        /** What is in it, without the line break; cut where it is longer than any line may be. Not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** How many bytes it takes, with its line break. */
        long length() {
            return length;
        }

        /** Whether there is a line break. */
        boolean ended() {
            return ended;
        }
    }

    /** The next line; null after the last one. */
    @Nullable
    Raw next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        while (fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, at, Math.min(end - at, Math.max(0, LogLine.LONGEST + 1 - line.size())));
            length += end - at;
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                return new Raw(line.toByteArray(), length + 1, true);
            }
        }
        return length == 0 ? null : new Raw(line.toByteArray(), length, false);
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
