package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;

/**
 * The feet of one view with room for their names, as large as they come out at a scale; nothing around it is wasted.
 *
 * @param layout the feet
 * @param plan where their names stand
 * @param scale pixels per unit of the drawing
 * @param feet where the feet lie, in pixels from the upper left corner
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 */
record ViewSheet(ChartLayout layout, LabelPlan plan, double scale, Box feet, double width, double height) {

    /** Beside a column of names, in pixels, so that it keeps its distance from the edge and its line has room. */
    private static final double BESIDE = 11;
    /** Where feet stand one above the other, whatever room there is, and where beside each other. */
    private static final double ABOVE = 1e-6;

    private static final double ROW = 1e6;

    /** Where the drawing lies if the upper left corner lies there, in pixels. */
    Viewport viewport(double x, double y) {
        return new Viewport(
                scale,
                x + feet.minX() - layout.box().minX() * scale,
                y + feet.minY() - layout.box().minY() * scale);
    }

    /**
     * Lays out feet with names of one kind.
     *
     * @param layouts the feet of the view, so far apart; less than zero for the usual
     */
    static ViewSheet of(
            DoubleFunction<ChartLayout> layouts,
            ChartSpec spec,
            LeaderLabels labels,
            double scale,
            double top,
            LabelPlan.Kind kind) {
        ChartLayout usual = layouts.apply(-1);
        List<Placement> named = spec.named(usual);
        Box endless = Box.ofSize(1e6, 1e6);
        LabelPlan plan = named.isEmpty() ? LabelPlan.NONE : labels.plan(usual, named, endless, 1, List.of(kind));
        ChartLayout layout = plan.gutter() > 0 ? layouts.apply(plan.gutter() / scale) : usual;
        double left = plan.left() == 0 ? 0 : plan.left() + BESIDE;
        double right = plan.right() == 0 ? 0 : plan.right() + BESIDE;
        double height = layout.box().height() * scale;
        double columns = labels.columnHeight(plan, named);
        double above = top + Math.max(0, (columns - height) / 2);
        Box feet = new Box(left, above, left + layout.box().width() * scale, above + height);
        return new ViewSheet(
                layout, plan, scale, feet, left + feet.width() + right, Math.max(feet.maxY(), top + columns));
    }

    /**
     * The same with numbers that go on where those of other views ended; a zone has one number on all of them.
     *
     * @param numbers of zones by their ids; what is new here is added
     */
    ViewSheet numberedOnFrom(Map<String, Integer> numbers) {
        Map<Place, Integer> ours = new HashMap<>();
        plan.numbers().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .forEach(place -> ours.put(place, numbers.computeIfAbsent(place.zone(), zone -> numbers.size() + 1)));
        LabelPlan numbered =
                new LabelPlan(plan.kind(), plan.columns(), ours, plan.left(), plan.right(), plan.gutter(), plan.fits());
        return new ViewSheet(layout, numbered, scale, feet, width, height);
    }

    /** The feet of a view, upright ones beside each other, others one above the other. */
    static ChartLayout layout(FootMap map, View view, ChartSpec spec, double gap) {
        double aspect = isUpright(view) ? ROW : ABOVE;
        return ChartLayout.of(
                map,
                view,
                new ChartLayout.Setting(aspect, zone -> spec.shows(map, zone), spec.facing(), gap, spec.foot()));
    }

    private static boolean isUpright(View view) {
        return view.canvas().height() >= view.canvas().width();
    }

    /** The ways in which names may stand beside the feet of a view, from the one that is read most easily. */
    static List<LabelPlan.Kind> kinds(View view, ChartSpec spec) {
        List<LabelPlan.Kind> kinds = new ArrayList<>();
        boolean one = spec.foot() != null || view.feet().size() < 2;
        if (spec.labels() != ChartSpec.Labels.NUMBERS) {
            if (isUpright(view) && !one) {
                kinds.add(LabelPlan.Kind.BOTH_SIDES);
            }
            kinds.add(LabelPlan.Kind.OUTER_SIDES);
        }
        kinds.add(LabelPlan.Kind.NUMBERS);
        return kinds;
    }
}
