package soleatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Writes what was photographed. */
final class Pictures {

    private Pictures() {}

    /** Writes a picture as PNG. */
    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }

    /** What is asked for: all, or with {@code -Dpictures.short} only the first, to see that pictures are still made. */
    static <T> List<T> asked(List<T> all) {
        return Boolean.getBoolean("pictures.short") ? all.subList(0, 1) : all;
    }
}
