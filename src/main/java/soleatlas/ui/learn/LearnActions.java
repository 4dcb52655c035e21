package soleatlas.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import javafx.scene.input.KeyCode;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.mode.Modes;
import soleatlas.study.Response;
import soleatlas.study.Round;
import soleatlas.study.Turn;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.Stroke;

/** The commands of learning. */
final class LearnActions {

    private static final int OPTIONS = 4;

    private LearnActions() {}

    static List<Command> of(LearnModel learner, Modes modes, IntPredicate choose) {
        QuizSession play = learner.play();
        BooleanSupplier inRound =
                () -> modes.is(LearnModel.MODE) && play.roundProperty().get() != null;
        List<Command> all = new ArrayList<>();
        all.add(Command.of("learn-today", Group.WINDOW, learner::startToday));
        for (int i = 0; i < OPTIONS; i++) {
            int option = i;
            String number = String.valueOf(i + 1);
            add(all, inRound, "answer-" + number, () -> choose.test(option), Stroke.typed(number));
        }
        add(all, inRound, "answer-next", play::next, Stroke.key(KeyCode.ENTER));
        add(all, inRound, "answer-hint", play::hint, Stroke.typed("h"));
        add(all, inRound, "answer-give-up", () -> giveUp(play), Stroke.typed("x"));
        add(all, inRound, "answer-take-back", play::takeBack, Stroke.typed("u"));
        return all;
    }

    private static void add(
            List<Command> all, BooleanSupplier inRound, String id, BooleanSupplier action, Stroke stroke) {
        all.add(new Command(id, Group.LEARN, List.of(stroke), () -> inRound.getAsBoolean() && action.getAsBoolean()));
    }

    private static boolean giveUp(QuizSession play) {
        Round round = play.roundProperty().get();
        boolean asking = round != null && !round.isOver() && round.turn().phase() == Turn.Phase.ASKING;
        if (asking) {
            play.answer(new Response.GaveUp());
        }
        return asking;
    }
}
