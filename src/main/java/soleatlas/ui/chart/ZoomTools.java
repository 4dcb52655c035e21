package soleatlas.ui.chart;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import soleatlas.explore.Camera;
import soleatlas.ui.UiText;

/** The buttons for those who neither turn a wheel nor know the keys: in, out, all. */
final class ZoomTools extends VBox {

    /** How much one press of a button or key zooms. */
    static final double STEP = 1.25;

    ZoomTools(Camera camera) {
        getStyleClass().add("zoom-tools");
        getChildren()
                .addAll(
                        button("zoom.in", "fth-plus", () -> camera.zoomBy(STEP)),
                        button("zoom.out", "fth-minus", () -> camera.zoomBy(1 / STEP)),
                        button("zoom.fit", "fth-maximize", camera::fit));
    }

    private static Button button(String key, String icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(UiText.text(key));
        button.setTooltip(new Tooltip(UiText.text(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }
}
