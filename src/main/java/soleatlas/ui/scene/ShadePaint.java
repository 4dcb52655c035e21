package soleatlas.ui.scene;

import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.ImagePattern;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.PolygonArea;

/**
 * A surface with soft shades, mixed into one small picture: a clip round many gradients would be mixed anew at every frame.
 */
final class ShadePaint {

    /** Picture pixels per unit: shades are soft, so few are enough. */
    private static final double DETAIL = 0.5;

    private static final double LARGEST = 600;
    /** How finely the outline is flattened to find its box, in units. */
    private static final double FLATNESS = 2;

    private ShadePaint() {}

    /** The paint for an outline that is filled so. */
    static ImagePattern of(Fill.Shaded fill, Outline outline) {
        Box box = PolygonArea.of(outline, FLATNESS).box();
        double detail = Math.min(DETAIL, LARGEST / Math.max(box.width(), box.height()));
        int width = Math.max(1, (int) Math.ceil(box.width() * detail));
        int height = Math.max(1, (int) Math.ceil(box.height() * detail));
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        mix(fill, box, width, height, detail),
                        0,
                        width);
        return new ImagePattern(image, box.minX(), box.minY(), width / detail, height / detail, false);
    }

    private static int[] mix(Fill.Shaded fill, Box box, int width, int height, double detail) {
        float[][] channels = new float[3][width * height];
        float[] ground = channels(fill.ground());
        for (int channel = 0; channel < channels.length; channel++) {
            Arrays.fill(channels[channel], ground[channel]);
        }
        for (Fill.Shade shade : fill.shades()) {
            add(shade, channels, box, width, height, detail);
        }
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000
                    | Math.round(channels[0][i]) << 16
                    | Math.round(channels[1][i]) << 8
                    | Math.round(channels[2][i]);
        }
        return pixels;
    }

    private static float[] channels(Colour colour) {
        return new float[] {colour.red(), colour.green(), colour.blue()};
    }

    private static void add(Fill.Shade shade, float[][] channels, Box box, int width, int height, double detail) {
        float[] tone = channels(shade.colour());
        double cos = Math.cos(Math.toRadians(shade.degrees()));
        double sin = Math.sin(Math.toRadians(shade.degrees()));
        double reach = Math.max(shade.radiusX(), shade.radiusY());
        double left = shade.centre().x() - box.minX();
        double top = shade.centre().y() - box.minY();
        int toX = within((left + reach) * detail + 1, width);
        int toY = within((top + reach) * detail + 1, height);
        for (int y = within((top - reach) * detail, height); y < toY; y++) {
            for (int x = within((left - reach) * detail, width); x < toX; x++) {
                double dx = (x + 0.5) / detail - left;
                double dy = (y + 0.5) / detail - top;
                double u = (dx * cos + dy * sin) / shade.radiusX();
                double v = (dy * cos - dx * sin) / shade.radiusY();
                double rest = Math.max(0, 1 - u * u - v * v);
                double alpha = rest * rest * shade.colour().alpha();
                int i = y * width + x;
                for (int channel = 0; channel < channels.length; channel++) {
                    channels[channel][i] += (float) ((tone[channel] - channels[channel][i]) * alpha);
                }
            }
        }
    }

    private static int within(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.floor(value)));
    }
}
