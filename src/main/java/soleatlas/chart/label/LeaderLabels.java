package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.geometry.Box;
import soleatlas.geometry.LeaderColumn;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/**
 * The names of zones in columns beside the feet, each joined to its zone by a leader line. Names keep their size at every
 * zoom; the columns stay on the screen.
 */
public final class LeaderLabels {

    private static final double MARGIN = 8;
    /** Between the end of a line and its name, in pixels. */
    private static final double AWAY = 3;
    /** Names are folded into a second line when they are wider than this, in em. */
    private static final double WIDEST = 8.6;
    /** How long a foot must be with names beside it, in em. */
    private static final double READABLE = 28;
    /** Numbers are given the room of the widest with two digits. */
    private static final String WIDE_NUMBER = "88";

    private final TextMetrics metrics;
    private final Look look;
    private final Function<Placement, String> words;
    private final Map<String, TextBlock> blocks = new HashMap<>();

    /**
     * How labels look, as far as it takes place.
     *
     * @param style their letters
     * @param em size of ordinary text, in pixels
     * @param padX free space beside the words, in pixels
     * @param padY free space above and below them, in pixels
     * @param spacing what is added between two lines, in pixels
     * @param gap least distance between two labels, in pixels
     */
    public record Look(TextStyle style, double em, double padX, double padY, double spacing, double gap) {}

    /**
     * A label that was placed.
     *
     * @param placement what it names
     * @param block its words
     * @param box where they stand, in pixels
     * @param right whether it stands at the right of its line
     * @param start where its line starts, beside the words
     * @param bend where the line turns, at the edge of the column
     * @param anchor the point in the zone where it ends
     */
    public record Label(
            Placement placement, TextBlock block, Box box, boolean right, Point start, Point bend, Point anchor) {}

    /**
     * Labels in this look.
     *
     * @param words what is written beside a zone
     */
    public LeaderLabels(TextMetrics metrics, Look look, Function<Placement, String> words) {
        this.metrics = metrics;
        this.look = look;
        this.words = words;
    }

    /**
     * Plans labels for feet.
     *
     * @param layout the feet, as they lie without names
     * @param named what to name
     * @param room the room for feet and names
     */
    public LabelPlan plan(ChartLayout layout, List<Placement> named, Box room) {
        return LabelPlan.of(layout, named, this::size, room(room, READABLE * look.em()));
    }

    /**
     * Plans labels for feet in one of these ways, the first that fits.
     *
     * @param readable how long a foot must be with names beside it, in pixels
     */
    public LabelPlan plan(
            ChartLayout layout, List<Placement> named, Box room, double readable, List<LabelPlan.Kind> kinds) {
        return LabelPlan.of(layout, named, this::size, room(room, readable), kinds);
    }

    private LabelPlan.Room room(Box room, double readable) {
        TextBlock number = block(WIDE_NUMBER);
        LabelPlan.Size size = new LabelPlan.Size(number.width(), number.height());
        return new LabelPlan.Room(room.width(), room.height(), look.gap(), size, readable);
    }

    private LabelPlan.Size size(Placement placement) {
        TextBlock block = block(words.apply(placement));
        return new LabelPlan.Size(block.width(), block.height());
    }

    /**
     * Places the labels of a plan.
     *
     * @param room the chart without its bars, in pixels; a zone outside is not named
     * @param wanted which places carry their names now
     * @param first which labels stay where a column has not room for all
     */
    public List<Label> place(
            LabelPlan plan,
            ChartLayout layout,
            Viewport viewport,
            Box room,
            Predicate<Placement> wanted,
            Predicate<Placement> first) {
        Map<LabelPlan.Column, List<Placement>> columns = new LinkedHashMap<>();
        for (Placement placement : layout.placements()) {
            LabelPlan.Column column = plan.columns().get(placement.place());
            if (column != null
                    && wanted.test(placement)
                    && room.contains(viewport.toScreen(layout.label(placement).orElseThrow()))) {
                columns.computeIfAbsent(column, key -> new ArrayList<>()).add(placement);
            }
        }
        List<Label> labels = new ArrayList<>();
        columns.forEach(
                (column, members) -> labels.addAll(place(plan, layout, viewport, room, column, members, first)));
        return labels;
    }

    private List<Label> place(
            LabelPlan plan,
            ChartLayout layout,
            Viewport viewport,
            Box room,
            LabelPlan.Column column,
            List<Placement> wanted,
            Predicate<Placement> first) {
        List<Placement> members = fitting(plan, room, wanted, first);
        double widest = members.stream()
                .mapToDouble(member -> width(plan, member))
                .max()
                .orElse(0);
        double edge = edge(layout, viewport, room, column, widest);
        List<LeaderColumn.Item> items = members.stream()
                .map(member -> new LeaderColumn.Item(
                        viewport.toScreen(layout.label(member).orElseThrow()), height(plan, member)))
                .toList();
        List<Double> middles = new LeaderColumn(edge, room.minY(), room.maxY(), look.gap()).place(items);
        double out = column.right() ? LabelPlan.STUB / 2 : -LabelPlan.STUB / 2;
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Placement member = members.get(i);
            double width = width(plan, member);
            double height = height(plan, member);
            double y = middles.get(i);
            double left = Math.rint(column.right() ? edge + out + AWAY : edge + out - AWAY - width);
            double top = Math.rint(y - height / 2);
            labels.add(new Label(
                    member,
                    block(text(plan, member)),
                    new Box(left, top, left + width, top + height),
                    column.right(),
                    // not on whole pixels: rounded, lines that pass close by each other would cross
                    new Point(edge + out, y),
                    new Point(edge, y),
                    items.get(i).anchor()));
        }
        return labels;
    }

    /** Leaves out what the column has no room for, the zones of the detailed chart first; the list has them all. */
    private List<Placement> fitting(LabelPlan plan, Box room, List<Placement> wanted, Predicate<Placement> first) {
        LeaderColumn column = new LeaderColumn(0, room.minY(), room.maxY(), look.gap());
        List<Placement> kept = new ArrayList<>(wanted);
        kept.sort(Comparator.comparing((Placement placement) -> !first.test(placement))
                .thenComparing(placement -> placement.zone().detailed()));
        while (!column.holds(kept.stream().map(member -> height(plan, member)).toList())) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** Where a column's lines start: at its foot, as long as the names there stay on the screen. */
    private static double edge(
            ChartLayout layout, Viewport viewport, Box room, LabelPlan.Column column, double widest) {
        double width = widest + LabelPlan.STUB / 2 + AWAY;
        Box box = column.foot() < 0 || column.foot() >= layout.feet().size()
                ? layout.box()
                : layout.feet().get(column.foot()).box();
        if (column.right()) {
            double foot = viewport.toScreen(new Point(box.maxX(), 0)).x() + LabelPlan.STUB / 2;
            return Math.min(foot, room.maxX() - MARGIN - width);
        }
        double foot = viewport.toScreen(new Point(box.minX(), 0)).x() - LabelPlan.STUB / 2;
        return Math.max(foot, room.minX() + MARGIN + width);
    }

    private String text(LabelPlan plan, Placement placement) {
        return plan.numbered() ? String.valueOf(plan.numbers().get(placement.place())) : words.apply(placement);
    }

    private double width(LabelPlan plan, Placement placement) {
        return block(plan.numbered() ? WIDE_NUMBER : words.apply(placement)).width();
    }

    private double height(LabelPlan plan, Placement placement) {
        return block(plan.numbered() ? WIDE_NUMBER : words.apply(placement)).height();
    }

    private TextBlock block(String text) {
        return blocks.computeIfAbsent(text, this::folded);
    }

    /** On one line, or as narrow as two allow, so that no empty space parts the name from its line. */
    private TextBlock folded(String text) {
        TextBlock line = TextBlock.line(metrics, text, look.style(), look.padX(), look.padY());
        double widest = Math.ceil(WIDEST * look.em());
        if (line.width() <= widest) {
            return line;
        }
        double width = Math.min(widest, Math.ceil(line.width() / 2 + 2.2 * look.em()));
        List<String> lines = metrics.lines(text, look.style(), width - 2 * look.padX());
        return TextBlock.of(metrics, lines, look.style(), look.padX(), look.padY(), look.spacing());
    }
}
