package soleatlas.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import soleatlas.chart.layout.CameraFit;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.ColourKey;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;
import soleatlas.words.ZoneWords;

/** The feet of a slide with the names and lines on them. Names are as large as the last row needs. */
public final class SlideChart {

    /** Height that the tag above a foot takes, in em. */
    private static final double TAG = 1.9;
    /** The name of a school may be so wide, in em. */
    private static final double WIDE_SCHOOL = 14;
    /** Names of lines stand beside the feet if the feet keep so much of their width; otherwise over them. */
    private static final double LEAST_LEFT = 0.7;

    private final Slide slide;
    private final SlideSetting setting;
    private final SlidePage page;
    private final Box area;
    private final Box room;
    private final SlideNames names;
    private final ChartPicture picture;
    private final CameraFit fit;
    private final SchoolLabels schools;
    /** Whether the names of lines have their own place beside the feet. */
    private final boolean guidesBeside;

    /**
     * The chart of a slide.
     *
     * @param area the part of the picture that is the chart's, in pixels
     * @param room the part of it for feet and names
     */
    SlideChart(Slide slide, SlideSetting setting, SlidePage page, Box area, Box room) {
        this.slide = slide;
        this.setting = setting;
        this.page = page;
        this.area = area;
        this.room = room;
        ChartStyle style = style(setting, page);
        Box below = new Box(
                room.minX(), Math.min(room.maxY() - 20, room.minY() + style.em() * TAG), room.maxX(), room.maxY());
        ChartLayout usual = lay(slide, setting, below, -1);
        names = SlideNames.of(slide, setting.room(), page, usual, below);
        LabelPlan plan = names.plan();
        double apart = ChartArranger.apart(usual, plan, below);
        ChartLayout layout = apart < 0 ? usual : lay(slide, setting, below, apart);
        picture = new ChartPicture(
                new ChartArranger.Arranged(layout, plan),
                names.labels(),
                style,
                page.metrics(),
                page.language(),
                placement -> Optional.empty(),
                false);
        Box feet = between(slide, setting, page, layout, plan, below);
        guidesBeside = feet.width() < below.width() - plan.left() - plan.right() - 1;
        fit = new CameraFit(layout.box(), feet);
        schools = picture.schools(compared(layout), style.em() * WIDE_SCHOOL);
    }

    private static ChartStyle style(SlideSetting setting, SlidePage page) {
        return page.style(Math.max(1, Math.rint(setting.room().least(page.height()))));
    }

    private static ChartLayout lay(Slide slide, SlideSetting setting, Box where, double gap) {
        FootMap map = setting.map();
        ChartLayout.Setting how = StepLayout.setting(
                slide.shown(),
                setting.facing(),
                StepLayout.wanted(map, slide.shown()),
                where.width() / where.height(),
                gap);
        return slide.shown().isAllViews()
                ? ChartLayout.ofAll(map, how)
                : ChartLayout.of(map, StepLayout.view(map, slide.shown()), how);
    }

    /** What the names of zones, and of lines where there is place for them beside the feet, leave for the feet. */
    private static Box between(
            Slide slide, SlideSetting setting, SlidePage page, ChartLayout layout, LabelPlan plan, Box where) {
        double left = where.minX() + plan.left();
        double right = Math.max(left + 40, where.maxX() - plan.right());
        Box all = new Box(left, where.minY(), right, where.maxY());
        if (!slide.shown().guideLines() || !(slide.shown().shot() instanceof Shot.Whole)) {
            return all;
        }
        // the names of lines stand at the left of two feet, at the right of one
        boolean single = layout.feet().size() == 1;
        double width = (single ? plan.right() : plan.left()) > 0
                ? 0
                : ChartPicture.guides(layout, style(setting, page), page.metrics(), page.language())
                        .width();
        double from = left + (single ? 0 : width);
        Box less = new Box(from, where.minY(), Math.max(from, right - (single ? width : 0)), where.maxY());
        double fitting = layout.box().width() / layout.box().height() * where.height();
        return less.width() < LEAST_LEFT * Math.min(all.width(), fitting) ? all : less;
    }

    /**
     * What a room is worth: how long a foot would be drawn in it, in pixels, times the size of names as a share of the wished
     * one. Tells which arrangement of words leaves the chart larger.
     *
     * @param where the room for feet and names, in pixels
     */
    static double worth(Slide slide, SlideSetting setting, SlidePage page, Box where) {
        ChartLayout usual = lay(slide, setting, where, -1);
        SlideNames names = SlideNames.of(slide, setting.room(), page, usual, where);
        LabelPlan plan = names.plan();
        Box foot = usual.feet().get(0).box();
        double across = plan.gutter() > 0
                ? usual.feet().size() * foot.width()
                : usual.box().width();
        double width = between(slide, setting, page, usual, plan, where).width() - plan.gutter();
        double tag = setting.room().least(page.height()) * TAG;
        return Math.min(width / across, (where.height() - tag) / usual.box().height())
                * Math.max(foot.width(), foot.height())
                * names.size()
                / setting.room().names(page.height());
    }

    /** Any place of the zone whose places in other schools are drawn. */
    private @Nullable Placement compared(ChartLayout layout) {
        String zone = slide.quizzed().isPresent() ? null : slide.shown().compare();
        return layout.placements().stream()
                .filter(placement -> placement.zone().id().equals(zone))
                .findFirst()
                .orElse(null);
    }

    /** The feet as they are laid out. */
    public ChartLayout layout() {
        return picture.arranged().layout();
    }

    /** What the camera can look at. */
    public CameraFit fit() {
        return fit;
    }

    /** Where the slide looks. */
    public Viewport target() {
        return SlideFraming.of(slide, layout(), fit);
    }

    /** The part of the picture that is the chart's, in pixels. */
    Box area() {
        return area;
    }

    /** How it looks. */
    ChartStyle style() {
        return picture.style();
    }

    /** How many names the slide asks for that have no room. */
    public int unnamed() {
        screen(target());
        return (int) written()
                .filter(placement -> !picture.named().contains(placement.place()))
                .count();
    }

    private Stream<Placement> written() {
        return names.wanted().stream().filter(placement -> SlideNames.isWritten(slide, placement));
    }

    /** The feet, from the lowest layer to the topmost: zones that do not stand out fade, those that do are ringed. */
    public List<Layer> feet() {
        List<Layer> layers = new ArrayList<>();
        for (PlacedFoot foot : layout().feet()) {
            layers.addAll(
                    picture.foot(foot, this::look, this::spoken, slide.shown().guideLines(), 1));
            layers.add(picture.schoolOutlines(foot, schools));
            List<MarkGroup> rings = foot.placements().stream()
                    .filter(this::isLit)
                    .map(placement -> Ring.SELECTED.round(placement, style()))
                    .toList();
            layers.add(Layer.onFoot("rings/" + FootDrawing.id(foot), foot.frame(), rings));
        }
        return layers;
    }

    private boolean isLit(Placement placement) {
        return slide.lit().contains(placement.zone().id());
    }

    private ZoneLook look(Placement placement) {
        Colouring colouring = slide.shown().coloured().orElse(setting.colouring());
        return ZoneLook.coloured(ColourKey.of(placement.zone(), colouring).orElse(null))
                .withOpacity(isLit(placement) ? 1 : Math.min(1, slide.dim()));
    }

    /** Who does not see the slide hears no more of it than is written there. */
    private String spoken(Placement placement) {
        return slide.quizzed().isEmpty() && SlideNames.isWritten(slide, placement)
                ? ZoneWords.titled(placement, page.language())
                : "";
    }

    /** What is written on the chart, from the lowest layer to the topmost. */
    public List<Layer> screen(Viewport viewport) {
        return picture.screen(
                viewport,
                new ChartPicture.Screen(
                        area,
                        room,
                        1,
                        placement -> SlideNames.isWritten(slide, placement),
                        slide.shown().guideLines(),
                        !names.wanted().isEmpty() && !guidesBeside,
                        true,
                        placement -> ""),
                new ChartPicture.Pointed(null, null, null),
                schools);
    }
}
