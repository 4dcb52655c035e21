package soleatlas.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.geometry.Neighbours.Direction;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.CommandTable;
import soleatlas.ui.command.Stroke;

/** What can be done on the chart by keys, while it has the focus. Single letters can be switched off. */
final class ChartKeys implements ChartBar.Actions {

    private static final double PAN = 80;
    /** What the chart does by a letter or digit while something is asked: nothing that tells a name. */
    private static final Set<String> ASKED =
            Set.of("zoom-in", "zoom-out", "zoom-fit", "zoom-zone", "orientation", "other-foot");

    private final ChartView chart;
    private final ChartCamera camera;
    private final Explorer explorer;
    private final ChartOptions options;
    private final Basket basket;
    private final List<Command> commands = new ArrayList<>();
    private final List<Command> drawing = new ArrayList<>();

    ChartKeys(ChartView chart, Explorer explorer, ChartOptions options, Appearance appearance, Basket basket) {
        this.chart = chart;
        this.camera = chart.camera();
        this.explorer = explorer;
        this.options = options;
        this.basket = basket;
        drawing();
        walking();
        zooming();
        showing();
        chart.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                chart.setKeyboard(true);
            }
            use(event);
        });
        chart.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (appearance.lookProperty().get().letters()) {
                use(event);
            }
        });
        // The Tab key that brings the focus in is released here
        chart.addEventHandler(KeyEvent.KEY_RELEASED, event -> chart.setKeyboard(true));
    }

    /** All of them. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>(commands);
        all.addAll(drawing);
        return List.copyOf(all);
    }

    @Override
    public void zoomBy(double factor) {
        Viewport now = camera.viewportProperty().get();
        Point anchor = chart.currentPoint().orElse(null);
        if (anchor == null) {
            camera.zoomBy(factor);
        } else {
            camera.zoomBy(factor, anchor);
        }
        Viewport next = camera.viewportProperty().get();
        camera.show(now);
        chart.glide().to(next);
    }

    @Override
    public void fit() {
        chart.glide().to(camera.fitting().fitted());
    }

    @Override
    public void showOtherFoot() {
        chart.showOtherFoot();
    }

    private void use(KeyEvent event) {
        List<Command> now = chart.pen().isPresent()
                ? drawing
                : chart.blankProperty().get()
                        ? commands.stream()
                                .filter(command -> ASKED.contains(command.id()) || walks(command))
                                .toList()
                        : commands;
        if (CommandTable.run(now, event)) {
            event.consume();
        }
    }

    private static boolean walks(Command command) {
        return command.group() == Group.WALK;
    }

    /** While a zone is drawn, the keys for walking move the pen instead. */
    private void drawing() {
        pen("pen-left", -1, 0, KeyCode.LEFT);
        pen("pen-right", 1, 0, KeyCode.RIGHT);
        pen("pen-up", 0, -1, KeyCode.UP);
        pen("pen-down", 0, 1, KeyCode.DOWN);
        drawing.add(Command.of(
                "pen-corner", Group.DRAW, () -> chart.pen().ifPresent(ChartPen::corner), Stroke.key(KeyCode.SPACE)));
        drawing.add(Command.of(
                "pen-back", Group.DRAW, () -> chart.pen().ifPresent(ChartPen::back), Stroke.key(KeyCode.BACK_SPACE)));
        drawing.add(new Command(
                "pen-done",
                Group.DRAW,
                List.of(Stroke.key(KeyCode.ENTER)),
                () -> chart.pen().map(ChartPen::done).orElse(false)));
    }

    private void pen(String id, int dx, int dy, KeyCode key) {
        drawing.add(Command.of(
                id, Group.DRAW, () -> chart.pen().ifPresent(pen -> pen.move(dx, dy, false)), Stroke.key(key)));
        drawing.add(Command.of(
                id + "-fine",
                Group.DRAW,
                () -> chart.pen().ifPresent(pen -> pen.move(dx, dy, true)),
                Stroke.shift(key)));
    }

    private void walking() {
        add("walk-left", Group.WALK, () -> go(from(Direction.LEFT)), Stroke.key(KeyCode.LEFT));
        add("walk-right", Group.WALK, () -> go(from(Direction.RIGHT)), Stroke.key(KeyCode.RIGHT));
        add("walk-up", Group.WALK, () -> go(from(Direction.UP)), Stroke.key(KeyCode.UP));
        add("walk-down", Group.WALK, () -> go(from(Direction.DOWN)), Stroke.key(KeyCode.DOWN));
        add("walk-next", Group.WALK, () -> go(on(1)), Stroke.key(KeyCode.PAGE_DOWN));
        add("walk-previous", Group.WALK, () -> go(on(-1)), Stroke.key(KeyCode.PAGE_UP));
        add("walk-first", Group.WALK, () -> go(chart.walk().flatMap(ZoneOrder::first)), Stroke.key(KeyCode.HOME));
        add("walk-last", Group.WALK, () -> go(chart.walk().flatMap(ZoneOrder::last)), Stroke.key(KeyCode.END));
        add("walk-open", Group.WALK, this::open, Stroke.key(KeyCode.ENTER), Stroke.key(KeyCode.SPACE));
        add("pan-left", Group.WALK, () -> pan(PAN, 0), Stroke.shift(KeyCode.LEFT));
        add("pan-right", Group.WALK, () -> pan(-PAN, 0), Stroke.shift(KeyCode.RIGHT));
        add("pan-up", Group.WALK, () -> pan(0, PAN), Stroke.shift(KeyCode.UP));
        add("pan-down", Group.WALK, () -> pan(0, -PAN), Stroke.shift(KeyCode.DOWN));
    }

    private void zooming() {
        add("zoom-in", Group.CHART, act(() -> zoomBy(ChartBar.STEP)), Stroke.typed("+"), Stroke.typed("="));
        add("zoom-out", Group.CHART, act(() -> zoomBy(1 / ChartBar.STEP)), Stroke.typed("-"));
        add("zoom-fit", Group.CHART, act(this::fit), Stroke.typed("0"), Stroke.shift(KeyCode.DIGIT1));
        add("zoom-zone", Group.CHART, this::zoomToZone, Stroke.typed("z"), Stroke.shift(KeyCode.DIGIT2));
    }

    private void showing() {
        for (int i = 0; i < 4; i++) {
            int view = i;
            add("view-" + (i + 1), Group.CHART, act(() -> explorer.showView(view)), Stroke.typed("" + (i + 1)));
        }
        add("view-all", Group.CHART, act(explorer::showAllViews), Stroke.typed("5"));
        add(
                "labels",
                Group.CHART,
                act(() -> options.label(next(options.labelsProperty().get()))),
                Stroke.typed("l"));
        add(
                "colours",
                Group.CHART,
                act(() -> options.colourBy(next(options.colouringProperty().get()))),
                Stroke.typed("c"));
        add("orientation", Group.CHART, act(() -> chart.bar().turn()), Stroke.typed("m"));
        add(
                "guides",
                Group.CHART,
                act(() -> options.showGuideLines(!options.guideLinesProperty().get())),
                Stroke.typed("g"));
        add("detailed", Group.CHART, this::detailed, Stroke.typed("d"));
        add(
                "schools",
                Group.CHART,
                act(() -> options.showSchools(!options.schoolsProperty().get())),
                Stroke.typed("s"));
        add("basket", Group.CHART, this::intoBasket, Stroke.typed("b"));
        add("other-foot", Group.CHART, this::otherFoot, Stroke.typed("f"));
    }

    private void add(String id, Group group, BooleanSupplier action, Stroke... strokes) {
        commands.add(new Command(id, group, List.of(strokes), action));
    }

    /** Where all zones are of one kind nothing would be seen of it, so nothing is switched. */
    private boolean detailed() {
        if (explorer.detailedZones() == 0) {
            return false;
        }
        explorer.showDetailed(!explorer.detailedProperty().get());
        return true;
    }

    private boolean otherFoot() {
        boolean one = chart.plan().oneFoot();
        if (one) {
            chart.showOtherFoot();
        }
        return one;
    }

    private boolean intoBasket() {
        Placement selected = explorer.selectionProperty().get();
        Placement meant = selected == null ? chart.current() : selected;
        if (meant != null) {
            basket.toggle(meant.zone());
        }
        return meant != null;
    }

    private boolean zoomToZone() {
        Placement selected = explorer.selectionProperty().get();
        Placement meant = selected == null ? chart.current() : selected;
        if (meant != null) {
            chart.zoomTo(meant);
        }
        return meant != null;
    }

    private Optional<Placement> from(Direction direction) {
        return chart.walk().flatMap(walk -> walk.from(chart.current(), direction));
    }

    private Optional<Placement> on(int steps) {
        return chart.walk().flatMap(walk -> walk.on(chart.current(), steps));
    }

    private boolean go(Optional<Placement> placement) {
        placement.ifPresent(chart::walkTo);
        return true;
    }

    private boolean pan(double x, double y) {
        chart.glide().stop();
        camera.panBy(x, y);
        return true;
    }

    /** Opens the zone; where it is open already the key is left to the window, which leads into the panel. */
    private boolean open() {
        Placement current = chart.current();
        if (chart.tool().isPresent()) {
            return answer(current);
        }
        Placement selected = explorer.selectionProperty().get();
        if (current == null || (selected != null && selected.place().equals(current.place()))) {
            return false;
        }
        explorer.select(current);
        return true;
    }

    /** Points at the zone with the tool, where pointing means something. */
    private boolean answer(@Nullable Placement current) {
        Optional<ChartTool> tool = chart.tool().filter(ChartTool::lights);
        if (current != null) {
            tool.ifPresent(used -> used.choose(List.of(current), other -> Double.MAX_VALUE));
        }
        return tool.isPresent() && current != null;
    }

    private static <E extends Enum<E>> E next(E now) {
        List<E> all = List.of(now.getDeclaringClass().getEnumConstants());
        return all.get((all.indexOf(now) + 1) % all.size());
    }

    private static BooleanSupplier act(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }
}
