package soleatlas.ui.panel;

import java.util.List;
import javafx.scene.layout.HBox;
import soleatlas.atlas.Caution;
import soleatlas.ui.UiText;

/** A caution: form, icon and word say how serious it is, not only the colour. */
final class CautionBox {

    private CautionBox() {}

    static HBox of(Caution caution, String language) {
        String kind = UiText.kebab(caution.severity());
        String icon = switch (caution.severity()) {
            case STOP -> "fth-alert-octagon";
            case ASK -> "fth-help-circle";
            case ADAPT -> "fth-alert-triangle";
        };
        HBox box = Blocks.notice(
                kind,
                icon,
                UiText.word("caution", caution.severity()),
                caution.text().in(language),
                List.of());
        box.getStyleClass().add("caution");
        return box;
    }
}
