package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import soleatlas.atlas.Placement;
import soleatlas.chart.label.FootTags;
import soleatlas.chart.label.GuideLabels;
import soleatlas.chart.label.InsideLabels;
import soleatlas.chart.label.LeaderLabels;
import soleatlas.chart.label.SchoolLabels;
import soleatlas.chart.label.ZoneChip;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Outlines;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Plate;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Colour;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextBlock.Align;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;

/** Draws names where they were placed. Sizes of letters are in em of the chart's style. */
public final class LabelDrawing {

    private static final double ROOM_EDGE = 0.045;
    private static final double DOT = 2.2;
    private static final Colour BLACK = new Colour(0, 0, 0, 1);
    private static final Colour WHITE = new Colour(255, 255, 255, 1);

    private LabelDrawing() {}

    /** How labels beside the feet look, as far as it takes place. */
    public static LeaderLabels.Look leaderLook(ChartStyle style) {
        if (style.room()) {
            TextStyle letters = style.text(Weight.SEMI_BOLD, 1);
            double edge = ROOM_EDGE * letters.size();
            return new LeaderLabels.Look(
                    letters,
                    style.em(),
                    0.3 * letters.size() + edge,
                    0.02 * letters.size() + edge,
                    -0.12 * letters.size(),
                    6);
        }
        TextStyle letters = style.text(Weight.REGULAR, 0.93);
        return new LeaderLabels.Look(letters, style.em(), 0.15 * letters.size(), 0, -0.1 * letters.size(), 3);
    }

    /**
     * Names beside the feet, above all lines to their zones.
     *
     * @param selected which stand out; they lie above the others
     */
    public static List<MarkGroup> leaders(
            List<LeaderLabels.Label> labels, Predicate<Placement> selected, ChartStyle style) {
        List<MarkGroup> lines = new ArrayList<>();
        List<MarkGroup> names = new ArrayList<>();
        for (boolean chosen : new boolean[] {false, true}) {
            for (LeaderLabels.Label label : labels) {
                if (selected.test(label.placement()) == chosen) {
                    lines.add(leader(label, chosen, style));
                    names.add(name(label, chosen, style));
                }
            }
        }
        lines.addAll(names);
        return lines;
    }

    private static MarkGroup leader(LeaderLabels.Label label, boolean selected, ChartStyle style) {
        Colour colour = style.colour(selected ? "selection-in" : style.room() ? "text" : "muted");
        double em = label.block().style().size();
        double width = style.room() ? 0.07 * em : selected ? 1.8 : 0.8;
        PathMark line = PathMark.line(
                        Outlines.line(label.start(), label.bend(), label.anchor()), Stroke.pixels(colour, width))
                .withOpacity(selected || style.room() ? 1 : 0.75);
        Colour inside = style.colour(selected ? "selection-in" : "text");
        Colour round = style.colour(selected ? "selection-out" : style.room() ? "window" : "paper");
        PathMark dot = new PathMark(
                Outlines.circle(label.anchor(), DOT),
                Fill.of(inside),
                Stroke.pixels(round, style.room() ? 0.06 * em : 0.8),
                1);
        return MarkGroup.of("leader/" + ZoneDrawing.id(label.placement().place()), Role.LEADER, List.of(line, dot));
    }

    private static MarkGroup name(LeaderLabels.Label label, boolean selected, ChartStyle style) {
        double size = label.block().style().size();
        Colour letters = style.room() ? BLACK : style.colour(selected ? "selection-out" : "text");
        Plate plate = style.room()
                ? Plate.edged(WHITE, 0.25 * size, BLACK, ROOM_EDGE * size)
                : Plate.plain(style.colour(selected ? "selection-in" : "paper"), 0.3 * size);
        Align align = label.right() ? Align.LEFT : Align.RIGHT;
        return MarkGroup.of(
                "label/" + ZoneDrawing.id(label.placement().place()),
                Role.LABEL,
                List.of(TextMark.of(label.block(), label.box(), align, letters, plate)));
    }

    /** The letters of words inside zones. */
    public static TextStyle insideStyle(ChartStyle style) {
        return style.text(Weight.SEMI_BOLD, 0.82);
    }

    /**
     * Free space beside words inside zones, in pixels.
     *
     * @param pips whether the words are pips
     */
    public static double insidePadding(ChartStyle style, boolean pips) {
        return (pips ? 0.3 : style.patterns() ? 0.25 : 0) * insideStyle(style).size();
    }

    /**
     * Words inside zones.
     *
     * @param pips whether they are pips, which lie on any tone
     */
    public static List<MarkGroup> inside(List<InsideLabels.Label> labels, boolean pips, ChartStyle style) {
        boolean plated = pips || style.patterns();
        double radius = (pips ? 0.5 : 0.3) * insideStyle(style).size();
        Plate plate = plated ? Plate.plain(style.colour("chip"), radius) : null;
        Colour letters = style.colour(plated ? "text" : "zone-text");
        return labels.stream()
                .map(label -> MarkGroup.of(
                        "inside/" + ZoneDrawing.id(label.placement().place()),
                        Role.INSIDE_LABEL,
                        List.of(TextMark.of(label.block(), label.box(), Align.CENTRE, letters, plate))))
                .toList();
    }

    /** The letters of the words above the feet. */
    public static TextStyle tagStyle(ChartStyle style) {
        return style.text(Weight.SEMI_BOLD, style.room() ? 1 : 0.93);
    }

    /** The words above the feet. */
    public static List<MarkGroup> tags(List<FootTags.Tag> tags, ChartStyle style) {
        Colour letters = style.colour(style.room() ? "text" : "muted");
        return tags.stream()
                .map(tag -> words(
                        "tag/" + FootDrawing.id(tag.foot()),
                        Role.FOOT_TAG,
                        tag.block(),
                        TextMark.of(
                                tag.block(),
                                tag.box(),
                                Align.CENTRE,
                                letters,
                                Plate.plain(ground(style), tag.block().style().size()))))
                .toList();
    }

    private static Colour ground(ChartStyle style) {
        return style.colour(style.room() ? "window" : "paper");
    }

    private static MarkGroup words(String id, Role role, TextBlock block, Mark... marks) {
        return MarkGroup.named(id, role, String.join(" ", block.lines()), List.of(marks));
    }

    /** The letters of the names of guide lines. */
    public static TextStyle guideStyle(ChartStyle style) {
        return style.text(Weight.REGULAR, style.room() ? 1 : 0.86);
    }

    /** The names of guide lines. */
    public static List<MarkGroup> guides(List<GuideLabels.Label> labels, ChartStyle style) {
        return labels.stream()
                .map(label -> words(
                        "guide-name/" + FootDrawing.id(label.foot()) + "/"
                                + label.line().id(),
                        Role.GUIDE_NAME,
                        label.block(),
                        TextMark.of(
                                label.block(),
                                label.box(),
                                Align.CENTRE,
                                style.colour("guide"),
                                Plate.plain(
                                        ground(style),
                                        0.4 * label.block().style().size()))))
                .toList();
    }

    /** The letters of the names of schools. */
    public static TextStyle schoolStyle(ChartStyle style) {
        return style.text(Weight.REGULAR, style.room() ? 1 : 0.86);
    }

    /** The outlines of other schools on one foot, in the units of its canvas. */
    public static List<MarkGroup> schoolOutlines(List<SchoolLabels.Place> places, ChartStyle style) {
        List<MarkGroup> groups = new ArrayList<>();
        for (SchoolLabels.Place place : places) {
            Stroke outer = Stroke.pixels(style.colour("selection-out"), style.width(4.4, 9));
            Stroke inner = Stroke.pixels(style.colour("selection-in"), style.width(2, 4.5))
                    .dashed(style.width(5), style.width(4.5))
                    .cutStraight();
            groups.add(words(
                    "school/" + FootDrawing.id(place.foot()) + "/" + groups.size(),
                    Role.SCHOOL,
                    place.name(),
                    PathMark.line(place.shape().outline(), outer),
                    PathMark.line(place.shape().outline(), inner)));
        }
        return groups;
    }

    /** The names of other schools, with lines to their outlines. */
    public static List<MarkGroup> schoolNames(List<SchoolLabels.Label> labels, ChartStyle style) {
        List<MarkGroup> groups = new ArrayList<>();
        for (SchoolLabels.Label label : labels) {
            TextBlock block = label.place().name();
            double size = block.style().size();
            Stroke edge = Stroke.pixels(
                            style.room() ? BLACK : style.colour("selection-in"), style.room() ? ROOM_EDGE * size : 1)
                    .dashed(4, 3)
                    .cutStraight();
            Plate plate = new Plate(style.room() ? WHITE : style.colour("chip"), 0.4 * size, edge, false);
            Colour letters = style.room() ? BLACK : style.colour("text");
            groups.add(words(
                    "school-name/" + groups.size(),
                    Role.SCHOOL_NAME,
                    block,
                    PathMark.line(
                            Outlines.line(label.from(), label.to()), Stroke.pixels(style.colour("selection-out"), 4)),
                    PathMark.line(
                            Outlines.line(label.from(), label.to()), Stroke.pixels(style.colour("selection-in"), 1.4)),
                    TextMark.of(block, label.box(), Align.CENTRE, letters, plate)));
        }
        return groups;
    }

    /** Why a zone is named right beside it. */
    public enum Chip {
        /** It is selected. */
        SELECTED,
        /** The keyboard is on it. */
        FOCUSED,
        /** The pointer is over it. */
        HOVERED
    }

    /** The words of a name beside a zone. */
    public static TextBlock chipBlock(TextMetrics metrics, String text, Chip chip, ChartStyle style) {
        TextStyle letters = style.text(chip == Chip.SELECTED ? Weight.SEMI_BOLD : Weight.REGULAR, 0.97);
        double edge = chip == Chip.FOCUSED ? 2 : 1;
        return TextBlock.line(metrics, text, letters, 0.6 * letters.size() + edge, 0.25 * letters.size() + edge);
    }

    /** A name beside a zone. */
    public static MarkGroup chip(ZoneChip placed, Chip chip, ChartStyle style) {
        double size = placed.block().style().size();
        Colour ink = style.colour("selection-in");
        Plate plate = switch (chip) {
            case SELECTED -> new Plate(ink, 0.45 * size, null, true);
            case FOCUSED ->
                new Plate(
                        style.colour("chip"),
                        0.45 * size,
                        Stroke.pixels(style.colour("focus"), 2).cutStraight(),
                        true);
            case HOVERED ->
                new Plate(
                        style.colour("chip"),
                        0.45 * size,
                        Stroke.pixels(style.colour("border"), 1).cutStraight(),
                        true);
        };
        Colour letters = style.colour(chip == Chip.SELECTED ? "selection-out" : "text");
        return words(
                "chip/" + chip.name().toLowerCase(Locale.ROOT),
                Role.CHIP,
                placed.block(),
                PathMark.line(Outlines.line(placed.at(), placed.end()), Stroke.pixels(ink, 1.4)),
                new PathMark(
                        Outlines.circle(placed.at(), 3),
                        Fill.of(ink),
                        Stroke.pixels(style.colour("selection-out"), 1),
                        1),
                TextMark.of(placed.block(), placed.box(), Align.CENTRE, letters, plate));
    }
}
