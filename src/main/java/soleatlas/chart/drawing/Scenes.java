package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.ChartArranger.Arranged;
import soleatlas.chart.label.FootTags;
import soleatlas.chart.label.GuideLabels;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.ColourKey;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/** Makes whole scenes of maps, for files and for tests; the window makes the same layers one by one as they change. */
public final class Scenes {

    private static final double SIDE = 20;
    /** Height above the feet that their tags take, in em. */
    private static final double TOP = 46.0 / 14;

    private static final double BELOW = 16;

    private final FootMap map;
    private final ChartSpec spec;
    private final ChartStyle style;
    private final TextMetrics metrics;
    private final String language;

    private Scenes(FootMap map, ChartSpec spec, ChartStyle style, TextMetrics metrics, String language) {
        this.map = map;
        this.spec = spec;
        this.style = style;
        this.metrics = metrics;
        this.language = language;
    }

    /**
     * The scene of a chart.
     *
     * @param map the map
     * @param spec what of it is shown
     * @param style how it looks
     * @param width of the page, in pixels
     * @param height of the page, in pixels
     * @param language BCP 47 tag of the language in which names are wanted
     */
    public static Scene of(
            FootMap map,
            ChartSpec spec,
            ChartStyle style,
            double width,
            double height,
            TextMetrics metrics,
            String language) {
        return new Scenes(map, spec, style, metrics, language).scene(width, height);
    }

    private Scene scene(double width, double height) {
        Box whole = Box.ofSize(width, height);
        double top = TOP * style.em();
        Box room = new Box(SIDE, top, Math.max(SIDE + 40, width - SIDE), Math.max(top + 40, height - BELOW));
        LeaderLabels labels =
                new LeaderLabels(metrics, LabelDrawing.leaderLook(style), placement -> shortName(placement, language));
        View view = spec.viewOf(map).orElse(null);
        ChartArranger.Request request = new ChartArranger.Request(
                map,
                view,
                zone -> spec.shows(map, zone),
                spec.facing(),
                spec.foot(),
                spec.foot() == null ? Foot.RIGHT : spec.foot());
        Arranged arranged = ChartArranger.arrange(request, labels, this::named, room);
        if (spec.labels() == ChartSpec.Labels.NUMBERS) {
            arranged = numbered(request, arranged, labels, room);
        }
        ChartLayout layout = arranged.layout();
        Viewport viewport = Viewport.fitting(layout.box(), arranged.feetRoom(room));
        List<Layer> layers = new ArrayList<>();
        layout.feet().forEach(foot -> layers.addAll(footLayers(foot)));
        List<LeaderLabels.Label> placed = labels.place(
                arranged.plan(), layout, viewport, room.grown(SIDE / 2), placement -> true, placement -> false);
        layers.add(Layer.onScreen("labels", LabelDrawing.leaders(placed, placement -> false, style)));
        boolean sides =
                layout.feet().stream().map(foot -> foot.view().id()).distinct().count() > 1;
        FootTags tags =
                new FootTags(layout.feet(), metrics, LabelDrawing.tagStyle(style), foot -> tag(foot, sides, language));
        layers.add(Layer.onScreen("tags", LabelDrawing.tags(tags.place(viewport, whole), style)));
        if (spec.guideLines()) {
            GuideLabels guides = new GuideLabels(
                    layout.feet(), layout.box().centre().x(), metrics, LabelDrawing.guideStyle(style), language);
            boolean over = arranged.plan().kind() != LabelPlan.Kind.NONE;
            layers.add(Layer.onScreen(
                    "guide-names", LabelDrawing.guides(guides.place(viewport, whole, over, List.of()), style)));
        }
        String title = view == null
                ? map.header().name().in(language)
                : Messages.text(
                        "scene.title",
                        map.header().name().in(language),
                        view.name().in(language));
        return new Scene(
                title,
                description(layout),
                language,
                width,
                height,
                style.colour(style.room() ? "window" : "paper"),
                viewport,
                layers);
    }

    /** Numbers stand for the names: the same plan that the window takes where names have no room. */
    private Arranged numbered(ChartArranger.Request request, Arranged names, LeaderLabels labels, Box room) {
        if (request.view() == null) {
            return names;
        }
        ChartLayout layout = names.layout();
        LabelPlan plan = labels.plan(
                layout,
                named(layout),
                room,
                1,
                List.of(layout.feet().size() > 1 ? LabelPlan.Kind.NUMBERS : LabelPlan.Kind.ONE_FOOT_NUMBERS));
        return new Arranged(layout, plan);
    }

    private List<Placement> named(ChartLayout layout) {
        if (spec.labels() == ChartSpec.Labels.NONE) {
            return List.of();
        }
        return layout.placements().stream()
                .filter(placement -> spec.zones().isEmpty()
                        || spec.zones().contains(placement.zone().id()))
                .toList();
    }

    private List<Layer> footLayers(PlacedFoot foot) {
        List<Placement> order = new ZoneOrder(List.of(foot)).stops();
        List<MarkGroup> zones = new ArrayList<>();
        for (Placement placement : foot.placements()) {
            boolean out = !spec.zones().isEmpty()
                    && !spec.zones().contains(placement.zone().id());
            ZoneLook look = ZoneLook.coloured(
                            ColourKey.of(placement.zone(), spec.colouring()).orElse(null))
                    .dimmed(out);
            zones.add(ZoneDrawing.zone(
                    placement,
                    look,
                    ZoneWords.titled(placement, language),
                    ZoneWords.spoken(placement, order.indexOf(placement) + 1, order.size(), language),
                    style));
        }
        List<MarkGroup> above = new ArrayList<>();
        above.add(FootDrawing.lines(foot, style));
        if (spec.guideLines()) {
            above.addAll(FootDrawing.guides(foot, style, language));
        }
        above.add(FootDrawing.outline(foot, style));
        String id = FootDrawing.id(foot);
        return List.of(
                Layer.onFoot("foot/" + id, foot.frame(), List.of(FootDrawing.surface(foot, style))),
                Layer.onFoot("zones/" + id, foot.frame(), zones),
                Layer.onFoot("lines/" + id, foot.frame(), above));
    }

    private String description(ChartLayout layout) {
        String feet = layout.feet().stream()
                .map(foot -> ZoneWords.place(foot.foot(), foot.view(), language))
                .collect(Collectors.joining(Messages.text("list.comma")));
        Set<String> zones = layout.placements().stream()
                .map(placement -> placement.zone().id())
                .collect(Collectors.toSet());
        return Messages.text("scene.description", map.header().school().in(language), feet, zones.size());
    }

    /** The name of a zone as it stands beside it: the short one if it has one. */
    public static String shortName(Placement placement, String language) {
        return placement.zone().shortOrFullName().in(language);
    }

    /**
     * The words above a foot.
     *
     * @param sides whether they say the side too, since several are shown
     */
    public static String tag(PlacedFoot foot, boolean sides, String language) {
        return sides ? ZoneWords.place(foot.foot(), foot.view(), language) : ZoneWords.footTag(foot.foot());
    }
}
