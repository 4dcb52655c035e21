package soleatlas.chart.text;

import java.util.ArrayList;
import java.util.List;
import soleatlas.geometry.Box;

/**
 * Words that were broken and measured, with the free space round them. Its size is a whole number of pixels.
 *
 * @param lines the lines
 * @param style their letters
 * @param padX free space at the left and the right, in pixels
 * @param padY free space above and below, in pixels
 * @param lineHeight from one base line to the next, in pixels
 * @param ascent from the top of a line to its base line, in pixels
 * @param widths how wide each line is, in pixels
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 */
public record TextBlock(
        List<String> lines,
        TextStyle style,
        double padX,
        double padY,
        double lineHeight,
        double ascent,
        List<Double> widths,
        double width,
        double height) {

    /** Where lines begin in a box that is wider than they are. */
    public enum Align {
        /** At its left edge. */
        LEFT,
        /** In its middle. */
        CENTRE,
        /** So that they end at its right edge. */
        RIGHT
    }

    /**
     * A line of words.
     *
     * @param text the words
     * @param x left end, in pixels
     * @param baseline height of its base line, in pixels
     */
    public record Line(String text, double x, double baseline) {}

    /** Keeps its own copies. */
    public TextBlock {
        lines = List.copyOf(lines);
        widths = List.copyOf(widths);
    }

    /** Words on one line. */
    public static TextBlock line(TextMetrics metrics, String text, TextStyle style, double padX, double padY) {
        return of(metrics, List.of(text), style, padX, padY, 0);
    }

    /**
     * Lines that were broken already.
     *
     * @param spacing what is added between two lines, in pixels; may be less than zero
     */
    public static TextBlock of(
            TextMetrics metrics, List<String> lines, TextStyle style, double padX, double padY, double spacing) {
        List<Double> widths =
                lines.stream().map(line -> metrics.width(line, style)).toList();
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double line = metrics.lineHeight(style);
        double height = lines.size() * line + (lines.size() - 1) * spacing + 2 * padY;
        return new TextBlock(
                lines,
                style,
                padX,
                padY,
                line + spacing,
                metrics.ascent(style),
                widths,
                Math.ceil(widest + 2 * padX),
                Math.ceil(height));
    }

    /**
     * Words that are broken to fit into a width.
     *
     * @param width how wide a line may be, in pixels
     * @param spacing what is added between two lines, in pixels; may be less than zero
     */
    public static TextBlock wrapped(TextMetrics metrics, String text, TextStyle style, double width, double spacing) {
        return of(metrics, metrics.paragraphs(text, style, width), style, 0, 0, spacing);
    }

    /** Where the lines stand in a box. */
    public List<Line> in(Box box, Align align) {
        double top = box.minY()
                + (box.height() - (height - 2 * padY)) / 2; // in the middle, should the box be higher than they need
        List<Line> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double x = switch (align) {
                case LEFT -> box.minX() + padX;
                case CENTRE -> box.centre().x() - widths.get(i) / 2;
                case RIGHT -> box.maxX() - padX - widths.get(i);
            };
            placed.add(new Line(lines.get(i), x, top + ascent + i * lineHeight));
        }
        return placed;
    }

    /** The block's box with its upper left corner at a point. */
    public Box at(double x, double y) {
        return new Box(x, y, x + width, y + height);
    }
}
