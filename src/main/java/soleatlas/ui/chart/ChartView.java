package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.View;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.command.Command;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/**
 * The chart: the feet of the view that is shown, in one group moved and scaled by the camera, with names and tags in layers of
 * their own above. It is one stop for the Tab key; the focus walks from zone to zone inside.
 */
public final class ChartView extends Region {

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final double SIDE = 20;
    private static final double TOP = 46;
    private static final double BELOW = 12;
    /** Below this width, in em, the bar shows icons without their words. */
    private static final double COMPACT = 44;

    private final WindowModel session;
    private final Explorer explorer;
    private final ChartOptions options;
    private final ChartCamera camera = new ChartCamera();
    private final CameraAnimation glide;
    private final Layout layout;
    private final Picture world = new Picture();
    private final Pane overlay = new Pane();
    private final LabelLayer labels;
    private final InsideNames inside;
    private final Overview overview = new Overview(camera);
    private final ChartBar bar;
    private final ChartKeys keys;
    private final Label empty = new Label();
    private final List<FootNode> feet = new ArrayList<>();
    private final Map<Place, ZoneNode> zones = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, Integer>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final FootTags tags;
    private final Marks marks;
    private final Ghosts ghosts;
    private final GuideNames guideNames;
    private final Paint paint;
    private final PaperLayer answers;
    private final SketchLayer sketch;
    private final LearnModel learner;
    private QuizMarks paper = QuizMarks.NONE;
    private @Nullable ChartLayout sheet;
    private @Nullable ZoneOrder walk;
    private @Nullable Placement current;
    private boolean keyboard;
    private boolean refocus;
    private String lookedAt = "";

    /**
     * A chart of what the explorer shows.
     *
     * @param say shows a message to the reader
     */
    public ChartView(WindowModel session, Consumer<String> say) {
        this.session = session;
        this.explorer = session.explorer();
        this.options = session.options();
        this.learner = session.learner();
        setId("chart");
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(200, 160);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        labels = new LabelLayer(explorer.language(), this::choose);
        inside = new InsideNames(explorer.language());
        layout = new Layout(session, labels);
        glide = new CameraAnimation(camera, session.appearance().stillProperty());
        // Unmanaged: what changes in them never asks the chart for another layout
        List.of(overlay, labels, inside).forEach(layer -> layer.setManaged(false));
        overlay.setMouseTransparent(true);
        empty.getStyleClass().add("chart-empty");
        empty.setWrapText(true);
        tags = new FootTags(overlay, explorer.language());
        guideNames = new GuideNames(overlay, explorer.language());
        marks = new Marks(overlay, camera, this::words);
        paint = new Paint(session);
        answers = new PaperLayer(overlay, camera, session.appearance().stillProperty());
        sketch = new SketchLayer(overlay, camera, learner.play().sketch());
        ghosts = new Ghosts(overlay, labels, camera, camera.scaleProperty(), explorer.language());
        keys = new ChartKeys(this, session);
        bar = new ChartBar(session, keys, say);
        getChildren().addAll(world, inside, labels, overlay, empty, overview, bar);
        camera.viewportProperty().addListener(value -> moved());
        explorer.entryProperty().addListener(value -> rebuild());
        explorer.viewProperty().addListener(value -> rebuild());
        explorer.allViewsProperty().addListener(value -> rebuild());
        explorer.detailedProperty().addListener(value -> rebuild());
        explorer.selectionProperty().addListener(value -> selected());
        explorer.hoveredProperty().addListener(value -> marks());
        explorer.matchesProperty().addListener(value -> matched());
        options.guideLinesProperty().addListener(value -> guides());
        options.facingProperty().addListener(value -> rebuild());
        options.labelsProperty().addListener(value -> rebuild());
        options.colouringProperty().addListener(value -> colour());
        options.schoolsProperty().addListener(value -> marks());
        session.modes().modeProperty().addListener(value -> colour());
        learner.revisionProperty().addListener(value -> recolour());
        learner.options().choicesProperty().addListener(value -> recolour());
        learner.play()
                .paperProperty()
                .addListener(value -> turnTo(learner.play().paperProperty().get()));
        session.appearance().lookProperty().addListener(value -> relook());
        session.appearance().shadeProperty().addListener(value -> relook());
        new ChartMouse(this, session);
        rebuild();
    }

    /** What part of the sheet is seen. */
    public ChartCamera camera() {
        return camera;
    }

    /** The sheet that is drawn, if a map is open. */
    public Optional<ChartLayout> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** How the names are laid out now. */
    public LabelPlan plan() {
        return labels.plan();
    }

    /** The numbers of zones by their ids, while numbers stand for names on the chart; empty otherwise. */
    public ReadOnlyObjectProperty<Map<String, Integer>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** What the chart can do by keys. */
    public List<Command> commands() {
        return keys.commands();
    }

    /** Puts the keyboard focus on the zone it was on last, or on the first one, or on the pen; false if there is none. */
    public boolean focusZone() {
        if (sketch.isOn()) {
            sketch.focus();
            return true;
        }
        ZoneNode node = current == null ? null : zones.get(current.place());
        if (node != null && node.isVisible()) {
            node.requestFocus();
        }
        return node != null && node.isVisible();
    }

    /** Points at the chart for an answer. */
    void pick(List<Placement> stack, Point point) {
        learner.play().pick(stack, placement -> distance(placement, point));
    }

    /** How far a point of the screen lies beside a placement, in pixels; zero inside. */
    private double distance(Placement placement, Point screen) {
        Viewport viewport = camera.viewportProperty().get();
        return sheet().flatMap(shown -> shown.footOf(placement))
                .map(foot -> foot.frame().toCanvas(viewport.toSheet(screen)))
                .map(point -> Math.max(0, -placement.region().depth(point)) * viewport.scale())
                .orElse(Double.MAX_VALUE);
    }

    /** Whether a zone is being drawn. */
    boolean isSketching() {
        return sketch.isOn();
    }

    SketchLayer sketch() {
        return sketch;
    }

    /** What learning has put on the chart. */
    QuizMarks paper() {
        return paper;
    }

    /** The zone under a point of this chart, in its own pixels, and those below it, the topmost first. */
    List<Placement> at(Point point, Reach reach) {
        return sheet == null
                ? List.of()
                : sheet.stack(point, camera.viewportProperty().get(), reach);
    }

    /** Where keys lead: to all zones, or while names are put on some of them to these alone. */
    Optional<ZoneOrder> walk() {
        boolean spots = paper.marks().containsValue(QuizMarks.Mark.SPOT);
        return Optional.ofNullable(walk)
                .map(all -> spots ? all.among(one -> paper.marks().get(one.place()) == QuizMarks.Mark.SPOT) : all);
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
        marks();
    }

    /** Moves the keyboard's place to a zone and brings it into sight. */
    void walkTo(Placement placement) {
        stand(placement);
        if (sheet != null) {
            sheet.label(placement).ifPresent(point -> camera.reveal(point, 0));
        }
    }

    /** Shows a zone as large as it can be with its neighbours round it. */
    void zoomTo(Placement placement) {
        if (sheet != null) {
            sheet.footOf(placement).ifPresent(foot -> {
                Box box = placement.region().box();
                Point one = foot.frame().toSheet(new Point(box.minX(), box.minY()));
                Point other = foot.frame().toSheet(new Point(box.maxX(), box.maxY()));
                Box part = new Box(Math.min(one.x(), other.x()), one.y(), Math.max(one.x(), other.x()), other.y());
                glide.to(camera.lookingAt(part, 0.3));
            });
        }
    }

    /** Shows the other foot, where only one has room. */
    void showOtherFoot() {
        layout.showOtherFoot();
        rebuild();
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
        labels.resizeRelocate(0, 0, getWidth(), getHeight());
        inside.resizeRelocate(0, 0, getWidth(), getHeight());
        double em = 14 * session.appearance().lookProperty().get().textPercent() / 100.0;
        bar.compact(getWidth() < COMPACT * em);
        double height = bar.prefHeight(getWidth());
        bar.resizeRelocate(0, getHeight() - height, getWidth(), height);
        double line = Math.min(420, Math.max(100, getWidth() - 60));
        double lineHeight = empty.prefHeight(line);
        empty.resizeRelocate((getWidth() - line) / 2, (getHeight() - lineHeight) / 2, line, lineHeight);
        double wide = overview.prefWidth(-1);
        double tall = overview.prefHeight(-1);
        overview.resizeRelocate(getWidth() - wide - 12, getHeight() - height - tall - 4, wide, tall);
        resheet();
    }

    private void choose(Placement placement) {
        explorer.select(placement);
        stand(placement);
    }

    private void rebuild() {
        refocus |= feet.stream().anyMatch(foot -> foot.isFocusWithin());
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        world.getChildren().clear();
        feet.clear();
        zones.clear();
        sheet = null;
        walk = null;
        sketch.show(null, Optional.empty());
        boolean usable = map != null && view != null;
        empty.setText(Messages.text(explorer.entries().isEmpty() ? "chart.loading" : "chart.broken"));
        empty.setVisible(!usable);
        bar.setVisible(usable);
        if (map == null || view == null) {
            tags.read(feet, false);
            guideNames.read(feet, 0);
            labels.clear();
            inside.getChildren().clear();
            overview.setVisible(false);
            marks();
            return;
        }
        sheet = layout.lay(map, view, wholeRoom());
        buildFeet(map, sheet);
        String place = explorer.allViewsProperty().get() ? "*" : view.id();
        boolean sameView = place.equals(lookedAt);
        lookedAt = place;
        glide.stop();
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
                .or(() -> Optional.ofNullable(walk).flatMap(ZoneOrder::first))
                .orElse(null));
        if (refocus) {
            focusZone();
            refocus = false;
        }
        colour();
        guides();
        dim();
        world.applyCss();
        selected();
        mark();
        moved();
    }

    /** Shows another paper: anew from the start where names come or go, otherwise only what is marked. */
    private void turnTo(QuizMarks next) {
        boolean other = next.blank() != paper.blank();
        boolean drawn = next.sketch().isPresent() && !next.sketch().equals(paper.sketch());
        paper = next;
        if (other) {
            if (next.blank()) {
                setCurrent(null); // where one stood before may be what is asked
            }
            rebuild();
        } else {
            mark();
            marks();
        }
        if (drawn) {
            camera.fit();
        }
    }

    private void mark() {
        answers.show(paper, feet, wholeRoom());
        sketch.show(sheet, paper.sketch());
    }

    /** What is written beside a zone that is pointed at: never what is asked. */
    private String words(Placement placement) {
        if (!paper.blank()) {
            return placement.zone().name().in(explorer.language());
        }
        boolean focused = current != null && current.place().equals(placement.place());
        List<Placement> stops = walk().map(ZoneOrder::stops).orElse(List.of());
        boolean named = paper.notes().containsKey(placement.place());
        return !focused || named
                ? ""
                : ZoneWords.nameless(placement, stops.indexOf(placement) + 1, stops.size(), explorer.language());
    }

    private String spoken(Placement placement, List<Placement> ofFoot) {
        int number = ofFoot.indexOf(placement) + 1;
        return paper.blank()
                ? ZoneWords.nameless(placement, number, ofFoot.size(), explorer.language())
                : ZoneWords.spoken(placement, number, ofFoot.size(), explorer.language());
    }

    private void buildFeet(FootMap map, ChartLayout laid) {
        ZoneOrder path = new ZoneOrder(laid);
        walk = path;
        for (ChartLayout.PlacedFoot footprint : laid.feet()) {
            List<Placement> ofFoot =
                    path.stops().stream().filter(footprint::shows).toList();
            FootNode foot = new FootNode(
                    footprint, world.lineScaleProperty(), placement -> spoken(placement, ofFoot), this::press);
            foot.zones().forEach(zone -> {
                zones.put(zone.placement().place(), zone);
                zone.focusedProperty().addListener(value -> marks());
            });
            feet.add(foot);
            world.getChildren().add(foot);
        }
        tags.read(feet, explorer.allViewsProperty().get());
        guideNames.read(feet, laid.box().centre().x());
        labels.build(layout.plan(), laid);
        write(map, laid);
        overview.build(laid);
        bar.showOtherFoot(layout.plan().oneFoot());
        numbers.set(layout.numbers());
    }

    /** Assistive technology presses a zone. */
    private void press(Placement placement) {
        if (paper.picks()) {
            learner.play().pick(List.of(placement), other -> Double.MAX_VALUE);
        } else {
            explorer.select(placement);
        }
    }

    /** What is written inside the zones. */
    private void write(FootMap map, ChartLayout shown) {
        inside.pips(paint.isHeat());
        inside.build(shown, placement -> paper.blank() ? Optional.empty() : paint.code(placement, map));
    }

    /** Lays the feet out anew if the room asks for it, and fits what is seen into the room. */
    private void resheet() {
        FootMap map = explorer.map().orElse(null);
        View view = explorer.viewProperty().get();
        if (sheet == null || map == null || view == null) {
            return;
        }
        LabelPlan before = layout.plan();
        ChartLayout next = layout.lay(map, view, wholeRoom());
        if (!next.box().equals(sheet.box()) || !before.equals(layout.plan())) {
            rebuild();
            return;
        }
        camera.adapt(sheet.box(), room());
        moved();
    }

    /** The chart without its margins and its bar. */
    private Box wholeRoom() {
        double bottom = Math.max(TOP + 40, getHeight() - Math.max(BELOW, bar.getHeight()) - BELOW);
        return new Box(SIDE, TOP, Math.max(SIDE + 40, getWidth() - SIDE), bottom);
    }

    /** The room for the feet: without the columns of names. */
    private Box room() {
        Box whole = wholeRoom();
        double left = whole.minX() + layout.plan().left();
        return new Box(
                left,
                whole.minY(),
                Math.max(left + 40, whole.maxX() - layout.plan().right()),
                whole.maxY());
    }

    private void moved() {
        Viewport viewport = camera.viewportProperty().get();
        world.show(viewport, camera.zoom());
        tags.place(viewport, getWidth());
        Box whole = Box.ofSize(getWidth(), getHeight());
        guideNames.place(
                viewport,
                whole,
                options.guideLinesProperty().get() && !paper.blank(),
                layout.plan().kind() != LabelPlan.Kind.NONE,
                List.of());
        name();
        marks.place(
                feet,
                whole,
                this::isNamed,
                ghosts.outlines(explorer.selectionProperty().get()));
        ghosts.place(whole);
        answers.place(feet, wholeRoom());
        sketch.place();
        overview.update();
        texture();
    }

    /** Writes names beside and inside the zones. */
    private void name() {
        ChartLayout shown = sheet;
        if (shown == null) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        Box whole = wholeRoom();
        boolean all = !layout.plan().kind().equals(LabelPlan.Kind.NONE);
        Box room = new Box(0, Math.min(TOP - 20, whole.maxY()), Math.max(1, getWidth()), whole.maxY());
        inside.place(
                shown,
                viewport,
                room,
                camera.zoom(),
                !all || paint.isHeat(),
                !all,
                placement -> all && explorer.matches(placement.zone()));
        labels.place(
                shown,
                viewport,
                room,
                placement -> explorer.matches(placement.zone()) && !inside.names(placement.place()));
    }

    private boolean isNamed(Placement placement) {
        return labels.names(placement.place()) || inside.names(placement.place());
    }

    private void selected() {
        Placement placement = explorer.selectionProperty().get();
        if (placement != null && layout.plan().oneFoot() && layout.showFootOf(placement)) {
            rebuild();
            return;
        }
        if (placement != null && zones.containsKey(placement.place())) {
            setCurrent(placement);
        }
        labels.mark(placement);
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

    private void matched() {
        dim();
        if (options.labelsProperty().get() == ChartOptions.Labels.MATCHES) {
            resheet();
        }
        name();
        marks();
    }

    private void dim() {
        zones.values()
                .forEach(zone ->
                        zone.setDimmed(!explorer.matches(zone.placement().zone())));
        pseudoClassStateChanged(FILTERED, explorer.filteredProperty().get());
    }

    private void colour() {
        paint.colour(zones.values(), paper.blank());
        FootMap map = explorer.map().orElse(null);
        if (map != null && sheet != null) {
            write(map, sheet);
            name();
        }
        texture();
    }

    /** What was learned has changed. */
    private void recolour() {
        if (paint.isHeat()) {
            colour();
        }
    }

    private void texture() {
        if (paint.texture(zones.values(), camera.scaleProperty().get())) {
            inside.plated(session.appearance().patterned());
        }
    }

    private void relook() {
        labels.textSize(14 * session.appearance().lookProperty().get().textPercent() / 100.0);
        inside.textSize(14 * session.appearance().lookProperty().get().textPercent() / 100.0);
        paint.again();
        texture();
        requestLayout();
    }

    private void guides() {
        feet.forEach(foot -> foot.showGuides(options.guideLinesProperty().get() && !paper.blank()));
        moved();
    }

    /** Rings and names of the selected, the hovered and the focused zone. */
    private void marks() {
        Placement focused = keyboard && current != null && isFocused(current) ? current : null;
        Placement selected = explorer.selectionProperty().get();
        boolean schools = options.schoolsProperty().get() && !paper.blank();
        ghosts.show(feet, schools ? selected : null);
        marks.show(
                feet,
                selected,
                explorer.hoveredProperty().get(),
                focused,
                schools && !Ghosts.has(selected),
                Box.ofSize(getWidth(), getHeight()),
                this::isNamed,
                ghosts.outlines(selected));
        ghosts.place(Box.ofSize(getWidth(), getHeight()));
    }

    private boolean isFocused(Placement placement) {
        ZoneNode node = zones.get(placement.place());
        return node != null && node.isFocused();
    }
}
