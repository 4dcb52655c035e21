package soleatlas.chart.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.style.Colour;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextStyle;
import soleatlas.geometry.Box;

/**
 * Words, in pixels of the screen or page. They are broken and placed already.
 *
 * @param box the plate's box, or that of the words where they stand on none
 * @param lines the lines with the left end of their base lines
 * @param style their letters
 * @param colour their colour
 * @param plate what they stand on; null for nothing
 */
public record TextMark(
        Box box,
        List<TextBlock.Line> lines,
        TextStyle style,
        Colour colour,
        @Nullable Plate plate) implements Mark {

    /** Keeps its own copy. */
    public TextMark {
        lines = List.copyOf(lines);
    }

    /** Words of a block in a box. */
    public static TextMark of(TextBlock block, Box box, TextBlock.Align align, Colour colour, @Nullable Plate plate) {
        return new TextMark(box, block.in(box, align), block.style(), colour, plate);
    }

    /** All words, one after the other. */
    public String text() {
        return String.join(" ", lines.stream().map(TextBlock.Line::text).toList());
    }
}
