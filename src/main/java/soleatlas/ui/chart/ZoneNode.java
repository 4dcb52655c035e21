package soleatlas.ui.chart;

import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import soleatlas.atlas.Placement;
import soleatlas.ui.UiText;

/** One zone on one foot. It can take the focus; what it means is in its accessible text; clicks are found by geometry. */
final class ZoneNode extends Group {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TWIN = PseudoClass.getPseudoClass("twin");

    private final Placement placement;

    private final Runnable select;

    ZoneNode(Placement placement, ObservableDoubleValue scale, String description, Runnable select) {
        this.placement = placement;
        this.select = select;
        getStyleClass().add("zone");
        setId("zone-" + placement.zone().id() + "-" + UiText.kebab(placement.foot()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(description);
        setFocusTraversable(false);
        ScreenLine shape = FxPaths.draw(new ScreenLine(scale, "zone-shape"), placement.outline());
        placement
                .zone()
                .group()
                .ifPresentOrElse(
                        system -> {
                            shape.filled(Color.web(system.fill()));
                            shape.setStyle("-zone-ink: " + system.ink() + ";");
                        },
                        () -> shape.getStyleClass().add("zone-plain"));
        getChildren().add(shape);
        placement.marks().forEach(mark -> getChildren().add(FxPaths.draw(new ScreenLine(scale, "zone-mark"), mark)));
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
