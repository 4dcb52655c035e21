package soleatlas.ui.block;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of a panel that is folded until somebody wants to read it: a heading that opens and closes what is below. */
public final class Fold extends VBox {

    private static final String CLOSED = "fth-chevron-right";
    private static final String OPEN = "fth-chevron-down";

    private final ToggleButton head;

    /**
     * A folded part.
     *
     * @param heading what it is about
     * @param content what is seen when it is open
     */
    public Fold(String heading, List<? extends Node> content) {
        FontIcon mark = new FontIcon(CLOSED);
        head = new ToggleButton(heading, mark);
        head.getStyleClass().add("fold-head");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        VBox body = new VBox();
        body.getStyleClass().add("panel-section");
        body.getChildren().addAll(content);
        body.setVisible(false);
        body.setManaged(false);
        head.selectedProperty().addListener((value, before, open) -> {
            body.setVisible(open);
            body.setManaged(open);
            mark.setIconLiteral(open ? OPEN : CLOSED);
        });
        getStyleClass().add("fold");
        getChildren().addAll(head, body);
    }

    /** Gives it another heading. */
    public void retitle(String heading) {
        head.setText(heading);
    }
}
