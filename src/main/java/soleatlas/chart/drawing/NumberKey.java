package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextBlock.Align;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;
import soleatlas.geometry.Box;

/** What the numbers on a chart stand for: numbers and names in columns, read from top to bottom and from left to right. */
final class NumberKey {

    private static final double SIZE = 0.93;
    /** Between a number and its name, in em. */
    private static final double GAP = 0.6;
    /** Between two columns, in em. */
    private static final double BETWEEN = 2;

    private static final double LINE = 1.5;
    /** So much a sum of widths may come out too small, in pixels. */
    private static final double ROUND = 0.01;

    private final ChartStyle style;
    private final List<Entry> entries = new ArrayList<>();
    private final double numbers;
    private final double names;

    private record Entry(int number, TextBlock digits, TextBlock name) {}

    NumberKey(SortedMap<Integer, String> words, TextMetrics metrics, ChartStyle style) {
        this.style = style;
        TextStyle bold = style.text(Weight.SEMI_BOLD, SIZE);
        TextStyle plain = style.text(Weight.REGULAR, SIZE);
        new TreeMap<>(words)
                .forEach((number, name) -> entries.add(new Entry(
                        number,
                        TextBlock.line(metrics, String.valueOf(number), bold, 0, 0),
                        TextBlock.line(metrics, name, plain, 0, 0))));
        numbers = entries.stream()
                .mapToDouble(entry -> entry.digits().width())
                .max()
                .orElse(0);
        names = entries.stream()
                .mapToDouble(entry -> entry.name().width())
                .max()
                .orElse(0);
    }

    private double column() {
        return numbers + GAP * style.em() + names;
    }

    private double between() {
        return BETWEEN * style.em();
    }

    /** How many columns a width holds. */
    private int columns(double width) {
        int most = (int) Math.max(1, Math.floor((width + between() + ROUND) / (column() + between())));
        int rows = (entries.size() + most - 1) / most;
        return (entries.size() + rows - 1) / rows; // no more than it takes, so that they are about as high
    }

    private int rows(double width) {
        int columns = columns(width);
        return (entries.size() + columns - 1) / columns;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How wide it is, in columns that are no higher than this, in pixels. */
    double widthAt(double height) {
        int rows = (int) Math.max(1, Math.floor(height / (LINE * style.em())));
        int columns = (entries.size() + rows - 1) / rows;
        return Math.max(0, columns * column() + (columns - 1) * between());
    }

    /** How high it is at a width, in pixels. */
    double height(double width) {
        return entries.isEmpty() ? 0 : rows(width) * LINE * style.em();
    }

    /** Its words, in the middle of a width. */
    List<MarkGroup> marks(double left, double top, double width) {
        if (entries.isEmpty()) {
            return List.of();
        }
        int rows = rows(width);
        int columns = columns(width);
        double line = LINE * style.em();
        double start = left + (width - columns * column() - (columns - 1) * between()) / 2;
        List<MarkGroup> groups = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int column = i / rows;
            double x = Math.rint(start + column * (column() + between()));
            double y = Math.rint(top + i % rows * line);
            Box digits = new Box(x, y, x + numbers, y + line);
            Box name = new Box(digits.maxX() + GAP * style.em(), y, x + column(), y + line);
            groups.add(MarkGroup.of(
                    "key/" + entry.number(),
                    Role.KEY,
                    List.of(
                            TextMark.of(entry.digits(), digits, Align.RIGHT, style.colour("text"), null),
                            TextMark.of(entry.name(), name, Align.LEFT, style.colour("text"), null))));
        }
        return groups;
    }
}
