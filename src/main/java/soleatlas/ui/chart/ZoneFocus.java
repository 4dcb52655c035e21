package soleatlas.ui.chart;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.FootDrawing;
import soleatlas.chart.drawing.ZoneDrawing;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.layout.ZoneOrder;
import soleatlas.ui.scene.LayerStack;

/** The zone on which the keyboard stands. Of all zones only that one is a stop for the Tab key. */
final class ZoneFocus {

    private final LayerStack feet;
    private @Nullable ChartLayout layout;
    private @Nullable ZoneOrder order;
    private @Nullable ChartTool tool;
    private @Nullable Placement current;
    private boolean keyboard;

    ZoneFocus(LayerStack feet) {
        this.feet = feet;
    }

    /** Walks on this layout from now on; null if there is none. */
    void walkOn(@Nullable ChartLayout next) {
        layout = next;
        order = next == null ? null : new ZoneOrder(next);
    }

    /** Gives pointing another meaning; none is looking and reading. */
    void use(@Nullable ChartTool next) {
        tool = next;
    }

    Optional<ChartTool> tool() {
        return Optional.ofNullable(tool);
    }

    /** The order of all zones on the chart. */
    Optional<ZoneOrder> all() {
        return Optional.ofNullable(order);
    }

    /** Where keys lead: to all zones, or to those at which the tool stops. */
    Optional<ZoneOrder> walk() {
        return all().map(zones -> tool().map(used -> zones.among(used::stopsAt)).orElse(zones));
    }

    /** The zones to which keys lead, in their order. */
    List<Placement> stops() {
        return walk().map(ZoneOrder::stops).orElse(List.of());
    }

    /** The node of a zone, if it is on the chart. */
    Optional<ZoneNode> node(Placement placement) {
        return Optional.ofNullable(layout)
                .flatMap(shown -> shown.footOf(placement))
                .flatMap(
                        foot -> feet.node("zones/" + FootDrawing.id(foot), "zone/" + ZoneDrawing.id(placement.place())))
                .map(ZoneNode.class::cast);
    }

    @Nullable
    Placement current() {
        return current;
    }

    boolean isCurrent(Placement placement) {
        return current != null && current.place().equals(placement.place());
    }

    void moveTo(@Nullable Placement placement) {
        if (current != null && !current.equals(placement)) {
            node(current).ifPresent(node -> node.setFocusTraversable(false));
        }
        current = placement;
        if (placement != null) {
            node(placement).ifPresent(node -> node.setFocusTraversable(true));
        }
    }

    /** Stays on the same zone of a map that may be another, or goes to the nearest, or to the first. */
    void stayOn(FootMap map) {
        moveTo(Optional.ofNullable(current)
                .map(Placement::place)
                .flatMap(map::placement)
                .flatMap(placement -> node(placement).isPresent()
                        ? Optional.of(placement)
                        : walk().flatMap(path -> path.nearest(placement)))
                .or(() -> walk().flatMap(ZoneOrder::first))
                .orElse(null));
    }

    /** Whether the last input came from the keyboard; answers whether that is new. */
    boolean setKeyboard(boolean used) {
        boolean changed = keyboard != used;
        keyboard = used;
        return changed;
    }

    /** The zone whose focus is to be seen: only after input from the keyboard there is one. */
    @Nullable
    Placement visible() {
        Placement now = current;
        return keyboard && now != null && node(now).map(ZoneNode::isFocused).orElse(false) ? now : null;
    }
}
