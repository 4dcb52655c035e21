package soleatlas.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Technique;
import soleatlas.atlas.TechniqueUse;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Outlines;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Plate;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.Colour;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.teach.Slide;
import soleatlas.words.Messages;

/** A technique beside the chart: its name, how firm, and its steps. Lengths are in em of its ordinary letters. */
final class SlideCard {

    private static final int MOST_PRESSURE = 4;
    private static final double NAME = 1.25;
    private static final double PAD_X = 0.75;
    private static final double PAD_Y = 0.65;
    private static final double EDGE = 0.045;
    private static final double CORNER = 0.5;
    private static final double SPACING = 0.45;
    private static final double DOT = 0.2;
    /** From the middle of one dot to that of the next. */
    private static final double DOTS = 0.65;

    private static final double AFTER_DOTS = 0.35;
    private static final double AFTER_NUMBER = 0.5;

    private final Technique technique;
    private final int pressure;
    private final SlideSetting setting;
    private final SlidePage page;

    private SlideCard(Technique technique, int pressure, SlideSetting setting, SlidePage page) {
        this.technique = technique;
        this.pressure = pressure;
        this.setting = setting;
        this.page = page;
    }

    /** The card of a slide, if it describes a technique. */
    static Optional<SlideCard> of(Slide slide, SlideSetting setting, SlidePage page) {
        return slide.shown()
                .described()
                .filter(id -> slide.quizzed().isEmpty())
                .flatMap(setting.map()::technique)
                .map(technique -> new SlideCard(technique, pressure(technique, slide, setting.map()), setting, page));
    }

    /** How firm it is on the zones of the slide: where they differ, as on the gentlest of them. */
    private static int pressure(Technique technique, Slide slide, FootMap map) {
        return slide.shown().zones().stream()
                .flatMap(id -> map.zone(id).stream())
                .flatMap(zone -> zone.techniques().stream())
                .filter(use -> use.technique().equals(technique))
                .mapToInt(TechniqueUse::pressure)
                .min()
                .orElse(technique.pressure());
    }

    private double em(double share) {
        return share * setting.room().least(page.height());
    }

    private List<String> steps() {
        return technique.steps().stream().map(step -> step.in(page.language())).toList();
    }

    private double numberWidth(double em) {
        TextStyle letters = new TextStyle(Weight.BOLD, em);
        double widest = 0;
        for (int i = 1; i <= technique.steps().size(); i++) {
            widest = Math.max(widest, page.metrics().width(String.valueOf(i), letters));
        }
        return widest + AFTER_NUMBER * em;
    }

    /** Whether no word is wider than a card of a width, in pixels. */
    boolean fits(double share, double width) {
        double em = em(share);
        double inner = width - 2 * PAD_X * em;
        TextStyle letters = new TextStyle(Weight.REGULAR, em);
        double steps = inner - numberWidth(em);
        return page.metrics().widestWord(technique.name().in(page.language()), new TextStyle(Weight.BOLD, NAME * em))
                        <= inner
                && steps().stream().allMatch(step -> page.metrics().widestWord(step, letters) <= steps);
    }

    /** Height of a card of a width, in pixels. */
    double height(double share, double width) {
        return draw(share, 0, 0, width, new ArrayList<>());
    }

    /** Draws the card. */
    MarkGroup marks(double share, double x, double y, double width) {
        double em = em(share);
        List<Mark> marks = new ArrayList<>();
        double height = draw(share, x, y, width, marks);
        Plate plate = Plate.edged(colour("surface"), CORNER * em, colour("border"), EDGE * em);
        Box box = new Box(x, y, x + width, y + height);
        marks.add(0, new TextMark(box, List.of(), new TextStyle(Weight.REGULAR, em), colour("text"), plate));
        String name = technique.name().in(page.language());
        return new MarkGroup("card", Role.CARD, name, String.join(" ", steps()), 1, marks);
    }

    private Colour colour(String name) {
        return page.theme().colour(name);
    }

    /** Draws everything but the ground, and answers how high it is. */
    private double draw(double share, double x, double y, double width, List<Mark> marks) {
        double em = em(share);
        double left = x + PAD_X * em;
        double inner = Math.max(1, width - 2 * PAD_X * em);
        double down = y + PAD_Y * em;
        down = write(technique.name().in(page.language()), Weight.BOLD, NAME * em, "text", left, down, inner, marks);
        down = pressure(em, left, down + SPACING * em, inner, marks);
        double indent = numberWidth(em);
        List<String> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            double top = down + SPACING * em;
            write(String.valueOf(i + 1), Weight.BOLD, em, "accent", left, top, inner, marks);
            double rest = Math.max(1, inner - indent);
            down = write(steps.get(i), Weight.REGULAR, em, "text", left + indent, top, rest, marks);
        }
        return Math.ceil(down + PAD_Y * em - y);
    }

    private double pressure(double em, double left, double top, double inner, List<Mark> marks) {
        double indent = (MOST_PRESSURE - 1) * DOTS * em + 2 * DOT * em + AFTER_DOTS * em;
        String words = Messages.text("atlas.pressure." + pressure);
        double down = write(words, Weight.REGULAR, em, "muted", left + indent, top, Math.max(1, inner - indent), marks);
        double middle = top + page.metrics().lineHeight(new TextStyle(Weight.REGULAR, em)) / 2;
        for (int i = 0; i < MOST_PRESSURE; i++) {
            Fill fill = i < pressure ? Fill.of(colour("text")) : Fill.NONE;
            Point at = new Point(left + DOT * em + i * DOTS * em, middle);
            marks.add(new PathMark(Outlines.circle(at, DOT * em), fill, Stroke.pixels(colour("text"), EDGE * em), 1));
        }
        return down;
    }

    /** Writes words and answers where they end. */
    private double write(
            String words,
            Weight weight,
            double size,
            String colour,
            double x,
            double y,
            double width,
            List<Mark> marks) {
        TextBlock block = TextBlock.wrapped(page.metrics(), words, new TextStyle(weight, size), width, 0);
        marks.add(TextMark.of(block, block.at(x, y), TextBlock.Align.LEFT, colour(colour), null));
        return y + block.height();
    }
}
