package soleatlas.ui.present;

import javafx.scene.layout.VBox;
import soleatlas.explore.Session;

/** Beside the chart while one presents: the lessons there are, and the one that is chosen, step by step. */
public final class PresentPanel extends VBox {

    /** A panel of what a session presents. */
    public PresentPanel(Session session) {
        setId("present");
        getStyleClass().add("present-panel");
        visibleProperty().addListener(value -> session.explorer().hover(null));
    }

    /** Puts the focus into the panel. */
    public void focus() {
        requestFocus();
    }
}
