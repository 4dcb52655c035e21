package soleatlas.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import soleatlas.app.AtlasWindow;

/** Looks at the nodes of a window. */
final class Nodes {

    private Nodes() {}

    /** All nodes that can be seen. */
    static List<Node> shown(AtlasWindow window) {
        return window.see(() -> below(window.content()));
    }

    /** All nodes from a node on that can be seen; to be asked on the screen's thread. */
    static List<Node> below(Node top) {
        List<Node> nodes = new ArrayList<>();
        collect(top, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /** What a screen reader says of a node. */
    static String spoken(Node node) {
        String text = node.getAccessibleText();
        if ((text == null || text.isBlank()) && node instanceof Labeled labeled) {
            text = labeled.getText();
        }
        if ((text == null || text.isBlank()) && node instanceof TextInputControl input) {
            text = input.getPromptText();
        }
        return text == null ? "" : text;
    }

    /** A node in words, for those who read what failed. */
    static String where(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
    }

    /** Whether a node belongs to a scroll bar: those are no stops, and arrow keys scroll too. */
    static boolean isPartOfAScrollBar(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node is a zone on the chart. */
    static boolean isZone(Node node) {
        return String.valueOf(node.getId()).startsWith("zone-");
    }

    /** Whether a node lies within the one with this id. */
    static boolean isWithin(AtlasWindow window, Node node, String id) {
        return window.see(() -> isWithin(node, id));
    }

    /** The same, asked on the screen's thread. */
    static boolean isWithin(Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }
}
