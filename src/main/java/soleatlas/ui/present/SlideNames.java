package soleatlas.ui.present;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;
import soleatlas.model.present.StepLayout;
import soleatlas.teach.Slide;
import soleatlas.ui.chart.LabelLayer;

/** The names, or in a quiz the numbers, beside the feet of a slide: as large as the last row needs, where there is room. */
final class SlideNames {

    /** Least distance between two names, in pixels. */
    private static final double GAP = 6;
    /** The feet may become no shorter than this share of the room to make place for names. */
    private static final double SHORTEST = 0.5;
    /** Shares of the way from the least legible size to the wanted one; then, as a last resort, of the least one. */
    private static final List<Double> LEGIBLE = List.of(1.0, 0.67, 0.33, 0.0);

    private static final List<Double> TOO_SMALL = List.of(0.85, 0.7, 0.6);
    /** Distances between feet are rounded to so many sheet units. */
    private static final double ROUND = 12;

    private final String language;
    private final LabelLayer layer;
    private @Nullable Slide slide;
    private List<Placement> wanted = List.of();
    private double size;

    SlideNames(String language) {
        this.language = language;
        layer = new LabelLayer(this::words, GAP, placement -> {});
        layer.setMouseTransparent(true);
        layer.setManaged(false);
    }

    LabelLayer layer() {
        return layer;
    }

    /** Whether names stand, or will come to stand, beside the feet. */
    boolean isUsed() {
        return !wanted.isEmpty();
    }

    /** How many names are asked for that have no room. */
    int missing() {
        return (int) wanted.stream()
                .filter(this::isWritten)
                .filter(placement -> !layer.names(placement.place()))
                .count();
    }

    /**
     * Plans the names of a slide: the largest that all have room, in the fewest columns. What may be written in the course of
     * the step has its place from the beginning, so that nothing moves when a name comes.
     *
     * @param usual the feet, as they lie without names
     * @param where the room for feet and names
     * @param font wanted size of the font, in pixels
     * @param least the smallest that may be used
     */
    LabelPlan plan(Slide now, ChartLayout usual, Box where, double font, double least) {
        slide = now;
        wanted = StepLayout.once(
                usual,
                usual.placements().stream()
                        .filter(placement -> isWritten(placement)
                                || isYetToCome(now, placement.zone().id()))
                        .toList());
        size = font;
        if (wanted.isEmpty()) {
            return LabelPlan.NONE;
        }
        List<LabelPlan.Kind> kinds = usual.row() && usual.feet().size() > 1
                ? List.of(LabelPlan.Kind.OUTER_SIDES, LabelPlan.Kind.BOTH_SIDES)
                : List.of(LabelPlan.Kind.OUTER_SIDES);
        Box foot = usual.feet().get(0).box();
        double tall = foot.height() >= foot.width() ? where.height() : where.height() * foot.width() / foot.height();
        LabelPlan plan = LabelPlan.NONE;
        for (double em : sizes(font, least)) {
            size = em;
            layer.setStyle("-fx-font-size: " + em + "px;");
            layer.textSize(em);
            layer.applyCss();
            plan = layer.plan(usual, wanted, where, SHORTEST * tall, kinds);
            if (plan.fits()) {
                return plan;
            }
        }
        return plan;
    }

    /** Size of the font of names that were planned last, in pixels. */
    double size() {
        return size;
    }

    private static List<Double> sizes(double font, double least) {
        return Stream.concat(
                        LEGIBLE.stream().map(share -> least + (font - least) * share),
                        TOO_SMALL.stream().map(share -> least * share))
                .map(Math::rint)
                .toList();
    }

    /** How far feet are apart with columns of names between them, in sheet units; less than zero for the usual. */
    static double apart(ChartLayout usual, LabelPlan plan, Box where) {
        if (plan.gutter() <= 0) {
            return -1;
        }
        Box foot = usual.feet().get(0).box();
        int count = usual.feet().size();
        double width = where.width() - plan.left() - plan.right() - plan.gutter() * (count - 1);
        double scale = Math.min(width / (count * foot.width()), where.height() / foot.height());
        return Math.ceil(plan.gutter() / Math.max(0.01, scale) / ROUND) * ROUND;
    }

    /** Puts the names that are written now where they belong. */
    void place(ChartLayout sheet, Viewport viewport, Box room) {
        Set<Placement.Place> places =
                wanted.stream().filter(this::isWritten).map(Placement::place).collect(Collectors.toSet());
        layer.place(sheet, viewport, room, placement -> places.contains(placement.place()));
    }

    private boolean isWritten(Placement placement) {
        Slide now = slide;
        String id = placement.zone().id();
        return now != null
                && now.quizzed().map(quiz -> quiz.numbers().containsKey(id)).orElse(now.names(id));
    }

    private static boolean isYetToCome(Slide now, String zone) {
        return now.quizzed().isEmpty()
                && switch (now.shown().labels()) {
                    case HIDDEN -> false;
                    case ONE_BY_ONE, STEP -> now.shown().zones().contains(zone);
                    case ALL -> true;
                };
    }

    /** What is written beside a zone: its name, or its number while the class is quizzed. */
    private String words(Placement placement) {
        Slide now = slide;
        String name = LabelLayer.shortName(placement.zone(), language);
        return now == null
                ? name
                : now.quizzed()
                        .map(quiz -> String.valueOf(
                                quiz.numbers().getOrDefault(placement.zone().id(), 0)))
                        .orElse(name);
    }
}
