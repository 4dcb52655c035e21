package soleatlas.chart.drawing;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;

/** Lays out feet and names together: how the names stand decides how far the feet are apart, or that one stands alone. */
public final class ChartArranger {

    /** Distances between feet are rounded to so many sheet units, so that a window can be drawn larger smoothly. */
    private static final double ROUND = 12;

    private ChartArranger() {}

    /**
     * What is to be laid out.
     *
     * @param map the map
     * @param view one of its views; null for all of them side by side
     * @param shown which zones are on the chart
     * @param facing who looks
     * @param only the one foot that is wanted; null for as many as there are
     * @param alone the foot that stands alone where only one has room beside its names
     */
    public record Request(
            FootMap map,
            @Nullable View view,
            Predicate<Zone> shown,
            Facing facing,
            @Nullable Foot only,
            Foot alone) {}

    /**
     * Feet and names, laid out.
     *
     * @param layout the feet
     * @param plan where their names stand
     */
    public record Arranged(ChartLayout layout, LabelPlan plan) {

        /** The room that names leave for the feet. */
        public Box feetRoom(Box room) {
            double left = room.minX() + plan.left();
            return new Box(left, room.minY(), Math.max(left + 40, room.maxX() - plan.right()), room.maxY());
        }
    }

    /**
     * Lays out a chart.
     *
     * @param labels measures and plans the names
     * @param named which of the places on a layout carry names
     * @param room the room for feet and names, in pixels
     */
    public static Arranged arrange(
            Request wanted, LeaderLabels labels, Function<ChartLayout, List<Placement>> named, Box room) {
        double aspect = room.width() / room.height();
        View view = wanted.view();
        if (view == null) {
            return new Arranged(ChartLayout.ofAll(wanted.map(), setting(wanted, aspect, -1, null)), LabelPlan.NONE);
        }
        ChartLayout usual = ChartLayout.of(wanted.map(), view, setting(wanted, aspect, -1, wanted.only()));
        LabelPlan plan = labels.plan(usual, named.apply(usual), room);
        if (plan.oneFoot()) {
            return new Arranged(ChartLayout.of(wanted.map(), view, setting(wanted, aspect, -1, wanted.alone())), plan);
        }
        double apart = apart(usual, plan, room);
        return new Arranged(
                apart < 0 ? usual : ChartLayout.of(wanted.map(), view, setting(wanted, aspect, apart, wanted.only())),
                plan);
    }

    private static ChartLayout.Setting setting(Request wanted, double aspect, double gap, @Nullable Foot only) {
        return new ChartLayout.Setting(aspect, wanted.shown(), wanted.facing(), gap, only);
    }

    /** How far feet are apart with columns of names between them, in sheet units; less than zero for the usual. */
    public static double apart(ChartLayout usual, LabelPlan plan, Box room) {
        if (plan.gutter() <= 0) {
            return -1;
        }
        Box foot = usual.feet().get(0).box();
        int count = usual.feet().size();
        double width = room.width() - plan.left() - plan.right() - plan.gutter() * (count - 1);
        double scale = Math.min(width / (count * foot.width()), room.height() / foot.height());
        return Math.ceil(plan.gutter() / Math.max(0.01, scale) / ROUND) * ROUND;
    }
}
