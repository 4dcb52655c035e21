package soleatlas.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;
import soleatlas.geometry.Box;
import soleatlas.geometry.Frame;
import soleatlas.geometry.HitIndex;
import soleatlas.geometry.Point;
import soleatlas.geometry.Region;
import soleatlas.geometry.Viewport;

/**
 * The feet of one view laid out together: beside each other, or one above the other where that leaves them larger. Sheet
 * units are canvas units. Nothing is ever mirrored here but the foot that was not drawn.
 */
public final class Sheet {

    /** Free space between feet that stand beside each other, as a share of the shorter side of one. */
    private static final double GAP = 0.14;
    /** Free space between feet above each other: the lower one's tag stands there. */
    private static final double TALL_GAP = 0.2;

    private final List<Footprint> feet;
    private final Box box;

    private Sheet(List<Footprint> feet, Box box) {
        this.feet = List.copyOf(feet);
        this.box = box;
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
    public record Footprint(
            View view,
            Foot foot,
            Frame frame,
            Box box,
            List<Placement> placements,
            HitIndex<Placement> index,
            Region surface) {

        /** Keeps its own copy. */
        public Footprint {
            placements = List.copyOf(placements);
        }

        /** Whether a placement lies on this foot and view. */
        public boolean shows(Placement placement) {
            return placement.foot() == foot && placement.view().id().equals(view.id());
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
    public static Sheet of(FootMap map, View view, double aspect) {
        return of(map, view, aspect, zone -> true);
    }

    /**
     * Lays out a view with some of its zones. The others do not change how the feet lie.
     *
     * @param map the map
     * @param view one of its views
     * @param aspect width divided by height of the room there is; more than zero
     * @param shown which zones are on the sheet
     */
    public static Sheet of(FootMap map, View view, double aspect, Predicate<Zone> shown) {
        Region surface = Region.of(view.outline(), 0.5);
        Box outline = surface.box();
        double shorter = Math.min(outline.width(), outline.height());
        double gap = GAP * shorter;
        double tallGap = TALL_GAP * shorter;
        int count = view.feet().size();
        Box beside = Box.ofSize(count * outline.width() + (count - 1) * gap, outline.height());
        Box above = Box.ofSize(outline.width(), count * outline.height() + (count - 1) * tallGap);
        boolean row = scale(beside, aspect) >= scale(above, aspect);
        List<Footprint> feet = new ArrayList<>();
        List<Foot> order = new ArrayList<>(view.feet());
        if (!row) {
            order.sort(Comparator.comparing(foot -> foot != Foot.RIGHT)); // on every view the right foot stands above
        }
        for (int i = 0; i < count; i++) {
            Foot foot = order.get(i);
            double left = row ? i * (outline.width() + gap) : 0;
            double top = row ? 0 : i * (outline.height() + tallGap);
            List<Placement> placements = map.placements(view, foot).stream()
                    .filter(placement -> shown.test(placement.zone()))
                    .toList();
            feet.add(footprint(view, foot, placements, surface, left, top));
        }
        return new Sheet(feet, row ? beside : above);
    }

    private static double scale(Box box, double aspect) {
        return Math.min(aspect / box.width(), 1 / box.height());
    }

    private static Footprint footprint(
            View view, Foot foot, List<Placement> placements, Region surface, double left, double top) {
        Box outline = surface.box();
        boolean mirrored = view.mirrors(foot);
        double width = view.canvas().width();
        double outlineLeft = mirrored ? width - outline.maxX() : outline.minX();
        Frame frame = new Frame(width, mirrored, left - outlineLeft, top - outline.minY());
        HitIndex<Placement> index = new HitIndex<>(placements.stream()
                .map(placement -> new HitIndex.Target<>(
                        placement, placement.region(), placement.zone().layer()))
                .toList());
        List<Placement> inOrder =
                index.fromTheBottom().stream().map(HitIndex.Target::value).toList();
        Box box = new Box(left, top, left + outline.width(), top + outline.height());
        return new Footprint(view, foot, frame, box, inOrder, index, surface);
    }

    /** The feet from left to right, or from top to bottom. */
    public List<Footprint> feet() {
        return feet;
    }

    /** What must be seen to see everything, in sheet units. */
    public Box box() {
        return box;
    }

    /**
     * The zone under a point of the screen.
     *
     * @param screen the point in pixels
     * @param viewport how the sheet lies on the screen
     * @param tolerance how far beside a zone still counts, in pixels
     */
    public Optional<Placement> at(Point screen, Viewport viewport, double tolerance) {
        Point point = viewport.toSheet(screen);
        double reach = tolerance / viewport.scale();
        return feet.stream()
                .filter(foot -> foot.box().grown(reach).contains(point))
                .flatMap(foot -> foot.index().at(foot.frame().toCanvas(point), reach).stream())
                .findFirst();
    }

    /** Whether a point of the sheet lies on one of the feet. */
    public boolean covers(Point sheetPoint) {
        return feet.stream()
                .anyMatch(foot -> foot.surface().contains(foot.frame().toCanvas(sheetPoint)));
    }

    /** The foot on which a placement lies. */
    public Optional<Footprint> footOf(Placement placement) {
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
