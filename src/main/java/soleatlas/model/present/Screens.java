package soleatlas.model.present;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The screens of the desktop, as they come and go. */
public interface Screens {

    /** The screens that are there now, from left to right, then from top to bottom; set anew whenever that changes. */
    ReadOnlyObjectProperty<List<ScreenInfo>> displaysProperty();
}
