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
import soleatlas.explore.ColourKey;
import soleatlas.ui.UiText;

/** One zone on one foot. It can take the focus; what it means is in its accessible text; clicks are found by geometry. */
final class ZoneNode extends Group {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TWIN = PseudoClass.getPseudoClass("twin");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    private final Placement placement;
    private final Runnable select;
    private final boolean mirrored;
    private final ScreenLine shape;
    private final ScreenLine texture;
    private @Nullable ColourKey colour;

    ZoneNode(Placement placement, boolean mirrored, ObservableDoubleValue scale, String description, Runnable select) {
        this.placement = placement;
        this.mirrored = mirrored;
        this.select = select;
        getStyleClass().add("zone");
        setId("zone-" + placement.zone().id() + "-" + UiText.kebab(placement.foot()));
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
    void colour(Optional<ColourKey> key) {
        colour = key.orElse(null);
        pseudoClassStateChanged(PLAIN, key.isEmpty());
        shape.filled(key.map(one -> Color.web(one.fill())).orElse(null));
        shape.setStyle(key.map(one -> "-zone-ink: " + one.ink() + ";").orElse(null));
    }

    /**
     * Draws the texture of its colour, or none.
     *
     * @param scale screen pixels per unit
     */
    void texture(boolean shown, double scale) {
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

    Placement placement() {
        return placement;
    }

    void setDimmed(boolean dimmed) {
        pseudoClassStateChanged(DIMMED, dimmed);
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void setTwin(boolean twin) {
        pseudoClassStateChanged(TWIN, twin);
    }
}
