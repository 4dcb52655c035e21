package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import soleatlas.atlas.GuideLine;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/** The names of the guide lines that can be felt or seen, at the outer or the upper end of each. */
public final class GuideNames {

    private static final double GAP = 5;

    private final Pane layer;
    private final String language;
    private final List<Name> names = new ArrayList<>();
    private final Label measure = new Label();

    public GuideNames(Pane layer, String language) {
        this.layer = layer;
        this.language = language;
        measure.getStyleClass().add("guide-name");
        measure.setVisible(false);
    }

    /** A name with the end of its line, in sheet units, and where the name stands from there. */
    private record Name(Label label, Point end, Side side) {}

    private enum Side {
        LEFT,
        RIGHT,
        ABOVE
    }

    /** Takes the lines of other feet. */
    public void read(List<FootNode> feet, double middle) {
        layer.getChildren().removeAll(names.stream().map(Name::label).toList());
        names.clear();
        for (FootNode foot : feet) {
            for (GuideLine line : foot.footprint().view().guideLines()) {
                if (line.kind() != GuideLine.Kind.LONGITUDINAL) {
                    names.add(name(foot.footprint(), line, middle));
                }
            }
        }
        layer.getChildren().addAll(0, names.stream().map(Name::label).toList());
    }

    /** How much room the names of the lines of a foot need beside it, in pixels. */
    public double width(PlacedFoot foot) {
        if (!layer.getChildren().contains(measure)) {
            layer.getChildren().add(measure); // only there the style sheets reach it
        }
        double widest = 0;
        for (GuideLine line : foot.view().guideLines()) {
            if (line.kind() != GuideLine.Kind.LONGITUDINAL
                    && !Ends.of(foot, line).upright()) {
                measure.setText(line.name().in(language));
                measure.applyCss();
                widest = Math.max(widest, Math.ceil(measure.prefWidth(-1)) + GAP);
            }
        }
        return widest;
    }

    /**
     * Puts the names at the ends of their lines; where there is no room beside the foot they come in over it.
     *
     * @param over whether they stand over the foot in any case, since names of zones stand beside it
     * @param others where other names stand: what would meet one of them is left out
     */
    public void place(Viewport viewport, Box room, boolean shown, boolean over, List<Box> others) {
        List<Box> taken = new ArrayList<>(others);
        for (Name name : names) {
            Label label = name.label();
            double at = viewport.toScreen(name.end()).y();
            boolean seen = shown && at >= room.minY() && at <= room.maxY();
            label.setVisible(seen);
            if (!seen) {
                continue;
            }
            label.applyCss();
            double width = Math.ceil(label.prefWidth(-1));
            double height = Math.ceil(label.prefHeight(width));
            Point end = viewport.toScreen(name.end());
            double x = switch (name.side()) {
                case LEFT -> over ? end.x() + GAP : end.x() - GAP - width;
                case RIGHT -> over ? end.x() - GAP - width : end.x() + GAP;
                case ABOVE -> end.x() - width / 2;
            };
            double y = name.side() == Side.ABOVE ? end.y() - GAP - height : end.y() - height / 2;
            double inside = Math.max(room.minX() + 2, Math.min(room.maxX() - width - 2, x));
            Box plate = new Box(inside, y, inside + width, y + height);
            label.setVisible(taken.stream().noneMatch(other -> other.meets(plate)));
            taken.add(plate);
            label.resizeRelocate(Math.rint(inside), Math.rint(y), width, height);
        }
    }

    private Name name(PlacedFoot foot, GuideLine line, double middle) {
        Ends ends = Ends.of(foot, line);
        Label label = new Label(line.name().in(language));
        label.getStyleClass().add("guide-name");
        if (ends.upright()) {
            return new Name(label, ends.one().y() < ends.other().y() ? ends.one() : ends.other(), Side.ABOVE);
        }
        boolean oneIsOuter =
                Math.abs(ends.one().x() - middle) > Math.abs(ends.other().x() - middle);
        Point outer = oneIsOuter ? ends.one() : ends.other();
        return new Name(label, outer, outer.x() < middle ? Side.LEFT : Side.RIGHT);
    }

    /** The two ends of a line, in sheet units. */
    private record Ends(Point one, Point other) {

        static Ends of(PlacedFoot foot, GuideLine line) {
            Outline.Curve curve = line.outline().curves().get(0);
            Point last = curve.segments().get(curve.segments().size() - 1).to();
            return new Ends(foot.frame().toSheet(curve.start()), foot.frame().toSheet(last));
        }

        boolean upright() {
            return Math.abs(one.x() - other.x()) < Math.abs(one.y() - other.y());
        }
    }
}
