package soleatlas.ui.chart;

import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import soleatlas.atlas.Placement;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.ui.scene.MarkNode;
import soleatlas.words.Messages;

/** One zone on one foot. It can take the focus; what it means is in its accessible text; clicks are found by geometry. */
public final class ZoneNode extends MarkNode {

    private final Placement placement;
    private final Consumer<Placement> press;

    ZoneNode(
            MarkGroup group,
            ObservableDoubleValue scale,
            boolean mirrored,
            Placement placement,
            Consumer<Placement> press) {
        super(group, scale, mirrored);
        this.placement = placement;
        this.press = press;
        setId("zone-" + placement.zone().id() + "-" + Messages.kebab(placement.foot()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(group.name());
        setFocusTraversable(false);
    }

    /** The zone on its foot. */
    public Placement placement() {
        return placement;
    }

    @Override
    protected void changed(MarkGroup before) {
        setAccessibleText(group().name());
    }

    /** Assistive technology can press the zone like a button. */
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.accept(placement);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
