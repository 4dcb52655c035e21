package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/** The words above each foot that say which foot it is. They stay on the chart as long as their foot is seen. */
public final class FootTags {

    private static final double RISE = 14;
    private static final double MARGIN = 6;
    private static final double GAP = 8;
    /** Words get no smaller than this share of their size. */
    private static final double SMALLEST = 0.6;

    private final Pane layer;
    private final String language;
    private final List<Tag> tags = new ArrayList<>();

    public FootTags(Pane layer, String language) {
        this.layer = layer;
        this.language = language;
    }

    private record Tag(PlacedFoot foot, Label label) {

        /** The middle of the upper edge of the foot, in sheet units. */
        Point above() {
            return new Point(foot.box().centre().x(), foot.box().minY());
        }
    }

    /**
     * Takes the words of other feet.
     *
     * @param sides whether the words say the side too, since several are shown
     */
    public void read(List<FootNode> feet, boolean sides) {
        layer.getChildren().removeAll(tags.stream().map(Tag::label).toList());
        tags.clear();
        for (FootNode foot : feet) {
            Label label = new Label(
                    sides
                            ? ZoneWords.place(
                                    foot.footprint().foot(), foot.footprint().view(), language)
                            : ZoneWords.footTag(foot.footprint().foot()));
            label.getStyleClass().add("foot-tag");
            label.setId("tag-" + Messages.kebab(foot.footprint().foot()));
            tags.add(new Tag(foot.footprint(), label));
        }
        layer.getChildren().addAll(0, tags.stream().map(Tag::label).toList());
    }

    /** Puts every tag above its foot. */
    public void place(Viewport viewport, double width) {
        double scale = scale(viewport);
        tags.forEach(tag -> place(tag, viewport, width, scale));
        for (int i = 1; i < tags.size(); i++) {
            part(tags.get(i - 1).label(), tags.get(i).label());
        }
    }

    /** Where the words are, in pixels. */
    public List<Box> plates() {
        return tags.stream()
                .map(tag -> tag.label().getBoundsInParent())
                .map(plate -> new Box(plate.getMinX(), plate.getMinY(), plate.getMaxX(), plate.getMaxY()))
                .toList();
    }

    /** How much smaller the words are to be drawn so that those above neighbouring feet do not meet. */
    private double scale(Viewport viewport) {
        double scale = 1;
        for (int i = 1; i < tags.size(); i++) {
            Tag one = tags.get(i - 1);
            Tag other = tags.get(i);
            Point from = viewport.toScreen(one.above());
            Point to = viewport.toScreen(other.above());
            one.label().applyCss();
            other.label().applyCss();
            boolean sameLine = Math.abs(from.y() - to.y()) < one.label().prefHeight(-1);
            if (sameLine && from.x() < to.x()) {
                double wanted = (one.label().prefWidth(-1) + other.label().prefWidth(-1)) / 2;
                scale = Math.min(scale, (to.x() - from.x() - GAP) / wanted);
            }
        }
        return Math.max(SMALLEST, scale);
    }

    private static void place(Tag tag, Viewport viewport, double room, double scale) {
        Box box = tag.foot().box();
        Point from = viewport.toScreen(new Point(box.minX(), box.minY()));
        Point to = viewport.toScreen(new Point(box.maxX(), box.minY()));
        Label label = tag.label();
        label.applyCss();
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        label.setScaleX(scale);
        label.setScaleY(scale);
        double free = width * (1 - scale) / 2; // at each side of the words, as they are drawn
        double x = (from.x() + to.x() - width) / 2;
        if (to.x() > 0 && from.x() < room) {
            x = Math.max(MARGIN - free, Math.min(room - MARGIN - width + free, x));
        }
        label.resizeRelocate(Math.rint(x), Math.rint(Math.max(MARGIN, from.y() - RISE - height)), width, height);
    }

    /** Two tags on one line that would touch make room for each other. */
    private static void part(Label left, Label right) {
        double drawn = (left.getWidth() * (1 + left.getScaleX()) - right.getWidth() * (1 - right.getScaleX())) / 2;
        double over = left.getLayoutX() + drawn + GAP - right.getLayoutX();
        boolean sameLine = Math.abs(left.getLayoutY() - right.getLayoutY()) < left.getHeight();
        if (sameLine && over > 0 && left.getLayoutX() < right.getLayoutX()) {
            double back = Math.min(over / 2, Math.max(0, left.getLayoutX()));
            left.setLayoutX(Math.rint(left.getLayoutX() - back));
            right.setLayoutX(Math.rint(right.getLayoutX() + over - back));
        }
    }
}
