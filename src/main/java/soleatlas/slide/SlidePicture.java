package soleatlas.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.overlay.OverlayPage;
import soleatlas.chart.scene.Fill;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Outlines;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;
import soleatlas.teach.Ink;
import soleatlas.teach.Slide;

/**
 * The layers of a slide on a picture of some size: the chart, and beside it or round it what is written. It shows what the
 * slide holds and nothing else, so what a slide does not hold cannot be on it. All sizes follow the room.
 */
public final class SlidePicture {

    /** Share of the height that words above and below the chart may take. */
    private static final double MOST_WORDS = 0.45;
    /** Free space between title and text where they stand beside the chart, as a share of the margin. */
    private static final double BELOW_TITLE = 0.7;
    /** Free space above and below words that stand above and below the chart, as a share of the margin. */
    private static final double EDGE = 0.6;

    private final Slide slide;
    private final SlideSetting setting;
    private final SlidePage page;
    private final SlideWords words;
    private final @Nullable SlideCard card;
    private final double margin;
    private final SlidePlan plan;
    private final SlideChart chart;
    private final List<MarkGroup> described = new ArrayList<>();
    private final double titleTop;
    private final double captionTop;
    private final double wordsWidth;

    /** The picture of a slide whose curtain is open. */
    public SlidePicture(Slide slide, SlideSetting setting, SlidePage page) {
        this.slide = slide;
        this.setting = setting;
        this.page = page;
        words = new SlideWords(slide, setting, page);
        card = SlideCard.of(slide, setting, page).orElse(null);
        margin = page.margin();
        plan = SlidePlan.of(page.width() / page.height(), new Measures());
        double share = plan.words();
        double width = page.width();
        double height = page.height();
        wordsWidth = wordsWidth(plan.beside(), plan.column());
        titleTop = plan.beside() ? margin : margin * EDGE;
        double titleBottom = titleTop + words.titleHeight(share, wordsWidth);
        double captionHeight = words.captionHeight(share, wordsWidth);
        Box area;
        Box room;
        if (plan.beside()) { // all words stand at the left, so that the feet have the whole height
            captionTop = titleBottom + margin * BELOW_TITLE;
            if (card != null) {
                double top = captionTop + (captionHeight > 0 ? captionHeight + margin : 0);
                described.add(card.marks(share, margin, top, wordsWidth));
            }
            area = new Box(wordsWidth + 2 * margin, 0, width, height);
            room = new Box(area.minX() + margin / 2, margin / 2, width - margin, height - margin);
        } else { // the title stands above, everything else below, a technique at the right
            captionTop = Math.max(titleBottom + 40, height - margin * EDGE - captionHeight);
            double right = width;
            if (card != null) {
                right -= Math.rint(plan.column() * width);
                described.add(card.marks(share, right, titleBottom + margin / 2, width - right - margin));
            }
            area = new Box(0, titleBottom, right, captionTop);
            double bottom = Math.max(titleBottom + 20, captionTop - margin / 2); // the sole does not stand on the words
            room = new Box(margin, titleBottom, Math.max(margin + 40, right - margin), bottom);
        }
        chart = new SlideChart(slide, setting, page, area, room);
    }

    private double wordsWidth(boolean beside, double column) {
        return Math.max(1, (beside ? Math.rint(column * page.width()) : page.width()) - 2 * margin);
    }

    /** How large words and feet would be. */
    private final class Measures implements SlidePlan.Measured {

        @Override
        public boolean hasCard() {
            return card != null;
        }

        @Override
        public boolean fits(boolean beside, double column, double share) {
            double width = wordsWidth(beside, column);
            double height = page.height();
            double said = said(share, width);
            if (!words.fits(share, width)) {
                return false;
            }
            if (beside) {
                return said + (card == null ? 0 : margin + card.height(share, width)) <= height - 2.7 * margin
                        && (card == null || card.fits(share, width));
            }
            double cardWidth = Math.rint(column * page.width()) - margin;
            return said <= MOST_WORDS * height
                    && (card == null
                            || (card.fits(share, cardWidth)
                                    && card.height(share, cardWidth) <= height - said - 2.2 * margin));
        }

        private double said(double share, double width) {
            return words.titleHeight(share, width) + words.captionHeight(share, width);
        }

        @Override
        public double chart(boolean beside, double column, double share) {
            double width = page.width() - 2 * margin;
            double height = page.height() - margin;
            Box room = beside
                    ? Box.ofSize(Math.max(1, width - margin - wordsWidth(true, column)), height)
                    : Box.ofSize(
                            Math.max(1, width - (card == null ? 0 : column * page.width())),
                            Math.max(1, height - margin - said(share, width)));
            return SlideChart.worth(slide, setting, page, room);
        }
    }

    /** The feet and what is written on them. */
    public SlideChart chart() {
        return chart;
    }

    /** Lines drawn on the feet, above everything else on the chart. */
    public Layer ink(Viewport viewport, List<Ink> lines) {
        OverlayPage where = new OverlayPage(chart.layout(), viewport, chart.area(), chart.style(), page.metrics());
        return Layer.onScreen("ink", new InkOverlay(lines).onScreen(where));
    }

    /**
     * What is written beside the chart, and what keeps the chart from reaching there.
     *
     * @param now the time, in milliseconds
     */
    public List<Layer> words(long now) {
        Box area = chart.area();
        double[] all = corners(Box.ofSize(page.width(), page.height()));
        PathMark mat = PathMark.filled(
                Outlines.rings(List.of(all, corners(area))),
                Fill.of(page.theme().colour("window")));
        return List.of(
                Layer.onScreen("mat", List.of(MarkGroup.of("mat", Role.MAT, List.of(mat)))),
                Layer.onScreen("words", words.marks(plan.words(), margin, titleTop, captionTop, wordsWidth, now)),
                Layer.onScreen("card", described));
    }

    private static double[] corners(Box box) {
        return new double[] {
            box.minX(), box.minY(), box.maxX(), box.minY(), box.maxX(), box.maxY(), box.minX(), box.maxY()
        };
    }

    /** Everything as it looks at rest, from the lowest layer to the topmost. */
    List<Layer> layers(long now) {
        Viewport viewport = chart.target();
        return Stream.of(chart.feet(), chart.screen(viewport), List.of(ink(viewport, slide.ink())), words(now))
                .flatMap(List::stream)
                .toList();
    }
}
