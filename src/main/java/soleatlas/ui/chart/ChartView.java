package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.ChartArranger.Arranged;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.chart.overlay.Overlay;
import soleatlas.chart.overlay.Overlays;
import soleatlas.chart.scene.Layer;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.command.Command;
import soleatlas.ui.scene.LayerStack;
import soleatlas.ui.scene.MarkNode;
import soleatlas.words.Messages;

/**
 * The chart: the feet of the view that is shown, moved and scaled by the camera, with names in layers of their own above.
 * {@link ChartPainter} paints it; overlays lie over it, and a tool says what pointing means, without the chart knowing what
 * either is for. It is one stop for the Tab key; {@link ZoneFocus the focus} walks from zone to zone inside.
 */
public final class ChartView extends Region {

    /** Below this width, in em, the bar shows icons without their words. */
    private static final double COMPACT = 44;

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private final Explorer explorer;
    private final ChartOptions options;
    private final ChartCamera camera = new ChartCamera();
    private final CameraAnimation glide;
    private final CachedFeet world;
    private final LayerStack feet;
    private final LayerStack screen;
    private final ZoneFocus focus;
    private final ChartNodes nodes;
    private final ChartPainter painter;
    private final Pane front = new Pane();
    private final Overview overview = new Overview(camera);
    private final ChartBar bar;
    private final ChartKeys keys;
    private final Label empty = new Label();
    private final ReadOnlyObjectWrapper<Map<String, Integer>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private Foot alone = Foot.RIGHT;
    private boolean stale = true;
    private boolean refocus;
    private String lookedAt = "";

    /**
     * A chart of what the explorer shows.
     *
     * @param say shows a message to the reader
     */
    public ChartView(
            Explorer explorer, ChartOptions options, Appearance appearance, Basket basket, Consumer<String> say) {
        this.explorer = explorer;
        this.options = options;
        setId("chart");
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(200, 160);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        glide = new CameraAnimation(camera, appearance.stillProperty());
        nodes = new ChartNodes(appearance.stillProperty(), this::point, this::press, this::open);
        world = new CachedFeet(nodes);
        feet = world.layers();
        screen = LayerStack.onScreen(nodes);
        focus = new ZoneFocus(feet);
        painter = new ChartPainter(explorer, options, appearance, camera, this::room, feet, screen, focus);
        // Unmanaged: what changes in them never asks the chart for another layout
        List.of(screen, front).forEach(layer -> layer.setManaged(false));
        front.setPickOnBounds(false);
        front.setMouseTransparent(true);
        empty.getStyleClass().add("chart-empty");
        empty.setWrapText(true);
        keys = new ChartKeys(this, explorer, options, appearance, basket);
        bar = new ChartBar(explorer, options, blankProperty(), keys, say);
        getChildren().addAll(world, screen, front, empty, overview, bar);
        camera.viewportProperty().addListener(value -> moved());
        explorer.entryProperty().addListener(value -> spoil());
        explorer.viewProperty().addListener(value -> spoil());
        explorer.allViewsProperty().addListener(value -> spoil());
        explorer.detailedProperty().addListener(value -> spoil());
        explorer.selectionProperty().addListener(value -> selected());
        explorer.hoveredProperty().addListener(value -> point());
        explorer.matchesProperty().addListener(value -> matched());
        options.guideLinesProperty().addListener(value -> repaint());
        options.facingProperty().addListener(value -> spoil());
        options.labelsProperty().addListener(value -> spoil());
        options.colouringProperty().addListener(value -> repaint());
        options.schoolsProperty().addListener(value -> point());
        appearance.lookProperty().addListener(value -> spoil());
        appearance.shadeProperty().addListener(value -> spoil());
        new ChartMouse(this, explorer, basket);
        clear();
    }

    /** What part of the sheet is seen. */
    public ChartCamera camera() {
        return camera;
    }

    /** The feet as they are laid out, if a map is open. */
    public Optional<ChartLayout> sheet() {
        build();
        return painter.arranged().map(Arranged::layout);
    }

    /** How the names are laid out now. */
    public LabelPlan plan() {
        build();
        return painter.arranged().map(Arranged::plan).orElse(LabelPlan.NONE);
    }

    /** What is drawn now, from the lowest layer to the topmost. */
    public List<Layer> layers() {
        List<Layer> all = new ArrayList<>(feet.shown());
        all.addAll(screen.shown());
        return all;
    }

    /** The numbers of zones by their ids, while numbers stand for names on the chart; empty otherwise. */
    public ReadOnlyObjectProperty<Map<String, Integer>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** Whether names and colours tell nothing, since something is asked. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** What the chart can do by keys. */
    public List<Command> commands() {
        return keys.commands();
    }

    /** Lays these over the chart, from the lowest to the topmost. */
    public void lay(List<Overlay> next) {
        painter.lay(new Overlays(next));
        boolean nowBlank = painter.isBlank();
        boolean changed = nowBlank != blank.get();
        blank.set(nowBlank);
        if (changed) {
            if (nowBlank) {
                focus.moveTo(null); // where one stood before may be what is asked
            }
            spoil();
            build();
        } else {
            repaint();
        }
    }

    /** Gives pointing another meaning; none is looking and reading. */
    public void use(@Nullable ChartTool next) {
        focus.use(next);
        Optional<ChartPen> pen = pen();
        front.getChildren().setAll(pen.map(ChartPen::node).stream().toList());
        pen.ifPresent(ChartPen::moved);
    }

    Optional<ChartTool> tool() {
        return focus.tool();
    }

    Optional<ChartPen> pen() {
        return tool().flatMap(ChartTool::pen);
    }

    /** Puts the keyboard focus on the zone it was on last, or on the first one, or on the pen; false if there is none. */
    public boolean focusZone() {
        build();
        if (pen().isPresent()) {
            pen().get().node().requestFocus();
            return true;
        }
        Optional<ZoneNode> node = Optional.ofNullable(focus.current()).flatMap(focus::node);
        node.ifPresent(ZoneNode::requestFocus);
        refocus = painter.arranged().isEmpty();
        return node.isPresent();
    }

    /** All zones that are on the chart. */
    public List<ZoneNode> zones() {
        build();
        return feet.nodes().stream()
                .filter(ZoneNode.class::isInstance)
                .map(ZoneNode.class::cast)
                .toList();
    }

    /** Points at the chart with the tool. */
    void choose(List<Placement> stack, Point point) {
        tool().ifPresent(used -> used.choose(stack, placement -> distance(placement, point)));
    }

    /** How far a point of the screen lies beside a placement, in pixels; zero inside. */
    private double distance(Placement placement, Point at) {
        Viewport viewport = camera.viewportProperty().get();
        return sheet().flatMap(shown -> shown.footOf(placement))
                .map(foot -> foot.frame().toCanvas(viewport.toSheet(at)))
                .map(point -> Math.max(0, -placement.region().depth(point)) * viewport.scale())
                .orElse(Double.MAX_VALUE);
    }

    /** The zone under a point of this chart, in its own pixels, and those below it, the topmost first. */
    List<Placement> at(Point point, Reach reach) {
        return sheet().map(shown -> shown.stack(point, camera.viewportProperty().get(), reach))
                .orElse(List.of());
    }

    /** Where keys lead: to all zones, or to those at which the tool stops. */
    Optional<ZoneOrder> walk() {
        build();
        return focus.walk();
    }

    CameraAnimation glide() {
        return glide;
    }

    ChartBar bar() {
        return bar;
    }

    @Nullable
    Placement current() {
        return focus.current();
    }

    /** Moves the keyboard's place to a zone. */
    void stand(Placement placement) {
        build();
        focus.moveTo(placement);
        focusZone();
        point();
    }

    /** Moves the keyboard's place to a zone and brings it into sight. */
    void walkTo(Placement placement) {
        stand(placement);
        sheet().flatMap(shown -> shown.label(placement)).ifPresent(point -> camera.reveal(point, 0));
    }

    /** Shows a zone as large as it can be with its neighbours round it. */
    void zoomTo(Placement placement) {
        sheet().flatMap(shown -> shown.footOf(placement))
                .ifPresent(foot -> glide.to(camera.fitting()
                        .lookingAt(foot.onSheet(placement.region().box()), 0.3)));
    }

    /** Shows the other foot, where only one has room. */
    void showOtherFoot() {
        alone = alone == Foot.RIGHT ? Foot.LEFT : Foot.RIGHT;
        spoil();
    }

    /** Where the zone lies on the screen on which the keyboard stands, if it does. */
    Optional<Point> currentPoint() {
        return Optional.ofNullable(focus.current())
                .flatMap(placement -> sheet().flatMap(shown -> shown.label(placement)))
                .map(point -> camera.viewportProperty().get().toScreen(point));
    }

    /** Whether the last input came from the keyboard: only then the place of the focus is drawn. */
    void setKeyboard(boolean used) {
        if (focus.setKeyboard(used)) {
            point();
        }
    }

    @Override
    protected void layoutChildren() {
        front.resizeRelocate(0, 0, getWidth(), getHeight());
        bar.compact(getWidth() < COMPACT * painter.em());
        double height = bar.prefHeight(getWidth());
        bar.resizeRelocate(0, getHeight() - height, getWidth(), height);
        double line = Math.min(420, Math.max(100, getWidth() - 60));
        double lineHeight = empty.prefHeight(line);
        empty.resizeRelocate((getWidth() - line) / 2, (getHeight() - lineHeight) / 2, line, lineHeight);
        double wide = overview.prefWidth(-1);
        double tall = overview.prefHeight(-1);
        overview.resizeRelocate(getWidth() - wide - 12, getHeight() - height - tall - 4, wide, tall);
        if (stale) {
            build();
        } else {
            arrangeAnew();
        }
    }

    /** What is drawn is out of date: it is made anew when somebody asks for it, at the latest with the next layout. */
    private void spoil() {
        stale = true;
        requestLayout();
    }

    private void clear() {
        painter.clear();
        focus.walkOn(null);
        empty.setText(Messages.text(explorer.entries().isEmpty() ? "chart.loading" : "chart.broken"));
        empty.setVisible(true);
        bar.setVisible(false);
        overview.setVisible(false);
        numbers.set(Map.of());
    }

    /** Lays out and draws everything, if it is out of date. */
    private void build() {
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        if (!stale || (map != null && view == null)) {
            return; // between two maps there is none to be shown
        }
        if (map == null || view == null) {
            stale = false;
            clear();
            return;
        }
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        stale = false;
        refocus |= zonesFocused();
        empty.setVisible(false);
        bar.setVisible(true);
        Arranged arranged = painter.arrange(map, view, alone);
        show(arranged, map);
        String place = explorer.allViewsProperty().get() ? "*" : view.id();
        boolean sameView = place.equals(lookedAt);
        lookedAt = place;
        glide.stop();
        if (sameView) {
            camera.adapt(arranged.layout().box(), arranged.feetRoom(room().feet()));
        } else {
            camera.look(arranged.layout().box(), arranged.feetRoom(room().feet()));
        }
        focus.stayOn(map);
        if (refocus) {
            refocus = false;
            focusZone();
        }
        selected();
        moved();
    }

    private boolean zonesFocused() {
        return feet.nodes().stream().anyMatch(MarkNode::isFocused);
    }

    private void show(Arranged arranged, FootMap map) {
        ChartLayout layout = arranged.layout();
        nodes.take(layout);
        focus.walkOn(layout);
        painter.take(arranged, map);
        overview.build(layout);
        bar.showOtherFoot(arranged.plan().oneFoot());
        Map<String, Integer> numbered = new HashMap<>();
        if (arranged.plan().numbered()) {
            arranged.plan().numbers().forEach((place, number) -> numbered.put(place.zone(), number));
        }
        numbers.set(Map.copyOf(numbered));
        restyle();
    }

    /** Makes the picture anew on the same feet. */
    private void repaint() {
        Arranged shown = painter.arranged().orElse(null);
        if (!stale && shown != null) {
            show(shown, explorer.map().orElseThrow());
            point();
        }
    }

    private void restyle() {
        if (painter.arranged().isPresent()) {
            painter.paintFeet();
            focus.moveTo(focus.current());
            pseudoClassStateChanged(FILTERED, explorer.filteredProperty().get());
        }
    }

    /** Lays the feet out anew if the room asks for it, and fits what is seen into the room. */
    private void arrangeAnew() {
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        Arranged before = painter.arranged().orElse(null);
        if (before == null || map == null || view == null) {
            return;
        }
        Arranged next = painter.arrange(map, view, alone);
        if (!next.layout().box().equals(before.layout().box()) || !next.plan().equals(before.plan())) {
            spoil();
            build();
            return;
        }
        camera.adapt(before.layout().box(), before.feetRoom(room().feet()));
        moved();
    }

    private ChartRoom room() {
        return new ChartRoom(getWidth(), getHeight(), bar.getHeight());
    }

    private void moved() {
        world.show(camera.viewportProperty().get(), camera.zoom());
        write();
        pen().ifPresent(ChartPen::moved);
        overview.update();
    }

    private void write() {
        if (!stale) {
            painter.paintScreen();
        }
    }

    private void selected() {
        Placement placement = explorer.selectionProperty().get();
        if (stale || painter.arranged().isEmpty()) {
            return;
        }
        if (placement != null && plan().oneFoot() && placement.foot() != alone && placement.foot() != Foot.NONE) {
            alone = placement.foot();
            spoil();
            return;
        }
        if (placement != null && focus.node(placement).isPresent()) {
            focus.moveTo(placement);
        }
        point();
    }

    private void matched() {
        if (stale) {
            return;
        }
        restyle();
        if (options.labelsProperty().get() == ChartOptions.Labels.MATCHES) {
            arrangeAnew();
        }
        write();
    }

    private void point() {
        if (!stale) {
            painter.paintPointed();
        }
    }

    /** Opens the zone whose name was clicked. */
    private void open(Placement named) {
        explorer.map().flatMap(map -> map.placement(named.place())).ifPresent(placement -> {
            explorer.select(placement);
            stand(placement);
        });
    }

    /** Assistive technology presses a zone. */
    private void press(Placement placement) {
        tool().ifPresentOrElse(
                        used -> used.choose(List.of(placement), other -> Double.MAX_VALUE),
                        () -> explorer.select(placement));
    }
}
