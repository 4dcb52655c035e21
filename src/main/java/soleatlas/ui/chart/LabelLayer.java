package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Zone;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.LeaderColumn;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/**
 * The names of zones in columns beside the feet, each joined to its zone by a line. Names keep their size at every zoom; the
 * columns stay on the screen.
 */
public final class LabelLayer extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 3;
    private static final double MARGIN = 8;
    /** Names are folded into a second line when they are wider than this, in em. */
    private static final double WIDEST = 8.6;

    /** Numbers are given the room of the widest with two digits. */
    private static final String WIDE_NUMBER = "88";

    private final Function<Placement, String> words;
    private final Consumer<Placement> select;
    private final double gap;
    private final Label measure = new Label();
    private final Map<String, LabelPlan.Size> measured = new HashMap<>();
    private final List<Leader> leaders = new ArrayList<>();
    private LabelPlan plan = LabelPlan.NONE;
    private double em = 14;

    /**
     * A layer without names.
     *
     * @param select is told the place whose name was clicked
     */
    public LabelLayer(String language, Consumer<Placement> select) {
        this(placement -> shortName(placement.zone(), language), GAP, select);
    }

    /**
     * A layer without words.
     *
     * @param words what is written beside a zone
     * @param gap least distance between two of them, in pixels
     * @param select is told the place whose words were clicked
     */
    public LabelLayer(Function<Placement, String> words, double gap, Consumer<Placement> select) {
        this.words = words;
        this.gap = gap;
        this.select = select;
        setPickOnBounds(false);
        measure.getStyleClass().add("leader-label");
        measure.setWrapText(true);
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
    }

    /** A name with its line and dot. */
    private static final class Leader {

        private final Placement placement;
        private final Label name = new Label();
        private final Polyline line = new Polyline();
        private final Circle dot = new Circle(2.2);
        private final LabelPlan.Column column;

        Leader(Placement placement, LabelPlan.Column column) {
            this.placement = placement;
            this.column = column;
        }

        boolean selected() {
            return name.getPseudoClassStates().contains(SELECTED);
        }

        void show(boolean shown) {
            name.setVisible(shown);
            line.setVisible(shown);
            dot.setVisible(shown);
        }
    }

    /** Names are as large as they were placed, folded or not: the layout leaves them alone. */
    @Override
    protected void layoutChildren() {}

    /** Size of the text in pixels; measures names anew if it changed. */
    public void textSize(double pixels) {
        if (pixels != em) {
            em = pixels;
            measured.clear();
        }
    }

    /** The plan that is shown. */
    public LabelPlan plan() {
        return plan;
    }

    /**
     * Plans names for feet.
     *
     * @param sheet the feet, as they lie without names
     * @param named what to name
     * @param room the room for feet and names
     */
    public LabelPlan plan(ChartLayout sheet, List<Placement> named, Box room) {
        return LabelPlan.of(
                sheet,
                named,
                placement -> size(words.apply(placement)),
                new LabelPlan.Room(room.width(), room.height(), gap, size(WIDE_NUMBER), 28 * em));
    }

    /**
     * Plans names for feet in one of these ways, the first that fits.
     *
     * @param readable how long a foot must be with names beside it, in pixels
     */
    public LabelPlan plan(
            ChartLayout sheet, List<Placement> named, Box room, double readable, List<LabelPlan.Kind> kinds) {
        return LabelPlan.of(
                sheet,
                named,
                placement -> size(words.apply(placement)),
                new LabelPlan.Room(room.width(), room.height(), gap, size(WIDE_NUMBER), readable),
                kinds);
    }

    /** Takes all names away; what measures them stays, so that it follows the style sheets. */
    public void clear() {
        plan = LabelPlan.NONE;
        leaders.clear();
        getChildren().setAll(measure);
    }

    /** Takes over a plan and the names of a sheet. */
    public void build(LabelPlan next, ChartLayout sheet) {
        plan = next;
        leaders.clear();
        List<Node> lines = new ArrayList<>();
        List<Node> names = new ArrayList<>();
        for (Placement placement : sheet.placements()) {
            LabelPlan.Column column = plan.columns().get(placement.place());
            if (column == null) {
                continue;
            }
            Integer number = plan.numbers().get(placement.place());
            String text = plan.numbered() ? String.valueOf(number) : words.apply(placement);
            Leader leader = new Leader(placement, column);
            leader.name.setText(text);
            leader.name.setWrapText(true);
            leader.name.getStyleClass().addAll("leader-label", column.right() ? "leader-right" : "leader-left");
            leader.name.setCursor(Cursor.HAND);
            leader.name.setOnMouseClicked(event -> {
                select.accept(placement);
                event.consume();
            });
            leader.line.getStyleClass().add("leader-line");
            leader.line.setMouseTransparent(true);
            leader.dot.getStyleClass().add("leader-dot");
            leader.dot.setMouseTransparent(true);
            leaders.add(leader);
            lines.add(leader.line);
            lines.add(leader.dot);
            names.add(leader.name);
        }
        getChildren().setAll(measure);
        getChildren().addAll(lines);
        getChildren().addAll(names);
    }

    /**
     * Puts names and lines where they belong now.
     *
     * @param room the chart without its bars, in pixels
     * @param wanted which places carry their names now
     */
    public void place(ChartLayout sheet, Viewport viewport, Box room, Predicate<Placement> wanted) {
        Map<LabelPlan.Column, List<Leader>> columns = new HashMap<>();
        for (Leader leader : leaders) {
            Point anchor = viewport.toScreen(sheet.label(leader.placement).orElseThrow());
            boolean shown = room.contains(anchor) && wanted.test(leader.placement);
            leader.show(shown);
            if (shown) {
                columns.computeIfAbsent(leader.column, key -> new ArrayList<>()).add(leader);
            }
        }
        columns.forEach((column, members) -> place(sheet, viewport, room, column, members));
    }

    /** Marks the names of the selected zone. */
    public void mark(@Nullable Placement selected) {
        for (Leader leader : leaders) {
            boolean same = selected != null
                    && selected.zone().id().equals(leader.placement.zone().id());
            leader.name.pseudoClassStateChanged(SELECTED, same);
            leader.line.pseudoClassStateChanged(SELECTED, same);
            leader.dot.pseudoClassStateChanged(SELECTED, same);
            if (same) {
                leader.line.toFront();
                leader.dot.toFront();
                leader.name.toFront();
            }
        }
    }

    /** Where the names that are shown stand, in pixels. */
    public List<Box> plates() {
        return leaders.stream()
                .map(leader -> leader.name)
                .filter(Label::isVisible)
                .map(name -> new Box(
                        name.getLayoutX(),
                        name.getLayoutY(),
                        name.getLayoutX() + name.getWidth(),
                        name.getLayoutY() + name.getHeight()))
                .toList();
    }

    /** Whether a place carries its name, and so needs no other. */
    public boolean names(Place place) {
        return !plan.numbered()
                && leaders.stream()
                        .anyMatch(leader -> leader.name.isVisible()
                                && leader.placement.place().equals(place));
    }

    private void place(ChartLayout sheet, Viewport viewport, Box room, LabelPlan.Column column, List<Leader> wanted) {
        List<Leader> members = fitting(new LeaderColumn(0, room.minY(), room.maxY(), gap), wanted);
        double widest = members.stream()
                .mapToDouble(leader -> size(leader).width())
                .max()
                .orElse(0);
        double edge = edge(sheet, viewport, room, column, widest);
        LeaderColumn spreader = new LeaderColumn(edge, room.minY(), room.maxY(), gap);
        List<LeaderColumn.Item> items = members.stream()
                .map(leader -> new LeaderColumn.Item(
                        viewport.toScreen(sheet.label(leader.placement).orElseThrow()),
                        size(leader).height()))
                .toList();
        List<Double> middles = spreader.place(items);
        double out = column.right() ? LabelPlan.STUB / 2 : -LabelPlan.STUB / 2;
        for (int i = 0; i < members.size(); i++) {
            Leader leader = members.get(i);
            LabelPlan.Size size = size(leader);
            double width = size.width();
            double x = column.right() ? edge + out + 3 : edge + out - 3 - width;
            double y = middles.get(i);
            leader.name.resizeRelocate(Math.rint(x), Math.rint(y - size.height() / 2), width, size.height());
            Point anchor = items.get(i).anchor();
            // Not on whole pixels: rounded, lines that pass close by each other would cross
            leader.line.getPoints().setAll(edge + out, y, edge, y, anchor.x(), anchor.y());
            leader.dot.setCenterX(anchor.x());
            leader.dot.setCenterY(anchor.y());
        }
    }

    /** Leaves out what the column has no room for, the zones of the detailed chart first; the list has them all. */
    private List<Leader> fitting(LeaderColumn spreader, List<Leader> wanted) {
        List<Leader> kept = new ArrayList<>(wanted);
        kept.sort(Comparator.comparing((Leader leader) -> !leader.selected())
                .thenComparing(leader -> leader.placement.zone().detailed()));
        while (!spreader.holds(
                kept.stream().map(leader -> size(leader).height()).toList())) {
            kept.remove(kept.size() - 1).show(false);
        }
        return kept;
    }

    /** Where a column's lines start: at its foot, as long as the names there stay on the screen. */
    private static double edge(ChartLayout sheet, Viewport viewport, Box room, LabelPlan.Column column, double widest) {
        double width = widest + LabelPlan.STUB / 2 + 3;
        Box box = column.foot() < 0 || column.foot() >= sheet.feet().size()
                ? sheet.box()
                : sheet.feet().get(column.foot()).box();
        if (column.right()) {
            double foot = viewport.toScreen(new Point(box.maxX(), 0)).x() + LabelPlan.STUB / 2;
            return Math.min(foot, room.maxX() - MARGIN - width);
        }
        double foot = viewport.toScreen(new Point(box.minX(), 0)).x() - LabelPlan.STUB / 2;
        return Math.max(foot, room.minX() + MARGIN + width);
    }

    /** The name of a zone as it stands beside it: the short one if it has one. */
    public static String shortName(Zone zone, String language) {
        LocalizedText shorter = zone.shortName();
        return shorter == null ? zone.name().in(language) : shorter.in(language);
    }

    private LabelPlan.Size size(Leader leader) {
        return size(plan.numbered() ? WIDE_NUMBER : leader.name.getText());
    }

    private LabelPlan.Size size(String text) {
        LabelPlan.Size known = measured.get(text);
        if (known != null) {
            return known;
        }
        measure.setText(text);
        measure.applyCss();
        double wide = Math.ceil(measure.prefWidth(-1));
        double width = Math.min(wide, Math.ceil(WIDEST * em));
        if (wide > width) {
            // As narrow as the folded lines allow, so that no empty space parts the name from its line
            width = Math.min(width, Math.ceil(wide / 2 + 2.2 * em));
        }
        LabelPlan.Size size = new LabelPlan.Size(width, Math.ceil(measure.prefHeight(width)));
        if (measure.getSkin() != null && getScene() != null && getScene().getWindow() != null) {
            measured.put(text, size); // before the window is there, no style sheet has told the size
        }
        return size;
    }
}
