package soleatlas.ui.slide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.style.Theme;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.model.present.BoardLight;
import soleatlas.slide.SlidePlan;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Room;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;

/**
 * A slide as the room sees it: the chart, and beside it or round it what is written. It shows
 * what the slide holds and nothing else, so what a slide does not hold cannot be on it. All sizes follow the room, none the
 * text size of the window: drawn smaller for the teacher, it is the same picture.
 */
public final class SlideView extends Region {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    /** Free space at the edges, as a share of the height. */
    private static final double MARGIN = 0.022;
    /** Share of the height that words above and below the chart may take. */
    private static final double MOST_WORDS = 0.45;

    private final SlidePlans plans;
    private final SlideWords words;
    private final SlideCard card;
    private final SlideChart chart;
    private final SlideContent content = new SlideContent();
    private final LightLayer light;
    private final Region curtain = new Region();
    private @Nullable Slide slide;
    private @Nullable SlideSetting setting;
    private boolean dark;

    /**
     * A view without a slide.
     *
     * @param plans of slides; views that show the same slides share them
     * @param still whether nothing may move
     */
    public SlideView(SlidePlans plans, ObservableBooleanValue still) {
        // as a root of its own it has its own colours, whatever theme the window has
        getStyleClass().addAll("slide", "root");
        this.plans = plans;
        String language = plans.language();
        words = new SlideWords(language);
        card = new SlideCard(language);
        chart = new SlideChart(language, still, this::moved);
        curtain.getStyleClass().add("slide-curtain");
        content.getChildren().addAll(chart, words.title(), words.caption(), card);
        light = new LightLayer(this::point, content, still);
        List.of(content, light, curtain).forEach(layer -> layer.setManaged(false));
        getChildren().addAll(content, light, curtain);
        darken(false);
        show(null, null);
    }

    private static String sheet() {
        return Objects.requireNonNull(SlideView.class.getResource("/soleatlas/ui/slide.css"))
                .toExternalForm();
    }

    /** Shows a slide, or nothing at all. */
    public void show(@Nullable Slide next, @Nullable SlideSetting with) {
        boolean same = with == null ? setting == null : setting != null && setting.isSame(with);
        if (same && Objects.equals(next, slide)) {
            return;
        }
        slide = next;
        setting = with;
        boolean open = next != null && with != null && next.curtain() == Slide.Curtain.OPEN;
        content.setVisible(open);
        light.setVisible(open);
        chart.setVisible(open);
        curtain.setVisible(!open);
        curtain.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("white"), next != null && next.curtain() == Slide.Curtain.WHITE);
        if (next != null && with != null && open) {
            words.show(next, with.map());
            card.show(next, with.map());
            chart.show(next, with, dark);
        }
        requestLayout();
    }

    /** Light on dark, or dark on light. */
    public void darken(boolean wanted) {
        if (wanted != dark || getStylesheets().isEmpty()) {
            dark = wanted;
            Theme.Shade shade = dark ? Theme.Shade.DARK : Theme.Shade.LIGHT;
            getStylesheets().setAll(sheet(), Theme.sheet(shade).toExternalForm());
            pseudoClassStateChanged(DARK, dark);
            if (slide != null && setting != null) {
                chart.show(slide, setting, dark);
            }
            requestLayout();
        }
    }

    /** Throws light on the picture. */
    public void shine(BoardLight wanted, boolean trail) {
        light.show(wanted, trail, getHeight());
    }

    private void moved() {
        light.place();
    }

    /** How many names the slide asks for that have no room. */
    public int unnamed() {
        return chart.unnamed();
    }

    /** The place on a foot that a point of this view shows, in its own pixels; nothing beside the chart. */
    public Optional<FootPoint> pin(double x, double y) {
        return chart.isVisible() ? chart.pin(x - chart.getLayoutX(), y - chart.getLayoutY()) : Optional.empty();
    }

    /** Where a place on a foot is shown, in this view's pixels. */
    public Optional<Point> point(FootPoint pin) {
        return chart.point(pin).map(point -> new Point(point.x() + chart.getLayoutX(), point.y() + chart.getLayoutY()));
    }

    /** The zone at a point of this view. */
    public Optional<Placement> zone(double x, double y) {
        return chart.isVisible() ? chart.zone(x - chart.getLayoutX(), y - chart.getLayoutY()) : Optional.empty();
    }

    /** How many canvas units a pixel of this view is. */
    public double unit() {
        return chart.unit();
    }

    /** The part of the chart that is seen now, as a shot that keeps it; nothing on a picture of all views. */
    Optional<Shot.Part> part(FootPoint pin) {
        return chart.part(pin);
    }

    /** A part that shows more or less of the chart, with a place where it is. */
    Optional<Shot> zoomed(FootPoint pin, double factor) {
        return chart.zoomed(pin, factor);
    }

    /** Whether the foot of a place is drawn as a mirror image. */
    boolean isMirrored(FootPoint pin) {
        return chart.isMirrored(pin);
    }

    /** The time is this, in milliseconds: a count-down goes on. */
    public void tick(long now) {
        words.tick(now);
    }

    /** What is written on the slide, for those who hear it; nothing behind a curtain. */
    public String spoken() {
        return chart.isVisible() ? words.spoken() : "";
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(content, light, curtain)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        SlideSetting with = setting;
        if (with == null || getScene() == null || !chart.isVisible() || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        Room room = with.room();
        double margin = Math.rint(MARGIN * getHeight());
        SlidePlan plan = plans.get(
                Objects.requireNonNull(slide),
                with,
                Box.ofSize(getWidth(), getHeight()),
                () -> SlidePlan.of(getWidth() / getHeight(), new Measures(room, margin)));
        write(room, plan.words());
        if (plan.beside()) {
            beside(room, margin, plan.column());
        } else {
            below(room, margin, plan.column());
        }
    }

    private void write(Room room, double share) {
        // a title stays nearer to its size, so that titles of one lesson look alike
        words.size(Math.sqrt(share) * room.title(getHeight()), share * room.least(getHeight()));
        card.size(share * room.least(getHeight()));
        // words that no style sheet has touched yet have no size
        List.of(words.title(), words.caption(), card).forEach(Node::applyCss);
    }

    /** All words stand at the left, so that the feet have the whole height. */
    private void beside(Room room, double margin, double share) {
        double width = getWidth();
        double height = getHeight();
        double column = column(share, margin);
        double titleHeight = Math.ceil(words.title().prefHeight(column));
        words.title().resizeRelocate(margin, margin, column, titleHeight);
        double top = margin + titleHeight + margin * 0.7;
        double captionHeight = Math.ceil(words.caption().prefHeight(column));
        words.caption().resizeRelocate(margin, top, column, Math.max(1, captionHeight));
        if (card.isUsed()) {
            double from = top + (captionHeight > 1 ? captionHeight + margin : 0);
            card.resizeRelocate(margin, from, column, Math.ceil(card.prefHeight(column)));
        }
        double chartLeft = column + 2 * margin;
        chart.resizeRelocate(chartLeft, 0, width - chartLeft, height);
        chart.room(
                new Box(margin / 2, margin / 2, width - chartLeft - margin, height - margin),
                room.names(height),
                room.least(height),
                height);
    }

    private double column(double share, double margin) {
        return Math.rint(share * getWidth()) - 2 * margin;
    }

    /** The title stands above, everything else below, a technique at the right. */
    private void below(Room room, double margin, double share) {
        double width = getWidth();
        double height = getHeight();
        double inner = width - 2 * margin;
        double titleHeight = Math.ceil(words.title().prefHeight(inner));
        words.title().resizeRelocate(margin, margin * 0.6, inner, titleHeight);
        double captionHeight = Math.ceil(words.caption().prefHeight(inner));
        double top = margin * 0.6 + titleHeight;
        double bottom = Math.max(top + 40, height - margin * 0.6 - captionHeight);
        words.caption().resizeRelocate(margin, bottom, inner, captionHeight);
        double cardWidth = card.isUsed() ? Math.rint(share * width) : 0;
        if (cardWidth > 0) {
            double cardHeight = Math.ceil(card.prefHeight(cardWidth - margin));
            card.resizeRelocate(width - cardWidth, top + margin / 2, cardWidth - margin, cardHeight);
        }
        chart.resizeRelocate(0, top, width - cardWidth, bottom - top);
        chart.room(
                new Box(margin, 0, Math.max(margin + 40, width - cardWidth - margin), bottom - top),
                room.names(height),
                room.least(height),
                height);
    }

    /** How large words and feet would be. */
    private final class Measures implements SlidePlan.Measured {

        private final Room room;
        private final double margin;

        Measures(Room room, double margin) {
            this.room = room;
            this.margin = margin;
        }

        @Override
        public boolean hasCard() {
            return card.isUsed();
        }

        @Override
        public boolean fits(boolean beside, double share, double size) {
            write(room, size);
            double height = getHeight();
            if (beside) {
                double column = column(share, margin);
                double all = said(column) + (card.isUsed() ? margin + Math.ceil(card.prefHeight(column)) : 0);
                return all <= height - 2.7 * margin;
            }
            double said = said(getWidth() - 2 * margin);
            double cardWidth = Math.rint(share * getWidth()) - margin;
            return said <= MOST_WORDS * height
                    && (!card.isUsed() || Math.ceil(card.prefHeight(cardWidth)) <= height - said - 2.2 * margin);
        }

        private double said(double width) {
            return Math.ceil(words.title().prefHeight(width))
                    + Math.ceil(words.caption().prefHeight(width));
        }

        @Override
        public double chart(boolean beside, double share, double size) {
            double width = getWidth();
            double height = getHeight();
            Box left;
            if (beside) {
                left = Box.ofSize(width - column(share, margin) - 3 * margin, height - margin);
            } else {
                write(room, size);
                double inner = width - 2 * margin;
                double card = hasCard() ? share * width : 0;
                left = Box.ofSize(Math.max(1, inner - card), Math.max(1, height - said(inner) - 2 * margin));
            }
            return chart.worth(left, room.names(height), room.least(height));
        }
    }
}
