package soleatlas.ui.learn;

import javafx.scene.control.Label;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** A place to be pointed at on the chart. */
final class PickAnswer extends AnswerPane {

    private final Label how = Blocks.text(Messages.text("learn.locate.how"), "muted");
    private final Label tries = Blocks.text("", "learn-tries");

    PickAnswer() {
        getChildren().addAll(how, tries);
    }

    @Override
    void update(Turn turn) {
        boolean asking = turn.phase() == Turn.Phase.ASKING;
        how.setText(Messages.text(turn.phase() == Turn.Phase.SHOWN ? "learn.locate.shown" : "learn.locate.how"));
        how.setVisible(turn.phase() != Turn.Phase.DONE);
        how.setManaged(how.isVisible());
        tries.setText(
                Messages.text("learn.tries", turn.tries() + 1, turn.question().tries()));
        tries.setVisible(asking && turn.tries() > 0);
        tries.setManaged(tries.isVisible());
    }
}
