package soleatlas.ui.chart;

import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Placement;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.chart.style.ColourKey;
import soleatlas.study.Mastery;
import soleatlas.words.Messages;

/** One zone on one foot. It can take the focus; what it means is in its accessible text; clicks are found by geometry. */
public final class ZoneNode extends Group {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TWIN = PseudoClass.getPseudoClass("twin");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final double DASH = 5;

    private final Placement placement;
    private final Runnable select;
    private final boolean mirrored;
    private final String description;
    private final ScreenLine shape;
    private final ScreenLine texture;
    private @Nullable ColourKey colour;

    public ZoneNode(
            Placement placement, boolean mirrored, ObservableDoubleValue scale, String description, Runnable select) {
        this.placement = placement;
        this.mirrored = mirrored;
        this.select = select;
        this.description = description;
        getStyleClass().add("zone");
        setId("zone-" + placement.zone().id() + "-" + Messages.kebab(placement.foot()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(description);
        setFocusTraversable(false);
        shape = FxPaths.draw(new ScreenLine(scale, "zone-shape"), placement.outline());
        texture = FxPaths.draw(new ScreenLine(scale, "zone-texture"), placement.outline());
        texture.setVisible(false);
        getChildren().addAll(shape, texture);
        placement.marks().forEach(mark -> getChildren().add(FxPaths.draw(new ScreenLine(scale, "zone-mark"), mark)));
    }

    /**
     * Colours the zone.
     *
     * @param key its colour; nothing for line art
     */
    public void colour(Optional<ColourKey> key) {
        colour = key.orElse(null);
        pseudoClassStateChanged(PLAIN, key.isEmpty());
        shape.filled(key.map(one -> Color.web(one.fill())).orElse(null));
        shape.setStyle(key.map(one -> "-zone-ink: " + one.ink() + ";").orElse(null));
    }

    /** Tells how well the zone is known: by a tone, and by a dashed edge where it was never asked. Nothing: does not tell. */
    public void heat(Optional<Mastery> mastery) {
        for (Mastery step : Mastery.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass("heat-" + step.pips()),
                    mastery.filter(step::equals).isPresent());
        }
        boolean unseen = mastery.filter(Mastery.UNSEEN::equals).isPresent();
        shape.dashed(unseen ? DASH : 0, unseen ? DASH : 0);
    }

    /** Marks the zone for a question or an answer, or not at all. */
    public void mark(QuizMarks.@Nullable Mark mark) {
        for (QuizMarks.Mark one : QuizMarks.Mark.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(Messages.kebab(one)), one == mark);
        }
        setAccessibleText(mark == null ? description : Messages.text("learn.zone.marked", description, word(mark)));
    }

    private static String word(QuizMarks.Mark mark) {
        return Messages.word("learn.mark", mark);
    }

    /** Takes the zone out of those that can be meant. */
    public void takeOut(boolean out) {
        pseudoClassStateChanged(OUT, out);
    }

    /**
     * Draws the texture of its colour, or none.
     *
     * @param scale screen pixels per unit
     */
    public void texture(boolean shown, double scale) {
        ColourKey key = colour;
        texture.setVisible(shown && key != null);
        if (shown && key != null) {
            texture.setFill(PatternTile.fill(key.pattern(), Color.web(key.ink(), 0.75), scale, mirrored));
        }
    }

    /** Assistive technology can press the zone like a button. */
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            select.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    public Placement placement() {
        return placement;
    }

    public void setDimmed(boolean dimmed) {
        pseudoClassStateChanged(DIMMED, dimmed);
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    public void setTwin(boolean twin) {
        pseudoClassStateChanged(TWIN, twin);
    }
}
