package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.explore.Camera;
import soleatlas.explore.Explorer;
import soleatlas.explore.Sheet;
import soleatlas.explore.Walk;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.ui.UiText;
import soleatlas.ui.ZoneWords;

/**
 * The chart: the feet of the view that is shown, in one group moved and scaled by the camera, with names and tags in a layer
 * of their own above. It is one stop for the Tab key; the focus walks from zone to zone inside.
 */
public final class ChartView extends Region {

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final double SIDE = 20;
    private static final double TOP = 46;
    private static final double BOTTOM = 22;
    private static final double REACH = 8;

    private final Explorer explorer;
    private final Camera camera = new Camera();
    private final Group world = new Group();
    private final Affine placed = new Affine();
    private final Pane overlay = new Pane();
    private final ZoomTools tools = new ZoomTools(camera);
    private final Label empty = new Label();
    private final List<FootNode> feet = new ArrayList<>();
    private final Map<Place, ZoneNode> zones = new HashMap<>();
    private final FootTags tags = new FootTags(overlay);
    private final Marks marks;
    private final GuideNames guideNames;
    private @Nullable Sheet sheet;
    private @Nullable Walk walk;
    private @Nullable Placement current;
    private boolean keyboard;
    private boolean refocus;
    private String lookedAt = "";

    /** A chart of what the explorer shows. */
    public ChartView(Explorer explorer) {
        this.explorer = explorer;
        setId("chart");
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(200, 160);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        world.getTransforms().add(placed);
        world.setManaged(false);
        overlay.setMouseTransparent(true);
        empty.getStyleClass().add("chart-empty");
        empty.setWrapText(true);
        getChildren().addAll(world, overlay, empty, tools);
        guideNames = new GuideNames(overlay, explorer.language());
        marks = new Marks(overlay, camera, explorer.language());
        camera.viewportProperty().addListener(value -> moved());
        explorer.entryProperty().addListener(value -> rebuild());
        explorer.viewProperty().addListener(value -> rebuild());
        explorer.selectionProperty().addListener(value -> selected());
        explorer.hoveredProperty().addListener(value -> marks());
        explorer.matchesProperty().addListener(value -> dim());
        explorer.guideLinesProperty().addListener(value -> guides());
        explorer.detailedProperty().addListener(value -> rebuild());
        new ChartMouse(this, camera, explorer);
        new ChartKeys(this, camera, explorer);
        rebuild();
    }

    /** What part of the sheet is seen. */
    public Camera camera() {
        return camera;
    }

    /** The sheet that is drawn, if a map is open. */
    public Optional<Sheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Puts the keyboard focus on the zone it was on last, or on the first one; false if there is none. */
    public boolean focusZone() {
        ZoneNode node = current == null ? null : zones.get(current.place());
        if (node != null) {
            node.requestFocus();
        }
        return node != null;
    }

    /** The zone under a point of this chart, in its own pixels. */
    Optional<Placement> at(double x, double y) {
        return sheet == null
                ? Optional.empty()
                : sheet.at(new Point(x, y), camera.viewportProperty().get(), REACH);
    }

    Optional<Walk> walk() {
        return Optional.ofNullable(walk);
    }

    @Nullable
    Placement current() {
        return current;
    }

    /** Moves the keyboard's place to a zone. */
    void stand(Placement placement) {
        setCurrent(placement);
        focusZone();
        marks();
    }

    /** Moves the keyboard's place to a zone and brings it into sight. */
    void walkTo(Placement placement) {
        stand(placement);
        if (sheet != null) {
            sheet.label(placement).ifPresent(point -> camera.reveal(point, 0));
        }
    }

    /** Where the zone lies on the screen on which the keyboard stands, if it does. */
    Optional<Point> currentPoint() {
        return Optional.ofNullable(current)
                .flatMap(placement -> sheet().flatMap(shown -> shown.label(placement)))
                .map(point -> camera.viewportProperty().get().toScreen(point));
    }

    /** Whether the last input came from the keyboard: only then the place of the focus is drawn. */
    void setKeyboard(boolean used) {
        keyboard = used;
        marks();
    }

    @Override
    protected void layoutChildren() {
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = tools.prefWidth(-1);
        double height = tools.prefHeight(-1);
        tools.resizeRelocate(getWidth() - width - 16, getHeight() - height - 16, width, height);
        double line = Math.min(420, Math.max(100, getWidth() - 60));
        double lineHeight = empty.prefHeight(line);
        empty.resizeRelocate((getWidth() - line) / 2, (getHeight() - lineHeight) / 2, line, lineHeight);
        resheet();
    }

    private void rebuild() {
        refocus |= feet.stream().anyMatch(foot -> foot.isFocusWithin());
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        world.getChildren().clear();
        feet.clear();
        zones.clear();
        tags.read(feet);
        guideNames.read(feet, 0);
        sheet = null;
        walk = null;
        boolean usable = map != null && view != null;
        empty.setText(UiText.text(explorer.entries().isEmpty() ? "chart.loading" : "chart.broken"));
        empty.setVisible(!usable);
        tools.setVisible(usable);
        if (map == null || view == null) {
            marks();
            return;
        }
        sheet = lay(map, view);
        buildFeet(sheet);
        boolean sameView = view.id().equals(lookedAt);
        lookedAt = view.id();
        if (sameView) {
            camera.adapt(sheet.box(), room());
        } else {
            camera.look(sheet.box(), room());
        }
        setCurrent(Optional.ofNullable(current)
                .map(Placement::place)
                .flatMap(map::placement)
                .flatMap(placement -> zones.containsKey(placement.place())
                        ? Optional.of(placement)
                        : walk().flatMap(path -> path.nearest(placement)))
                .or(() -> Optional.ofNullable(walk).flatMap(Walk::first))
                .orElse(null));
        if (refocus) {
            focusZone();
            refocus = false;
        }
        guides();
        dim();
        world.applyCss();
        selected();
        moved();
    }

    private Sheet lay(FootMap map, View view) {
        return Sheet.of(map, view, aspect(), explorer::shows);
    }

    private void buildFeet(Sheet laid) {
        Walk path = new Walk(laid);
        walk = path;
        String language = explorer.language();
        for (Sheet.Footprint footprint : laid.feet()) {
            List<Placement> ofFoot = path.stops().stream()
                    .filter(stop -> stop.foot() == footprint.foot())
                    .toList();
            FootNode foot = new FootNode(
                    footprint,
                    camera.scaleProperty(),
                    placement -> ZoneWords.spoken(placement, ofFoot.indexOf(placement) + 1, ofFoot.size(), language),
                    explorer::select);
            foot.zones().forEach(zone -> {
                zones.put(zone.placement().place(), zone);
                zone.focusedProperty().addListener(value -> marks());
            });
            feet.add(foot);
            world.getChildren().add(foot);
        }
        tags.read(feet);
        guideNames.read(feet, laid.box().centre().x());
    }

    /** Lays the feet out anew if the room's form asks for it, and fits what is seen into the room. */
    private void resheet() {
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        if (sheet == null || map == null || view == null) {
            return;
        }
        Sheet next = lay(map, view);
        if (!next.box().equals(sheet.box())) {
            rebuild();
            return;
        }
        camera.adapt(sheet.box(), room());
        moved();
    }

    /** The room for the feet: all of the chart but its margins, and the zoom buttons' column if a foot would lie under it. */
    private Box room() {
        Box whole = room(SIDE);
        if (sheet == null) {
            return whole;
        }
        double left = tools.getLayoutX() - SIDE / 2;
        double top = tools.getLayoutY() - SIDE / 2;
        Viewport fitted = Viewport.fitting(sheet.box(), whole);
        boolean meets = false;
        for (double share = 0; share <= 1; share += 0.25) {
            meets |= sheet.covers(fitted.toSheet(new Point(left, top + share * tools.getHeight())));
            meets |= sheet.covers(fitted.toSheet(new Point(left + share * tools.getWidth(), top)));
        }
        return meets ? room(getWidth() - left) : whole;
    }

    private Box room(double side) {
        double right = Math.max(SIDE + 40, getWidth() - side);
        double bottom = Math.max(TOP + 40, getHeight() - BOTTOM);
        return new Box(SIDE, TOP, right, bottom);
    }

    private double aspect() {
        return room(SIDE).width() / room(SIDE).height();
    }

    private void moved() {
        Viewport viewport = camera.viewportProperty().get();
        placed.setToTransform(viewport.scale(), 0, viewport.dx(), 0, viewport.scale(), viewport.dy());
        tags.place(viewport, getWidth());
        Box whole = Box.ofSize(getWidth(), getHeight());
        guideNames.place(viewport, whole, explorer.guideLinesProperty().get());
        marks.place(feet, whole);
    }

    private void selected() {
        Placement placement = explorer.selectionProperty().get();
        if (placement != null && zones.containsKey(placement.place())) {
            setCurrent(placement);
        }
        marks();
    }

    private void setCurrent(@Nullable Placement placement) {
        if (current != null) {
            ZoneNode before = zones.get(current.place());
            if (before != null) {
                before.setFocusTraversable(false);
            }
        }
        current = placement;
        if (placement != null) {
            ZoneNode now = zones.get(placement.place());
            if (now != null) {
                now.setFocusTraversable(true);
            }
        }
    }

    private void dim() {
        zones.values()
                .forEach(zone ->
                        zone.setDimmed(!explorer.matches(zone.placement().zone())));
        pseudoClassStateChanged(FILTERED, explorer.filteredProperty().get());
    }

    private void guides() {
        feet.forEach(foot -> foot.showGuides(explorer.guideLinesProperty().get()));
        moved();
    }

    /** Rings and names of the selected, the hovered and the focused zone. */
    private void marks() {
        Placement focused = keyboard && current != null && isFocused(current) ? current : null;
        marks.show(
                feet,
                explorer.selectionProperty().get(),
                explorer.hoveredProperty().get(),
                focused,
                Box.ofSize(getWidth(), getHeight()));
    }

    private boolean isFocused(Placement placement) {
        ZoneNode node = zones.get(placement.place());
        return node != null && node.isFocused();
    }
}
