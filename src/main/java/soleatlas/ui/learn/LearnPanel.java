package soleatlas.ui.learn;

import javafx.scene.layout.StackPane;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.mode.Mode;
import soleatlas.model.window.WindowModel;
import soleatlas.study.Round;

/** Learning, beside the chart: what to begin with, the question that is asked, or what came of a round. */
public final class LearnPanel extends StackPane {

    private final WindowModel session;
    private final LearnModel learner;
    private final QuizSession play;
    private final HomePane home;
    private final QuestionPane question;
    private final ResultPane result;

    /**
     * A panel for learning.
     *
     * @param toChart puts the focus on the chart
     */
    public LearnPanel(WindowModel session, LearnCommands desk, Runnable toChart) {
        this.session = session;
        this.learner = session.learner();
        this.play = learner.play();
        setId("learn");
        getStyleClass().add("learn-panel");
        home = new HomePane(session, desk);
        question = new QuestionPane(session, toChart);
        result = new ResultPane(session);
        getChildren().addAll(home, question, result);
        play.roundProperty().addListener((value, before, round) -> update(before != null && round == null));
        learner.revisionProperty().addListener(value -> updateHome());
        learner.readyProperty().addListener(value -> {
            updateHome();
            if (session.modes().is(Mode.LEARN) && home.isFocusWithin()) {
                focus();
            }
        });
        learner.options().choicesProperty().addListener(value -> updateHome());
        session.explorer().selectionProperty().addListener(value -> {
            updateHome();
            home.setVvalue(0);
        });
        session.explorer().viewProperty().addListener(value -> updateHome());
        session.explorer().detailedProperty().addListener(value -> updateHome());
        session.basket().zonesProperty().addListener(value -> updateHome());
        session.modes().modeProperty().addListener(value -> update(false));
        update(false);
    }

    /** Puts the focus on what is to be done here. */
    public void focus() {
        Round round = play.roundProperty().get();
        if (round != null && !round.isOver()) {
            question.focusAnswer();
        } else if (round == null) {
            var start = home.lookup("#start-today");
            (start == null ? home.lookup("#who") : start).requestFocus();
        }
    }

    /** Chooses the nth option, counted from 0; answers whether there is one. */
    public boolean choose(int option) {
        return play.isOn() && question.choose(option);
    }

    /** Asks whether the round is to end, or leaves its result; false where there is neither. */
    public boolean leave() {
        Round round = play.roundProperty().get();
        if (round == null) {
            return false;
        }
        if (round.isOver()) {
            learner.end();
        } else {
            question.askToEnd();
        }
        return true;
    }

    private void updateHome() {
        if (play.roundProperty().get() == null && session.modes().is(Mode.LEARN)) {
            home.update();
        }
    }

    private void update(boolean ended) {
        Round round = play.roundProperty().get();
        boolean over = round != null && round.isOver();
        home.setVisible(round == null);
        question.setVisible(round != null && !over);
        result.setVisible(over);
        if (!session.modes().is(Mode.LEARN)) {
            return;
        }
        if (round == null || over) {
            question.stop();
        }
        if (round == null) {
            home.update();
            if (ended) {
                home.setVvalue(0);
                focus();
            }
        } else if (over) {
            result.show(round);
        } else {
            question.show(round);
        }
    }
}
