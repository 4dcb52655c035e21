package soleatlas.ui.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.ChartOptions.Labels;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.window.WindowModel;

/** Lays out feet and names together: how the names stand decides how far the feet are apart, or that one stands alone. */
final class Layout {

    /** Distances between feet are rounded to so many sheet units, so that a window can be drawn larger smoothly. */
    private static final double ROUND = 12;

    private final Explorer explorer;
    private final ChartOptions options;
    private final LabelLayer labels;
    private final QuizSession play;
    private LabelPlan plan = LabelPlan.NONE;
    private Foot shownFoot = Foot.RIGHT;

    Layout(WindowModel session, LabelLayer labels) {
        this.explorer = session.explorer();
        this.options = session.options();
        this.labels = labels;
        this.play = session.learner().play();
    }

    /** The plan that was made last. */
    LabelPlan plan() {
        return plan;
    }

    /** The numbers of the zones by their ids, if numbers stand for names. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        if (plan.numbered()) {
            plan.numbers().forEach((place, number) -> numbers.put(place.zone(), number));
        }
        return Map.copyOf(numbers);
    }

    /** Where only one foot has room: the other one from now on. */
    void showOtherFoot() {
        shownFoot = shownFoot == Foot.RIGHT ? Foot.LEFT : Foot.RIGHT;
    }

    /** Where only one foot has room: that of a placement from now on; true if that changes something. */
    boolean showFootOf(Placement placement) {
        boolean other = placement.foot() != shownFoot && placement.foot() != Foot.NONE;
        if (other) {
            shownFoot = placement.foot();
        }
        return other;
    }

    /** Lays out a view, or all views. */
    ChartLayout lay(FootMap map, View view, Box room) {
        double aspect = room.width() / room.height();
        if (explorer.allViewsProperty().get()) {
            plan = LabelPlan.NONE;
            return ChartLayout.ofAll(map, setting(aspect, -1, null));
        }
        ChartLayout usual = ChartLayout.of(map, view, setting(aspect, -1, null));
        plan = labels.plan(usual, named(usual), room);
        if (plan.oneFoot()) {
            return ChartLayout.of(map, view, setting(aspect, -1, shownFoot));
        }
        if (plan.gutter() > 0) {
            Box foot = usual.feet().get(0).box();
            int count = usual.feet().size();
            double width = room.width() - plan.left() - plan.right() - plan.gutter() * (count - 1);
            double scale = Math.min(width / (count * foot.width()), room.height() / foot.height());
            return ChartLayout.of(map, view, setting(aspect, Math.ceil(plan.gutter() / scale / ROUND) * ROUND, null));
        }
        return usual;
    }

    private ChartLayout.Setting setting(double aspect, double gap, @Nullable Foot only) {
        return new ChartLayout.Setting(
                aspect, explorer::shows, options.facingProperty().get(), gap, only);
    }

    private List<Placement> named(ChartLayout sheet) {
        if (play.paperProperty().get().blank()) {
            return List.of();
        }
        Labels mode = options.labelsProperty().get();
        boolean all = mode == Labels.ALL
                || (mode == Labels.MATCHES && explorer.filteredProperty().get());
        return all ? sheet.placements() : List.of();
    }
}
