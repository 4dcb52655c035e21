package soleatlas.ui.slide;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.LabelDrawing;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.slide.StepLayout;
import soleatlas.teach.Slide;

/** The names, or in a quiz the numbers, beside the feet of a slide: as large as the last row needs, where there is room. */
final class SlideNames {

    /** The feet may become no shorter than this share of the room to make place for names. */
    private static final double SHORTEST = 0.5;
    /** Shares of the way from the least legible size to the wanted one; then, as a last resort, of the least one. */
    private static final List<Double> LEGIBLE = List.of(1.0, 0.67, 0.33, 0.0);

    private static final List<Double> TOO_SMALL = List.of(0.85, 0.7, 0.6);
    private final String language;
    private final TextMetrics metrics;
    private LeaderLabels labels;
    private @Nullable Slide slide;
    private List<Placement> wanted = List.of();
    private double size;

    SlideNames(String language, TextMetrics metrics, ChartStyle style) {
        this.language = language;
        this.metrics = metrics;
        labels = labels(style);
    }

    private LeaderLabels labels(ChartStyle style) {
        return new LeaderLabels(metrics, LabelDrawing.leaderLook(style), this::words);
    }

    /** The names as they were planned last. */
    LeaderLabels labels() {
        return labels;
    }

    /** Whether names stand, or will come to stand, beside the feet. */
    boolean isUsed() {
        return !wanted.isEmpty();
    }

    /** The places whose names are written now. */
    List<Placement> written() {
        return wanted.stream().filter(this::isWritten).toList();
    }

    /**
     * Plans the names of a slide: the largest that all have room, in the fewest columns. What may be written in the course of
     * the step has its place from the beginning, so that nothing moves when a name comes.
     *
     * @param usual the feet, as they lie without names
     * @param where the room for feet and names
     * @param font wanted size of the font, in pixels
     * @param style with the smallest size that may be used
     */
    LabelPlan plan(Slide now, ChartLayout usual, Box where, double font, ChartStyle style) {
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
        for (double em : sizes(font, style.em())) {
            size = em;
            labels = labels(new ChartStyle(style.theme(), true, em, style.thickness(), false));
            plan = labels.plan(usual, wanted, where, SHORTEST * tall, kinds);
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
        String name = placement.zone().shortOrFullName().in(language);
        return now == null
                ? name
                : now.quizzed()
                        .map(quiz -> String.valueOf(
                                quiz.numbers().getOrDefault(placement.zone().id(), 0)))
                        .orElse(name);
    }
}
