package soleatlas.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.mode.Mode;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Response;
import soleatlas.study.Round;
import soleatlas.study.Turn;
import soleatlas.ui.command.Command;
import soleatlas.ui.command.Command.Group;
import soleatlas.ui.command.Stroke;

/** The commands of learning. */
public final class LearnActions {

    private static final int OPTIONS = 4;

    private LearnActions() {}

    public static List<Command> of(WindowModel session, LearnPanel panel) {
        QuizSession play = session.learner().play();
        List<Command> all = new ArrayList<>();
        all.add(Command.of("learn-today", Group.WINDOW, session.learner()::startToday));
        for (int i = 0; i < OPTIONS; i++) {
            int option = i;
            String number = String.valueOf(i + 1);
            add(all, session, "answer-" + number, () -> panel.choose(option), Stroke.typed(number));
        }
        add(all, session, "answer-next", play::next, Stroke.key(KeyCode.ENTER));
        add(all, session, "answer-hint", play::hint, Stroke.typed("h"));
        add(all, session, "answer-give-up", () -> giveUp(play), Stroke.typed("x"));
        add(all, session, "answer-take-back", play::takeBack, Stroke.typed("u"));
        return all;
    }

    private static void add(List<Command> all, WindowModel session, String id, BooleanSupplier action, Stroke stroke) {
        BooleanSupplier inRound = () -> session.modes().is(Mode.LEARN)
                && session.learner().play().roundProperty().get() != null
                && action.getAsBoolean();
        all.add(new Command(id, Group.LEARN, List.of(stroke), inRound));
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
