package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
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
import soleatlas.geometry.Frame;
import soleatlas.geometry.Viewport;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/**
 * Makes whole scenes of maps, for files: as large as a chart needs that is read with ease. The window makes the same layers
 * one by one as they change.
 */
public final class Scenes {

    /** How long a foot is drawn if there is room, in em. */
    private static final double FOOT = 44;
    /** How much smaller feet may be before names stand in another way. */
    private static final List<Double> SMALLER = List.of(1.0, 0.85, 0.72);
    /** Free space at the edges, in em. */
    private static final double MARGIN = 1.8;
    /** Height of the words above a foot, in em. */
    private static final double TAG = 2.6;
    /** Free space between views, in em. */
    private static final double BETWEEN = 3.2;
    /** How much wider than high a page with several views is, if it can be. */
    private static final double ASPECT = Math.sqrt(2);
    /** So many views are tried in every arrangement of rows; more stand in one row each. */
    private static final int MOST_ARRANGED = 8;

    private final FootMap map;
    private final ChartSpec spec;
    private final ChartStyle style;
    private final TextMetrics metrics;
    private final String language;
    private final LeaderLabels labels;
    private final double margin;
    private final Map<List<Object>, ChartLayout> layouts = new HashMap<>();

    private Scenes(FootMap map, ChartSpec spec, ChartStyle style, TextMetrics metrics, String language) {
        this.map = map;
        this.spec = spec;
        this.style = style;
        this.metrics = metrics;
        this.language = language;
        labels = new LeaderLabels(metrics, LabelDrawing.leaderLook(style), placement -> shortName(placement, language));
        margin = MARGIN * style.em();
    }

    /**
     * The scene of a chart. Its size follows from what it shows.
     *
     * @param map the map
     * @param spec what of it is shown
     * @param style how it looks
     * @param widest how wide it may be, in pixels; where that is little, feet are smaller and numbers stand for names
     * @param language BCP 47 tag of the language in which names are wanted
     */
    public static Scene of(
            FootMap map, ChartSpec spec, ChartStyle style, double widest, TextMetrics metrics, String language) {
        return new Scenes(map, spec, style, metrics, language).scene(widest);
    }

    // Where everything lies

    /** A view's feet on the page. */
    private record Placed(ViewSheet sheet, double x, double y) {

        Viewport viewport() {
            return sheet.viewport(x, y);
        }
    }

    /** Rows of views, and how large they are together, in pixels. */
    private record Page(List<List<ViewSheet>> rows, double gap) {

        double width() {
            return isGrid()
                    ? sum(columns())
                    : rows.stream().mapToDouble(this::width).max().orElse(0);
        }

        private double width(List<ViewSheet> row) {
            return sum(row.stream().map(ViewSheet::width).toList());
        }

        private double sum(List<Double> sizes) {
            return sizes.stream().mapToDouble(Double::doubleValue).sum() + gap * (sizes.size() - 1);
        }

        /** Whether views stand below each other, since all rows have equally many. */
        private boolean isGrid() {
            return rows.stream().map(List::size).distinct().count() == 1;
        }

        private List<Double> columns() {
            return IntStream.range(0, rows.get(0).size())
                    .mapToObj(column -> rows.stream()
                            .mapToDouble(row -> row.get(column).width())
                            .max()
                            .orElse(0))
                    .toList();
        }

        private static double height(List<ViewSheet> row) {
            return row.stream().mapToDouble(ViewSheet::height).max().orElse(0);
        }

        double height() {
            return sum(rows.stream().map(Page::height).toList());
        }

        List<Placed> placed(double left, double top) {
            List<Placed> placed = new ArrayList<>();
            double y = top;
            for (List<ViewSheet> row : rows) {
                double x = left + (isGrid() ? 0 : (width() - width(row)) / 2);
                for (int i = 0; i < row.size(); i++) {
                    ViewSheet sheet = row.get(i);
                    double cell = isGrid() ? columns().get(i) : sheet.width();
                    placed.add(new Placed(sheet, x + (cell - sheet.width()) / 2, y));
                    x += cell + gap;
                }
                y += height(row) + gap;
            }
            return placed;
        }
    }

    /** How large something is for a page that is so much wider than high. */
    private static double size(double width, double height) {
        return Math.max(width / ASPECT, height);
    }

    private Scene scene(double widest) {
        List<View> views = spec.viewOf(map).map(List::of).orElse(map.views());
        double widestInside = widest - 2 * margin;
        Page page = page(views, widestInside);
        NumberKey key = new NumberKey(numbered(page), metrics, style);
        double gap = BETWEEN * style.em();
        // beside the feet, or below them: whatever leaves the picture smaller
        double beside = key.widthAt(page.height());
        double wide = Math.max(page.width(), Math.min(widestInside, 24 * style.em()));
        boolean below = page.width() + gap + beside > widestInside
                || size(page.width() + gap + beside, page.height())
                        > size(wide, page.height() + gap + key.height(wide));
        Box keyRoom = key.isEmpty()
                ? Box.ofSize(0, 0)
                : below
                        ? box(0, page.height() + gap, wide, key.height(wide))
                        : box(page.width() + gap, top(page, key.height(beside)), beside, key.height(beside));
        double across = Math.max(page.width(), keyRoom.maxX());
        double width = Math.ceil(across + 2 * margin);
        double height = Math.ceil(Math.max(page.height(), keyRoom.maxY()) + 2 * margin);
        double left = margin + (below && !key.isEmpty() ? (across - page.width()) / 2 : 0);
        List<Placed> placed = page.placed(left, margin);
        double scale = placed.get(0).sheet().scale();
        List<Layer> layers = new ArrayList<>();
        placed.forEach(view ->
                view.sheet().layout().feet().forEach(foot -> layers.addAll(footLayers(foot, moved(foot, view)))));
        List<MarkGroup> names = new ArrayList<>();
        List<MarkGroup> tags = new ArrayList<>();
        List<MarkGroup> guides = new ArrayList<>();
        for (Placed view : placed) {
            names.addAll(names(view));
            tags.addAll(tags(view, views.size() > 1, Box.ofSize(width, height)));
            if (spec.guideLines()) {
                guides.addAll(guides(view));
            }
        }
        layers.add(Layer.onScreen("labels", names));
        layers.add(Layer.onScreen("tags", tags));
        layers.add(Layer.onScreen("guide-names", guides));
        layers.add(Layer.onScreen("key", key.marks(margin + keyRoom.minX(), margin + keyRoom.minY(), keyRoom.width())));
        layers.removeIf(layer -> layer.groups().isEmpty());
        return new Scene(
                title(views),
                description(placed),
                language,
                width,
                height,
                style.colour(style.room() ? "window" : "paper"),
                new Viewport(scale, 0, 0),
                layers);
    }

    /** Beside feet a key begins level with them, unless it is too high for that. */
    private double top(Page page, double height) {
        return Math.max(0, Math.min(TAG * style.em(), (page.height() - height) / 2));
    }

    private static Box box(double x, double y, double width, double height) {
        return new Box(x, y, x + width, y + height);
    }

    /** The largest and most easily read of what fits into a width; the last way, as small as it must be, if none does. */
    private Page page(List<View> views, double widest) {
        double longest = views.stream()
                .mapToDouble(
                        view -> Math.max(view.canvas().width(), view.canvas().height()))
                .max()
                .orElse(1);
        double scale = FOOT * style.em() / longest;
        int ways = views.stream()
                .mapToInt(view -> ViewSheet.kinds(view, spec).size())
                .max()
                .orElse(1);
        Page last = null;
        for (int way = 0; way < ways; way++) {
            for (double smaller : SMALLER) {
                last = arranged(sheets(views, scale * smaller, way), widest);
                if (last.width() <= widest) {
                    return last;
                }
            }
        }
        double rest = scale * SMALLER.get(SMALLER.size() - 1);
        while (last == null || (last.width() > widest && rest > scale / 20)) {
            rest *= 0.9;
            last = arranged(sheets(views, rest, ways - 1), widest);
        }
        return last;
    }

    private List<ViewSheet> sheets(List<View> views, double scale, int way) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<ViewSheet> sheets = new ArrayList<>();
        for (View view : views) {
            List<LabelPlan.Kind> kinds = ViewSheet.kinds(view, spec);
            LabelPlan.Kind kind = kinds.get(Math.min(way, kinds.size() - 1));
            boolean tagged = view.feet().stream()
                    .anyMatch(foot -> !ZoneWords.footTag(foot).isEmpty());
            double top = tagged ? TAG * style.em() : 0;
            sheets.add(ViewSheet.of(gap -> layout(view, gap), spec, labels, scale, top, kind)
                    .numberedOnFrom(numbers));
        }
        return sheets;
    }

    /** Feet take time to lay out, and are asked for again while sizes are tried. */
    private ChartLayout layout(View view, double gap) {
        return layouts.computeIfAbsent(List.of(view.id(), gap), key -> ViewSheet.layout(map, view, spec, gap));
    }

    /** The views in rows; of those arrangements that are narrow enough, the one that leaves them largest on a page. */
    private Page arranged(List<ViewSheet> sheets, double widest) {
        double gap = BETWEEN * style.em();
        Page best = new Page(sheets.stream().map(List::of).toList(), gap);
        int arrangements = sheets.size() <= MOST_ARRANGED ? 1 << (sheets.size() - 1) : 0;
        for (int breaks = 0; breaks < arrangements; breaks++) {
            Page next = new Page(rows(sheets, breaks), gap);
            if (next.width() <= widest
                    && (best.width() > widest
                            || size(next.width(), next.height()) < size(best.width(), best.height()))) {
                best = next;
            }
        }
        return best;
    }

    /** Bit i of {@code breaks} says that a row ends after sheet i. */
    private static List<List<ViewSheet>> rows(List<ViewSheet> sheets, int breaks) {
        List<List<ViewSheet>> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (i == 0 || (breaks >> (i - 1) & 1) == 1) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(sheets.get(i));
        }
        return rows;
    }

    /** How a foot's canvas lies on the one sheet of all views. */
    private static Frame moved(PlacedFoot foot, Placed view) {
        Viewport there = view.viewport();
        Frame frame = foot.frame();
        return new Frame(
                frame.canvasWidth(),
                frame.mirrored(),
                frame.dx() + there.dx() / there.scale(),
                frame.dy() + there.dy() / there.scale());
    }

    // What stands there

    private List<MarkGroup> names(Placed view) {
        ViewSheet sheet = view.sheet();
        Box room = new Box(view.x(), view.y(), view.x() + sheet.width(), view.y() + sheet.height());
        return LabelDrawing.leaders(
                labels.place(
                        sheet.plan(), sheet.layout(), view.viewport(), room, placement -> true, placement -> false),
                placement -> false,
                style);
    }

    private List<MarkGroup> tags(Placed view, boolean sides, Box room) {
        FootTags tags = new FootTags(
                view.sheet().layout().feet(),
                metrics,
                LabelDrawing.tagStyle(style),
                foot -> tag(foot, sides, language));
        return LabelDrawing.tags(
                tags.place(view.viewport(), room).stream()
                        .filter(tag -> !String.join("", tag.block().lines()).isEmpty())
                        .toList(),
                style);
    }

    private List<MarkGroup> guides(Placed view) {
        ViewSheet sheet = view.sheet();
        ChartLayout layout = sheet.layout();
        GuideLabels guides = ChartPicture.guides(layout, style, metrics, language);
        Box room = new Box(view.x(), view.y(), view.x() + sheet.width(), view.y() + sheet.height());
        boolean over = sheet.plan().kind() != LabelPlan.Kind.NONE;
        return LabelDrawing.guides(guides.place(view.viewport(), room, over, List.of()), style);
    }

    /** What each number on the page stands for. */
    private SortedMap<Integer, String> numbered(Page page) {
        SortedMap<Integer, String> numbers = new TreeMap<>();
        for (List<ViewSheet> row : page.rows()) {
            for (ViewSheet sheet : row) {
                if (sheet.plan().numbered()) {
                    sheet.layout()
                            .placements()
                            .forEach(placement -> Optional.ofNullable(
                                            sheet.plan().numbers().get(placement.place()))
                                    .ifPresent(number -> numbers.put(
                                            number, placement.zone().name().in(language))));
                }
            }
        }
        return numbers;
    }

    private String title(List<View> views) {
        String name = map.header().name().in(language);
        return views.size() > 1
                ? name
                : Messages.text("chart.scene.title", name, views.get(0).name().in(language));
    }

    private List<Layer> footLayers(PlacedFoot foot, Frame frame) {
        List<Placement> order = new ZoneOrder(List.of(foot)).stops();
        List<MarkGroup> zones = new ArrayList<>();
        for (Placement placement : foot.placements()) {
            boolean out = !spec.standsOut(placement.zone());
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
        return FootDrawing.layers(foot, frame, zones, spec.guideLines(), 1, style, language);
    }

    private String description(List<Placed> placed) {
        List<ChartLayout> layouts =
                placed.stream().map(view -> view.sheet().layout()).toList();
        String feet = layouts.stream()
                .flatMap(layout -> layout.feet().stream())
                .map(foot -> ZoneWords.place(foot.foot(), foot.view(), language))
                .collect(Collectors.joining(Messages.text("atlas.list.comma")));
        Set<String> zones = layouts.stream()
                .flatMap(layout -> layout.placements().stream())
                .map(placement -> placement.zone().id())
                .collect(Collectors.toSet());
        return Messages.text("chart.scene.description", map.header().school().in(language), feet, zones.size());
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
