package soleatlas.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.stream.XMLStreamException;
import soleatlas.chart.scene.Scene;
import soleatlas.export.NotExported.Reason;

/**
 * A scene on its way into a file.
 *
 * @param scene what is drawn
 * @param width of the picture, in pixels
 */
public record ExportedScene(Scene scene, int width) {

    private static final int BYTES_PER_PIXEL = 4;
    /** What is painted aside, such as faint zones, and the fonts need some memory too. */
    private static final double BESIDES = 1.25;

    /** So much smaller than it was laid out a scene may be drawn; letters of names are then 9 pixels high. */
    private static final double SMALLEST = 0.7;

    /** How wide a scene may be that is drawn so wide, in pixels. */
    public static double widest(int width) {
        return width / SMALLEST;
    }

    /**
     * Height of the picture, in pixels of the file.
     *
     * @param scale pixels of the file per pixel of the picture
     */
    public int height(int scale) {
        return (int) Math.round(scene.height() * factor() * scale);
    }

    private double factor() {
        return width / scene.width();
    }

    /**
     * Writes it as SVG.
     *
     * @throws NotExported if it cannot be written
     */
    public void writeSvg(PictureFile file, SvgPainter.Words words) throws NotExported {
        file.write(out -> {
            try {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                SvgPainter.paint(scene, factor(), words, writer);
                writer.flush();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
    }

    /**
     * Writes it as PNG.
     *
     * @param scale pixels of the file per pixel of the picture
     * @throws NotExported if it does not fit the memory or cannot be written
     */
    public void writePng(PictureFile file, int scale) throws NotExported {
        double pixels = (double) width * scale * height(scale);
        Runtime runtime = Runtime.getRuntime();
        double free = (double) runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        double needed = pixels * BYTES_PER_PIXEL * BESIDES;
        if (needed > free || pixels > Integer.MAX_VALUE - 8) {
            throw new NotExported(
                    Reason.TOO_LARGE, (long) width * scale, (long) height(scale), mebibytes(needed), mebibytes(free));
        }
        file.write(out -> {
            try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(PngPainter.paint(scene, factor() * scale), "png", stream);
            } catch (OutOfMemoryError e) {
                throw new IOException("more memory than there is", e);
            }
        });
    }

    private static long mebibytes(double bytes) {
        return (long) Math.ceil(bytes / (1 << 20));
    }
}
