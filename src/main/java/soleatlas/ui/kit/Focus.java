package soleatlas.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard focus can go. */
public final class Focus {

    private Focus() {}

    /** Puts the focus on the first node below a parent that can take it; false if there is none. */
    public static boolean first(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent deeper && first(deeper)) {
                return true;
            }
        }
        return false;
    }
}
