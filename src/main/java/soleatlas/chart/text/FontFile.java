package soleatlas.chart.text;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide the letters of a font are: just the tables {@code head}, {@code hhea}, {@code hmtx} and {@code cmap} (formats 4 and
 * 12) of an OpenType file (OpenType specification 1.9). They are read by hand since every start needs them before the first
 * frame, and in a few milliseconds; a test compares every letter with a font library.
 */
final class FontFile {

    private final ByteBuffer data;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final int hmtx;
    private final int metrics;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    /**
     * Reads a font.
     *
     * @param bytes the whole file
     * @throws IllegalArgumentException if a table is missing
     */
    FontFile(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        unitsPerEm = unsigned(table("head") + 18);
        int hhea = table("hhea");
        ascent = data.getShort(hhea + 4);
        descent = -data.getShort(hhea + 6);
        metrics = unsigned(hhea + 34);
        hmtx = table("hmtx");
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int at = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            switch (unsigned(at)) {
                case 4 -> segments(at);
                case 12 -> groups(at);
                default -> {} // other forms say nothing that these two do not
            }
        }
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private int table(String tag) {
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            StringBuilder name = new StringBuilder();
            for (int letter = 0; letter < 4; letter++) {
                name.append((char) data.get(entry + letter));
            }
            if (name.toString().equals(tag)) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("a font without " + tag);
    }

    private void segments(int at) {
        int count = unsigned(at + 6) / 2;
        int ends = at + 14;
        int starts = ends + 2 * count + 2;
        int deltas = starts + 2 * count;
        int offsets = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            int offset = unsigned(offsets + 2 * i);
            int start = unsigned(starts + 2 * i);
            for (int code = start; code <= unsigned(ends + 2 * i) && code < 0xFFFF; code++) {
                int glyph = offset == 0 ? code : unsigned(offsets + 2 * i + offset + 2 * (code - start));
                if (glyph != 0) {
                    put(code, glyph + unsigned(deltas + 2 * i) & 0xFFFF);
                }
            }
        }
    }

    private void groups(int at) {
        for (int i = 0; i < data.getInt(at + 12); i++) {
            int group = at + 16 + 12 * i;
            int start = data.getInt(group);
            for (int code = start; code <= data.getInt(group + 4); code++) {
                put(code, data.getInt(group + 8) + code - start);
            }
        }
    }

    private void put(int code, int glyph) {
        if (glyph != 0) {
            glyphs.put(code, glyph);
        }
    }

    /** Whether the font has this character. */
    boolean has(int character) {
        return glyphs.containsKey(character);
    }

    /** How far the pen moves for a character, in em; of a character that the font lacks, as far as for its empty box. */
    double advance(int character) {
        int glyph = Math.min(glyphs.getOrDefault(character, 0), metrics - 1);
        return unsigned(hmtx + 4 * glyph) / unitsPerEm;
    }

    /** From the base line to the top of a line of text, in em. */
    double ascent() {
        return ascent / unitsPerEm;
    }

    /** From the base line to the bottom of a line of text, in em. */
    double descent() {
        return descent / unitsPerEm;
    }
}
