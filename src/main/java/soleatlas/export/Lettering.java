package soleatlas.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;

/** Which font draws each character, by the same rule as texts are measured. Not for several threads at once. */
final class Lettering {

    private final Map<Weight, ShippedFont> fonts = new EnumMap<>(Weight.class);
    private List<ShippedFont> others = List.of();

    /** The font that draws a character. */
    ShippedFont font(int character, Weight weight) {
        ShippedFont own = own(weight);
        return own.has(character)
                ? own
                : others().stream()
                        .filter(other -> other.has(character))
                        .findFirst()
                        .orElse(own);
    }

    /** The typeface in a weight. */
    ShippedFont own(Weight weight) {
        return fonts.computeIfAbsent(weight, missing -> ShippedFont.of(missing.resource()));
    }

    private List<ShippedFont> others() {
        if (others.isEmpty()) {
            others = TextMetrics.OTHERS.stream().map(ShippedFont::of).toList();
        }
        return others;
    }

    /** The outlines of a line of text where it stands, in pixels. */
    Path2D outlines(TextBlock.Line line, TextStyle style) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = line.x();
        double size = style.size();
        for (int character : line.text().codePoints().toArray()) {
            ShippedFont font = font(character, style.weight());
            if (!isUnseen(character)) {
                AffineTransform there = new AffineTransform(size, 0, 0, size, x, line.baseline());
                path.append(font.outline(character).getPathIterator(there), false);
            }
            x += advance(font, character) * size;
        }
        return path;
    }

    private static double advance(ShippedFont font, int character) {
        return !font.has(character) && Character.isIdeographic(character) ? 1 : font.advance(character);
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }
}
