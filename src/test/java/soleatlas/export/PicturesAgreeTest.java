package soleatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soleatlas.chart.scene.Scene;

/** A PNG looks as its SVG does where another program draws it: rsvg-convert, which {@code .ci/run} installs. */
@Tag("slow")
class PicturesAgreeTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classic patterns",
                "classic theme=dark zones=heart,stomach",
                "classic theme=contrast view=medial detailed guides",
                "classic view=all labels=numbers",
                "everyday guides patterns"
            })
    void thePngLooksAsTheSvgDoes(String wish) throws IOException, XMLStreamException, InterruptedException {
        Scene scene = ChartScenes.of(wish);
        BufferedImage painted = PngPainter.paint(scene, 1);
        BufferedImage drawn = drawn(scene);
        assertThat(drawn.getWidth()).isEqualTo(painted.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(painted.getHeight());
        long sum = 0;
        int far = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                int difference = difference(drawn.getRGB(x, y), painted.getRGB(x, y));
                sum += difference;
                far += difference > 64 ? 1 : 0;
            }
        }
        double pixels = (double) drawn.getWidth() * drawn.getHeight();
        assertThat(sum / pixels).as("mean difference of a channel, of 255").isLessThan(2);
        assertThat(far / pixels).as("share of pixels that differ by a quarter").isLessThan(0.004);
    }

    private BufferedImage drawn(Scene scene) throws IOException, XMLStreamException, InterruptedException {
        Path svg = folder.resolve("chart.svg");
        Path png = folder.resolve("chart.png");
        try (Writer writer = Files.newBufferedWriter(svg)) {
            SvgPainter.paint(scene, 1, SvgPainter.Words.OUTLINED, writer);
        }
        Process process = new ProcessBuilder("rsvg-convert", svg.toString(), "-o", png.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return ImageIO.read(png.toFile());
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
