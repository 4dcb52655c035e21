package soleatlas.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soleatlas.atlas.Placement;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Stroke;
import soleatlas.chart.style.ChartStyle;
import soleatlas.chart.style.Colour;

/**
 * A line round a zone in two tones, so that one of them stands out from whatever lies beneath; widths are pixels. Each differs
 * from the others by form, not by colour alone.
 */
public enum Ring {
    /** The pointer is over the zone. */
    HOVERED("selection-out", 4.5, "selection-in", 2),
    /** The zone is the selected one on another foot. */
    TWIN("selection-out", 4, "selection-in", 1.6),
    /** The zone is selected. */
    SELECTED("selection-out", 6, "selection-in", 3),
    /** The keyboard is on the zone; dashed, to differ by form. */
    FOCUSED("focus-gap", 5.5, "focus", 3, 6, 6, true),
    /** The keyboard is on the selected zone: a wider dashed line that looks out from under the selection's. */
    FOCUSED_SELECTED("focus-gap", 13, "focus", 10, 6, 6, false),
    /** Other schools chart the zone differently; dotted. */
    DISPUTED("", 0, "selection-in", 1.6, 1.5, 5, true),
    /** A question is about the zone. */
    ASKED("selection-out", 8, "accent", 4.5),
    /** The zone waits for a word; dashed. */
    SPOT("selection-out", 4, "accent", 2, 6, 6, true),
    /** The zone was known. */
    RIGHT("selection-out", 5.5, "right", 3),
    /** The zone was pointed at wrongly; dashed. */
    WRONG("selection-out", 5.5, "wrong", 2.6, 3, 5, false),
    /** The zone was missed. */
    MISSED("selection-out", 5.5, "missed", 3);

    private static final double ROOM_OUTER = 13;
    private static final double ROOM_INNER = 6;
    private static final double HOVERED_OUTER = 0.7;
    private static final double DISPUTED_INNER = 0.75;

    private final String outer;
    private final double outerWidth;
    private final String inner;
    private final double innerWidth;
    private final double dash;
    private final double gap;
    private final boolean round;

    Ring(String outer, double outerWidth, String inner, double innerWidth) {
        this(outer, outerWidth, inner, innerWidth, 0, 0, true);
    }

    Ring(String outer, double outerWidth, String inner, double innerWidth, double dash, double gap, boolean round) {
        this.outer = outer;
        this.outerWidth = outerWidth;
        this.inner = inner;
        this.innerWidth = innerWidth;
        this.dash = dash;
        this.gap = gap;
        this.round = round;
    }

    /** The ring round a zone. */
    public MarkGroup round(Placement placement, ChartStyle style) {
        boolean large = style.room() && this == SELECTED;
        List<Mark> marks = new ArrayList<>();
        if (!outer.isEmpty()) {
            Stroke stroke = Stroke.pixels(style.colour(outer), style.width(large ? ROOM_OUTER : outerWidth));
            marks.add(PathMark.line(placement.outline(), stroke).withOpacity(this == HOVERED ? HOVERED_OUTER : 1));
        }
        Colour colour = style.colour(inner);
        Stroke stroke = Stroke.pixels(colour, style.width(large ? ROOM_INNER : innerWidth));
        if (dash > 0) {
            stroke = stroke.dashed(style.width(dash), style.width(gap));
        }
        marks.add(PathMark.line(placement.outline(), round ? stroke : stroke.cutStraight())
                .withOpacity(this == DISPUTED ? DISPUTED_INNER : 1));
        String id =
                "ring-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + ZoneDrawing.id(placement.place());
        return MarkGroup.of(id, this == ASKED ? Role.CALL : Role.RING, marks);
    }
}
