package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.List;
import soleatlas.atlas.GuideLine;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/** The names of the guide lines that can be felt or seen, at the outer or the upper end of each. */
public final class GuideLabels {

    private static final double GAP = 5;
    private static final double EDGE = 2;
    /** Free space beside the words, in em. */
    private static final double PADDING = 0.35;

    private final List<Name> names = new ArrayList<>();

    /** A name with the end of its line, in sheet units, and where the name stands from there. */
    private record Name(PlacedFoot foot, GuideLine line, TextBlock block, Point end, Side side) {}

    private enum Side {
        LEFT,
        RIGHT,
        ABOVE
    }

    /**
     * The name of a line that was placed.
     *
     * @param foot the foot on which the line lies
     * @param line the line
     * @param block its words
     * @param box where they stand, in pixels
     */
    public record Label(PlacedFoot foot, GuideLine line, TextBlock block, Box box) {}

    /**
     * The names of the lines of some feet.
     *
     * @param middle x of the middle between the feet, in sheet units
     */
    public GuideLabels(List<PlacedFoot> feet, double middle, TextMetrics metrics, TextStyle style, String language) {
        for (PlacedFoot foot : feet) {
            for (GuideLine line : foot.view().guideLines()) {
                if (line.kind() != GuideLine.Kind.LONGITUDINAL) {
                    TextBlock block =
                            TextBlock.line(metrics, line.name().in(language), style, PADDING * style.size(), 0);
                    names.add(name(foot, line, block, middle));
                }
            }
        }
    }

    /** How much room the names of the lines need beside a foot, in pixels. */
    public double width() {
        return names.stream()
                .filter(name -> name.side() != Side.ABOVE)
                .mapToDouble(name -> name.block().width() + GAP)
                .max()
                .orElse(0);
    }

    /**
     * Places the names at the ends of their lines; where there is no room beside the foot they come in over it.
     *
     * @param over whether they stand over the foot in any case, since names of zones stand beside it
     * @param others where other names stand: what would meet one of them is left out
     */
    public List<Label> place(Viewport viewport, Box room, boolean over, List<Box> others) {
        List<Box> taken = new ArrayList<>(others);
        List<Label> labels = new ArrayList<>();
        for (Name name : names) {
            Point end = viewport.toScreen(name.end());
            if (end.y() < room.minY() || end.y() > room.maxY()) {
                continue;
            }
            double width = name.block().width();
            double height = name.block().height();
            double x = switch (name.side()) {
                case LEFT -> over ? end.x() + GAP : end.x() - GAP - width;
                case RIGHT -> over ? end.x() - GAP - width : end.x() + GAP;
                case ABOVE -> end.x() - width / 2;
            };
            double y = name.side() == Side.ABOVE ? end.y() - GAP - height : end.y() - height / 2;
            double inside = Math.max(room.minX() + EDGE, Math.min(room.maxX() - width - EDGE, x));
            Box box = name.block().at(Math.rint(inside), Math.rint(y));
            if (taken.stream().noneMatch(box::meets)) {
                labels.add(new Label(name.foot(), name.line(), name.block(), box));
            }
            taken.add(box);
        }
        return labels;
    }

    private static Name name(PlacedFoot foot, GuideLine line, TextBlock block, double middle) {
        Outline.Curve curve = line.outline().curves().get(0);
        Point one = foot.frame().toSheet(curve.start());
        Point other = foot.frame()
                .toSheet(curve.segments().get(curve.segments().size() - 1).to());
        if (Math.abs(one.x() - other.x()) < Math.abs(one.y() - other.y())) {
            return new Name(foot, line, block, one.y() < other.y() ? one : other, Side.ABOVE);
        }
        Point outer = Math.abs(one.x() - middle) > Math.abs(other.x() - middle) ? one : other;
        return new Name(foot, line, block, outer, outer.x() < middle ? Side.LEFT : Side.RIGHT);
    }
}
