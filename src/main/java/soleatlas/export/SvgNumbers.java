package soleatlas.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Outline.Cubic;
import soleatlas.geometry.Outline.Curve;
import soleatlas.geometry.Outline.Segment;
import soleatlas.geometry.Point;

/** Numbers and paths as SVG writes them: short, with as many decimals as are seen. */
final class SvgNumbers {

    /** Places and sizes: finer than a tenth of a pixel at eight times their size. */
    private static final int PLACE = 2;

    private SvgNumbers() {}

    /** A place or a size. */
    static String place(double value) {
        return rounded(value, PLACE);
    }

    /** A number with at most so many decimals. */
    static String rounded(double value, int decimals) {
        BigDecimal brief = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return brief.signum() == 0 ? "0" : brief.toPlainString();
    }

    /** The data of a path. */
    static String path(Outline outline) {
        StringBuilder data = new StringBuilder();
        for (Curve curve : outline.curves()) {
            command(data, 'M', curve.start());
            for (Segment segment : curve.segments()) {
                if (segment instanceof Cubic cubic) {
                    command(data, 'C', cubic.c1(), cubic.c2(), cubic.to());
                } else {
                    command(data, 'L', segment.to());
                }
            }
            if (curve.closed()) {
                data.append('Z');
            }
        }
        return data.toString();
    }

    private static void command(StringBuilder data, char letter, Point... points) {
        data.append(letter);
        String between = "";
        for (Point point : points) {
            data.append(between).append(place(point.x())).append(' ').append(place(point.y()));
            between = " ";
        }
    }

    /** The data of the outlines of letters. */
    static String path(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator on = shape.getPathIterator(null); !on.isDone(); on.next()) {
            switch (on.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> numbers(data, 'M', at, 2);
                case PathIterator.SEG_LINETO -> numbers(data, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> numbers(data, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> numbers(data, 'C', at, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void numbers(StringBuilder data, char letter, double[] values, int count) {
        data.append(letter);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(place(values[i]));
        }
    }
}
