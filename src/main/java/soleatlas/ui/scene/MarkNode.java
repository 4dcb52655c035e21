package soleatlas.ui.scene;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.Node;
import soleatlas.chart.scene.Mark;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.PathMark;
import soleatlas.chart.scene.TextMark;

/** A group of marks. Shown another one with the same id, it changes only what differs. */
public class MarkNode extends Group {

    private final ObservableDoubleValue scale;
    private final boolean mirrored;
    private MarkGroup shown;

    /**
     * A node for a group.
     *
     * @param scale pixels per unit
     * @param mirrored whether it lies in a frame that is mirrored
     */
    public MarkNode(MarkGroup group, ObservableDoubleValue scale, boolean mirrored) {
        this.scale = scale;
        this.mirrored = mirrored;
        this.shown = group;
        getStyleClass().addAll(group.role().word(), group.id().split("/", 2)[0]);
        setId(group.id().replace('/', '-'));
        setOpacity(group.opacity());
        draw(group.marks());
    }

    /** What is shown. */
    public final MarkGroup group() {
        return shown;
    }

    /** Shows another state of the same group. */
    public final void show(MarkGroup next) {
        MarkGroup before = shown;
        shown = next;
        if (next.opacity() != before.opacity()) {
            strengthen(next.opacity());
        }
        if (!next.marks().equals(before.marks())) {
            draw(next.marks());
        }
        changed(before);
    }

    /** Gives it another opacity, 0 to 1. */
    protected void strengthen(double opacity) {
        setOpacity(opacity);
    }

    /** Something of the group has changed; {@link #group} is the new state. */
    protected void changed(MarkGroup before) {}

    private void draw(List<Mark> marks) {
        List<Node> children = getChildren();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (i < children.size() && !fits(children.get(i), mark)) {
                children.subList(i, children.size()).clear();
            }
            if (i >= children.size()) {
                children.add(
                        mark instanceof PathMark
                                ? new PathNode(scale, mirrored)
                                : mark instanceof TextMark
                                        ? new TextNode()
                                        : new MarkNode((MarkGroup) mark, scale, mirrored));
            }
            show(children.get(i), mark);
        }
        if (children.size() > marks.size()) {
            children.subList(marks.size(), children.size()).clear();
        }
    }

    private static boolean fits(Node node, Mark mark) {
        return mark instanceof PathMark
                ? node instanceof PathNode
                : mark instanceof TextMark ? node instanceof TextNode : node instanceof MarkNode;
    }

    private static void show(Node node, Mark mark) {
        if (node instanceof PathNode path && mark instanceof PathMark drawn) {
            path.show(drawn);
        } else if (node instanceof TextNode text && mark instanceof TextMark words) {
            text.show(words);
        } else if (node instanceof MarkNode inner && mark instanceof MarkGroup group) {
            inner.show(group);
        }
    }
}
