package soleatlas.model.mode;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the window is for at the moment. A mode is known by a plain word, so that another one needs no place here. */
public final class Modes {

    /** Look and read; what the window is for at first. */
    public static final String EXPLORE = "explore";

    private final ReadOnlyStringWrapper mode = new ReadOnlyStringWrapper(EXPLORE);

    /** The word of the mode. */
    public ReadOnlyStringProperty modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Whether it is this mode. */
    public boolean is(String wanted) {
        return mode.get().equals(wanted);
    }

    /** Goes over to a mode. */
    public void go(String wanted) {
        mode.set(wanted);
    }
}
