package soleatlas.chart.scene;

import java.util.ArrayList;
import java.util.List;
import soleatlas.atlas.BodySystem.Pattern;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Segment;
import soleatlas.geometry.Point;

/** One tile of each texture as marks. Tiles lie beside each other without a seam; what reaches beyond one is cut off. */
public final class TextureTile {

    /** Width and height of a tile, in pixels. */
    public static final double SIZE = 12;

    private static final double HALF = SIZE / 2;
    private static final double QUARTER = SIZE / 4;
    /** Lines go so far beyond the tile that their ends are not seen. */
    private static final double BEYOND = 2;

    private static final double SWING = 1.4;
    /** Control points that make a cubic a quarter of a sine: on the way there, and level at its crest. */
    private static final double SINE_X = 0.5122866 / (Math.PI / 2);

    private static final double SINE_Y = 0.5122866;
    private static final double CREST_X = 1.0023137 / (Math.PI / 2);

    private TextureTile() {}

    /** The marks of a tile from its upper left corner, in pixels. */
    public static List<PathMark> marks(Pattern pattern, Colour ink) {
        return switch (pattern) {
            case DOTS ->
                List.of(
                        dot(QUARTER, QUARTER, ink),
                        dot(SIZE - QUARTER, QUARTER, ink),
                        dot(QUARTER, SIZE - QUARTER, ink),
                        dot(SIZE - QUARTER, SIZE - QUARTER, ink));
            case RINGS -> List.of(line(Outlines.circle(new Point(HALF, HALF), 3), ink, 1.2));
            case WAVES -> List.of(line(wave(QUARTER), ink, 1.1), line(wave(SIZE - QUARTER), ink, 1.1));
            case CHEVRONS ->
                List.of(
                        line(chevron(1.5 - HALF), ink, 1.25),
                        line(chevron(1.5), ink, 1.25),
                        line(chevron(1.5 + HALF), ink, 1.25));
            case LINES_RISING -> slanted(ink, true);
            case LINES_FALLING -> slanted(ink, false);
            case LINES_VERTICAL -> List.of(upright(0, ink, 1.2), upright(HALF, ink, 1.2), upright(SIZE, ink, 1.2));
            case PLUS_SIGNS ->
                List.of(
                        line(Outlines.line(new Point(HALF, HALF - 2.8), new Point(HALF, HALF + 2.8)), ink, 1.2),
                        line(Outlines.line(new Point(HALF - 2.8, HALF), new Point(HALF + 2.8, HALF)), ink, 1.2));
            case DIAMONDS ->
                List.of(line(
                        Outlines.polygon(List.of(
                                new Point(HALF, HALF - 3.6),
                                new Point(HALF + 3.6, HALF),
                                new Point(HALF, HALF + 3.6),
                                new Point(HALF - 3.6, HALF))),
                        ink,
                        1.2));
            case GRID -> List.of(upright(0, ink, 1.1), upright(SIZE, ink, 1.1), level(0, ink), level(SIZE, ink));
        };
    }

    private static PathMark line(Outline outline, Colour ink, double width) {
        return PathMark.line(outline, Stroke.pixels(ink, width).cutStraight());
    }

    private static PathMark dot(double x, double y, Colour ink) {
        return PathMark.filled(Outlines.circle(new Point(x, y), 1.05), Fill.of(ink));
    }

    private static PathMark upright(double x, Colour ink, double width) {
        return line(Outlines.line(new Point(x, -BEYOND), new Point(x, SIZE + BEYOND)), ink, width);
    }

    private static PathMark level(double y, Colour ink) {
        return line(Outlines.line(new Point(-BEYOND, y), new Point(SIZE + BEYOND, y)), ink, 1.1);
    }

    private static List<PathMark> slanted(Colour ink, boolean rising) {
        List<PathMark> lines = new ArrayList<>();
        for (double start = 0; start <= 2 * SIZE; start += HALF) {
            double top = rising ? start : SIZE - start;
            double slope = rising ? -1 : 1;
            lines.add(line(
                    Outlines.line(
                            new Point(top - slope * BEYOND, -BEYOND),
                            new Point(top + slope * (SIZE + BEYOND), SIZE + BEYOND)),
                    ink,
                    1.06));
        }
        return lines;
    }

    private static Outline chevron(double top) {
        double beyond = top + (HALF + BEYOND) / 2;
        return Outlines.line(new Point(-BEYOND, beyond), new Point(HALF, top), new Point(SIZE + BEYOND, beyond));
    }

    /** A sine of one period, and a quarter more on either side. */
    private static Outline wave(double middle) {
        List<Segment> quarters = new ArrayList<>();
        for (int quarter = -1; quarter < 5; quarter++) {
            double x = quarter * QUARTER;
            boolean out = Math.floorMod(quarter, 2) == 0; // from the middle line to a crest, or back
            double sign = Math.floorMod(quarter, 4) < 2 ? 1 : -1;
            quarters.add(
                    out
                            ? new Cubic(
                                    new Point(x + SINE_X * QUARTER, middle + sign * SINE_Y * SWING),
                                    new Point(x + CREST_X * QUARTER, middle + sign * SWING),
                                    new Point(x + QUARTER, middle + sign * SWING))
                            : new Cubic(
                                    new Point(x + (1 - CREST_X) * QUARTER, middle + sign * SWING),
                                    new Point(x + (1 - SINE_X) * QUARTER, middle + sign * SINE_Y * SWING),
                                    new Point(x + QUARTER, middle)));
        }
        return new Outline(List.of(new Curve(new Point(-QUARTER, middle - SWING), quarters, false)));
    }
}
