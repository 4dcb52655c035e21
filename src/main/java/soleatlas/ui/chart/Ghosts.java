package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Alternative;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.PolygonArea;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;

/** Where other schools have the selected zone: dashed outlines on the feet, each with the name of its school. */
public final class Ghosts {

    private static final double DASH = 5;
    private static final double GAP = 4.5;
    private static final double RISE = 9;
    private static final double APART = 3;
    /** So far a plate that goes to one side reaches to the other. */
    private static final double SHORT = 12;

    private static final double MARGIN = 6;
    /** Finer than a pixel at any zoom that shows a whole outline. */
    private static final double FLATNESS = 0.5;

    private final Pane overlay;
    private final Pane labels;
    private final ChartCamera camera;
    private final ObservableDoubleValue lines;
    private final String language;
    private double widest = 260;
    private final List<Name> names = new ArrayList<>();
    /** Where the selected zone itself lies, in sheet units. */
    private final List<Box> own = new ArrayList<>();

    /**
     * Ghosts for a chart.
     *
     * @param overlay where the names go, in screen pixels
     * @param labels a layer with other names that are not to be covered
     * @param lines pixels per sheet unit, as the width of lines is to know it
     */
    public Ghosts(Pane overlay, Pane labels, ChartCamera camera, ObservableDoubleValue lines, String language) {
        this.overlay = overlay;
        this.labels = labels;
        this.camera = camera;
        this.lines = lines;
        this.language = language;
    }

    /** Lets names be so wide, in pixels, before they are cut. */
    public void widest(double pixels) {
        widest = pixels;
    }

    /** A school's name with the line to its outline; the outline's box in sheet units. */
    private record Name(Label plate, Line line, PlacedFoot foot, Box box) {}

    /** Whether there is anything to draw for a zone, on whatever view. */
    public static boolean has(@Nullable Placement selected) {
        return selected != null
                && selected.zone().alternatives().stream()
                        .anyMatch(alternative -> !alternative.shapes().isEmpty());
    }

    /**
     * Draws the outlines anew; their names wait to be placed.
     *
     * @param selected the zone that is compared; nothing to compare if null
     */
    public void show(List<FootNode> feet, @Nullable Placement selected) {
        names.forEach(name -> overlay.getChildren().removeAll(name.plate(), name.line()));
        names.clear();
        own.clear();
        for (FootNode foot : feet) {
            foot.ghosts().getChildren().clear();
            if (selected != null) {
                selected.zone().alternatives().forEach(alternative -> draw(foot, alternative));
                foot.zones().stream()
                        .map(ZoneNode::placement)
                        .filter(placement ->
                                placement.zone().id().equals(selected.zone().id()))
                        .forEach(placement -> own.add(onSheet(foot.footprint(), placement.region())));
            }
            foot.ghosts().applyCss();
        }
        // the topmost chooses first: above it there is room
        names.sort(Comparator.comparingDouble(name -> name.box().minY()));
        // below the names of zones
        overlay.getChildren().addAll(0, names.stream().map(Name::plate).toList());
        overlay.getChildren().addAll(0, names.stream().map(Name::line).toList());
    }

    /** The box round all outlines on the foot of a placement, in pixels; nothing if there is none. */
    public Optional<Box> outlines(@Nullable Placement placement) {
        Viewport viewport = camera.viewportProperty().get();
        return names.stream()
                .filter(name -> placement != null && name.foot().shows(placement))
                .map(name -> onScreen(name.box(), viewport))
                .reduce(Box::union);
    }

    /**
     * Puts the names where their outlines are now: above, below or beside them, wherever they cover neither an outline nor
     * the zone nor another name; failing that, as far above or below as it takes.
     *
     * @param room the part of the chart where names may stand
     */
    public void place(Box room) {
        Viewport viewport = camera.viewportProperty().get();
        List<Box> taken = new ArrayList<>();
        addNames(overlay, taken);
        addNames(labels, taken);
        own.forEach(zone -> taken.add(onScreen(zone, viewport)));
        names.forEach(name -> taken.add(onScreen(name.box(), viewport)));
        names.forEach(name -> place(name, viewport, room, taken));
    }

    private void addNames(Pane layer, List<Box> taken) {
        for (Node node : layer.getChildren()) {
            if (node instanceof Label label && label.isVisible() && !isOurs(label)) {
                taken.add(box(label));
            }
        }
    }

    private void draw(FootNode foot, Alternative alternative) {
        PlacedFoot footprint = foot.footprint();
        for (Alternative.Shape shape : alternative.shapes()) {
            if (shape.lies(footprint.view(), footprint.foot())) {
                ScreenLine outer = FxPaths.draw(new ScreenLine(lines, "ghost-outer"), shape.outline());
                ScreenLine inner = FxPaths.draw(new ScreenLine(lines, "ghost-inner"), shape.outline());
                Group ghost = new Group(outer, inner.dashed(DASH, GAP));
                ghost.getStyleClass().add("ghost");
                foot.ghosts().getChildren().add(ghost);
                Label plate = new Label(alternative.school().in(language));
                plate.getStyleClass().add("ghost-name");
                Line line = new Line();
                line.getStyleClass().add("ghost-line");
                names.add(new Name(
                        plate, line, footprint, onSheet(footprint, PolygonArea.of(shape.outline(), FLATNESS))));
            }
        }
    }

    private void place(Name name, Viewport viewport, Box room, List<Box> taken) {
        Box outline = onScreen(name.box(), viewport);
        boolean seen = meets(outline, room);
        name.plate().setVisible(seen);
        name.line().setVisible(seen);
        if (!seen) {
            return;
        }
        Label label = name.plate();
        label.applyCss();
        double width = Math.min(widest, Math.ceil(label.prefWidth(-1)));
        double height = Math.ceil(label.prefHeight(width));
        Box inner = room.grown(-MARGIN);
        double middle = outline.centre().x();
        double level = outline.centre().y() - height / 2;
        double above = outline.minY() - RISE - height;
        double under = outline.maxY() + RISE;
        double x = Math.max(inner.minX(), Math.min(inner.maxX() - width, middle - width / 2));
        Box over = plate(x, above, width, height);
        Box below = plate(x, under, width, height);
        Box plate = Stream.of(
                        over,
                        plate(middle - SHORT, above, width, height),
                        plate(middle + SHORT - width, above, width, height),
                        below,
                        plate(outline.maxX() + RISE, level, width, height),
                        plate(outline.minX() - RISE - width, level, width, height),
                        plate(middle - SHORT, under, width, height),
                        plate(middle + SHORT - width, under, width, height))
                .filter(free -> isInside(free, inner) && meeting(free, taken).isEmpty())
                .findFirst()
                .orElseGet(() -> pushed(over, below, inner, taken));
        taken.add(plate);
        label.resizeRelocate(plate.minX(), plate.minY(), width, height);
        join(name.line(), outline, plate);
    }

    /** Draws the line from the edge of the outline's box to the edge of the plate, the nearest way. */
    private static void join(Line line, Box outline, Box plate) {
        double x =
                Math.max(plate.minX(), Math.min(plate.maxX(), outline.centre().x()));
        double y =
                Math.max(plate.minY(), Math.min(plate.maxY(), outline.centre().y()));
        line.setEndX(x);
        line.setEndY(y);
        line.setStartX(Math.max(outline.minX(), Math.min(outline.maxX(), x)));
        line.setStartY(Math.max(outline.minY(), Math.min(outline.maxY(), y)));
    }

    /** The nearest place above or below where a plate meets nothing; below if there is no room above. */
    private static Box pushed(Box above, Box below, Box room, List<Box> taken) {
        Box up = above;
        for (Optional<Box> met = meeting(up, taken); met.isPresent(); met = meeting(up, taken)) {
            up = plate(up.minX(), Math.floor(met.get().minY()) - APART - up.height(), up.width(), up.height());
        }
        Box down = below;
        for (Optional<Box> met = meeting(down, taken); met.isPresent(); met = meeting(down, taken)) {
            down = plate(down.minX(), met.get().maxY() + APART, down.width(), down.height());
        }
        boolean nearer = above.minY() - up.minY() < down.minY() - below.minY();
        Box free = nearer && isInside(up, room) ? up : down;
        double top = Math.max(room.minY(), Math.min(room.maxY() - free.height(), free.minY()));
        return plate(free.minX(), Math.floor(top), free.width(), free.height());
    }

    private static Box plate(double x, double y, double width, double height) {
        double left = Math.rint(x);
        double top = Math.ceil(y);
        return new Box(left, top, left + width, top + height);
    }

    private boolean isOurs(Label label) {
        return names.stream().anyMatch(name -> name.plate() == label);
    }

    private static Box onSheet(PlacedFoot foot, PolygonArea region) {
        Point one =
                foot.frame().toSheet(new Point(region.box().minX(), region.box().minY()));
        Point other =
                foot.frame().toSheet(new Point(region.box().maxX(), region.box().maxY()));
        return new Box(Math.min(one.x(), other.x()), one.y(), Math.max(one.x(), other.x()), other.y());
    }

    private static Box onScreen(Box box, Viewport viewport) {
        Point from = viewport.toScreen(new Point(box.minX(), box.minY()));
        Point to = viewport.toScreen(new Point(box.maxX(), box.maxY()));
        return new Box(from.x(), from.y(), to.x(), to.y());
    }

    private static Box box(Label label) {
        return new Box(
                label.getLayoutX(),
                label.getLayoutY(),
                label.getLayoutX() + label.getWidth(),
                label.getLayoutY() + label.getHeight());
    }

    private static Optional<Box> meeting(Box plate, List<Box> taken) {
        return taken.stream().filter(other -> meets(plate, other)).findFirst();
    }

    private static boolean isInside(Box plate, Box room) {
        return plate.minX() >= room.minX()
                && plate.minY() >= room.minY()
                && plate.maxX() <= room.maxX()
                && plate.maxY() <= room.maxY();
    }

    private static boolean meets(Box a, Box b) {
        return a.minX() < b.maxX() && b.minX() < a.maxX() && a.minY() < b.maxY() && b.minY() < a.maxY();
    }
}
