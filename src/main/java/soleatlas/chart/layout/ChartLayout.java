package soleatlas.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Facing;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Box;
import soleatlas.geometry.Frame;
import soleatlas.geometry.HitIndex;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;

/**
 * The feet of one view laid out together: beside each other, or one above the other where that leaves them larger. Sheet
 * units are canvas units. Nothing is ever mirrored here but the foot that was not drawn.
 */
public final class ChartLayout {

    /** Free space between feet that stand beside each other, as a share of the shorter side of one. */
    private static final double GAP = 0.14;
    /** Free space between feet above each other: the lower one's tag stands there. */
    private static final double TALL_GAP = 0.28;

    /** Free space between views that are shown together, as a share of the shorter side of a foot. */
    private static final double VIEW_GAP = 0.35;
    /** So many views are tried in every arrangement of rows; more stand in one row each. */
    private static final int MOST_ARRANGED = 8;

    private final List<PlacedFoot> feet;
    private final Box box;
    private final boolean row;

    private ChartLayout(List<PlacedFoot> feet, Box box, boolean row) {
        this.feet = List.copyOf(feet);
        this.box = box;
        this.row = row;
    }

    /**
     * How feet are laid out.
     *
     * @param aspect width divided by height of the room there is; more than zero
     * @param shown which zones are on the sheet; the others do not change how the feet lie
     * @param facing who looks: it changes the order of the feet, never a drawing
     * @param gap free space between feet beside each other, in sheet units; less than zero for the usual
     * @param only the one foot that is shown, or null for both
     */
    public record Setting(
            double aspect,
            Predicate<Zone> shown,
            Facing facing,
            double gap,
            @Nullable Foot only) {

        /** Both feet with all zones, as they are usually drawn. */
        public static Setting plain(double aspect) {
            return new Setting(aspect, zone -> true, Facing.GIVER, -1, null);
        }

        /** The same with some of the zones. */
        public Setting showing(Predicate<Zone> zones) {
            return new Setting(aspect, zones, facing, gap, only);
        }
    }

    /**
     * One foot on the sheet.
     *
     * @param view the view
     * @param foot which foot
     * @param frame how the view's canvas lies on the sheet
     * @param box the outline's box in sheet units
     * @param placements its zones, from the lowest to the topmost
     * @param index finds what lies under a point of the canvas
     * @param surface the area inside the outline, in canvas units
     */
    public record PlacedFoot(
            View view,
            Foot foot,
            Frame frame,
            Box box,
            List<Placement> placements,
            HitIndex<Placement> index,
            PolygonArea surface) {

        /** Keeps its own copy. */
        public PlacedFoot {
            placements = List.copyOf(placements);
        }

        /** Whether a placement lies on this foot and view. */
        public boolean shows(Placement placement) {
            return placement.foot() == foot && placement.view().id().equals(view.id());
        }

        /** The box on the sheet of a box on this foot's canvas. */
        public Box onSheet(Box canvas) {
            Point one = frame.toSheet(new Point(canvas.minX(), canvas.minY()));
            Point other = frame.toSheet(new Point(canvas.maxX(), canvas.maxY()));
            return new Box(Math.min(one.x(), other.x()), one.y(), Math.max(one.x(), other.x()), other.y());
        }

        private PlacedFoot movedBy(double dx, double dy) {
            Frame moved = new Frame(frame.canvasWidth(), frame.mirrored(), frame.dx() + dx, frame.dy() + dy);
            Box there = new Box(box.minX() + dx, box.minY() + dy, box.maxX() + dx, box.maxY() + dy);
            return new PlacedFoot(view, foot, moved, there, placements, index, surface);
        }

        /** The label point of a placement of this foot, in sheet units. */
        public Point label(Placement placement) {
            return frame.toSheet(placement.label());
        }
    }

    /**
     * Lays out a view with all its zones.
     *
     * @param map the map
     * @param view one of its views
     * @param aspect width divided by height of the room there is; more than zero
     */
    public static ChartLayout of(FootMap map, View view, double aspect) {
        return of(map, view, Setting.plain(aspect));
    }

    /**
     * Lays out a view.
     *
     * @param map the map
     * @param view one of its views
     */
    public static ChartLayout of(FootMap map, View view, Setting setting) {
        PolygonArea surface = PolygonArea.of(view.outline(), 0.5);
        Box outline = surface.box();
        double shorter = Math.min(outline.width(), outline.height());
        double gap = setting.gap() < 0 ? GAP * shorter : setting.gap();
        double tallGap = TALL_GAP * shorter;
        List<Foot> order = order(view, setting);
        int count = order.size();
        Box beside = Box.ofSize(count * outline.width() + (count - 1) * gap, outline.height());
        Box above = Box.ofSize(outline.width(), count * outline.height() + (count - 1) * tallGap);
        // Whether feet stand beside each other must not depend on how far they are kept apart for their names
        Box close = Box.ofSize(count * outline.width() + (count - 1) * GAP * shorter, outline.height());
        boolean row = scale(close, setting.aspect()) >= scale(above, setting.aspect());
        List<PlacedFoot> feet = new ArrayList<>();
        if (!row && setting.facing() == Facing.GIVER) {
            order.sort(Comparator.comparing(foot -> foot != Foot.RIGHT)); // on every view the right foot stands above
        }
        for (int i = 0; i < count; i++) {
            Foot foot = order.get(i);
            double left = row ? i * (outline.width() + gap) : 0;
            double top = row ? 0 : i * (outline.height() + tallGap);
            List<Placement> placements = map.placements(view, foot).stream()
                    .filter(placement -> setting.shown().test(placement.zone()))
                    .toList();
            feet.add(footprint(view, foot, placements, surface, left, top));
        }
        return new ChartLayout(feet, row ? beside : above, row);
    }

    /** The feet from left to right: as the view is usually drawn, or with the right foot at the right. */
    private static List<Foot> order(View view, Setting setting) {
        List<Foot> order = new ArrayList<>(view.feet());
        if (setting.facing() == Facing.OWN) {
            order.sort(Comparator.comparing(foot -> foot == Foot.RIGHT));
        }
        Foot only = setting.only();
        if (only != null && order.contains(only)) {
            order.retainAll(List.of(only));
        }
        return order;
    }

    /**
     * Lays out all views of a map together, in rows that leave them as large as can be.
     *
     * @param map the map
     */
    public static ChartLayout ofAll(FootMap map, Setting setting) {
        List<ChartLayout> views = map.views().stream()
                .map(view -> of(map, view, new Setting(Double.MAX_VALUE, setting.shown(), setting.facing(), -1, null)))
                .toList();
        double gap = VIEW_GAP
                * views.stream()
                        .map(view -> view.feet().get(0).box())
                        .mapToDouble(foot -> Math.min(foot.width(), foot.height()))
                        .max()
                        .orElse(0);
        int count = views.size();
        int arrangements = count <= MOST_ARRANGED ? 1 << (count - 1) : 1;
        ChartLayout best = arranged(views, -1, gap);
        for (int breaks = 0; breaks < arrangements; breaks++) {
            ChartLayout next = arranged(views, breaks, gap);
            if (scale(next.box, setting.aspect()) > scale(best.box, setting.aspect())) {
                best = next;
            }
        }
        return best;
    }

    /** The views in rows; bit i of {@code breaks} says that a row ends after view i. Each row is centred. */
    private static ChartLayout arranged(List<ChartLayout> views, int breaks, double gap) {
        List<List<ChartLayout>> rows = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            if (i == 0 || (breaks >> (i - 1) & 1) == 1) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(views.get(i));
        }
        double width = rows.stream().mapToDouble(row -> width(row, gap)).max().orElse(1);
        List<PlacedFoot> feet = new ArrayList<>();
        double top = 0;
        for (List<ChartLayout> row : rows) {
            double height =
                    row.stream().mapToDouble(view -> view.box.height()).max().orElse(0);
            double left = (width - width(row, gap)) / 2;
            for (ChartLayout view : row) {
                double dy = top + (height - view.box.height()) / 2;
                for (PlacedFoot foot : view.feet) {
                    feet.add(foot.movedBy(left, dy));
                }
                left += view.box.width() + gap;
            }
            top += height + gap;
        }
        return new ChartLayout(feet, Box.ofSize(width, top - gap), false);
    }

    private static double width(List<ChartLayout> row, double gap) {
        return row.stream().mapToDouble(view -> view.box.width()).sum() + gap * (row.size() - 1);
    }

    private static double scale(Box box, double aspect) {
        return Math.min(aspect / box.width(), 1 / box.height());
    }

    private static PlacedFoot footprint(
            View view, Foot foot, List<Placement> placements, PolygonArea surface, double left, double top) {
        Box outline = surface.box();
        boolean mirrored = view.mirrors(foot);
        double width = view.canvas().width();
        double outlineLeft = mirrored ? width - outline.maxX() : outline.minX();
        Frame frame = new Frame(width, mirrored, left - outlineLeft, top - outline.minY());
        HitIndex<Placement> index = new HitIndex<>(placements.stream()
                .map(placement -> new HitIndex.Target<>(
                        placement, placement.region(), placement.zone().layer(), placement.label()))
                .toList());
        List<Placement> inOrder =
                index.fromTheBottom().stream().map(HitIndex.Target::value).toList();
        Box box = new Box(left, top, left + outline.width(), top + outline.height());
        return new PlacedFoot(view, foot, frame, box, inOrder, index, surface);
    }

    /** The feet from left to right, or from top to bottom. */
    public List<PlacedFoot> feet() {
        return feet;
    }

    /** Whether the feet stand beside each other. */
    public boolean row() {
        return row;
    }

    /** What must be seen to see everything, in sheet units. */
    public Box box() {
        return box;
    }

    /**
     * The zone under a point of the screen, or the nearest one in reach; no zone takes a point from another.
     *
     * @param screen the point in pixels
     * @param viewport how the sheet lies on the screen
     * @param tolerance how far beside a zone still counts, in pixels; zero or more
     */
    public Optional<Placement> at(Point screen, Viewport viewport, double tolerance) {
        return at(screen, viewport, Reach.beside(tolerance));
    }

    /**
     * The zone that is meant by a point of the screen, by the rule of {@link HitIndex}. Between two feet the nearer zone is.
     *
     * @param screen the point in pixels
     * @param viewport how the sheet lies on the screen
     * @param reach how far beside a zone still counts, in pixels
     */
    public Optional<Placement> at(Point screen, Viewport viewport, Reach reach) {
        Point point = viewport.toSheet(screen);
        Reach units = reach.inUnits(viewport.scale());
        return feet.stream()
                .filter(foot -> foot.box().grown(units.tolerance()).contains(point))
                .flatMap(foot -> foot.index().hit(foot.frame().toCanvas(point), units).stream())
                .min(Comparator.comparingDouble(HitIndex.Hit::distance))
                .map(HitIndex.Hit::value);
    }

    /**
     * All zones that may be meant by a point of the screen: the one that {@link #at(Point, Viewport, Reach)} answers, and
     * then those that lie there from the top down, hidden ones too.
     *
     * @param screen the point in pixels
     * @param viewport how the sheet lies on the screen
     * @param reach how far beside a zone still counts, in pixels
     */
    public List<Placement> stack(Point screen, Viewport viewport, Reach reach) {
        Set<Placement> stack = new LinkedHashSet<>();
        at(screen, viewport, reach).ifPresent(stack::add);
        Point point = viewport.toSheet(screen);
        feet.forEach(foot -> stack.addAll(foot.index().all(foot.frame().toCanvas(point))));
        return List.copyOf(stack);
    }

    /** A foot of a view, if it lies on the sheet. */
    public Optional<PlacedFoot> foot(String view, Foot foot) {
        return feet.stream()
                .filter(one -> one.foot() == foot && one.view().id().equals(view))
                .findFirst();
    }

    /** The foot on which a placement lies. */
    public Optional<PlacedFoot> footOf(Placement placement) {
        return feet.stream().filter(foot -> foot.shows(placement)).findFirst();
    }

    /** All placements in reading order: from the toes to the heel, foot by foot. */
    public List<Placement> placements() {
        return feet.stream().flatMap(foot -> foot.placements().stream()).toList();
    }

    /** The label point of a placement on this sheet, if it lies on it. */
    public Optional<Point> label(Placement placement) {
        return footOf(placement).map(foot -> foot.label(placement));
    }
}
