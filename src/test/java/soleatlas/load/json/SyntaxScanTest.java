package soleatlas.load.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soleatlas.load.check.Corpus;
import soleatlas.load.check.Mutation;
import soleatlas.problem.Position;

/** The scan that looks for the place of a syntax error sees an error exactly where the parser does. */
class SyntaxScanTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void agreesWithTheParser() {
        byte[] file = Corpus.bytes(Corpus.GOOD.resolve("everything.json"));
        Random random = new Random(5);
        int broken = 0;
        for (int i = 0; i < 8000; i++) {
            String text = new String(Mutation.any(random, file, file).result(), StandardCharsets.UTF_8);
            boolean fault = SyntaxScan.firstFault(text).isPresent();
            assertThat(fault).as(text).isEqualTo(!parses(text));
            broken += fault ? 1 : 0;
        }
        assertThat(broken).isBetween(1000, 7000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    [1, -0, 0.5, 1e5, -1.25E-7, true, false, null, ""] | -1
                    "a \\u00e9 \\" \\/ b" | -1
                    12 | -1
                    [,1] | 1
                    {,"a":1} | 1
                    [1 2] | 3
                    [1]] | 3
                    [tru] | 1
                    [1.] | 1
                    [-] | 1
                    [1e] | 1
                    [.5] | 1
                    [0x10] | 1
                    ["\\x"] | 2
                    ["\\u12g4"] | 2
                    {"a":1 ; "b":2} | 7
                    {"a":1,} | 6
                    {"a"} | 4
                    {1:2} | 1
                    {"a":1 | 6
                    ["abc | 5
                    """)
    void findsTheFirstWrongCharacter(String text, int offset) {
        assertThat(SyntaxScan.firstFault(text).map(SyntaxScan.Fault::offset).orElse(-1))
                .isEqualTo(offset);
        assertThat(parses(text)).isEqualTo(offset < 0);
    }

    @Test
    void countsLinesOfAllThreeKinds() {
        SourceText source = new SourceText("f", "a\nb\r\nc\rd\r\r\ne");
        assertThat(source.at(source.text().indexOf('b'))).isEqualTo(new Position("f", 2, 1));
        assertThat(source.at(source.text().indexOf('c'))).isEqualTo(new Position("f", 3, 1));
        assertThat(source.at(source.text().indexOf('d'))).isEqualTo(new Position("f", 4, 1));
        assertThat(source.at(source.text().indexOf('e'))).isEqualTo(new Position("f", 6, 1));
        assertThat(source.at(source.text().length())).isEqualTo(new Position("f", 6, 2));
    }

    @Test
    void theBrokenFilesOfEachKindDoNotParse() {
        for (Path file : Corpus.broken()) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith("syntax-") || name.startsWith("trailing-")) {
                String text = new String(Corpus.bytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
                assertThat(parses(text)).as(name).isFalse();
            }
        }
    }

    private static boolean parses(String text) {
        try {
            return !MAPPER.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
