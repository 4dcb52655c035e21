package soleatlas.ui.learn;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Round;
import soleatlas.study.Rules;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** A question: what is asked, where it is answered, what came of it. */
final class QuestionPane extends VBox {

    private final LearnModel learner;
    private final QuizSession play;
    private final String language;
    private final Runnable toChart;
    private final Label number = new Label();
    private final Label clock = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label kind = Blocks.text("", "question-kind");
    private final Label prompt = Blocks.text("", "panel-title");
    private final VBox answer = new VBox();
    private final VBox said = new VBox();
    private final Button hint = new Button(Messages.text("learn.hint"), Icons.icon("fth-help-circle"));
    private final Button giveUp = new Button(Messages.text("learn.give-up"));
    private final Button next = new Button(Messages.text("learn.next"));
    private final Hyperlink takeBack = Blocks.link(Messages.text("learn.take-back"), this::takeBack);
    private final FlowPane foot = Blocks.flow("question-foot");
    private final HBox ending = new HBox();
    private final Button goOn = new Button(Messages.text("learn.end.no"));
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private @Nullable AnswerPane body;
    private int asked = -1;
    private int placed;
    private @Nullable Question question;

    /**
     * A pane for questions.
     *
     * @param toChart puts the focus on the chart
     */
    QuestionPane(LearnModel learner, Runnable toChart) {
        this.learner = learner;
        this.play = learner.play();
        this.language = learner.language();
        this.toChart = toChart;
        setId("question");
        getStyleClass().add("question-pane");
        Button end = Icons.button("learn.end", "fth-x", this::askToEnd);
        number.getStyleClass().add("question-number");
        clock.getStyleClass().add("question-clock");
        clock.setId("clock");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(number, gap, clock, end);
        head.getStyleClass().add("question-head");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.text("learn.bar"));
        bar.getStyleClass().add("round-bar");
        ending();
        prompt.setId("question-prompt");
        prompt.setFocusTraversable(true);
        answer.getStyleClass().add("question-answer");
        said.getStyleClass().add("question-said");
        VBox body = new VBox(kind, prompt, answer, takeBack);
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.focusedProperty().addListener((value, before, focused) -> {
            if (focused) {
                focusAnswer();
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        next.setId("next");
        next.getStyleClass().add("primary");
        next.setOnAction(event -> play.next());
        hint.setId("hint");
        hint.setOnAction(event -> play.hint());
        giveUp.setId("give-up");
        giveUp.setOnAction(event -> play.answer(new Response.GaveUp()));
        foot.getChildren().addAll(next, hint, giveUp);
        takeBack.setId("take-back");
        getChildren().addAll(head, bar, ending, scroll, said, foot);
        play.paperProperty().addListener(value -> bank());
        play.heldProperty().addListener(value -> bank());
        play.sketch().strokesProperty().addListener(value -> drawing());
        play.sketch().openProperty().addListener(value -> drawing());
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    private void ending() {
        Button yes = new Button(Messages.text("learn.end.yes"));
        yes.setId("end-yes");
        yes.getStyleClass().add("primary");
        yes.setOnAction(event -> {
            showEnding(false);
            learner.end();
        });
        goOn.setId("end-no");
        goOn.setOnAction(event -> closeEnding());
        Label ask = Blocks.text(Messages.text("learn.end.ask"));
        HBox.setHgrow(ask, Priority.ALWAYS);
        FlowPane buttons = Blocks.flow("welcome-buttons");
        buttons.getChildren().addAll(yes, goOn);
        VBox words = new VBox(ask, buttons);
        HBox.setHgrow(words, Priority.ALWAYS);
        ending.getChildren().add(words);
        ending.getStyleClass().add("ending");
        showEnding(false);
    }

    /** Asks whether the round is to end, or goes on if that was asked already. */
    void askToEnd() {
        if (ending.isVisible()) {
            closeEnding();
        } else {
            showEnding(true);
            goOn.requestFocus();
        }
    }

    private void closeEnding() {
        showEnding(false);
        focusAnswer();
    }

    private void showEnding(boolean shown) {
        ending.setVisible(shown);
        ending.setManaged(shown);
    }

    /** Chooses the nth option, counted from 0; answers whether there is one. */
    boolean choose(int option) {
        AnswerPane now = body;
        return now != null && now.choose(option);
    }

    /** Puts the focus where the question is answered. */
    void focusAnswer() {
        AnswerPane now = body;
        Node first = now == null ? null : now.first();
        if (next.isVisible()) {
            next.requestFocus();
        } else if (first == null) {
            toChart.run();
        } else {
            first.requestFocus();
        }
    }

    /** Shows a round's question as it stands. */
    void show(Round round) {
        Turn turn = round.turn();
        Question now = turn.question();
        boolean untouched = turn.phase() == Turn.Phase.ASKING && turn.last() == Turn.Verdict.NONE && turn.hints() == 0;
        boolean fresh = untouched || asked != round.at() || !now.equals(question);
        if (fresh) {
            asked = round.at();
            question = now;
            ask(round, now);
        }
        AnswerPane shown = body;
        if (shown != null) {
            shown.update(turn);
        }
        said(turn);
        boolean done = turn.phase() == Turn.Phase.DONE;
        show(foot, turn.phase() != Turn.Phase.SHOWN);
        show(next, done);
        show(hint, turn.phase() == Turn.Phase.ASKING && !round.hinted().equals(round));
        show(giveUp, turn.phase() == Turn.Phase.ASKING);
        show(takeBack, play.canTakeBack());
        boolean timed = round.rules().kind() == Rules.Kind.CHALLENGE
                && learner.options().choicesProperty().get().clock();
        show(clock, timed);
        if (timed) {
            tick();
            ticking.play();
        } else {
            ticking.stop();
        }
        if (fresh) {
            focusAnswer();
        } else if (done && !(now instanceof Question.Locate)) {
            next.requestFocus();
        }
    }

    /** Stops what runs, as nothing is asked any more. */
    void stop() {
        ticking.stop();
        asked = -1;
        question = null;
        showEnding(false);
    }

    private void ask(Round round, Question now) {
        String of = Messages.text(
                "learn.number",
                Math.min(round.at() + 1, round.questions().size()),
                round.questions().size());
        number.setText(Messages.text(
                round.isRepeat() ? "learn.number.again" : "learn.number.round",
                Messages.word("learn.round", round.rules().kind()),
                of));
        bar.setProgress((double) round.at() / round.questions().size());
        kind.setText(Messages.word("learn.kind", now.skill()));
        prompt.setText(Feedback.prompt(now, language));
        AnswerPane made = AnswerPane.of(now, play, language);
        body = made;
        if (made instanceof LabelAnswer label) {
            label.onHold(toChart);
        }
        placed = 0;
        answer.getChildren().setAll(made);
        showEnding(false);
    }

    private void said(Turn turn) {
        said.getChildren().clear();
        show(said, false);
        learner.deck()
                .flatMap(deck -> Feedback.of(turn, play, deck.map(), language))
                .ifPresent(feedback -> {
                    HBox notice = Blocks.notice(
                            "learn-" + feedback.kind(), feedback.icon(), feedback.word(), feedback.text(), List.of());
                    notice.setId("feedback");
                    said.getChildren().add(notice);
                    show(said, true);
                });
    }

    /** What was said last, in one line; empty if nothing was. */
    static String spoken(Round round, LearnModel learner) {
        if (round.isOver()) {
            return "";
        }
        String language = learner.language();
        return learner.deck()
                .flatMap(deck -> Feedback.of(round.turn(), learner.play(), deck.map(), language))
                .map(feedback -> Messages.text("learn.spoken", feedback.word(), feedback.text()))
                .orElse(Messages.text(
                        Messages.word("learn.kind", round.turn().question().skill())
                                        .endsWith("?")
                                ? "learn.spoken.question"
                                : "learn.spoken.prompt",
                        Messages.word("learn.kind", round.turn().question().skill()),
                        Feedback.prompt(round.turn().question(), language)));
    }

    private void takeBack() {
        play.takeBack();
    }

    /** Shows the bank anew; after a word was put on the chart the next one is at hand. */
    private void bank() {
        if (body instanceof LabelAnswer label) {
            label.show();
            if (play.heldProperty().get() == null) {
                boolean more = play.words().size() > placed;
                placed = play.words().size();
                if (more) {
                    label.focusNext();
                }
            }
        }
    }

    private void drawing() {
        if (body instanceof DrawAnswer draw) {
            draw.show();
        }
    }

    private void tick() {
        clock.setText(Durations.text(play.elapsed()));
        clock.setAccessibleText(Messages.text("learn.clock.spoken", clock.getText()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
