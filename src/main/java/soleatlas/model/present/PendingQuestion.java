package soleatlas.model.present;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Something that waits until somebody has said whether it is to be done. */
final class PendingQuestion {

    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private Runnable afterwards = () -> {};

    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    void ask(Runnable action) {
        afterwards = action;
        asked.set(true);
    }

    /** Does what was asked about. */
    void goOn() {
        Runnable next = afterwards;
        takeBack();
        next.run();
    }

    /** What was asked about is not done. */
    void takeBack() {
        afterwards = () -> {};
        asked.set(false);
    }
}
