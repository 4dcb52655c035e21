package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.explore.Camera;
import soleatlas.explore.ChartOptions.Colouring;
import soleatlas.explore.ColourKey;
import soleatlas.explore.LabelPlan;
import soleatlas.explore.Sheet;
import soleatlas.explore.present.Sheets;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Reach;
import soleatlas.geometry.Viewport;
import soleatlas.teach.Pin;
import soleatlas.teach.Shot;
import soleatlas.teach.Shown;
import soleatlas.teach.Slide;
import soleatlas.ui.chart.FootNode;
import soleatlas.ui.chart.FootTags;
import soleatlas.ui.chart.Ghosts;
import soleatlas.ui.chart.Glide;
import soleatlas.ui.chart.GuideNames;
import soleatlas.ui.chart.LabelLayer;
import soleatlas.ui.chart.Picture;
import soleatlas.ui.chart.Ring;
import soleatlas.ui.chart.ZoneNode;

/** The feet of a slide with the names and lines on them. Names are as large as the last row needs. */
final class SlideChart extends Region {

    /** Least distance between two names, as a share of the font. */
    private static final double GAP = 6;
    /** The feet may become no shorter than this share of the room to make place for names. */
    private static final double SHORTEST = 0.5;
    /** Free space round zones that are come close to, as a share of the room. */
    private static final double CLOSE = 0.2;
    /** Sizes that are tried from the wanted to the least legible one. */
    private static final int SIZES = 4;

    /** Height that the tag above a foot takes, in em. */
    private static final double TAG = 1.9;
    /** Distances between feet are rounded to so many sheet units. */
    private static final double ROUND = 12;
    /** The name of a school may be so wide, in em. */
    private static final double WIDE_SCHOOL = 14;

    private final String language;
    private final Camera camera = new Camera();
    private final Glide glide;
    private final Picture world = new Picture();
    private final Pane overlay = new Pane();
    private final LabelLayer names;
    private final FootTags tags;
    private final GuideNames guideNames;
    private final Ghosts ghosts;
    private final InkLayer ink;
    private final Runnable onMoved;
    private final SlideFade fade;
    private List<FootNode> feet = List.of();
    private @Nullable Sheet sheet;
    private @Nullable Slide slide;
    private @Nullable SlideSetting setting;
    private List<Object> painted = List.of();
    private @Nullable SlideSetting paintedWith;
    private List<Object> drawn = List.of();
    private List<Object> aimed = List.of();
    private List<Placement> wanted = List.of();
    private Box room = Box.ofSize(1, 1);
    private double em = 14;
    private double picture = 1080;

    /**
     * A chart without a slide.
     *
     * @param onMoved is called when the feet have moved on the screen
     */
    SlideChart(String language, ObservableBooleanValue still, Runnable onMoved) {
        this.language = language;
        getStyleClass().add("slide-chart");
        names = new LabelLayer(this::words, GAP, placement -> {});
        names.setMouseTransparent(true);
        overlay.setMouseTransparent(true);
        glide = new Glide(camera, still);
        tags = new FootTags(overlay, language);
        guideNames = new GuideNames(overlay, language);
        ghosts = new Ghosts(overlay, names, camera, language);
        ink = new InkLayer(this::point);
        this.onMoved = onMoved;
        fade = new SlideFade(still);
        List.of(overlay, names, ink).forEach(layer -> layer.setManaged(false));
        world.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(world, overlay, names, ink);
        camera.viewportProperty().addListener(value -> moved());
    }

    /** Takes another slide; it is drawn when the room is known. */
    void show(Slide next, SlideSetting with) {
        slide = next;
        setting = with;
    }

    /** How many names are asked for that have no room. */
    int unnamed() {
        Slide now = slide;
        return (int) wanted.stream()
                .filter(placement -> now != null && isWritten(now, placement))
                .filter(placement -> !names.names(placement.place()))
                .count();
    }

    /** How many canvas units a pixel is. */
    double unit() {
        return 1 / camera.scaleProperty().get();
    }

    Optional<Pin> pin(double x, double y) {
        Sheet shown = sheet;
        if (shown == null) {
            return Optional.empty();
        }
        Point at = camera.viewportProperty().get().toSheet(new Point(x, y));
        return shown.feet().stream()
                .min((one, other) ->
                        Double.compare(one.box().distanceTo(at), other.box().distanceTo(at)))
                .map(foot -> new Pin(foot.view().id(), foot.foot(), foot.frame().toCanvas(at)));
    }

    Optional<Point> point(Pin pin) {
        Viewport viewport = camera.viewportProperty().get();
        return Optional.ofNullable(sheet)
                .flatMap(shown -> shown.feet().stream()
                        .filter(foot ->
                                foot.foot() == pin.foot() && foot.view().id().equals(pin.view()))
                        .findFirst())
                .map(foot -> viewport.toScreen(foot.frame().toSheet(pin.point())));
    }

    private Optional<Sheet.Footprint> foot(Pin pin) {
        return Optional.ofNullable(sheet)
                .flatMap(shown -> shown.feet().stream()
                        .filter(foot ->
                                foot.foot() == pin.foot() && foot.view().id().equals(pin.view()))
                        .findFirst());
    }

    boolean isMirrored(Pin pin) {
        return foot(pin).map(foot -> foot.frame().mirrored()).orElse(false);
    }

    Optional<Shot.Part> part(Pin pin) {
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
    Optional<Shot> zoomed(Pin pin, double factor) {
        double most = camera.fitted().scale() * Camera.MOST;
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
        picture = height;
        Slide now = slide;
        SlideSetting with = setting;
        if (now == null || with == null) {
            return;
        }
        List<Object> page = List.of(now.withoutInk(), where, height);
        SlideSetting before = paintedWith;
        boolean sameSetting = before != null && before.isSame(with);
        if (sameSetting && page.equals(painted)) {
            ink.show(now.ink(), picture); // who draws wants to see it at once
            return;
        }
        painted = page;
        paintedWith = with;
        if (!sameSetting) {
            drawn = List.of();
        }
        List.of(overlay, names, ink).forEach(layer -> layer.resizeRelocate(0, 0, getWidth(), getHeight()));
        room = where;
        double small = Math.rint(least);
        overlay.setStyle("-fx-font-size: " + small + "px;");
        // tags stand above the feet
        double tag = small * TAG;
        Box feetRoom =
                new Box(where.minX(), Math.min(where.maxY() - 20, where.minY() + tag), where.maxX(), where.maxY());
        ghosts.widest(small * WIDE_SCHOOL);
        Sheet usual = lay(with, now.shown(), feetRoom, -1);
        wanted = wanted(now, usual);
        LabelPlan plan = plan(usual, feetRoom, font, least);
        Sheet next = plan.gutter() > 0 ? lay(with, now.shown(), feetRoom, apart(usual, plan, feetRoom)) : usual;
        List<Object> key =
                List.of(with.map(), now.shown().view(), next.box(), next.feet().size(), facing(with, now));
        boolean rebuilt = !key.equals(drawn) || !sameZones(next);
        if (rebuilt) {
            drawn = key;
            build(next);
        }
        Sheet laid = rebuilt ? next : Objects.requireNonNullElse(sheet, next);
        names.build(plan, laid);
        paint(now, with);
        ink.show(now.ink(), picture);
        boolean lines = now.shown().guideLines() && now.shown().shot() instanceof Shot.Whole;
        double left = feetRoom.minX()
                + Math.max(plan.left(), lines && plan.left() == 0 && laid.feet().size() > 1 ? guideNames.width() : 0);
        boolean single = laid.feet().size() == 1;
        double right =
                feetRoom.maxX() - Math.max(plan.right(), lines && single && plan.right() == 0 ? guideNames.width() : 0);
        aim(now, laid, new Box(left, feetRoom.minY(), Math.max(left + 40, right), feetRoom.maxY()), rebuilt);
        names.applyCss();
        overlay.applyCss();
        moved();
    }

    /** What may be written in the course of the step: its place is kept free, so that nothing moves when a name comes. */
    private List<Placement> wanted(Slide now, Sheet usual) {
        return Sheets.once(
                usual,
                usual.placements().stream()
                        .filter(placement -> isWritten(now, placement)
                                || isYetToCome(now, placement.zone().id()))
                        .toList());
    }

    private static boolean isYetToCome(Slide now, String zone) {
        return now.quizzed().isEmpty()
                && switch (now.shown().labels()) {
                    case HIDDEN -> false;
                    case ONE_BY_ONE, STEP -> now.shown().zones().contains(zone);
                    case ALL -> true;
                };
    }

    /**
     * How long a foot would be drawn in a room, in pixels: tells which arrangement of words leaves it larger.
     *
     * @param where the room for feet and names
     */
    double length(Box where, double font, double least) {
        Slide now = slide;
        SlideSetting with = setting;
        if (now == null || with == null) {
            return 0;
        }
        Sheet usual = lay(with, now.shown(), where, -1);
        wanted = wanted(now, usual);
        LabelPlan plan = plan(usual, where, font, least);
        Box foot = usual.feet().get(0).box();
        double across = plan.gutter() > 0
                ? usual.feet().size() * foot.width()
                : usual.box().width();
        double width = where.width() - plan.left() - plan.right() - plan.gutter();
        double tag = least * TAG;
        return Math.min(width / across, (where.height() - tag) / usual.box().height())
                * Math.max(foot.width(), foot.height());
    }

    private boolean sameZones(Sheet next) {
        Sheet now = sheet;
        return now != null && now.placements().equals(next.placements());
    }

    private static Object facing(SlideSetting with, Slide now) {
        return now.shown().faced().orElse(with.facing());
    }

    private Sheet lay(SlideSetting with, Shown shown, Box where, double gap) {
        FootMap map = with.map();
        Sheet.Setting how =
                Sheets.setting(shown, with.facing(), Sheets.wanted(map, shown), where.width() / where.height(), gap);
        return shown.isAllViews() ? Sheet.ofAll(map, how) : Sheet.of(map, Sheets.view(map, shown), how);
    }

    /** Names beside the feet: the largest that all have room, in the fewest columns. */
    private LabelPlan plan(Sheet usual, Box where, double font, double least) {
        LabelPlan plan = LabelPlan.NONE;
        if (wanted.isEmpty()) {
            return plan;
        }
        List<LabelPlan.Kind> kinds = usual.row() && usual.feet().size() > 1
                ? List.of(LabelPlan.Kind.BOTH_SIDES, LabelPlan.Kind.OUTER_SIDES)
                : List.of(LabelPlan.Kind.OUTER_SIDES);
        Box foot = usual.feet().get(0).box();
        double tall = foot.height() >= foot.width() ? where.height() : where.height() * foot.width() / foot.height();
        for (int i = 0; i < SIZES; i++) {
            em = Math.rint(font - (font - least) * i / (SIZES - 1));
            names.setStyle("-fx-font-size: " + em + "px;");
            names.textSize(em);
            names.applyCss();
            boolean few = wanted.size() <= 2;
            plan = names.plan(
                    usual,
                    wanted,
                    where,
                    SHORTEST * tall,
                    few && kinds.size() > 1
                            ? List.of(kinds.get(1), kinds.get(0))
                            : List.of(kinds.get(kinds.size() - 1), kinds.get(0)));
            if (plan.fits()) {
                return plan;
            }
        }
        return plan;
    }

    /** How far feet are apart with columns of names between them, in sheet units. */
    private static double apart(Sheet usual, LabelPlan plan, Box where) {
        Box foot = usual.feet().get(0).box();
        int count = usual.feet().size();
        double width = where.width() - plan.left() - plan.right() - plan.gutter() * (count - 1);
        double scale = Math.min(width / (count * foot.width()), where.height() / foot.height());
        return Math.ceil(plan.gutter() / Math.max(0.01, scale) / ROUND) * ROUND;
    }

    private void build(Sheet next) {
        sheet = next;
        List<FootNode> made = new ArrayList<>();
        for (Sheet.Footprint print : next.feet()) {
            made.add(new FootNode(print, world.lineScaleProperty(), placement -> "", placement -> {}));
        }
        feet = List.copyOf(made);
        world.getChildren().setAll(feet);
        long views =
                next.feet().stream().map(foot -> foot.view().id()).distinct().count();
        tags.read(feet, views > 1);
        // both feet have the same lines: in large letters one foot's names are enough
        guideNames.read(
                feet.subList(0, 1), next.box().centre().x() + (next.feet().size() > 1 ? 0 : -1));
        fade.forget();
    }

    /** Colours, rings and what fades. */
    private void paint(Slide now, SlideSetting with) {
        Colouring colouring = switch (now.shown().coloured().orElse(with.colours())) {
            case GROUP -> Colouring.SYSTEM;
            case TECHNIQUE -> Colouring.TECHNIQUE;
            case EVIDENCE -> Colouring.EVIDENCE;
            case NONE -> Colouring.PLAIN;
        };
        Set<String> lit = now.lit();
        Placement compared = null;
        for (FootNode foot : feet) {
            foot.rings().getChildren().clear();
            foot.showGuides(now.shown().guideLines());
            for (ZoneNode zone : foot.zones()) {
                Placement placement = zone.placement();
                String id = placement.zone().id();
                zone.colour(ColourKey.of(placement.zone(), colouring));
                boolean stands = lit.contains(id);
                fade.fade(zone, stands || now.dim() >= 1 ? 1 : now.dim());
                if (stands) {
                    foot.rings().getChildren().add(new Ring(Ring.Kind.SELECTED, placement, camera.scaleProperty()));
                }
                if (now.shown().compared().filter(id::equals).isPresent()) {
                    compared = placement;
                }
            }
            foot.rings().applyCss();
        }
        ghosts.show(feet, now.quizzed().isPresent() ? null : compared);
        world.applyCss();
    }

    /** Looks where the slide looks; glides there unless the feet are new. */
    private void aim(Slide now, Sheet laid, Box feetRoom, boolean rebuilt) {
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
        Viewport target = target(now, laid, feetRoom);
        if (rebuilt || byHand) {
            camera.show(target);
        } else {
            camera.show(before);
            glide.to(target);
        }
    }

    /** Where the slide looks, moved so that no room is left empty that the feet could fill. */
    private Viewport target(Slide now, Sheet laid, Box feetRoom) {
        Viewport wanted = looked(now, laid);
        double width = laid.box().width() * wanted.scale();
        double height = laid.box().height() * wanted.scale();
        return new Viewport(
                wanted.scale(),
                filling(wanted.dx(), width, feetRoom.minX(), feetRoom.maxX()),
                filling(wanted.dy(), height, feetRoom.minY(), feetRoom.maxY()));
    }

    private static double filling(double start, double length, double from, double to) {
        return length < to - from ? (from + to - length) / 2 : Math.max(to - length, Math.min(from, start));
    }

    private Viewport looked(Slide now, Sheet laid) {
        Shot shot = now.shown().shot();
        if (shot instanceof Shot.Part part) {
            for (Sheet.Footprint foot : laid.feet()) {
                if (foot.foot() == part.foot()) {
                    Point middle = foot.frame().toSheet(part.centre());
                    double half = part.height() / 2;
                    return camera.lookingAt(
                            new Box(
                                    middle.x() - half * 0.1,
                                    middle.y() - half,
                                    middle.x() + half * 0.1,
                                    middle.y() + half),
                            0);
                }
            }
        } else if (shot instanceof Shot.Zones) {
            Set<String> ids = now.lit().isEmpty() ? Set.copyOf(now.shown().zones()) : now.lit();
            return laid.feet().stream()
                    .flatMap(foot -> foot.placements().stream()
                            .filter(placement -> ids.contains(placement.zone().id()))
                            .map(placement -> onSheet(foot, placement.region().box())))
                    .reduce(Box::union)
                    .map(box -> camera.lookingAt(box, CLOSE))
                    .orElseGet(camera::fitted);
        }
        return camera.fitted();
    }

    private static Box onSheet(Sheet.Footprint foot, Box canvas) {
        Point one = foot.frame().toSheet(new Point(canvas.minX(), canvas.minY()));
        Point other = foot.frame().toSheet(new Point(canvas.maxX(), canvas.maxY()));
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }

    private boolean isWritten(Slide now, Placement placement) {
        return now.quizzed()
                .map(quiz -> quiz.numbers().containsKey(placement.zone().id()))
                .orElse(now.names(placement.zone().id()));
    }

    /** What is written beside a zone: its name, or its number while the class is quizzed. */
    private String words(Placement placement) {
        return Optional.ofNullable(slide)
                .flatMap(Slide::quizzed)
                .map(quiz -> String.valueOf(
                        quiz.numbers().getOrDefault(placement.zone().id(), 0)))
                .orElseGet(() -> LabelLayer.shortName(placement.zone(), language));
    }

    private void moved() {
        Sheet shown = sheet;
        Slide now = slide;
        if (shown == null || now == null) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        world.show(viewport, camera.zoom());
        tags.place(viewport, getWidth());
        Set<Placement.Place> places = wanted.stream()
                .filter(placement -> isWritten(now, placement))
                .map(Placement::place)
                .collect(Collectors.toSet());
        names.place(shown, viewport, room, placement -> places.contains(placement.place()));
        guideNames.place(viewport, room, now.shown().guideLines(), !wanted.isEmpty(), names.plates());
        ghosts.place(room);
        ink.place();
        onMoved.run();
    }
}
