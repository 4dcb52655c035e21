package soleatlas.slide;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.LabelDrawing;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.teach.Room;
import soleatlas.teach.Slide;

/**
 * The names, or in a quiz the numbers, beside the feet of a slide: as large as the last row needs, where there is room.
 *
 * @param labels draws them
 * @param plan in which columns they stand
 * @param wanted the places that are named in the course of the step, each zone once
 * @param size of their letters, in pixels
 */
record SlideNames(LeaderLabels labels, LabelPlan plan, List<Placement> wanted, double size) {

    /** The feet may become no shorter than this share of the room to make place for names. */
    private static final double SHORTEST = 0.5;
    /** Shares of the way from the least legible size to the wanted one; then, as a last resort, of the least one. */
    private static final List<Double> LEGIBLE = List.of(1.0, 0.67, 0.33, 0.0);

    private static final List<Double> TOO_SMALL = List.of(0.85, 0.7, 0.6);

    /**
     * Plans the names of a slide: the largest that all have room, in the fewest columns. What may be written in the course of
     * the step has its place from the beginning, so that nothing moves when a name comes.
     *
     * @param usual the feet, as they lie without names
     * @param where the room for feet and names, in pixels
     */
    static SlideNames of(Slide slide, Room room, SlidePage page, ChartLayout usual, Box where) {
        List<Placement> wanted = StepLayout.once(
                usual,
                usual.placements().stream()
                        .filter(placement -> isWritten(slide, placement) || isYetToCome(slide, placement))
                        .toList());
        List<LabelPlan.Kind> kinds = usual.row() && usual.feet().size() > 1
                ? List.of(LabelPlan.Kind.OUTER_SIDES, LabelPlan.Kind.BOTH_SIDES)
                : List.of(LabelPlan.Kind.OUTER_SIDES);
        Box foot = usual.feet().get(0).box();
        double tall = foot.height() >= foot.width() ? where.height() : where.height() * foot.width() / foot.height();
        SlideNames names = null;
        for (double size : sizes(room.names(page.height()), room.least(page.height()))) {
            LeaderLabels labels = new LeaderLabels(
                    page.metrics(),
                    LabelDrawing.leaderLook(page.style(size)),
                    placement -> words(slide, placement, page.language()));
            LabelPlan plan = labels.plan(usual, wanted, where, SHORTEST * tall, kinds);
            names = new SlideNames(labels, plan, wanted, size);
            if (plan.fits()) {
                break;
            }
        }
        return Objects.requireNonNull(names);
    }

    private static List<Double> sizes(double wished, double least) {
        return Stream.concat(
                        LEGIBLE.stream().map(share -> least + (wished - least) * share),
                        TOO_SMALL.stream().map(share -> least * share))
                .map(Math::rint)
                .map(size -> Math.max(1, size))
                .toList();
    }

    /** Whether a place carries its name now. */
    static boolean isWritten(Slide slide, Placement placement) {
        String zone = placement.zone().id();
        return slide.quizzed().map(quiz -> quiz.numbers().containsKey(zone)).orElse(slide.names(zone));
    }

    private static boolean isYetToCome(Slide slide, Placement placement) {
        return slide.quizzed().isEmpty()
                && switch (slide.shown().labels()) {
                    case HIDDEN -> false;
                    case ONE_BY_ONE, STEP ->
                        slide.shown().zones().contains(placement.zone().id());
                    case ALL -> true;
                };
    }

    /** What is written beside a zone: its name, or its number while the class is quizzed. */
    private static String words(Slide slide, Placement placement, String language) {
        return slide.quizzed()
                .map(quiz -> String.valueOf(
                        quiz.numbers().getOrDefault(placement.zone().id(), 0)))
                .orElseGet(() -> placement.zone().shortOrFullName().in(language));
    }
}
