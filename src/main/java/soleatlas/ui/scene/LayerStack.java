package soleatlas.ui.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.geometry.Frame;

/**
 * The painter of scenes in a window: a node a layer, in it a node a group. A layer that is painted again changes only the
 * nodes of groups that differ from before.
 */
public final class LayerStack extends Group {

    private final ObservableDoubleValue scale;
    private final Factory nodes;
    private final Map<String, Painted> layers = new LinkedHashMap<>();
    private final Group still = new Group();

    /** Makes the node of a group. */
    @FunctionalInterface
    public interface Factory {

        /**
         * A node that shows the group.
         *
         * @param scale pixels per unit
         * @param mirrored whether it lies in a frame that is mirrored
         */
        MarkNode node(MarkGroup group, ObservableDoubleValue scale, boolean mirrored);
    }

    /**
     * An empty stack.
     *
     * @param scale pixels per sheet unit, for layers on feet
     * @param nodes makes nodes of groups
     */
    public LayerStack(ObservableDoubleValue scale, Factory nodes) {
        this.scale = scale;
        this.nodes = nodes;
    }

    /** A stack of layers whose units are pixels. */
    public static LayerStack onScreen(Factory nodes) {
        return new LayerStack(new SimpleDoubleProperty(1), nodes);
    }

    private static final class Painted {

        private final Group group = new Group();
        private final Map<String, MarkNode> byId = new HashMap<>();
        private @Nullable Layer shown;

        Painted(String id) {
            group.setId("layer-" + id.replace('/', '-'));
        }
    }

    /** Takes all layers away. */
    public void clear() {
        layers.clear();
        still.getChildren().clear();
        getChildren().clear();
    }

    /** Puts layers of these ids in this order; those that are there stay as they are, others go. */
    public void arrange(List<String> ids) {
        arrange(List.of(), ids);
    }

    /**
     * Puts layers of these ids in this order; those that are there stay as they are, others go.
     *
     * @param lower layers that change seldom, together in {@link #still}
     * @param upper the layers above them
     */
    public void arrange(List<String> lower, List<String> upper) {
        layers.keySet().removeIf(id -> !lower.contains(id) && !upper.contains(id));
        List<Node> order = new ArrayList<>();
        order.add(still);
        upper.forEach(id -> order.add(group(id)));
        set(still.getChildren(), lower.stream().map(this::group).toList());
        set(getChildren(), order);
    }

    /** What holds the layers that change seldom, so that a picture of it can be kept. */
    public Node still() {
        return still;
    }

    private Node group(String id) {
        return layers.computeIfAbsent(id, Painted::new).group;
    }

    private static void set(ObservableList<Node> children, List<Node> order) {
        if (!children.equals(order)) {
            children.setAll(order);
        }
    }

    /** The layers as they were painted last. */
    public List<Layer> shown() {
        return layers.values().stream()
                .flatMap(one -> Optional.ofNullable(one.shown).stream())
                .toList();
    }

    /** Paints layers that were {@link #arrange arranged}. */
    public void paint(List<Layer> some) {
        some.forEach(this::paint);
    }

    /**
     * Paints a layer.
     *
     * @throws NullPointerException if no layer of that id was arranged
     */
    public void paint(Layer layer) {
        Painted painted = Objects.requireNonNull(layers.get(layer.id()), layer.id());
        if (layer.equals(painted.shown)) {
            return;
        }
        Layer before = painted.shown;
        painted.shown = layer;
        if (before == null || !before.placed().equals(layer.placed())) {
            layer.placed().ifPresent(frame -> painted.group.getTransforms().setAll(placed(frame)));
        }
        boolean mirrored = layer.placed().map(Frame::mirrored).orElse(false);
        List<Node> order = new ArrayList<>();
        Map<String, MarkNode> old = new HashMap<>(painted.byId);
        for (MarkGroup group : layer.groups()) {
            MarkNode node = old.remove(group.id());
            if (node == null) {
                node = nodes.node(group, scale, mirrored);
                painted.byId.put(group.id(), node);
            } else if (!group.equals(node.group())) {
                node.show(group);
            }
            order.add(node);
        }
        old.keySet().forEach(painted.byId::remove);
        if (!order.equals(painted.group.getChildren())) {
            painted.group.getChildren().setAll(order);
        }
    }

    /** The node of a group, if it is painted. */
    public Optional<MarkNode> node(String layer, String group) {
        return Optional.ofNullable(layers.get(layer)).map(painted -> painted.byId.get(group));
    }

    /** All nodes of groups, layer by layer. */
    public List<MarkNode> nodes() {
        return layers.values().stream()
                .flatMap(painted -> painted.group.getChildren().stream())
                .map(MarkNode.class::cast)
                .toList();
    }

    /** The foot's place on the sheet; a mirrored drawing is turned over about the middle of its canvas. */
    public static List<Transform> placed(Frame frame) {
        Translate move = new Translate(frame.dx(), frame.dy());
        return frame.mirrored()
                ? List.of(move, new Translate(frame.canvasWidth(), 0), new Scale(-1, 1))
                : List.of(move);
    }
}
