package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.drawing.ChartArranger.Arranged;
import soleatlas.chart.drawing.LabelDrawing.Chip;
import soleatlas.chart.label.FootTags;
import soleatlas.chart.label.GuideLabels;
import soleatlas.chart.label.InsideLabels;
import soleatlas.chart.label.LabelPlan;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.label.SchoolLabels;
import soleatlas.chart.label.ZoneChip;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;

/**
 * The layers of a chart that was laid out, each by itself, so that who shows it makes only those anew that may have changed:
 * the feet with their zones, the rings, and what stands on the screen.
 */
public final class ChartPicture {

    private final Arranged arranged;
    private final LeaderLabels leaders;
    private final ChartStyle style;
    private final TextMetrics metrics;
    private final String language;
    private final InsideLabels inside;
    private final boolean pips;
    private final FootTags tags;
    private final GuideLabels guides;
    private Set<Place> named = Set.of();

    /**
     * A picture of feet.
     *
     * @param arranged feet and plan of names
     * @param leaders the names that were planned
     * @param codes what stands inside zones where there is room
     * @param pips whether that is pips, which lie on any tone
     */
    public ChartPicture(
            Arranged arranged,
            LeaderLabels leaders,
            ChartStyle style,
            TextMetrics metrics,
            String language,
            Function<Placement, Optional<String>> codes,
            boolean pips) {
        this.arranged = arranged;
        this.leaders = leaders;
        this.style = style;
        this.metrics = metrics;
        this.language = language;
        this.pips = pips;
        ChartLayout layout = arranged.layout();
        inside = new InsideLabels(
                layout,
                metrics,
                LabelDrawing.insideStyle(style),
                LabelDrawing.insidePadding(style, pips),
                codes,
                placement -> placement.zone().shortOrFullName().in(language));
        boolean sides =
                layout.feet().stream().map(foot -> foot.view().id()).distinct().count() > 1;
        tags = new FootTags(
                layout.feet(), metrics, LabelDrawing.tagStyle(style), foot -> Scenes.tag(foot, sides, language));
        guides = guides(layout, style, metrics, language);
    }

    /** The names of guide lines. Both feet have the same: in the large letters of a room those of one foot are enough. */
    public static GuideLabels guides(ChartLayout layout, ChartStyle style, TextMetrics metrics, String language) {
        double middle = layout.box().centre().x();
        List<PlacedFoot> feet = layout.feet();
        return style.room()
                ? new GuideLabels(
                        feet.subList(0, 1),
                        feet.size() > 1 ? middle : middle - 1,
                        metrics,
                        LabelDrawing.guideStyle(style),
                        language)
                : new GuideLabels(feet, middle, metrics, LabelDrawing.guideStyle(style), language);
    }

    /** Feet and plan of names. */
    public Arranged arranged() {
        return arranged;
    }

    /** How it looks. */
    public ChartStyle style() {
        return style;
    }

    /** The places that carry their name on the screen as it was made last. */
    public Set<Place> named() {
        return named;
    }

    /**
     * A foot with its zones.
     *
     * @param looks how a zone looks; null if it is not shown
     * @param spoken what a zone is called for those who do not see it
     * @param guideLines whether the guide lines are shown
     * @param strength how much of the foot is left, 0 to 1
     */
    public List<Layer> foot(
            PlacedFoot foot,
            Function<Placement, @Nullable ZoneLook> looks,
            Function<Placement, String> spoken,
            boolean guideLines,
            double strength) {
        List<MarkGroup> zones = new ArrayList<>();
        for (Placement placement : foot.placements()) {
            ZoneLook look = looks.apply(placement);
            if (look != null) {
                zones.add(ZoneDrawing.zone(
                        placement, look.withOpacity(look.opacity() * strength), spoken.apply(placement), "", style));
            }
        }
        return FootDrawing.layers(foot, foot.frame(), zones, guideLines, strength, style, language);
    }

    /**
     * Which zones somebody means.
     *
     * @param selected the selected one, if any
     * @param hovered the one under the pointer, if any
     * @param focused the one on which the keyboard is, if that is to be shown
     */
    public record Pointed(
            @Nullable Placement selected,
            @Nullable Placement hovered,
            @Nullable Placement focused) {}

    /** The other schools that chart the selected zone elsewhere. */
    public SchoolLabels schools(@Nullable Placement compared, double widest) {
        return new SchoolLabels(
                arranged.layout(), compared, metrics, LabelDrawing.schoolStyle(style), widest, language);
    }

    /**
     * The rings on a foot.
     *
     * @param disputed whether zones about which schools disagree are ringed
     */
    public Layer rings(PlacedFoot foot, Pointed pointed, boolean disputed) {
        List<MarkGroup> rings = new ArrayList<>();
        Placement selected = pointed.selected();
        for (Placement placement : foot.placements()) {
            if (disputed && !placement.zone().alternatives().isEmpty()) {
                rings.add(Ring.DISPUTED.round(placement, style));
            }
            if (selected != null
                    && placement.zone().id().equals(selected.zone().id())
                    && !isSame(placement, selected)) {
                rings.add(Ring.TWIN.round(placement, style));
            }
        }
        if (!isSame(pointed.hovered(), selected)) {
            add(rings, foot, pointed.hovered(), Ring.HOVERED);
        }
        add(rings, foot, pointed.focused(), isSame(pointed.focused(), selected) ? Ring.FOCUSED_SELECTED : Ring.FOCUSED);
        add(rings, foot, selected, Ring.SELECTED);
        return Layer.onFoot("rings/" + FootDrawing.id(foot), foot.frame(), rings);
    }

    private void add(List<MarkGroup> rings, PlacedFoot foot, @Nullable Placement placement, Ring ring) {
        if (placement != null && foot.shows(placement)) {
            rings.add(ring.round(placement, style));
        }
    }

    private static boolean isSame(@Nullable Placement a, @Nullable Placement b) {
        return a != null && b != null && a.place().equals(b.place());
    }

    /** The outlines of other schools on a foot. */
    public Layer schoolOutlines(PlacedFoot foot, SchoolLabels schools) {
        List<SchoolLabels.Place> here = schools.places().stream()
                .filter(place -> place.foot().equals(foot))
                .toList();
        return Layer.onFoot("schools/" + FootDrawing.id(foot), foot.frame(), LabelDrawing.schoolOutlines(here, style));
    }

    /**
     * What is to be written on the screen.
     *
     * @param whole the whole chart, in pixels
     * @param names where names beside the feet may stand
     * @param zoom 1 when the whole sheet is seen
     * @param matches which zones may be named
     * @param guideLines whether the names of guide lines are shown
     * @param guidesOver whether those stand over the feet, since names of zones stand beside them
     * @param guidesYield whether a name of a line that would meet another name is left out
     * @param chips what is written right beside a zone that is pointed at; nothing is if it is empty
     */
    public record Screen(
            Box whole,
            Box names,
            double zoom,
            Predicate<Placement> matches,
            boolean guideLines,
            boolean guidesOver,
            boolean guidesYield,
            Function<Placement, String> chips) {}

    /** The names on the screen, from the lowest layer to the topmost. */
    public List<Layer> screen(Viewport viewport, Screen screen, Pointed pointed, SchoolLabels schools) {
        ChartLayout layout = arranged.layout();
        LabelPlan plan = arranged.plan();
        boolean beside = plan.kind() != LabelPlan.Kind.NONE;
        List<InsideLabels.Label> within = inside.place(
                viewport,
                new InsideLabels.Wish(
                        screen.names(),
                        screen.zoom(),
                        !beside || pips,
                        placement -> beside && screen.matches().test(placement),
                        pips && beside));
        Set<Place> inZones = within.stream()
                .filter(InsideLabels.Label::isName)
                .map(label -> label.placement().place())
                .collect(Collectors.toSet());
        Placement selected = pointed.selected();
        Predicate<Placement> stands = placement ->
                selected != null && placement.zone().id().equals(selected.zone().id());
        List<LeaderLabels.Label> besides = leaders.place(
                plan,
                layout,
                viewport,
                screen.names(),
                placement -> screen.matches().test(placement) && !inZones.contains(placement.place()),
                stands);
        named = besides.stream().map(label -> label.placement().place()).collect(Collectors.toSet());
        if (plan.numbered()) {
            named.clear();
        }
        named.addAll(inZones);
        List<FootTags.Tag> above = tags.place(viewport, screen.whole());
        List<Box> taken = new ArrayList<>();
        besides.forEach(label -> taken.add(label.box()));
        above.forEach(tag -> taken.add(tag.box()));
        List<GuideLabels.Label> lines = screen.guideLines()
                ? guides.place(
                        viewport,
                        screen.guidesYield() ? screen.names() : screen.whole(),
                        screen.guidesOver(),
                        screen.guidesYield() ? taken : List.of())
                : List.of();
        lines.forEach(label -> taken.add(label.box()));
        List<MarkGroup> chips = chips(viewport, screen, pointed, schools, taken);
        return List.of(
                Layer.onScreen("inside", LabelDrawing.inside(within, pips, style)),
                Layer.onScreen("labels", LabelDrawing.leaders(besides, stands, style)),
                Layer.onScreen(
                        "school-names",
                        LabelDrawing.schoolNames(
                                schools.place(viewport, screen.guidesYield() ? screen.names() : screen.whole(), taken),
                                style)),
                Layer.onScreen("guide-names", LabelDrawing.guides(lines, style)),
                Layer.onScreen("tags", LabelDrawing.tags(above, style)),
                Layer.onScreen("chips", chips));
    }

    /** The selected zone's name yields to the outlines of other schools, the others to it. */
    private List<MarkGroup> chips(
            Viewport viewport, Screen screen, Pointed pointed, SchoolLabels schools, List<Box> taken) {
        Placement selected = pointed.selected();
        Placement focused = isSame(pointed.focused(), selected) ? null : pointed.focused();
        Placement hovered = isSame(pointed.hovered(), selected) || isSame(pointed.hovered(), pointed.focused())
                ? null
                : pointed.hovered();
        Placement unnamed = selected == null || named.contains(selected.place()) ? null : selected;
        List<MarkGroup> groups = new ArrayList<>();
        Box first = chip(
                        unnamed,
                        Chip.SELECTED,
                        viewport,
                        screen,
                        schools.outlines(unnamed, viewport).orElse(null),
                        groups)
                .orElse(null);
        Optional<Box> second = chip(focused, Chip.FOCUSED, viewport, screen, first, groups);
        Optional<Box> third = chip(hovered, Chip.HOVERED, viewport, screen, first, groups);
        if (first != null) {
            taken.add(first);
        }
        second.ifPresent(taken::add);
        third.ifPresent(taken::add);
        return groups;
    }

    private Optional<Box> chip(
            @Nullable Placement placement,
            Chip chip,
            Viewport viewport,
            Screen screen,
            @Nullable Box taken,
            List<MarkGroup> groups) {
        Point at = placement == null
                ? null
                : arranged.layout().label(placement).map(viewport::toScreen).orElse(null);
        String words = placement == null ? "" : screen.chips().apply(placement);
        if (at == null || words.isEmpty() || !screen.whole().contains(at)) {
            return Optional.empty();
        }
        TextBlock block = LabelDrawing.chipBlock(metrics, words, chip, style);
        ZoneChip placed = ZoneChip.place(block, at, screen.whole(), taken);
        groups.add(LabelDrawing.chip(placed, chip, style));
        return Optional.of(placed.box());
    }
}
