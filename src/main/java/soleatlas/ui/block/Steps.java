package soleatlas.ui.block;

import java.util.List;
import javafx.scene.layout.VBox;
import soleatlas.atlas.LocalizedText;
import soleatlas.words.Messages;

/** Steps, one below the other, with their numbers. */
public final class Steps extends VBox {

    /** The steps in this order. */
    public Steps(List<LocalizedText> steps, String language, Prose prose) {
        getStyleClass().add("steps");
        for (int i = 0; i < steps.size(); i++) {
            String number = Messages.text("panel.step.number", i + 1);
            getChildren().add(Blocks.numbered(number, prose.text(steps.get(i).in(language), "step-text")));
        }
    }
}
