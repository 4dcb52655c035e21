package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.present.SlideFraming;
import soleatlas.model.present.StepLayout;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;
import soleatlas.teach.StepChart;
import soleatlas.ui.chart.CameraAnimation;
import soleatlas.ui.chart.FootNode;
import soleatlas.ui.chart.FootTags;
import soleatlas.ui.chart.Ghosts;
import soleatlas.ui.chart.GuideNames;
import soleatlas.ui.chart.Picture;

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
    private final Picture world = new Picture();
    private final Pane overlay = new Pane();
    private final SlideNames names;
    private final FootTags tags;
    private final GuideNames guideNames;
    private final Ghosts ghosts;
    private final InkLayer ink;
    private final Runnable onMoved;
    private final SlidePaint paint;
    private List<FootNode> feet = List.of();
    private @Nullable ChartLayout sheet;
    private @Nullable Slide slide;
    private @Nullable SlideSetting setting;
    private List<Object> painted = List.of();
    private @Nullable SlideSetting paintedWith;
    private List<Object> drawn = List.of();
    private List<Object> aimed = List.of();
    private Box room = Box.ofSize(1, 1);
    /** Whether the names of lines have their own place beside the feet. */
    private boolean guidesBeside;

    private final DoubleProperty picture = new SimpleDoubleProperty(FULL);
    private final DoubleBinding lines = world.lineScaleProperty().multiply(FULL).divide(picture);
    private final DoubleBinding rings = camera.scaleProperty().multiply(FULL).divide(picture);

    /**
     * A chart without a slide.
     *
     * @param onMoved is called when the feet have moved on the screen
     */
    SlideChart(String language, ObservableBooleanValue still, Runnable onMoved) {
        getStyleClass().add("slide-chart");
        names = new SlideNames(language);
        overlay.setMouseTransparent(true);
        glide = new CameraAnimation(camera, still);
        tags = new FootTags(overlay, language);
        guideNames = new GuideNames(overlay, language);
        ghosts = new Ghosts(overlay, names.layer(), camera, rings, language);
        ink = new InkLayer(this::point);
        this.onMoved = onMoved;
        paint = new SlidePaint(rings, still);
        List.of(overlay, ink).forEach(layer -> layer.setManaged(false));
        world.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(world, overlay, names.layer(), ink);
        camera.viewportProperty().addListener(value -> moved());
    }

    /** Takes another slide; it is drawn when the room is known. */
    void show(Slide next, SlideSetting with) {
        slide = next;
        setting = with;
    }

    /** How many names are asked for that have no room. */
    int unnamed() {
        return names.missing();
    }

    /** How many canvas units a pixel is. */
    double unit() {
        return 1 / camera.scaleProperty().get();
    }

    Optional<FootPoint> pin(double x, double y) {
        ChartLayout shown = sheet;
        if (shown == null) {
            return Optional.empty();
        }
        Point at = camera.viewportProperty().get().toSheet(new Point(x, y));
        return shown.feet().stream()
                .min((one, other) ->
                        Double.compare(one.box().distanceTo(at), other.box().distanceTo(at)))
                .map(foot -> new FootPoint(
                        foot.view().id(), foot.foot(), foot.frame().toCanvas(at)));
    }

    Optional<Point> point(FootPoint pin) {
        Viewport viewport = camera.viewportProperty().get();
        return Optional.ofNullable(sheet)
                .flatMap(shown -> shown.feet().stream()
                        .filter(foot ->
                                foot.foot() == pin.foot() && foot.view().id().equals(pin.view()))
                        .findFirst())
                .map(foot -> viewport.toScreen(foot.frame().toSheet(pin.point())));
    }

    private Optional<ChartLayout.PlacedFoot> foot(FootPoint pin) {
        return Optional.ofNullable(sheet)
                .flatMap(shown -> shown.feet().stream()
                        .filter(foot ->
                                foot.foot() == pin.foot() && foot.view().id().equals(pin.view()))
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
        return Optional.ofNullable(sheet)
                .flatMap(shown ->
                        shown.at(new Point(x, y), camera.viewportProperty().get(), Reach.TOUCH));
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
        picture.set(height);
        Slide now = slide;
        SlideSetting with = setting;
        if (now == null || with == null) {
            return;
        }
        List<Object> page = List.of(now.withoutInk(), where, height);
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
        List.of(overlay, names.layer(), ink).forEach(layer -> layer.resizeRelocate(0, 0, getWidth(), getHeight()));
        room = where;
        double small = Math.rint(least);
        overlay.setStyle("-fx-font-size: " + small + "px;");
        // tags stand above the feet
        double tag = small * TAG;
        Box feetRoom =
                new Box(where.minX(), Math.min(where.maxY() - 20, where.minY() + tag), where.maxX(), where.maxY());
        ghosts.widest(small * WIDE_SCHOOL);
        ChartLayout usual = lay(with, now.shown(), feetRoom, -1);
        LabelPlan plan = names.plan(now, usual, feetRoom, font, least);
        double gap = SlideNames.apart(usual, plan, feetRoom);
        ChartLayout next = gap < 0 ? usual : lay(with, now.shown(), feetRoom, gap);
        List<Object> key = List.of(
                next.box(), next.placements(), now.shown().view(), next.feet().size());
        boolean rebuilt = !key.equals(drawn);
        if (rebuilt) {
            drawn = key;
            build(next);
        }
        ChartLayout laid = rebuilt ? next : Objects.requireNonNullElse(sheet, next);
        names.layer().build(plan, laid);
        ghosts.show(feet, paint.paint(feet, now, with).orElse(null));
        world.applyCss();
        ink.show(now.ink(), height);
        Box feetBox = between(now, laid, plan, feetRoom);
        guidesBeside = feetBox.width() < feetRoom.width() - plan.left() - plan.right() - 1;
        aim(now, laid, feetBox, rebuilt);
        names.layer().applyCss();
        overlay.applyCss();
        moved();
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
                : guideNames.width(laid.feet().get(0));
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
        LabelPlan plan = names.plan(now, usual, where, font, least);
        Box foot = usual.feet().get(0).box();
        double across = plan.gutter() > 0
                ? usual.feet().size() * foot.width()
                : usual.box().width();
        overlay.setStyle("-fx-font-size: " + Math.rint(least) + "px;");
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

    private void build(ChartLayout next) {
        sheet = next;
        List<FootNode> made = new ArrayList<>();
        for (ChartLayout.PlacedFoot print : next.feet()) {
            made.add(new FootNode(print, lines, placement -> "", placement -> {}));
        }
        feet = List.copyOf(made);
        world.getChildren().setAll(feet);
        long views =
                next.feet().stream().map(foot -> foot.view().id()).distinct().count();
        tags.read(feet, views > 1);
        // both feet have the same lines: in large letters one foot's names are enough
        guideNames.read(
                feet.subList(0, 1), next.box().centre().x() + (next.feet().size() > 1 ? 0 : -1));
        paint.forget();
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
        ChartLayout shown = sheet;
        Slide now = slide;
        if (shown == null || now == null) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        world.show(viewport, camera.zoom());
        tags.place(viewport, getWidth());
        names.place(shown, viewport, room);
        guideNames.place(
                viewport,
                room,
                now.shown().guideLines(),
                names.isUsed() && !guidesBeside,
                Stream.concat(names.layer().plates().stream(), tags.plates().stream())
                        .toList());
        ghosts.place(room);
        ink.place();
        onMoved.run();
    }
}
