package soleatlas.ui.learn;

import javafx.scene.layout.StackPane;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.Explorer;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.model.mode.Modes;
import soleatlas.study.Round;

/** Learning, beside the chart: what to begin with, the question that is asked, or what came of a round. */
final class LearnPanel extends StackPane {

    private final Modes modes;
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
    LearnPanel(
            LearnModel learner, Explorer explorer, Basket basket, Modes modes, LearnCommands desk, Runnable toChart) {
        this.modes = modes;
        this.learner = learner;
        this.play = learner.play();
        setId("learn");
        getStyleClass().add("learn-panel");
        home = new HomePane(learner, explorer, modes, desk);
        question = new QuestionPane(learner, toChart);
        result = new ResultPane(learner, explorer);
        getChildren().addAll(home, question, result);
        play.roundProperty().addListener((value, before, round) -> update(before != null && round == null));
        learner.revisionProperty().addListener(value -> updateHome());
        learner.readyProperty().addListener(value -> {
            updateHome();
            if (modes.is(LearnModel.MODE) && home.isFocusWithin()) {
                focus();
            }
        });
        learner.options().choicesProperty().addListener(value -> updateHome());
        explorer.selectionProperty().addListener(value -> {
            updateHome();
            home.setVvalue(0);
        });
        explorer.viewProperty().addListener(value -> updateHome());
        explorer.detailedProperty().addListener(value -> updateHome());
        basket.zonesProperty().addListener(value -> updateHome());
        modes.modeProperty().addListener(value -> update(false));
        update(false);
    }

    /** Puts the focus on what is to be done here. */
    void focus() {
        Round round = play.roundProperty().get();
        if (round != null && !round.isOver()) {
            question.focusAnswer();
        } else if (round == null) {
            var start = home.lookup("#start-today");
            (start == null ? home.lookup("#who") : start).requestFocus();
        }
    }

    /** Chooses the nth option, counted from 0; answers whether there is one. */
    boolean choose(int option) {
        return play.isOn() && question.choose(option);
    }

    /** Asks whether the round is to end, or leaves its result; false where there is neither. */
    boolean leave() {
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
        if (play.roundProperty().get() == null && modes.is(LearnModel.MODE)) {
            home.update();
        }
    }

    private void update(boolean ended) {
        Round round = play.roundProperty().get();
        boolean over = round != null && round.isOver();
        home.setVisible(round == null);
        question.setVisible(round != null && !over);
        result.setVisible(over);
        if (!modes.is(LearnModel.MODE)) {
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
