package soleatlas.ui.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Cursor;
import soleatlas.atlas.Placement;
import soleatlas.chart.drawing.ZoneDrawing;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Role;
import soleatlas.ui.scene.LayerStack;
import soleatlas.ui.scene.MarkNode;

/** Makes the nodes of what is drawn on the chart: zones take the focus, names a click. */
final class ChartNodes implements LayerStack.Factory {

    private final ObservableBooleanValue still;
    private final Runnable focusMoved;
    private final Consumer<Placement> press;
    private final Consumer<Placement> click;
    private final Map<String, Placement> places = new HashMap<>();

    /**
     * Makes nodes of no zones yet.
     *
     * @param still whether nothing may move by itself
     * @param focusMoved is told when the focus comes to a zone or leaves it
     * @param press assistive technology presses a zone
     * @param click the name of a zone is clicked
     */
    ChartNodes(
            ObservableBooleanValue still, Runnable focusMoved, Consumer<Placement> press, Consumer<Placement> click) {
        this.still = still;
        this.focusMoved = focusMoved;
        this.press = press;
        this.click = click;
    }

    /** Takes the zones of a layout in place of those before. */
    void take(ChartLayout layout) {
        places.clear();
        layout.placements().forEach(placement -> places.put(ZoneDrawing.id(placement.place()), placement));
    }

    @Override
    public MarkNode node(MarkGroup group, ObservableDoubleValue scale, boolean mirrored) {
        if (group.role() == Role.ZONE) {
            ZoneNode node = new ZoneNode(group, scale, mirrored, placement(group, "zone/"), press);
            node.focusedProperty().addListener(value -> focusMoved.run());
            return node;
        }
        if (group.role() == Role.CALL && !still.get()) {
            return new CallingNode(group, scale, mirrored);
        }
        MarkNode node = new MarkNode(group, scale, mirrored);
        node.setMouseTransparent(group.role() != Role.LABEL);
        if (group.role() == Role.SURFACE || group.role() == Role.FOOT_TAG) {
            String side = group.id().split("/", -1)[1];
            node.setId((group.role() == Role.SURFACE ? "foot-" : "tag-") + side);
        }
        if (group.role() == Role.LABEL) {
            Placement named = placement(group, "label/");
            node.setCursor(Cursor.HAND);
            node.setOnMouseClicked(event -> {
                click.accept(named);
                event.consume();
            });
        }
        return node;
    }

    private Placement placement(MarkGroup group, String prefix) {
        return Objects.requireNonNull(places.get(group.id().substring(prefix.length())));
    }
}
