package soleatlas.model.mode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window is for at the moment. */
public final class Modes {

    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.EXPLORE);

    /** The mode. */
    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Whether it is this mode. */
    public boolean is(Mode wanted) {
        return mode.get() == wanted;
    }

    /** Goes over to a mode. */
    public void go(Mode wanted) {
        mode.set(wanted);
    }
}
