package soleatlas.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships, with the outlines of its letters. Not for several threads at once. */
final class ShippedFont {

    /** What a font in a file needs to be drawn; tables that name glyphs by number would be wrong in a part of it. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final boolean quadratic;
    private final CmapLookup characters;
    private final double em;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    private ShippedFont(byte[] bytes) throws IOException {
        this.bytes = bytes;
        quadratic = bytes[0] != 'O';
        RandomAccessReadBuffer data = new RandomAccessReadBuffer(bytes);
        font = quadratic ? new TTFParser().parse(data) : new OTFParser().parse(data);
        characters = font.getUnicodeCmapLookup();
        em = font.getUnitsPerEm();
    }

    /** The font that lies there among the resources. */
    static ShippedFont of(String resource) {
        try (InputStream stream = ShippedFont.class.getResourceAsStream(resource)) {
            return new ShippedFont(Objects.requireNonNull(stream, resource).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The name under which style sheets ask for it. */
    String family() {
        try {
            String family = font.getNaming().getName(16, 1, 0, 0); // the typographic family, if it differs
            String plain = font.getNaming().getFontFamily();
            return family == null ? plain : family;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has this character. */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** How far the pen moves for a character, in em; for one that it lacks, as far as for its empty box. */
    double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a character in em, y downwards from the base line; an empty box if it lacks the character. */
    Path2D outline(int character) {
        return outlines.computeIfAbsent(characters.getGlyphId(character), this::glyph);
    }

    private Path2D glyph(int glyph) {
        try {
            AffineTransform toEm = AffineTransform.getScaleInstance(1 / em, -1 / em);
            return new Path2D.Double(quadratic ? quadratic(glyph) : cubic(glyph), toEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath quadratic(int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private GeneralPath cubic(int glyph) throws IOException {
        CFFFont outlines = ((OpenTypeFont) font).getCFF().getFont();
        int name = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
        return outlines.getType2CharString(name).getPath();
    }

    /** The whole file. */
    byte[] whole() {
        return bytes.clone();
    }

    /** Whether a part of it can be made. */
    boolean parts() {
        return quadratic;
    }

    /** A font file with only these characters; the same each time. */
    byte[] part(Set<Integer> wanted) {
        try {
            TTFSubsetter part = new TTFSubsetter(font, TABLES);
            part.addAll(new TreeSet<>(wanted));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            part.writeToStream(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
