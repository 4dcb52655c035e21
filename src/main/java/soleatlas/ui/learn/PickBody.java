package soleatlas.ui.learn;

import javafx.scene.control.Label;
import soleatlas.study.Turn;
import soleatlas.ui.UiText;
import soleatlas.ui.block.Blocks;

/** A place to be pointed at on the chart. */
final class PickBody extends Body {

    private final Label how = Blocks.text(UiText.text("learn.locate.how"), "muted");
    private final Label tries = Blocks.text("", "learn-tries");

    PickBody() {
        getChildren().addAll(how, tries);
    }

    @Override
    void update(Turn turn) {
        boolean asking = turn.phase() == Turn.Phase.ASKING;
        how.setText(UiText.text(turn.phase() == Turn.Phase.SHOWN ? "learn.locate.shown" : "learn.locate.how"));
        how.setVisible(turn.phase() != Turn.Phase.DONE);
        how.setManaged(how.isVisible());
        tries.setText(
                UiText.text("learn.tries", turn.tries() + 1, turn.question().tries()));
        tries.setVisible(asking && turn.tries() > 0);
        tries.setManaged(tries.isVisible());
    }
}
