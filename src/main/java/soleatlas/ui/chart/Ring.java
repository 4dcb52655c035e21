package soleatlas.ui.chart;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import soleatlas.atlas.Placement;
import soleatlas.words.Messages;

/** A line round a zone in two tones, so that one of them stands out from whatever lies beneath. */
public final class Ring extends Group {

    /** What a ring says. */
    public enum Kind {
        /** The pointer is over the zone. */
        HOVERED,
        /** The zone is the selected one on another foot. */
        TWIN,
        /** The zone is selected. */
        SELECTED,
        /** The keyboard is on the zone; dashed, to differ by form. */
        FOCUSED,
        /** The keyboard is on the selected zone: a wider dashed line that looks out from under the selection's. */
        FOCUSED_SELECTED,
        /** Other schools chart the zone differently; dotted. */
        DISPUTED,
        /** A question is about the zone. */
        ASKED,
        /** The zone waits for a word; dashed. */
        SPOT,
        /** The zone was known. */
        RIGHT,
        /** The zone was pointed at wrongly; dashed. */
        WRONG,
        /** The zone was missed. */
        MISSED
    }

    public Ring(Kind kind, Placement placement, ObservableDoubleValue scale) {
        String name = "ring-" + Messages.kebab(kind);
        getStyleClass().add(name);
        setMouseTransparent(true);
        ScreenLine outer = FxPaths.draw(new ScreenLine(scale, "ring-outer"), placement.outline());
        ScreenLine inner = FxPaths.draw(new ScreenLine(scale, "ring-inner"), placement.outline());
        if (kind == Kind.FOCUSED || kind == Kind.FOCUSED_SELECTED || kind == Kind.SPOT) {
            inner.dashed(6, 6);
        } else if (kind == Kind.WRONG) {
            inner.dashed(3, 5);
        } else if (kind == Kind.DISPUTED) {
            inner.dashed(1.5, 5);
        }
        getChildren().addAll(outer, inner);
    }
}
