package soleatlas.ui.chart;

import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import soleatlas.atlas.Art;

/** Mixes the soft ellipses of a drawing into one picture. */
final class ShadeMixer {

    private ShadeMixer() {}

    /**
     * The picture as opaque ARGB pixels, row by row.
     *
     * @param detail pixels per canvas unit
     */
    static int[] mix(
            List<Art.Shade> shades, int width, int height, double detail, Color ground, Color light, Color dark) {
        float[] red = new float[width * height];
        float[] green = new float[width * height];
        float[] blue = new float[width * height];
        Arrays.fill(red, (float) ground.getRed());
        Arrays.fill(green, (float) ground.getGreen());
        Arrays.fill(blue, (float) ground.getBlue());
        for (Art.Shade shade : shades) {
            Color tone = shade.light() ? light : dark;
            double cos = Math.cos(Math.toRadians(shade.degrees()));
            double sin = Math.sin(Math.toRadians(shade.degrees()));
            double reach = Math.max(shade.radiusX(), shade.radiusY());
            int fromX = clamp((shade.centre().x() - reach) * detail, width);
            int toX = clamp((shade.centre().x() + reach) * detail + 1, width);
            int fromY = clamp((shade.centre().y() - reach) * detail, height);
            int toY = clamp((shade.centre().y() + reach) * detail + 1, height);
            for (int y = fromY; y < toY; y++) {
                for (int x = fromX; x < toX; x++) {
                    double dx = (x + 0.5) / detail - shade.centre().x();
                    double dy = (y + 0.5) / detail - shade.centre().y();
                    double u = (dx * cos + dy * sin) / shade.radiusX();
                    double v = (dy * cos - dx * sin) / shade.radiusY();
                    double alpha = falloff(u * u + v * v) * shade.opacity() * tone.getOpacity();
                    int i = y * width + x;
                    red[i] += (float) ((tone.getRed() - red[i]) * alpha);
                    green[i] += (float) ((tone.getGreen() - green[i]) * alpha);
                    blue[i] += (float) ((tone.getBlue() - blue[i]) * alpha);
                }
            }
        }
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | channel(red[i]) << 16 | channel(green[i]) << 8 | channel(blue[i]);
        }
        return pixels;
    }

    /** 1 in the middle, 0 at the edge, smooth at both ends; {@code squared} is the squared distance, 1 at the edge. */
    private static double falloff(double squared) {
        double rest = 1 - squared;
        return rest <= 0 ? 0 : rest * rest;
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.floor(value)));
    }

    private static int channel(float value) {
        return Math.max(0, Math.min(255, Math.round(value * 255)));
    }
}
