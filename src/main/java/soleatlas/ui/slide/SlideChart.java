package soleatlas.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.ChartArranger;
import soleatlas.chart.drawing.ChartPicture;
import soleatlas.chart.drawing.FootDrawing;
import soleatlas.chart.drawing.Ring;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.SchoolLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.ColourKey;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.present.SlideFraming;
import soleatlas.slide.StepLayout;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;
import soleatlas.teach.StepChart;
import soleatlas.ui.chart.CachedFeet;
import soleatlas.ui.chart.CameraAnimation;
import soleatlas.ui.scene.LayerStack;

/** The feet of a slide with the names and lines on them. Names are as large as the last row needs. */
final class SlideChart extends Region {

    /** Height that the tag above a foot takes, in em. */
    private static final double TAG = 1.9;
    /** The name of a school may be so wide, in em. */
    private static final double WIDE_SCHOOL = 14;
    /** Names of lines stand beside the feet if the feet keep so much of their width; otherwise over them. */
    private static final double LEAST_LEFT = 0.7;
    /** Height of a picture with lines of the usual width, in pixels; they are thicker on a higher one. */
    private static final double FULL = 1080;

    private final ChartCamera camera = new ChartCamera();
    private final CameraAnimation glide;
    private final CachedFeet world = new CachedFeet();
    private final LayerStack feet;
    private final LayerStack screen;
    private final TextMetrics metrics = new TextMetrics();
    private final String language;
    private final SlideNames names;
    private final InkLayer ink;
    private final Runnable onMoved;
    private ChartStyle style = new ChartStyle(Theme.of(Theme.Shade.LIGHT), true, 1, 1, false);
    private SchoolLabels schools = SchoolLabels.NONE;
    private @Nullable ChartPicture picture;
    private @Nullable Slide slide;
    private @Nullable SlideSetting setting;
    private List<Object> painted = List.of();
    private @Nullable SlideSetting paintedWith;
    private List<Object> drawn = List.of();
    private List<Object> aimed = List.of();
    private Box room = Box.ofSize(1, 1);
    /** Whether the names of lines have their own place beside the feet. */
    private boolean guidesBeside;

    /**
     * A chart without a slide.
     *
     * @param onMoved is called when the feet have moved on the screen
     */
    SlideChart(String language, ObservableBooleanValue still, Runnable onMoved) {
        getStyleClass().add("slide-chart");
        this.language = language;
        names = new SlideNames(language, metrics, style);
        feet = new LayerStack(
                world.lineScaleProperty(), (group, scale, mirrored) -> new FadingNode(group, scale, mirrored, still));
        screen = LayerStack.onScreen((group, scale, mirrored) -> new FadingNode(group, scale, mirrored, still));
        screen.arrange(List.of("inside", "labels", "school-names", "guide-names", "tags", "chips"));
        glide = new CameraAnimation(camera, still);
        ink = new InkLayer(this::point);
        this.onMoved = onMoved;
        List.of(screen, ink).forEach(layer -> layer.setManaged(false));
        List.of(world, screen).forEach(layer -> layer.setMouseTransparent(true));
        world.getChildren().add(feet);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(world, screen, ink);
        camera.viewportProperty().addListener(value -> moved());
    }

    private Optional<ChartLayout> sheet() {
        return Optional.ofNullable(picture).map(shown -> shown.arranged().layout());
    }

    /** What is drawn now, from the lowest layer to the topmost. */
    List<Layer> layers() {
        List<Layer> all = new ArrayList<>(feet.shown());
        all.addAll(screen.shown());
        return all;
    }

    /** Takes another slide; it is drawn when the room is known. */
    void show(Slide next, SlideSetting with, boolean dark) {
        Theme theme = Theme.of(dark ? Theme.Shade.DARK : Theme.Shade.LIGHT);
        style = new ChartStyle(theme, true, style.em(), style.thickness(), false);
        slide = next;
        setting = with;
    }

    /** How many names are asked for that have no room. */
    int unnamed() {
        ChartPicture shown = picture;
        return (int) names.written().stream()
                .filter(placement -> shown == null || !shown.named().contains(placement.place()))
                .count();
    }

    /** How many canvas units a pixel is. */
    double unit() {
        return 1 / camera.scaleProperty().get();
    }

    Optional<FootPoint> pin(double x, double y) {
        Point at = camera.viewportProperty().get().toSheet(new Point(x, y));
        return sheet().flatMap(shown -> shown.feet().stream()
                        .min((one, other) ->
                                Double.compare(one.box().distanceTo(at), other.box().distanceTo(at))))
                .map(foot -> new FootPoint(
                        foot.view().id(), foot.foot(), foot.frame().toCanvas(at)));
    }

    Optional<Point> point(FootPoint pin) {
        Viewport viewport = camera.viewportProperty().get();
        return foot(pin).map(foot -> viewport.toScreen(foot.frame().toSheet(pin.point())));
    }

    private Optional<PlacedFoot> foot(FootPoint pin) {
        return sheet().flatMap(shown -> shown.feet().stream()
                .filter(foot -> foot.foot() == pin.foot() && foot.view().id().equals(pin.view()))
                .findFirst());
    }

    boolean isMirrored(FootPoint pin) {
        return foot(pin).map(foot -> foot.frame().mirrored()).orElse(false);
    }

    Optional<Shot.Part> part(FootPoint pin) {
        Slide now = slide;
        if (now == null || now.shown().isAllViews()) {
            return Optional.empty();
        }
        Box seen = camera.seen();
        return foot(pin)
                .map(foot -> new Shot.Part(
                        foot.foot(),
                        foot.frame()
                                .toCanvas(new Point(
                                        seen.centre().x(), seen.centre().y())),
                        Math.max(1, seen.height())));
    }

    /** Zooming out to all of it shows the whole. */
    Optional<Shot> zoomed(FootPoint pin, double factor) {
        double most = camera.fitted().scale() * ChartCamera.MOST;
        double next = camera.scaleProperty().get() * factor;
        if (next <= camera.fitted().scale() * 1.001) {
            return Optional.of(new Shot.Whole());
        }
        if (next > most) {
            return Optional.empty();
        }
        return part(pin).map(part -> {
            Point middle = part.centre();
            Point fixed = pin.point();
            return new Shot.Part(
                    part.foot(),
                    new Point(
                            fixed.x() + (middle.x() - fixed.x()) / factor,
                            fixed.y() + (middle.y() - fixed.y()) / factor),
                    part.height() / factor);
        });
    }

    Optional<Placement> zone(double x, double y) {
        return sheet().flatMap(
                        shown -> shown.at(new Point(x, y), camera.viewportProperty().get(), Reach.TOUCH));
    }

    /**
     * Draws the slide into a room.
     *
     * @param where the room for feet and names, in this chart's pixels
     * @param font wanted size of the font of names, in pixels
     * @param least the smallest that may be used
     * @param height of the whole picture, in pixels
     */
    void room(Box where, double font, double least, double height) {
        Slide now = slide;
        SlideSetting with = setting;
        if (now == null || with == null) {
            return;
        }
        List<Object> page = List.of(now.withoutInk(), where, height, style.theme().shade());
        SlideSetting before = paintedWith;
        boolean sameSetting = before != null && before.isSame(with);
        if (sameSetting && page.equals(painted)) {
            ink.show(now.ink(), height); // who draws wants to see it at once
            return;
        }
        painted = page;
        paintedWith = with;
        if (!sameSetting) {
            drawn = List.of();
        }
        ink.resizeRelocate(0, 0, getWidth(), getHeight());
        room = where;
        style = new ChartStyle(style.theme(), true, Math.rint(least), height / FULL, false);
        // tags stand above the feet
        double tag = style.em() * TAG;
        Box feetRoom =
                new Box(where.minX(), Math.min(where.maxY() - 20, where.minY() + tag), where.maxX(), where.maxY());
        ChartLayout usual = lay(with, now.shown(), feetRoom, -1);
        LabelPlan plan = names.plan(now, usual, feetRoom, font, style);
        double gap = ChartArranger.apart(usual, plan, feetRoom);
        ChartLayout laid = gap < 0 ? usual : lay(with, now.shown(), feetRoom, gap);
        List<Object> key = List.of(
                laid.box(), laid.placements(), now.shown().view(), laid.feet().size());
        boolean rebuilt = !key.equals(drawn);
        drawn = key;
        if (rebuilt) {
            feet.clear();
        }
        picture = new ChartPicture(
                new ChartArranger.Arranged(laid, plan),
                names.labels(),
                style,
                metrics,
                language,
                placement -> Optional.empty(),
                false);
        paint(picture, now, with);
        ink.show(now.ink(), height);
        Box feetBox = between(now, laid, plan, feetRoom);
        guidesBeside = feetBox.width() < feetRoom.width() - plan.left() - plan.right() - 1;
        aim(now, laid, feetBox, rebuilt);
        moved();
    }

    /** Paints the feet: zones that do not stand out fade, those that do are ringed. */
    private void paint(ChartPicture shown, Slide now, SlideSetting with) {
        Colouring colouring = now.shown().coloured().orElse(with.colouring());
        Optional<String> compared = now.quizzed().isPresent() ? Optional.empty() : now.shown().compared();
        ChartLayout laid = shown.arranged().layout();
        schools = shown.schools(
                laid.placements().stream()
                        .filter(placement ->
                                compared.filter(placement.zone().id()::equals).isPresent())
                        .findFirst()
                        .orElse(null),
                style.em() * WIDE_SCHOOL);
        List<Layer> layers = new ArrayList<>();
        for (PlacedFoot foot : laid.feet()) {
            layers.addAll(shown.foot(
                    foot, placement -> look(placement, now, colouring), placement -> "", now.shown().guideLines(), 1));
            layers.add(shown.schoolOutlines(foot, schools));
            List<MarkGroup> rings = foot.placements().stream()
                    .filter(placement -> now.lit().contains(placement.zone().id()))
                    .map(placement -> Ring.SELECTED.round(placement, style))
                    .toList();
            layers.add(Layer.onFoot("rings/" + FootDrawing.id(foot), foot.frame(), rings));
        }
        feet.arrange(layers.stream().map(Layer::id).toList());
        feet.paint(layers);
    }

    private static ZoneLook look(Placement placement, Slide now, Colouring colouring) {
        boolean stands = now.lit().contains(placement.zone().id());
        return ZoneLook.coloured(ColourKey.of(placement.zone(), colouring).orElse(null))
                .withOpacity(stands || now.dim() >= 1 ? 1 : now.dim());
    }

    /** What the names of zones, and of lines where there is place for them beside the feet, leave for the feet. */
    private Box between(Slide now, ChartLayout laid, LabelPlan plan, Box feetRoom) {
        double left = feetRoom.minX() + plan.left();
        double right = Math.max(left + 40, feetRoom.maxX() - plan.right());
        Box all = new Box(left, feetRoom.minY(), right, feetRoom.maxY());
        if (!now.shown().guideLines() || !(now.shown().shot() instanceof Shot.Whole)) {
            return all;
        }
        // the names of lines stand at the left of two feet, at the right of one
        boolean single = laid.feet().size() == 1;
        double width = (single ? plan.right() : plan.left()) > 0
                ? 0
                : ChartPicture.guides(laid, style, metrics, language).width();
        Box less = new Box(left + (single ? 0 : width), feetRoom.minY(), right - (single ? width : 0), feetRoom.maxY());
        double fitting = laid.box().width() / laid.box().height() * feetRoom.height();
        return less.width() < LEAST_LEFT * Math.min(all.width(), fitting) ? all : less;
    }

    /**
     * What a room is worth: how long a foot would be drawn in it, in pixels, times the size of names as a share of the wished
     * one. Tells which arrangement of words leaves the chart larger.
     *
     * @param where the room for feet and names
     * @param font wished size of the font of names, in pixels
     * @param least the smallest that may be used
     */
    double worth(Box where, double font, double least) {
        Slide now = slide;
        SlideSetting with = setting;
        if (now == null || with == null) {
            return 0;
        }
        ChartLayout usual = lay(with, now.shown(), where, -1);
        style = new ChartStyle(style.theme(), true, Math.rint(least), style.thickness(), false);
        LabelPlan plan = names.plan(now, usual, where, font, style);
        Box foot = usual.feet().get(0).box();
        double across = plan.gutter() > 0
                ? usual.feet().size() * foot.width()
                : usual.box().width();
        double width = between(now, usual, plan, where).width() - plan.gutter();
        double tag = least * TAG;
        return Math.min(width / across, (where.height() - tag) / usual.box().height())
                * Math.max(foot.width(), foot.height())
                * names.size()
                / font;
    }

    private ChartLayout lay(SlideSetting with, StepChart shown, Box where, double gap) {
        FootMap map = with.map();
        ChartLayout.Setting how = StepLayout.setting(
                shown, with.facing(), StepLayout.wanted(map, shown), where.width() / where.height(), gap);
        return shown.isAllViews() ? ChartLayout.ofAll(map, how) : ChartLayout.of(map, StepLayout.view(map, shown), how);
    }

    /** Looks where the slide looks; glides there unless the feet are new. */
    private void aim(Slide now, ChartLayout laid, Box feetRoom, boolean rebuilt) {
        List<Object> aim = List.of(now.shown().shot(), now.shown().zones(), now.lit(), laid.box(), feetRoom);
        boolean same = aim.equals(aimed);
        // who drags or turns the wheel leads the picture by hand: it follows at once
        boolean byHand =
                now.shown().shot() instanceof Shot.Part && aimed.stream().anyMatch(Shot.Part.class::isInstance);
        aimed = aim;
        if (same && !rebuilt) {
            return;
        }
        Viewport before = camera.viewportProperty().get();
        glide.stop();
        camera.look(laid.box(), feetRoom);
        Viewport target = SlideFraming.of(now, laid, feetRoom, camera);
        if (rebuilt || byHand) {
            camera.show(target);
        } else {
            camera.show(before);
            glide.to(target);
        }
    }

    private void moved() {
        ChartPicture shown = picture;
        Slide now = slide;
        if (shown == null || now == null) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        world.show(viewport, camera.zoom());
        Set<Placement.Place> written =
                names.written().stream().map(Placement::place).collect(Collectors.toSet());
        screen.paint(shown.screen(
                viewport,
                new ChartPicture.Screen(
                        Box.ofSize(Math.max(1, getWidth()), Math.max(1, getHeight())),
                        room,
                        1,
                        placement -> written.contains(placement.place()),
                        now.shown().guideLines(),
                        names.isUsed() && !guidesBeside,
                        true,
                        placement -> ""),
                new ChartPicture.Pointed(null, null, null),
                schools));
        ink.place();
        onMoved.run();
    }
}
