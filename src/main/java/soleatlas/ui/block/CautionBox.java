package soleatlas.ui.block;

import javafx.scene.layout.HBox;
import soleatlas.atlas.Caution;
import soleatlas.model.window.WindowModel;
import soleatlas.words.Messages;

/** A caution: form, icon and word say how serious it is, not only the colour. */
public final class CautionBox {

    private CautionBox() {}

    /** The box for a caution. */
    public static HBox of(Caution caution, WindowModel session) {
        String kind = Messages.kebab(caution.severity());
        HBox box = Blocks.notice(
                kind,
                icon(caution.severity()),
                Messages.word("caution", caution.severity()),
                caution.text().in(session.language()),
                SourceLinks.below(caution.sources(), session));
        box.getStyleClass().add("caution");
        return box;
    }

    /** The icon that stands for a severity: each has a form of its own. */
    public static String icon(Caution.Severity severity) {
        return switch (severity) {
            case STOP -> "fth-alert-octagon";
            case ASK -> "fth-help-circle";
            case ADAPT -> "fth-alert-triangle";
        };
    }
}
