package soleatlas.ui.block;

import java.util.List;
import javafx.scene.layout.HBox;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Source;
import soleatlas.model.window.WindowModel;
import soleatlas.words.Messages;

/** A benefit with a badge that says what the statement rests on, and its sources. */
public final class BenefitBox {

    private BenefitBox() {}

    /** The box for a benefit. */
    public static HBox of(Benefit benefit, WindowModel session) {
        return of(benefit.kind(), benefit.text(), benefit.sources(), session);
    }

    /** The box for a statement of this kind. */
    public static HBox of(Benefit.Kind statement, LocalizedText text, List<Source> sources, WindowModel session) {
        String icon = switch (statement) {
            case TRADITIONAL -> "fth-feather";
            case ARTICLE -> "fth-file-text";
            case COMFORT -> "fth-smile";
            case STUDIED_LOW -> "fth-bar-chart";
            case MIXED -> "fth-shuffle";
            case NOT_SUPPORTED -> "fth-slash";
        };
        HBox box = Blocks.notice(
                Messages.kebab(statement),
                icon,
                Messages.word("benefit", statement),
                text.in(session.language()),
                SourceLinks.below(sources, session));
        box.getStyleClass().add("benefit");
        return box;
    }
}
