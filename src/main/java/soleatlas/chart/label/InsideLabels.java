package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/** What is written inside zones where they are large enough on the screen: a short code, or their name. */
public final class InsideLabels {

    /** From this zoom on names go inside; below, they stand beside the feet. */
    private static final double NAMES_FROM = 1.6;
    /** Share of a zone's depth that words may take, since a zone is longer than its deepest circle. */
    private static final double FILL = 1.15;

    private final ChartLayout layout;
    private final List<Entry> entries = new ArrayList<>();

    /** A zone with what may be written on it; depth is the radius of the largest circle inside, in sheet units. */
    private record Entry(Placement placement, double depth, TextBlock code, TextBlock name) {}

    /**
     * What is to be written now.
     *
     * @param room where words may stand, in pixels
     * @param zoom 1 when the whole sheet is seen
     * @param codes whether codes are wanted
     * @param names which places may be named
     * @param below whether a code stands below the middle, beside the end of a leader line
     */
    public record Wish(Box room, double zoom, boolean codes, Predicate<Placement> names, boolean below) {}

    /**
     * Words inside a zone.
     *
     * @param placement the zone
     * @param block its words
     * @param box where they stand, in pixels
     * @param isName whether it is the zone's name, so that it needs no other
     */
    public record Label(Placement placement, TextBlock block, Box box, boolean isName) {}

    /**
     * The zones of a layout.
     *
     * @param style letters of the words
     * @param padX free space beside them, in pixels
     * @param codes the short code of a zone, if it has one
     * @param names its name
     */
    public InsideLabels(
            ChartLayout layout,
            TextMetrics metrics,
            TextStyle style,
            double padX,
            Function<Placement, Optional<String>> codes,
            Function<Placement, String> names) {
        this.layout = layout;
        for (Placement placement : layout.placements()) {
            entries.add(new Entry(
                    placement,
                    placement.region().distanceToEdge(placement.label()),
                    TextBlock.line(metrics, codes.apply(placement).orElse(""), style, padX, 0),
                    TextBlock.line(metrics, names.apply(placement), style, padX, 0)));
        }
    }

    /** Places what fits now. */
    public List<Label> place(Viewport viewport, Wish wish) {
        List<Label> labels = new ArrayList<>();
        for (Entry entry : entries) {
            Point at = viewport.toScreen(layout.label(entry.placement()).orElseThrow());
            double radius = entry.depth() * viewport.scale() * FILL;
            if (!wish.room().contains(at)) {
                continue;
            }
            boolean name =
                    wish.zoom() >= NAMES_FROM && wish.names().test(entry.placement()) && fits(entry.name(), radius);
            boolean code =
                    !name && wish.codes() && !entry.code().lines().get(0).isEmpty() && fits(entry.code(), radius);
            if (name || code) {
                TextBlock block = name ? entry.name() : entry.code();
                double lower = wish.below() ? block.height() * 0.9 : 0;
                Box box =
                        block.at(Math.rint(at.x() - block.width() / 2), Math.rint(at.y() - block.height() / 2 + lower));
                labels.add(new Label(entry.placement(), block, box, name));
            }
        }
        return labels;
    }

    private static boolean fits(TextBlock block, double radius) {
        return Math.hypot(block.width() / 2, block.height() / 2) <= radius;
    }
}
