package soleatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Charts look as they did. Each is an SVG to be opened and read; where one changed, what came out lies in {@code
 * target/golden} beside nothing else, to be compared with the one in {@code src/test/resources/soleatlas/golden}. Right as it
 * is? {@code mvn test -Dtest=GoldenChartsTest -Dgolden.accept=true} takes all that came out, and the change is reviewed with
 * the commit.
 */
class GoldenChartsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "soleatlas", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classic",
                "classic view=dorsal theme=dark guides",
                "classic view=medial theme=contrast",
                "classic view=lateral patterns",
                "classic view=all labels=numbers",
                "classic foot=left labels=numbers detailed",
                "classic zones=heart,stomach,liver theme=dark",
                "classic colours=technique labels=none own",
                "everyday",
                "everyday colours=evidence theme=contrast patterns",
                "everyday colours=plain labels=numbers guides widest=420"
            })
    void theChartLooksAsItDid(String wish) throws IOException, XMLStreamException {
        StringWriter text = new StringWriter();
        SvgPainter.paint(ChartScenes.of(wish), 1, SvgPainter.Words.NAMED, text);
        Path name = Path.of(wish.replace(" ", "-").replace("=", "-").replace(",", "-") + ".svg");
        Path golden = (Boolean.getBoolean("golden.accept") ? GOLDEN : ACTUAL).resolve(name);
        Files.createDirectories(golden.toAbsolutePath().getParent());
        Files.writeString(golden, text.toString());
        assertThat(GOLDEN.resolve(name))
                .as("open %s beside it; see how to accept it at the head of this test", ACTUAL.resolve(name))
                .exists();
        assertThat(text.toString().lines())
                .as("open %s; see how to accept it at the head of this test", ACTUAL.resolve(name))
                .containsExactlyElementsOf(Files.readAllLines(GOLDEN.resolve(name)));
    }
}
