package soleatlas.chart.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters are as wide as a font library says, in every font that ships. */
class FontFileTest {

    static List<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "fonts"))) {
            return files.filter(file -> file.toString().matches(".*\\.(otf|ttf)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyCharacterIsAsWideAsTheLibrarySays(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        FontFile ours = new FontFile(bytes);
        RandomAccessReadBuffer data = new RandomAccessReadBuffer(bytes);
        TrueTypeFont font = bytes[0] == 'O' ? new OTFParser().parse(data) : new TTFParser().parse(data);
        CmapLookup characters = font.getUnicodeCmapLookup();
        double em = font.getUnitsPerEm();
        int known = 0;
        SoftAssertions softly = new SoftAssertions();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            int glyph = characters.getGlyphId(character);
            if (ours.has(character) != (glyph != 0)) {
                softly.fail("U+%04X: fontbox %s it", character, glyph == 0 ? "lacks" : "has");
            } else if (glyph != 0) {
                known++;
                if (Math.abs(ours.advance(character) - font.getAdvanceWidth(glyph) / em) > 1e-9) {
                    softly.fail("U+%04X is %s wide", character, ours.advance(character));
                }
            }
        }
        softly.assertAll();
        assertThat(known).isGreaterThanOrEqualTo(50);
        assertThat(ours.ascent()).isCloseTo(font.getHorizontalHeader().getAscender() / em, within(1e-9));
        assertThat(ours.descent()).isCloseTo(-font.getHorizontalHeader().getDescender() / em, within(1e-9));
    }
}
