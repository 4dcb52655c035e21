package soleatlas.model.explore;

import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The short note of the first use: shown until it was read once. */
public final class Welcome {

    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);

    /** Whether the note is shown. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** It was read. */
    public void read() {
        shown.set(false);
    }

    /** Whether it was read, to be kept. */
    public Map<String, String> remembered() {
        return Map.of("welcome", shown.get() ? "unread" : "read");
    }

    /** Takes over what was kept. */
    public void recall(Map<String, String> kept) {
        shown.set(!"read".equals(kept.get("welcome")));
    }
}
