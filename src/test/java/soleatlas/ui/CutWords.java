package soleatlas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;

/** Finds words that do not fit: a label then writes them with three dots at the end. */
public final class CutWords {

    private CutWords() {}

    /** The words below a node that are seen and cut off; to be asked on the screen's thread. */
    public static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        for (Node node : root.lookupAll("*")) {
            if (node instanceof Labeled labeled && isShown(node) && isCut(labeled)) {
                found.add(labeled.getText());
            }
        }
        return found;
    }

    /** Whether a node and all that it lies in are visible. */
    public static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static boolean isCut(Labeled labeled) {
        String words = labeled.getText();
        if (words == null || words.isBlank() || labeled instanceof MenuButton) {
            return false; // a menu button's words are those of a label inside, which is looked at by itself
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .noneMatch(text -> text.getText().equals(words));
    }
}
