package soleatlas.ui.learn;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Question;
import soleatlas.study.Turn;

/** The part of a question in which it is answered. */
abstract class AnswerPane extends VBox {

    AnswerPane() {
        getStyleClass().add("question-body");
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows how far the question is answered. */
    abstract void update(Turn turn);

    /** What gets the focus when the question is asked; null for the chart. */
    @Nullable
    Node first() {
        return null;
    }

    /** Chooses the nth option, counted from 0; answers whether there is one. */
    boolean choose(int option) {
        return false;
    }

    static AnswerPane of(Question question, QuizSession play, String language) {
        if (question instanceof Question.Name name) {
            return name.typed() ? new TypedAnswer(play) : new OptionsAnswer(name.options(), play);
        } else if (question instanceof Question.Choice choice) {
            return new OptionsAnswer(choice.options(), play);
        } else if (question instanceof Question.Order order) {
            return new OrderAnswer(order, play, language);
        } else if (question instanceof Question.Label label) {
            return new LabelAnswer(label, play, language);
        } else if (question instanceof Question.Draw) {
            return new DrawAnswer(play);
        }
        return new PickAnswer();
    }
}
