package soleatlas.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One line of text with columns between tabs. The last column is the CRC-32 of all before it, in eight hexadecimal digits, so
 * that a line is read as it was written or not at all.
 */
final class LogLine {

    /** More bytes than that are no line. */
    static final int LONGEST = 1 << 20;

    private static final HexFormat HEX = HexFormat.of();
    private static final int SUM = 8;

    private LogLine() {}

    /** The bytes of a line, with the line break at its end. */
    static byte[] write(List<String> columns) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            escape(column, text);
            text.append('\t');
        }
        text.setLength(text.length() - 1);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        String end = "\t" + HEX.toHexDigits(sum(bytes, bytes.length)) + "\n";
        ByteBuffer line = ByteBuffer.allocate(bytes.length + end.length());
        return line.put(bytes).put(end.getBytes(StandardCharsets.US_ASCII)).array();
    }

    /**
     * The columns of a line without its sum.
     *
     * @param line the bytes, without the line break
     * @return nothing if they are not as they were written
     */
    static Optional<List<String>> read(byte[] line) {
        int end = line.length - SUM - 1;
        if (end < 0 || line.length > LONGEST || line[end] != '\t') {
            return Optional.empty();
        }
        String sum = new String(line, end + 1, SUM, StandardCharsets.ISO_8859_1);
        if (!sum.equals(HEX.toHexDigits(sum(line, end)))) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, end))
                    .toString();
            List<String> columns = new ArrayList<>();
            for (String column : text.split("\t", -1)) {
                columns.add(plain(column));
            }
            return Optional.of(columns);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    private static void escape(String column, StringBuilder text) {
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> {
                    // Half a character that stands alone cannot be written in UTF-8
                    if (c < ' ' || c == 0x7f || isAlone(column, i)) {
                        text.append("\\u").append(HEX.toHexDigits((short) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
    }

    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String plain(String column) {
        if (column.indexOf('\\') < 0) {
            return column;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < column.length()) {
            char c = column.charAt(at);
            at++;
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char sign = at < column.length() ? column.charAt(at) : ' ';
            at++;
            switch (sign) {
                case '\\' -> text.append('\\');
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    if (at + 4 > column.length()) {
                        throw new IllegalArgumentException(column);
                    }
                    text.append((char) HexFormat.fromHexDigits(column, at, at + 4));
                    at += 4;
                }
                default -> throw new IllegalArgumentException(column);
            }
        }
        return text.toString();
    }
}
