package soleatlas.chart.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.chart.drawing.FootDrawing;
import soleatlas.chart.drawing.Ring;
import soleatlas.chart.drawing.ZoneDrawing;
import soleatlas.chart.drawing.ZoneLook;
import soleatlas.chart.label.BadgeLabels;
import soleatlas.chart.layout.ChartLayout.PlacedFoot;
import soleatlas.chart.overlay.QuizMarks.Mark;
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
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;
import soleatlas.geometry.Box;
import soleatlas.geometry.Outline;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.words.Messages;

/** What learning puts on the chart: which zone is meant, what was right and wrong, what was drawn. By form, not by colour alone. */
public final class QuizOverlay implements Overlay {

    private static final double FADED_FOOT = 0.3;
    private static final double OUT = 0.25;
    private static final double SIGN = 14;
    private static final double EDGE = 1.5;

    private final QuizMarks marks;

    /** An overlay with these marks. */
    public QuizOverlay(QuizMarks marks) {
        this.marks = marks;
    }

    @Override
    public boolean isBlank() {
        return marks.blank();
    }

    @Override
    public @Nullable ZoneLook restyle(Placement placement, ZoneLook look, ChartStyle style) {
        Mark mark = marks.marks().get(placement.place());
        boolean drawn = marks.sketch()
                .filter(place -> place.zone().equals(placement.zone().id()))
                .isPresent();
        if (mark == null && (marks.bare() || drawn)) {
            return null;
        }
        ZoneLook next = mark == null
                ? look
                : tone(mark)
                        .map(name -> look.toned(style.colour(name), look.dashed()))
                        .orElse(look);
        return marks.out().contains(placement.zone().id()) ? next.withOpacity(OUT) : next;
    }

    private static Optional<String> tone(Mark mark) {
        return switch (mark) {
            case ASKED -> Optional.of("asked");
            case SPOT -> Optional.empty();
            case RIGHT -> Optional.of("right-soft");
            case WRONG -> Optional.of("wrong-soft");
            case MISSED -> Optional.of("missed-soft");
        };
    }

    @Override
    public Optional<String> spoken(Placement placement, String usual) {
        return Optional.ofNullable(marks.marks().get(placement.place()))
                .map(mark -> Messages.text("learn.zone.marked", usual, Messages.word("learn.mark", mark)));
    }

    @Override
    public boolean writesBeside(Placement placement) {
        return marks.notes().containsKey(placement.place());
    }

    @Override
    public double strength(PlacedFoot foot) {
        return marks.sketch().filter(place -> !isOf(foot, place)).isPresent() ? FADED_FOOT : 1;
    }

    private static boolean isOf(PlacedFoot foot, Place place) {
        return foot.foot() == place.foot() && foot.view().id().equals(place.view());
    }

    @Override
    public List<MarkGroup> onFoot(PlacedFoot foot, ChartStyle style) {
        List<MarkGroup> groups = new ArrayList<>();
        for (Placement placement : foot.placements()) {
            Mark mark = marks.marks().get(placement.place());
            if (mark != null) {
                groups.add(ring(mark).round(placement, style));
            }
        }
        boolean here = marks.marks().keySet().stream().anyMatch(place -> isOf(foot, place));
        marks.drawing().filter(area -> here).ifPresent(area -> {
            Outline outline = Outlines.rings(area.rings());
            Stroke outer = Stroke.pixels(style.colour("selection-out"), style.width(5));
            Stroke inner = Stroke.pixels(style.colour("text"), style.width(2.2)).cutStraight();
            groups.add(MarkGroup.of(
                    "drawn/" + FootDrawing.id(foot),
                    Role.DRAWING,
                    List.of(PathMark.line(outline, outer.dashed(7, 6)), PathMark.line(outline, inner.dashed(7, 6)))));
        });
        return groups;
    }

    private static Ring ring(Mark mark) {
        return switch (mark) {
            case ASKED -> Ring.ASKED;
            case SPOT -> Ring.SPOT;
            case RIGHT -> Ring.RIGHT;
            case WRONG -> Ring.WRONG;
            case MISSED -> Ring.MISSED;
        };
    }

    @Override
    public List<MarkGroup> onScreen(OverlayPage page) {
        BadgeLabels badges = new BadgeLabels(page.room());
        Viewport viewport = page.viewport();
        List<MarkGroup> groups = new ArrayList<>();
        for (PlacedFoot foot : page.layout().feet()) {
            for (Placement placement : foot.placements()) {
                Mark mark = marks.marks().get(placement.place());
                Point at = viewport.toScreen(foot.label(placement));
                String words = marks.notes().getOrDefault(placement.place(), "");
                if (mark != null && page.room().contains(at) && (!words.isEmpty() || mark != Mark.ASKED)) {
                    double depth = placement.region().distanceToEdge(placement.label()) * viewport.scale();
                    groups.add(badge(placement, mark, words, at, depth, badges, page));
                }
            }
        }
        return groups;
    }

    private static MarkGroup badge(
            Placement placement,
            Mark mark,
            String words,
            Point at,
            double depth,
            BadgeLabels badges,
            OverlayPage page) {
        ChartStyle style = page.style();
        TextStyle letters = style.text(Weight.SEMI_BOLD, 0.95);
        double padX = 0.55 * letters.size() + EDGE;
        double padY = 0.2 * letters.size() + EDGE;
        TextBlock block = TextBlock.line(page.metrics(), words, letters, 0, padY);
        Optional<Sign> sign = sign(mark);
        double gap = words.isEmpty() ? 0 : 0.4 * letters.size();
        double before = padX + (sign.isPresent() ? SIGN + gap : 0);
        double width = Math.ceil(before + block.width() + padX);
        BadgeLabels.Badge badge = badges.place(at, width, block.height(), !words.isEmpty(), depth);
        Box box = badge.box();
        Colour colour = style.colour(colour(mark));
        Stroke edge = Stroke.pixels(colour, EDGE).cutStraight();
        Plate plate = new Plate(
                style.colour("chip"), 0.45 * letters.size(), mark == Mark.WRONG ? edge.dashed(4, 3) : edge, false);
        Box wordsBox = new Box(box.minX() + before, box.minY(), box.maxX() - padX, box.maxY());
        List<soleatlas.chart.scene.Mark> drawn = new ArrayList<>();
        if (!badge.onZone()) {
            drawn.add(PathMark.line(Outlines.line(badge.from(), badge.to()), Stroke.pixels(style.colour("text"), 1.4)));
        }
        drawn.add(new TextMark(box, block.in(wordsBox, TextBlock.Align.LEFT), letters, style.colour("text"), plate));
        sign.ifPresent(one -> drawn.add(one.at(box.minX() + padX, box.centre().y() - SIGN / 2, SIGN, colour)));
        return MarkGroup.named(
                "badge-" + mark.name().toLowerCase(Locale.ROOT) + "/" + ZoneDrawing.id(placement.place()),
                Role.BADGE,
                words,
                drawn);
    }

    private static Optional<Sign> sign(Mark mark) {
        return switch (mark) {
            case ASKED -> Optional.empty();
            case SPOT -> Optional.of(Sign.TAG);
            case RIGHT -> Optional.of(Sign.CHECK);
            case WRONG -> Optional.of(Sign.CROSS);
            case MISSED -> Optional.of(Sign.ARROW);
        };
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case ASKED, SPOT -> "accent";
            case RIGHT -> "right";
            case WRONG -> "wrong";
            case MISSED -> "missed";
        };
    }
}
