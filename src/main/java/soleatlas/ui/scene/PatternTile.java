package soleatlas.ui.scene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import soleatlas.atlas.BodySystem.Pattern;

/** The textures of groups as fills: one tile each, drawn by rule and repeated. */
public final class PatternTile {

    /** Width and height of a tile on the screen, in pixels. */
    private static final int SIZE = 12;
    /** Picture pixels per screen pixel, so that a tile stays crisp on dense screens. */
    private static final int DETAIL = 2;
    /** Points that are asked for each picture pixel, along each side. */
    private static final int FINE = 3;

    /** Made once: there are as many as textures and colours of maps and themes. */
    private static final Map<Tile, Image> TILES = new ConcurrentHashMap<>();

    private record Tile(Pattern pattern, Color ink, boolean mirrored) {}

    private PatternTile() {}

    /**
     * A fill.
     *
     * @param pattern the texture
     * @param ink its colour
     * @param scale screen pixels per unit of the shape that is filled
     * @param mirrored whether the shape is drawn mirrored: then lines that rise must be made to fall
     */
    public static ImagePattern fill(Pattern pattern, Color ink, double scale, boolean mirrored) {
        Image tile = TILES.computeIfAbsent(new Tile(pattern, ink, mirrored), PatternTile::draw);
        double size = SIZE / scale;
        return new ImagePattern(tile, 0, 0, size, size, false);
    }

    private static Image draw(Tile tile) {
        Pattern pattern = tile.pattern();
        Color ink = tile.ink();
        int pixels = SIZE * DETAIL;
        WritableImage image = new WritableImage(pixels, pixels);
        int[] argb = new int[pixels * pixels];
        int rgb = ((int) Math.round(ink.getRed() * 255) << 16)
                | ((int) Math.round(ink.getGreen() * 255) << 8)
                | (int) Math.round(ink.getBlue() * 255);
        double strength = 255 * ink.getOpacity() / (FINE * FINE);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                int covered = 0;
                for (int i = 0; i < FINE * FINE; i++) {
                    int row = i / FINE;
                    double px = (x + (i % FINE + 0.5) / FINE) / DETAIL;
                    double py = (y + (row + 0.5) / FINE) / DETAIL;
                    covered += inked(pattern, tile.mirrored() ? SIZE - px : px, py) ? 1 : 0;
                }
                argb[y * pixels + x] = ((int) Math.round(covered * strength) << 24) | rgb;
            }
        }
        image.getPixelWriter().setPixels(0, 0, pixels, pixels, PixelFormat.getIntArgbInstance(), argb, 0, pixels);
        return image;
    }

    /** Whether a point of the tile, in screen pixels, carries ink. Every texture joins itself at the tile's edges. */
    private static boolean inked(Pattern pattern, double x, double y) {
        double half = SIZE / 2.0;
        double fromMiddle = Math.hypot(x - half, y - half);
        return switch (pattern) {
            case DOTS -> Math.hypot(x % half - half / 2, y % half - half / 2) < 1.05;
            case RINGS -> Math.abs(fromMiddle - 3) < 0.6;
            case WAVES -> Math.abs(y % half - half / 2 - 1.4 * Math.sin(2 * Math.PI * x / SIZE)) < 0.6;
            case CHEVRONS -> Math.abs(y % half - Math.abs(x - half) / 2 - 1.5) < 0.7;
            case LINES_RISING -> near((x + y) % half, half) < 0.75;
            case LINES_FALLING -> near((x - y + 2 * SIZE) % half, half) < 0.75;
            case LINES_VERTICAL -> near(x % half, half) < 0.6;
            case PLUS_SIGNS ->
                (Math.abs(x - half) < 0.6 && Math.abs(y - half) < 2.8)
                        || (Math.abs(y - half) < 0.6 && Math.abs(x - half) < 2.8);
            case DIAMONDS -> Math.abs(Math.abs(x - half) + Math.abs(y - half) - 3.6) < 0.85;
            case GRID -> near(x % SIZE, SIZE) < 0.55 || near(y % SIZE, SIZE) < 0.55;
        };
    }

    /** Distance to the next multiple of a period. */
    private static double near(double value, double period) {
        return Math.min(value, period - value);
    }
}
