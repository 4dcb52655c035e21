package soleatlas.ui.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Colouring;
import soleatlas.atlas.Foot;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.View;
import soleatlas.chart.drawing.ChartArranger;
import soleatlas.chart.drawing.ChartArranger.Arranged;
import soleatlas.chart.drawing.ChartPicture;
import soleatlas.chart.drawing.FootDrawing;
import soleatlas.chart.drawing.LabelDrawing;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.label.SchoolLabels;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.chart.overlay.OverlayPage;
import soleatlas.chart.overlay.Overlays;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.ColourKey;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.explore.ChartOptions;
import soleatlas.model.explore.Explorer;
import soleatlas.ui.scene.LayerStack;
import soleatlas.words.FacetWords;
import soleatlas.words.ZoneWords;

/** Paints what the explorer shows: feet with zones, rings, names and overlays. What has not changed stays as it is. */
final class ChartPainter {

    private static final double EM = 14;
    /** The name of a school may be so wide, in pixels. */
    private static final double WIDEST_SCHOOL = 260;

    private final Explorer explorer;
    private final ChartOptions options;
    private final Appearance appearance;
    private final ChartCamera camera;
    private final Supplier<ChartRoom> room;
    private final LayerStack feet;
    private final LayerStack screen;
    private final ZoneFocus focus;
    private final String language;
    private final TextMetrics metrics = new TextMetrics();
    private Overlays overlays = Overlays.NONE;
    private @Nullable LeaderLabels leaders;
    private @Nullable ChartPicture picture;
    private SchoolLabels schools = SchoolLabels.NONE;

    /**
     * A painter with nothing to paint yet.
     *
     * @param room what room there is on the chart now
     * @param feet takes what lies on feet
     * @param screen takes what stands on the screen
     * @param focus where the keyboard is
     */
    ChartPainter(
            Explorer explorer,
            ChartOptions options,
            Appearance appearance,
            ChartCamera camera,
            Supplier<ChartRoom> room,
            LayerStack feet,
            LayerStack screen,
            ZoneFocus focus) {
        this.explorer = explorer;
        this.options = options;
        this.appearance = appearance;
        this.camera = camera;
        this.room = room;
        this.feet = feet;
        this.screen = screen;
        this.focus = focus;
        this.language = explorer.language();
    }

    /** Feet and plan of names as they were laid out last, if any are shown. */
    Optional<Arranged> arranged() {
        return Optional.ofNullable(picture).map(ChartPicture::arranged);
    }

    /** Lays these over the chart. */
    void lay(Overlays next) {
        overlays = next;
    }

    boolean isBlank() {
        return overlays.isBlank();
    }

    double em() {
        return EM * appearance.lookProperty().get().textPercent() / 100.0;
    }

    void clear() {
        feet.clear();
        screen.clear();
        picture = null;
        schools = SchoolLabels.NONE;
    }

    /**
     * Lays out feet and names.
     *
     * @param alone the foot that is shown where only one has room
     */
    Arranged arrange(FootMap map, View view, Foot alone) {
        LeaderLabels labels = new LeaderLabels(
                metrics,
                LabelDrawing.leaderLook(style()),
                placement -> placement.zone().shortOrFullName().in(language));
        leaders = labels;
        return ChartArranger.arrange(
                new ChartArranger.Request(
                        map,
                        explorer.allViewsProperty().get() ? null : view,
                        explorer::shows,
                        options.facingProperty().get(),
                        null,
                        alone),
                labels,
                this::named,
                room.get().feet());
    }

    /** Takes feet and names to be painted, which were {@link #arrange arranged} last. */
    void take(Arranged arranged, FootMap map) {
        LeaderLabels labels = leaders;
        if (labels == null) {
            return;
        }
        picture = new ChartPicture(
                arranged, labels, style(), metrics, language, placement -> code(placement, map), overlays.hasPips());
        ChartLayout layout = arranged.layout();
        feet.arrange(ids(layout, "foot/", "zones/", "lines/"), ids(layout, "schools/", "overlay/", "rings/"));
        screen.arrange(List.of("inside", "labels", "school-names", "guide-names", "tags", "chips", "overlay"));
    }

    /** The ids of layers of all feet, foot by foot. */
    private static List<String> ids(ChartLayout layout, String... layers) {
        return layout.feet().stream()
                .map(FootDrawing::id)
                .flatMap(foot -> Arrays.stream(layers).map(layer -> layer + foot))
                .toList();
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
        return all && !isBlank() ? layout.placements() : List.of();
    }

    private Optional<String> code(Placement placement, FootMap map) {
        if (isBlank()) {
            return Optional.empty();
        }
        return overlays.pips(placement)
                .or(() -> ColourKey.of(placement.zone(), colouring())
                        .map(key -> FacetWords.code(key.facet(), key.value(), map)));
    }

    private Colouring colouring() {
        return overlays.isPlain()
                ? Colouring.PLAIN
                : options.colouringProperty().get();
    }

    private boolean guideLines() {
        return options.guideLinesProperty().get() && !isBlank();
    }

    /** Paints the feet and their zones, and what overlays put on them. */
    void paintFeet() {
        ChartPicture drawn = picture;
        if (drawn == null) {
            return;
        }
        List<Placement> stops = focus.all().map(ZoneOrder::stops).orElse(List.of());
        for (PlacedFoot foot : drawn.arranged().layout().feet()) {
            List<Placement> ofFoot = stops.stream().filter(foot::shows).toList();
            feet.paint(drawn.foot(
                    foot,
                    placement -> look(placement, drawn.style()),
                    placement -> spoken(placement, ofFoot),
                    guideLines(),
                    overlays.strength(foot)));
            feet.paint(Layer.onFoot(
                    "overlay/" + FootDrawing.id(foot), foot.frame(), overlays.onFoot(foot, drawn.style())));
        }
    }

    private @Nullable ZoneLook look(Placement placement, ChartStyle style) {
        ZoneLook usual = ZoneLook.coloured(
                        ColourKey.of(placement.zone(), colouring()).orElse(null))
                .dimmed(!explorer.matches(placement.zone()));
        return overlays.restyle(placement, usual, style);
    }

    private String spoken(Placement placement, List<Placement> ofFoot) {
        int number = ofFoot.indexOf(placement) + 1;
        String usual = isBlank()
                ? ZoneWords.nameless(placement, number, ofFoot.size(), language)
                : ZoneWords.spoken(placement, number, ofFoot.size(), language);
        return overlays.spoken(placement, usual);
    }

    /** Paints rings and names of the selected, the hovered and the focused zone. */
    void paintPointed() {
        ChartPicture drawn = picture;
        if (drawn == null) {
            return;
        }
        Placement selected = explorer.selectionProperty().get();
        boolean compared = options.schoolsProperty().get() && !isBlank();
        schools = drawn.schools(compared ? selected : null, WIDEST_SCHOOL);
        boolean disputed = compared && !SchoolLabels.has(selected);
        ChartPicture.Pointed pointed = pointed();
        for (PlacedFoot foot : drawn.arranged().layout().feet()) {
            feet.paint(drawn.schoolOutlines(foot, schools));
            feet.paint(drawn.rings(foot, pointed, disputed));
        }
        paintScreen();
    }

    /** Paints everything that stands on the screen. */
    void paintScreen() {
        ChartPicture drawn = picture;
        if (drawn == null) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        ChartRoom there = room.get();
        ChartPicture.Screen wanted = new ChartPicture.Screen(
                there.whole(),
                there.names(),
                camera.zoom(),
                placement -> explorer.matches(placement.zone()),
                guideLines(),
                drawn.arranged().plan().kind() != LabelPlan.Kind.NONE,
                false,
                this::words);
        screen.paint(drawn.screen(viewport, wanted, pointed(), schools));
        OverlayPage page = new OverlayPage(drawn.arranged().layout(), viewport, there.feet(), drawn.style(), metrics);
        screen.paint(Layer.onScreen("overlay", overlays.onScreen(page)));
    }

    private ChartPicture.Pointed pointed() {
        return new ChartPicture.Pointed(
                explorer.selectionProperty().get(), explorer.hoveredProperty().get(), focus.visible());
    }

    /** What is written beside a zone that is pointed at: never what is asked. */
    private String words(Placement placement) {
        if (!isBlank()) {
            return placement.zone().name().in(language);
        }
        if (!focus.isCurrent(placement) || overlays.writeBeside(placement)) {
            return "";
        }
        List<Placement> stops = focus.stops();
        return ZoneWords.nameless(placement, stops.indexOf(placement) + 1, stops.size(), language);
    }
}
