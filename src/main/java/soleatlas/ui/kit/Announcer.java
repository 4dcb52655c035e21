package soleatlas.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Tells assistive technology what has just happened. The toolkit knows no live regions, so the words go to the node that has
 * the focus: as its help, which is read anew when it changes. They go on to the node that takes the focus next.
 */
public final class Announcer {

    private final Parent window;
    private @Nullable Node told;
    private @Nullable String before;
    private String words = "";

    public Announcer(Parent window) {
        this.window = window;
        window.sceneProperty().addListener((value, old, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, from, to) -> tell(to));
            }
        });
    }

    /** Tells something, in place of what was told before; an empty text ends it. */
    public void say(String said) {
        words = said;
        tell(window.getScene() == null ? null : window.getScene().getFocusOwner());
    }

    private void tell(@Nullable Node to) {
        Node last = told;
        if (last != null && !last.equals(to)) {
            last.setAccessibleHelp(before);
            told = null;
        }
        if (to == null) {
            return;
        }
        if (told == null) {
            before = to.getAccessibleHelp();
            told = to;
        }
        to.setAccessibleHelp(words.isEmpty() ? before : words);
        to.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
}
