package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/** The words above each foot that say which foot it is. They stay on the chart as long as their foot is seen. */
public final class FootTags {

    private static final double RISE = 14;
    private static final double MARGIN = 6;
    private static final double GAP = 8;
    private static final double PAD_X = 0.8;
    private static final double PAD_Y = 0.1;
    /** Words get no smaller than this share of their size. */
    private static final double SMALLEST = 0.6;

    private final List<PlacedFoot> feet;
    private final TextMetrics metrics;
    private final TextStyle style;
    private final Function<PlacedFoot, String> words;

    /**
     * The words above a foot that were placed.
     *
     * @param foot which foot
     * @param block the words
     * @param box where they stand, in pixels
     */
    public record Tag(PlacedFoot foot, TextBlock block, Box box) {

        private Tag moved(double dx) {
            return new Tag(foot, block, new Box(box.minX() + dx, box.minY(), box.maxX() + dx, box.maxY()));
        }
    }

    /**
     * Tags for feet.
     *
     * @param feet from left to right
     * @param style their letters, where there is room
     * @param words what stands above a foot
     */
    public FootTags(List<PlacedFoot> feet, TextMetrics metrics, TextStyle style, Function<PlacedFoot, String> words) {
        this.feet = List.copyOf(feet);
        this.metrics = metrics;
        this.style = style;
        this.words = words;
    }

    /**
     * Places a tag above every foot.
     *
     * @param room where the words may stand, in pixels
     */
    public List<Tag> place(Viewport viewport, Box room) {
        TextStyle smaller = style.sized(style.size() * scale(viewport));
        List<Tag> tags = new ArrayList<>();
        for (PlacedFoot foot : feet) {
            tags.add(place(foot, block(foot, smaller), viewport, room));
        }
        for (int i = 1; i < tags.size(); i++) {
            part(tags, i, room);
        }
        return tags;
    }

    private TextBlock block(PlacedFoot foot, TextStyle letters) {
        return TextBlock.line(metrics, words.apply(foot), letters, PAD_X * letters.size(), PAD_Y * letters.size());
    }

    /** How much smaller the words are to be drawn so that those above neighbouring feet do not meet. */
    private double scale(Viewport viewport) {
        double scale = 1;
        for (int i = 1; i < feet.size(); i++) {
            TextBlock one = block(feet.get(i - 1), style);
            TextBlock other = block(feet.get(i), style);
            Point from = viewport.toScreen(above(feet.get(i - 1)));
            Point to = viewport.toScreen(above(feet.get(i)));
            if (Math.abs(from.y() - to.y()) < one.height() && from.x() < to.x()) {
                scale = Math.min(scale, (to.x() - from.x() - GAP) / ((one.width() + other.width()) / 2));
            }
        }
        return Math.max(SMALLEST, scale);
    }

    /** The middle of the upper edge of a foot, in sheet units. */
    private static Point above(PlacedFoot foot) {
        return new Point(foot.box().centre().x(), foot.box().minY());
    }

    private static Tag place(PlacedFoot foot, TextBlock block, Viewport viewport, Box room) {
        Point from = viewport.toScreen(new Point(foot.box().minX(), foot.box().minY()));
        Point to = viewport.toScreen(new Point(foot.box().maxX(), foot.box().minY()));
        double x = (from.x() + to.x() - block.width()) / 2;
        if (to.x() > room.minX() && from.x() < room.maxX()) {
            x = Math.max(room.minX() + MARGIN, Math.min(room.maxX() - MARGIN - block.width(), x));
        }
        double y = Math.max(room.minY() + MARGIN, from.y() - RISE - block.height());
        return new Tag(foot, block, block.at(Math.rint(x), Math.rint(y)));
    }

    /** Two tags on one line that would touch make room for each other. */
    private static void part(List<Tag> tags, int at, Box room) {
        Tag left = tags.get(at - 1);
        Tag right = tags.get(at);
        double over = left.box().maxX() + GAP - right.box().minX();
        boolean sameLine =
                Math.abs(left.box().minY() - right.box().minY()) < left.box().height();
        if (sameLine && over > 0 && left.box().minX() < right.box().minX()) {
            double back = Math.rint(Math.min(over / 2, Math.max(0, left.box().minX() - room.minX())));
            tags.set(at - 1, left.moved(-back));
            tags.set(at, right.moved(Math.ceil(over) - back));
        }
    }
}
