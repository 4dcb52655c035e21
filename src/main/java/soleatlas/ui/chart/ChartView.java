package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.ChartArranger;
import soleatlas.chart.drawing.ChartArranger.Arranged;
import soleatlas.chart.drawing.ChartPicture;
import soleatlas.chart.drawing.FootDrawing;
import soleatlas.chart.drawing.LabelDrawing;
import soleatlas.chart.drawing.ZoneDrawing;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.label.SchoolLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.chart.overlay.Overlay;
import soleatlas.chart.overlay.OverlayPage;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Role;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.ColourKey;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
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
import soleatlas.words.FacetWords;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/**
 * The chart: the feet of the view that is shown, moved and scaled by the camera, with names in layers of their own above. What
 * is drawn comes from {@link ChartPicture}; overlays lie over it, and a tool says what pointing means, without the chart
 * knowing what either is for. It is one stop for the Tab key; the focus walks from zone to zone inside.
 */
public final class ChartView extends Region {

    private static final double SIDE = 20;
    private static final double TOP = 46;
    private static final double BELOW = 12;
    private static final double EM = 14;
    /** Below this width, in em, the bar shows icons without their words. */
    private static final double COMPACT = 44;
    /** The name of a school may be so wide, in pixels. */
    private static final double WIDEST_SCHOOL = 260;

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private final Explorer explorer;
    private final ChartOptions options;
    private final Appearance appearance;
    private final String language;
    private final TextMetrics metrics = new TextMetrics();
    private final ChartCamera camera = new ChartCamera();
    private final CameraAnimation glide;
    private final CachedFeet world = new CachedFeet(this::node);
    private final LayerStack feet = world.layers();
    private final LayerStack screen = LayerStack.onScreen(this::node);
    private final Pane front = new Pane();
    private final Overview overview = new Overview(camera);
    private final ChartBar bar;
    private final ChartKeys keys;
    private final Label empty = new Label();
    private final Map<String, Placement> places = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, Integer>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private List<Overlay> overlays = List.of();
    private @Nullable ChartTool tool;
    private @Nullable ChartPicture picture;
    private @Nullable LeaderLabels leaders;
    private SchoolLabels schools;
    private @Nullable ZoneOrder order;
    private @Nullable Placement current;
    private Foot alone = Foot.RIGHT;
    private boolean stale = true;
    private boolean keyboard;
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
        this.appearance = appearance;
        this.language = explorer.language();
        setId("chart");
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(200, 160);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        glide = new CameraAnimation(camera, appearance.stillProperty());
        // Unmanaged: what changes in them never asks the chart for another layout
        List.of(screen, front).forEach(layer -> layer.setManaged(false));
        front.setPickOnBounds(false);
        front.setMouseTransparent(true);
        empty.getStyleClass().add("chart-empty");
        empty.setWrapText(true);
        keys = new ChartKeys(this, explorer, options, appearance, basket);
        bar = new ChartBar(explorer, options, blankProperty(), keys, say);
        schools = SchoolLabels.NONE;
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
        return Optional.ofNullable(picture).map(shown -> shown.arranged().layout());
    }

    /** How the names are laid out now. */
    public LabelPlan plan() {
        build();
        return picture == null ? LabelPlan.NONE : picture.arranged().plan();
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
        overlays = List.copyOf(next);
        boolean nowBlank = overlays.stream().anyMatch(Overlay::isBlank);
        boolean changed = nowBlank != blank.get();
        blank.set(nowBlank);
        if (changed) {
            if (nowBlank) {
                setCurrent(null); // where one stood before may be what is asked
            }
            spoil();
            build();
        } else {
            repaint();
        }
    }

    /** Gives pointing another meaning; none is looking and reading. */
    public void use(@Nullable ChartTool next) {
        tool = next;
        Optional<ChartPen> pen = pen();
        front.getChildren().setAll(pen.map(ChartPen::node).stream().toList());
        pen.ifPresent(ChartPen::moved);
    }

    Optional<ChartTool> tool() {
        return Optional.ofNullable(tool);
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
        ZoneNode node = current == null ? null : zone(current).orElse(null);
        if (node != null) {
            node.requestFocus();
        }
        refocus = picture == null;
        return node != null;
    }

    /** The node of a zone, if it is on the chart. */
    Optional<ZoneNode> zone(Placement placement) {
        return sheet().flatMap(shown -> shown.footOf(placement))
                .flatMap(
                        foot -> feet.node("zones/" + FootDrawing.id(foot), "zone/" + ZoneDrawing.id(placement.place())))
                .map(ZoneNode.class::cast);
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
        return Optional.ofNullable(order)
                .map(all -> tool().map(used -> all.among(used::stopsAt)).orElse(all));
    }

    CameraAnimation glide() {
        return glide;
    }

    ChartBar bar() {
        return bar;
    }

    @Nullable
    Placement current() {
        return current;
    }

    /** Moves the keyboard's place to a zone. */
    void stand(Placement placement) {
        setCurrent(placement);
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
        return Optional.ofNullable(current)
                .flatMap(placement -> sheet().flatMap(shown -> shown.label(placement)))
                .map(point -> camera.viewportProperty().get().toScreen(point));
    }

    /** Whether the last input came from the keyboard: only then the place of the focus is drawn. */
    void setKeyboard(boolean used) {
        if (keyboard != used) {
            keyboard = used;
            point();
        }
    }

    @Override
    protected void layoutChildren() {
        front.resizeRelocate(0, 0, getWidth(), getHeight());
        bar.compact(getWidth() < COMPACT * em());
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

    private double em() {
        return EM * appearance.lookProperty().get().textPercent() / 100.0;
    }

    /** What is drawn is out of date: it is made anew when somebody asks for it, at the latest with the next layout. */
    private void spoil() {
        stale = true;
        requestLayout();
    }

    private void clear() {
        feet.clear();
        screen.clear();
        places.clear();
        picture = null;
        order = null;
        schools = SchoolLabels.NONE;
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
        Arranged arranged = arrange(map, view);
        show(arranged);
        String place = explorer.allViewsProperty().get() ? "*" : view.id();
        boolean sameView = place.equals(lookedAt);
        lookedAt = place;
        glide.stop();
        if (sameView) {
            camera.adapt(arranged.layout().box(), room(arranged));
        } else {
            camera.look(arranged.layout().box(), room(arranged));
        }
        setCurrent(Optional.ofNullable(current)
                .map(Placement::place)
                .flatMap(map::placement)
                .flatMap(placement -> zone(placement).isPresent()
                        ? Optional.of(placement)
                        : walk().flatMap(path -> path.nearest(placement)))
                .or(() -> walk().flatMap(ZoneOrder::first))
                .orElse(null));
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

    private Arranged arrange(FootMap map, View view) {
        ChartStyle style = style();
        leaders = new LeaderLabels(
                metrics,
                LabelDrawing.leaderLook(style),
                placement -> placement.zone().shortOrFullName().in(language));
        return ChartArranger.arrange(
                new ChartArranger.Request(
                        map,
                        explorer.allViewsProperty().get() ? null : view,
                        explorer::shows,
                        options.facingProperty().get(),
                        null,
                        alone),
                leaders,
                this::named,
                wholeRoom());
    }

    private ChartStyle style() {
        Theme.Shade shade = Theme.Shade.valueOf(appearance.shadeProperty().get().name());
        return ChartStyle.screen(Theme.of(shade), em(), appearance.patterned());
    }

    private List<Placement> named(ChartLayout layout) {
        ChartOptions.Labels mode = options.labelsProperty().get();
        boolean all = mode == ChartOptions.Labels.ALL
                || (mode == ChartOptions.Labels.MATCHES
                        && explorer.filteredProperty().get());
        return all && !blank.get() ? layout.placements() : List.of();
    }

    private void show(Arranged arranged) {
        FootMap map = explorer.map().orElseThrow();
        boolean pips = overlays.stream().anyMatch(overlay -> !overlay.isBlank() && overlay.isPlain());
        picture = new ChartPicture(
                arranged,
                Objects.requireNonNull(leaders),
                style(),
                metrics,
                language,
                placement -> code(placement, map),
                pips);
        ChartLayout layout = arranged.layout();
        order = new ZoneOrder(layout);
        places.clear();
        layout.placements().forEach(placement -> places.put(ZoneDrawing.id(placement.place()), placement));
        feet.arrange(ids(layout, "foot/", "zones/", "lines/"), ids(layout, "schools/", "overlay/", "rings/"));
        screen.arrange(List.of("inside", "labels", "school-names", "guide-names", "tags", "chips", "overlay"));
        overview.build(layout);
        bar.showOtherFoot(arranged.plan().oneFoot());
        Map<String, Integer> numbered = new HashMap<>();
        if (arranged.plan().numbered()) {
            arranged.plan().numbers().forEach((place, number) -> numbered.put(place.zone(), number));
        }
        numbers.set(Map.copyOf(numbered));
        restyle();
    }

    /** The ids of layers of all feet, foot by foot. */
    private static List<String> ids(ChartLayout layout, String... layers) {
        return layout.feet().stream()
                .map(FootDrawing::id)
                .flatMap(foot -> Arrays.stream(layers).map(layer -> layer + foot))
                .toList();
    }

    private Optional<String> code(Placement placement, FootMap map) {
        if (blank.get()) {
            return Optional.empty();
        }
        return overlays.stream()
                .flatMap(overlay -> overlay.pips(placement).stream())
                .findFirst()
                .or(() -> ColourKey.of(placement.zone(), colouring())
                        .map(key -> FacetWords.code(key.facet(), key.value(), map)));
    }

    private Colouring colouring() {
        boolean plain = overlays.stream().anyMatch(Overlay::isPlain);
        return plain ? Colouring.PLAIN : options.colouringProperty().get();
    }

    /** Makes the picture anew on the same feet. */
    private void repaint() {
        if (!stale && picture != null) {
            show(picture.arranged());
            point();
        }
    }

    /** Draws the feet and their zones; what has not changed stays as it is. */
    private void restyle() {
        ChartPicture drawn = picture;
        ZoneOrder path = order;
        if (drawn == null || path == null) {
            return;
        }
        boolean guides = options.guideLinesProperty().get() && !blank.get();
        for (PlacedFoot foot : drawn.arranged().layout().feet()) {
            List<Placement> ofFoot = path.stops().stream().filter(foot::shows).toList();
            double strength = overlays.stream()
                    .mapToDouble(overlay -> overlay.strength(foot))
                    .min()
                    .orElse(1);
            feet.paint(drawn.foot(foot, this::look, placement -> spoken(placement, ofFoot), guides, strength));
            List<MarkGroup> marks = new ArrayList<>();
            overlays.forEach(overlay -> marks.addAll(overlay.onFoot(foot, drawn.style())));
            feet.paint(Layer.onFoot("overlay/" + FootDrawing.id(foot), foot.frame(), marks));
        }
        setCurrent(current);
        pseudoClassStateChanged(FILTERED, explorer.filteredProperty().get());
    }

    private @Nullable ZoneLook look(Placement placement) {
        ZoneLook look = ZoneLook.coloured(
                        ColourKey.of(placement.zone(), colouring()).orElse(null))
                .dimmed(!explorer.matches(placement.zone()));
        for (Overlay overlay : overlays) {
            look = look == null ? null : overlay.restyle(placement, look, style());
        }
        return look;
    }

    private String spoken(Placement placement, List<Placement> ofFoot) {
        int number = ofFoot.indexOf(placement) + 1;
        String usual = blank.get()
                ? ZoneWords.nameless(placement, number, ofFoot.size(), language)
                : ZoneWords.spoken(placement, number, ofFoot.size(), language);
        return overlays.stream()
                .flatMap(overlay -> overlay.spoken(placement, usual).stream())
                .findFirst()
                .orElse(usual);
    }

    /** Lays the feet out anew if the room asks for it, and fits what is seen into the room. */
    private void arrangeAnew() {
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        ChartPicture shown = picture;
        if (shown == null || map == null || view == null) {
            return;
        }
        Arranged next = arrange(map, view);
        Arranged before = shown.arranged();
        if (!next.layout().box().equals(before.layout().box()) || !next.plan().equals(before.plan())) {
            spoil();
            build();
            return;
        }
        camera.adapt(before.layout().box(), room(before));
        moved();
    }

    /** The chart without its margins and its bar. */
    private Box wholeRoom() {
        double bottom = Math.max(TOP + 40, getHeight() - Math.max(BELOW, bar.getHeight()) - BELOW);
        return new Box(SIDE, TOP, Math.max(SIDE + 40, getWidth() - SIDE), bottom);
    }

    private Box room(Arranged arranged) {
        return arranged.feetRoom(wholeRoom());
    }

    private void moved() {
        world.show(camera.viewportProperty().get(), camera.zoom());
        write();
        pen().ifPresent(ChartPen::moved);
        overview.update();
    }

    /** Writes everything that stands on the screen. */
    private void write() {
        ChartPicture drawn = picture;
        if (drawn == null || stale) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        Box whole = Box.ofSize(getWidth(), getHeight());
        Box room = wholeRoom();
        Box names = new Box(0, Math.min(TOP - 20, room.maxY()), Math.max(1, getWidth()), room.maxY());
        ChartPicture.Screen wanted = new ChartPicture.Screen(
                whole,
                names,
                camera.zoom(),
                placement -> explorer.matches(placement.zone()),
                options.guideLinesProperty().get() && !blank.get(),
                drawn.arranged().plan().kind() != LabelPlan.Kind.NONE,
                false,
                this::words);
        screen.paint(drawn.screen(viewport, wanted, pointed(), schools));
        OverlayPage page = new OverlayPage(drawn.arranged().layout(), viewport, room, drawn.style(), metrics);
        List<MarkGroup> marks = new ArrayList<>();
        overlays.forEach(overlay -> marks.addAll(overlay.onScreen(page)));
        screen.paint(Layer.onScreen("overlay", marks));
    }

    private ChartPicture.Pointed pointed() {
        Placement focused = keyboard && current != null && isFocused(current) ? current : null;
        return new ChartPicture.Pointed(
                explorer.selectionProperty().get(), explorer.hoveredProperty().get(), focused);
    }

    private boolean isFocused(Placement placement) {
        return zone(placement).map(ZoneNode::isFocused).orElse(false);
    }

    /** What is written beside a zone that is pointed at: never what is asked. */
    private String words(Placement placement) {
        if (!blank.get()) {
            return placement.zone().name().in(language);
        }
        boolean focused = current != null && current.place().equals(placement.place());
        boolean named = overlays.stream().anyMatch(overlay -> overlay.writesBeside(placement));
        List<Placement> stops = walk().map(ZoneOrder::stops).orElse(List.of());
        return !focused || named
                ? ""
                : ZoneWords.nameless(placement, stops.indexOf(placement) + 1, stops.size(), language);
    }

    private void selected() {
        Placement placement = explorer.selectionProperty().get();
        if (stale || picture == null) {
            return;
        }
        if (placement != null && plan().oneFoot() && placement.foot() != alone && placement.foot() != Foot.NONE) {
            alone = placement.foot();
            spoil();
            return;
        }
        if (placement != null && zone(placement).isPresent()) {
            setCurrent(placement);
        }
        point();
    }

    private void setCurrent(@Nullable Placement placement) {
        if (current != null && !current.equals(placement)) {
            zone(current).ifPresent(node -> node.setFocusTraversable(false));
        }
        current = placement;
        if (placement != null) {
            zone(placement).ifPresent(node -> node.setFocusTraversable(true));
        }
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

    /** Draws rings and names of the selected, the hovered and the focused zone. */
    private void point() {
        ChartPicture drawn = picture;
        if (drawn == null || stale) {
            return;
        }
        Placement selected = explorer.selectionProperty().get();
        boolean compared = options.schoolsProperty().get() && !blank.get();
        schools = drawn.schools(compared ? selected : null, WIDEST_SCHOOL);
        boolean disputed = compared && !SchoolLabels.has(selected);
        ChartPicture.Pointed pointed = pointed();
        for (PlacedFoot foot : drawn.arranged().layout().feet()) {
            feet.paint(drawn.schoolOutlines(foot, schools));
            feet.paint(drawn.rings(foot, pointed, disputed));
        }
        write();
    }

    /** The node of a group: zones take the focus, names a click. */
    private MarkNode node(MarkGroup group, ObservableDoubleValue scale, boolean mirrored) {
        if (group.role() == Role.ZONE) {
            Placement placement = Objects.requireNonNull(places.get(group.id().substring("zone/".length())));
            ZoneNode node = new ZoneNode(group, scale, mirrored, placement, this::press);
            node.focusedProperty().addListener(value -> point());
            return node;
        }
        if (group.role() == Role.CALL && !appearance.stillProperty().get()) {
            return new CallingNode(group, scale, mirrored);
        }
        MarkNode node = new MarkNode(group, scale, mirrored);
        node.setMouseTransparent(group.role() != Role.LABEL);
        if (group.role() == Role.SURFACE || group.role() == Role.FOOT_TAG) {
            String side = group.id().split("/", -1)[1];
            node.setId((group.role() == Role.SURFACE ? "foot-" : "tag-") + side);
        }
        if (group.role() == Role.LABEL) {
            Place place = Objects.requireNonNull(places.get(group.id().substring("label/".length())))
                    .place();
            node.setCursor(Cursor.HAND);
            node.setOnMouseClicked(event -> {
                explorer.map().flatMap(map -> map.placement(place)).ifPresent(placement -> {
                    explorer.select(placement);
                    stand(placement);
                });
                event.consume();
            });
        }
        return node;
    }

    /** Assistive technology presses a zone. */
    private void press(Placement placement) {
        if (tool != null) {
            tool.choose(List.of(placement), other -> Double.MAX_VALUE);
        } else {
            explorer.select(placement);
        }
    }
}
