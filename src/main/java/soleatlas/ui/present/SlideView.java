package soleatlas.ui.present;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.explore.present.Light;
import soleatlas.geometry.Box;
import soleatlas.geometry.Point;
import soleatlas.teach.Pin;
import soleatlas.teach.Room;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;
import soleatlas.ui.UiText;

/**
 * A slide as the room sees it: the chart, and beside it or round it what is written. It shows
 * what the slide holds and nothing else, so what a slide does not hold cannot be on it. All sizes follow the room, none the
 * text size of the window: drawn smaller for the teacher, it is the same picture.
 */
public final class SlideView extends Region {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    /** Free space at the edges, as a share of the height. */
    private static final double MARGIN = 0.022;
    /** From this width against the height on, words stand beside the chart. */
    private static final double WIDE = 1.5;
    /** Words beside the chart are easier to read: the feet must be so much larger without them. */
    private static final double BIAS = 1.15;
    /** Share of the width that words beside the chart take. */
    private static final double COLUMN = 0.38;
    /** Share of the height that words above and below the chart may take. */
    private static final double MOST_WORDS = 0.45;
    /** Words get no smaller than this share of what the last row needs, in steps of a fifteenth. */
    private static final double SMALLEST = 0.45;

    private static final double SHRINK = 0.93;
    /** Share of the width that a technique takes at the right of the chart. */
    private static final double CARD = 0.36;

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
     * @param language BCP 47 tag in which the texts are wanted
     * @param still whether nothing may move
     */
    public SlideView(String language, ObservableBooleanValue still) {
        // as a root of its own it has its own colours, whatever theme the window has
        getStyleClass().addAll("slide", "root");
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

    private static String sheet(String name) {
        return Objects.requireNonNull(UiText.class.getResource(name), name).toExternalForm();
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
            chart.show(next, with);
        }
        requestLayout();
    }

    /** Light on dark, or dark on light. */
    public void darken(boolean wanted) {
        if (wanted != dark || getStylesheets().isEmpty()) {
            dark = wanted;
            getStylesheets().setAll(sheet("slide.css"), sheet(dark ? "dark.css" : "light.css"));
            pseudoClassStateChanged(DARK, dark);
        }
    }

    /** Throws light on the picture. */
    public void shine(Light wanted, boolean trail) {
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
    public Optional<Pin> pin(double x, double y) {
        return chart.isVisible() ? chart.pin(x - chart.getLayoutX(), y - chart.getLayoutY()) : Optional.empty();
    }

    /** Where a place on a foot is shown, in this view's pixels. */
    public Optional<Point> point(Pin pin) {
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
    Optional<Shot.Part> part(Pin pin) {
        return chart.part(pin);
    }

    /** A part that shows more or less of the chart, with a place where it is. */
    Optional<Shot> zoomed(Pin pin, double factor) {
        return chart.zoomed(pin, factor);
    }

    /** Whether the foot of a place is drawn as a mirror image. */
    boolean isMirrored(Pin pin) {
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
        if (with == null || !chart.isVisible() || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        Room room = with.room();
        double margin = Math.rint(MARGIN * getHeight());
        write(room, 1);
        if (getWidth() >= WIDE * getHeight() && isLargerBeside(room, margin)) {
            fit(room, Math.rint(COLUMN * getWidth()) - 2 * margin, getHeight() - 3 * margin);
            beside(room, margin);
        } else {
            fit(room, getWidth() - 2 * margin, MOST_WORDS * getHeight());
            below(room, margin);
        }
    }

    /** Writes the words as large as the last row needs, or as large as they all have room. */
    private void fit(Room room, double width, double height) {
        for (double share = 1; share > SMALLEST; share *= SHRINK) {
            write(room, share);
            if (words.title().prefHeight(width) + words.caption().prefHeight(width) <= height) {
                return;
            }
        }
    }

    private void write(Room room, double share) {
        words.size(share * room.title(getHeight()), share * room.least(getHeight()));
        content.applyCss(); // words that no style sheet has touched yet have no size
    }

    /** Whether words at the left leave the feet larger than words above and below. */
    private boolean isLargerBeside(Room room, double margin) {
        double height = getHeight();
        double inner = getWidth() - 2 * margin;
        double words =
                this.words.title().prefHeight(inner) + this.words.caption().prefHeight(inner);
        double card = this.card.isUsed() ? CARD * getWidth() : 0;
        Box left = Box.ofSize(getWidth() * (1 - COLUMN) - 2 * margin, height - 2 * margin);
        Box between = Box.ofSize(Math.max(1, inner - card), Math.max(1, height - words - 2 * margin));
        return BIAS * chart.length(left, room.names(height), room.least(height))
                >= chart.length(between, room.names(height), room.least(height));
    }

    /** On a wide picture all words stand at the left, so that the feet have its whole height. */
    private void beside(Room room, double margin) {
        double width = getWidth();
        double height = getHeight();
        double column = Math.rint(COLUMN * width) - 2 * margin;
        double titleHeight = Math.ceil(words.title().prefHeight(column));
        words.title().resizeRelocate(margin, margin, column, titleHeight);
        double top = margin + titleHeight + margin * 0.7;
        double captionHeight =
                Math.min(height - margin - top, Math.ceil(words.caption().prefHeight(column)));
        words.caption().resizeRelocate(margin, top, column, Math.max(1, captionHeight));
        double from = top + (captionHeight > 1 ? captionHeight + margin : 0);
        double left = Math.max(10, height - margin - from);
        if (card.isUsed()) {
            card.size(room.least(height), column, left);
            card.resizeRelocate(margin, from, column, Math.min(left, Math.ceil(card.prefHeight(column))));
        }
        double chartLeft = column + 2 * margin;
        chart.resizeRelocate(chartLeft, 0, width - chartLeft, height);
        chart.room(
                new Box(margin / 2, margin / 2, width - chartLeft - margin, height - margin),
                room.names(height),
                room.least(height),
                height);
    }

    /** On a narrow picture the title stands above, everything else below, a technique at the right. */
    private void below(Room room, double margin) {
        double width = getWidth();
        double height = getHeight();
        double inner = width - 2 * margin;
        double titleHeight = Math.ceil(words.title().prefHeight(inner));
        words.title().resizeRelocate(margin, margin * 0.6, inner, titleHeight);
        double captionHeight = Math.ceil(words.caption().prefHeight(inner));
        double top = margin * 0.6 + titleHeight;
        double bottom = Math.max(top + 40, height - margin * 0.6 - captionHeight);
        words.caption().resizeRelocate(margin, bottom, inner, captionHeight);
        double cardWidth = card.isUsed() ? Math.rint(CARD * width) : 0;
        if (cardWidth > 0) {
            card.size(room.least(height), cardWidth - margin, bottom - top - margin);
            card.resizeRelocate(width - cardWidth, top + margin / 2, cardWidth - margin, bottom - top - margin);
        }
        chart.resizeRelocate(0, top, width - cardWidth, bottom - top);
        chart.room(
                new Box(margin, 0, Math.max(margin + 40, width - cardWidth - margin), bottom - top),
                room.names(height),
                room.least(height),
                height);
    }
}
