package soleatlas.load.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/**
 * A file's text and where its characters stand. Lines end with a line feed, a carriage return or both together; a byte order
 * mark at the start is left out and takes up no column.
 *
 * @param file the file as the author knows it
 * @param text its text
 */
record SourceText(String file, String text) {

    /** Reads UTF-8; empty, told, if the bytes are anything else. */
    static Optional<SourceText> decoded(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        SourceText source = new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        // UTF-16 of plain letters is valid UTF-8 with a zero at every second place
        int zero = source.text.substring(0, Math.min(2, source.text.length())).indexOf('\0');
        if (result.isError() || zero >= 0) {
            problems.error(source.at(zero >= 0 ? zero : source.text.length()), Location.FILE, "not-utf8");
            return Optional.empty();
        }
        return Optional.of(source);
    }

    /** The place of the character that has so many before it. */
    Position at(int offset) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(offset, text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(file, line, end - lineStart + 1);
    }
}
