package soleatlas.chart.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.geometry.Viewport;

/** The names of other schools beside the outlines of where they have the selected zone. */
public final class SchoolLabels {

    private static final double RISE = 9;
    private static final double APART = 3;
    /** So far a plate that goes to one side reaches to the other. */
    private static final double SHORT = 12;

    private static final double MARGIN = 6;
    private static final double PAD_X = 0.5;
    private static final double PAD_Y = 0.1;
    /** Finer than a pixel at any zoom that shows a whole outline. */
    private static final double FLATNESS = 0.5;

    /** No schools are compared. */
    public static final SchoolLabels NONE = new SchoolLabels();

    private final List<Place> places = new ArrayList<>();
    /** Where the selected zone itself lies, in sheet units. */
    private final List<Box> own = new ArrayList<>();

    /**
     * Where a school has the zone.
     *
     * @param foot the foot
     * @param alternative the school
     * @param shape its outline there, in canvas units
     * @param box round the outline, in sheet units
     * @param name the school's name
     */
    public record Place(PlacedFoot foot, Alternative alternative, Alternative.Shape shape, Box box, TextBlock name) {}

    /**
     * A school's name that was placed.
     *
     * @param place what it names
     * @param box where the name stands, in pixels
     * @param from where the line starts, at the edge of the outline's box
     * @param to where it ends, at the edge of the name
     */
    public record Label(Place place, Box box, Point from, Point to) {}

    private SchoolLabels() {}

    /**
     * The schools that have a zone elsewhere on these feet.
     *
     * @param selected the zone that is compared; nothing is if null
     * @param widest names may be so wide, in pixels, before they are cut
     */
    public SchoolLabels(
            ChartLayout layout,
            @Nullable Placement selected,
            TextMetrics metrics,
            TextStyle style,
            double widest,
            String language) {
        if (selected == null) {
            return;
        }
        double padX = PAD_X * style.size();
        for (PlacedFoot foot : layout.feet()) {
            for (Alternative alternative : selected.zone().alternatives()) {
                String name = metrics.cut(alternative.school().in(language), style, widest - 2 * padX);
                for (Alternative.Shape shape : alternative.shapes()) {
                    if (shape.lies(foot.view(), foot.foot())) {
                        Box box = foot.onSheet(
                                PolygonArea.of(shape.outline(), FLATNESS).box());
                        TextBlock block = TextBlock.line(metrics, name, style, padX, PAD_Y * style.size());
                        places.add(new Place(foot, alternative, shape, box, block));
                    }
                }
            }
            foot.placements().stream()
                    .filter(placement ->
                            placement.zone().id().equals(selected.zone().id()))
                    .forEach(
                            placement -> own.add(foot.onSheet(placement.region().box())));
        }
        // the topmost chooses first: above it there is room
        places.sort(Comparator.comparingDouble(place -> place.box().minY()));
    }

    /** Whether there is anything to draw for a zone, on whatever view. */
    public static boolean has(@Nullable Placement selected) {
        return selected != null
                && selected.zone().alternatives().stream()
                        .anyMatch(alternative -> !alternative.shapes().isEmpty());
    }

    /** Where schools have the zone, the topmost first. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The box round all outlines on the foot of a placement, in pixels; nothing if there is none. */
    public Optional<Box> outlines(@Nullable Placement placement, Viewport viewport) {
        return places.stream()
                .filter(place -> placement != null && place.foot().shows(placement))
                .map(place -> viewport.toScreen(place.box()))
                .reduce(Box::union);
    }

    /**
     * Places the names where their outlines are now: above, below or beside them, wherever they cover neither an outline nor
     * the zone nor another name; failing that, as far above or below as it takes.
     *
     * @param room the part of the chart where names may stand
     * @param others where other names stand
     */
    public List<Label> place(Viewport viewport, Box room, List<Box> others) {
        List<Box> taken = new ArrayList<>(others);
        own.forEach(zone -> taken.add(viewport.toScreen(zone)));
        places.forEach(place -> taken.add(viewport.toScreen(place.box())));
        List<Label> labels = new ArrayList<>();
        for (Place place : places) {
            Box outline = viewport.toScreen(place.box());
            if (outline.overlaps(room)) {
                Box box = free(place.name(), outline, room.grown(-MARGIN), taken);
                taken.add(box);
                labels.add(joined(place, outline, box));
            }
        }
        return labels;
    }

    private static Box free(TextBlock name, Box outline, Box inner, List<Box> taken) {
        double width = name.width();
        double height = name.height();
        double middle = outline.centre().x();
        double level = outline.centre().y() - height / 2;
        double above = outline.minY() - RISE - height;
        double under = outline.maxY() + RISE;
        double x = Math.max(inner.minX(), Math.min(inner.maxX() - width, middle - width / 2));
        Box over = plate(x, above, name);
        Box below = plate(x, under, name);
        return Stream.of(
                        over,
                        plate(middle - SHORT, above, name),
                        plate(middle + SHORT - width, above, name),
                        below,
                        plate(outline.maxX() + RISE, level, name),
                        plate(outline.minX() - RISE - width, level, name),
                        plate(middle - SHORT, under, name),
                        plate(middle + SHORT - width, under, name))
                .filter(box -> inner.holds(box) && meeting(box, taken).isEmpty())
                .findFirst()
                .orElseGet(() -> pushed(over, below, inner, taken, name));
    }

    /** The line goes from the edge of the outline's box to the edge of the plate, the nearest way. */
    private static Label joined(Place place, Box outline, Box plate) {
        Point to = plate.nearest(outline.centre());
        return new Label(place, plate, outline.nearest(to), to);
    }

    /** The nearest place above or below where a plate meets nothing; below if there is no room above. */
    private static Box pushed(Box above, Box below, Box room, List<Box> taken, TextBlock name) {
        Box up = above;
        for (Optional<Box> met = meeting(up, taken); met.isPresent(); met = meeting(up, taken)) {
            up = plate(up.minX(), Math.floor(met.get().minY()) - APART - up.height(), name);
        }
        Box down = below;
        for (Optional<Box> met = meeting(down, taken); met.isPresent(); met = meeting(down, taken)) {
            down = plate(down.minX(), met.get().maxY() + APART, name);
        }
        boolean nearer = above.minY() - up.minY() < down.minY() - below.minY();
        Box free = nearer && room.holds(up) ? up : down;
        double top = Math.max(room.minY(), Math.min(room.maxY() - free.height(), free.minY()));
        return plate(free.minX(), Math.floor(top), name);
    }

    private static Box plate(double x, double y, TextBlock name) {
        return name.at(Math.rint(x), Math.ceil(y));
    }

    private static Optional<Box> meeting(Box plate, List<Box> taken) {
        return taken.stream().filter(plate::overlaps).findFirst();
    }
}
