package soleatlas.ui.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Question.Option;
import soleatlas.study.Response;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Answers to choose from, by a click or by their numbers. */
final class OptionsAnswer extends AnswerPane {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final List<Option> options;
    private final QuizSession play;
    private final List<Row> rows = new ArrayList<>();

    OptionsAnswer(List<Option> options, QuizSession play) {
        this.options = options;
        this.play = play;
        for (int i = 0; i < options.size(); i++) {
            Row row = new Row(i, words(options.get(i), false));
            rows.add(row);
            getChildren().add(row);
        }
    }

    /** The words of an option; those of a foot come from the program. */
    static String words(Option option, boolean whole) {
        return option.text().isEmpty()
                ? Messages.text("learn.side." + option.id())
                : whole ? option.whole() : option.text();
    }

    @Override
    @Nullable
    Node first() {
        return rows.get(0);
    }

    @Override
    boolean choose(int option) {
        boolean there = option < options.size() && !rows.get(option).isDisabled();
        if (there) {
            play.answer(new Response.Chose(option));
        }
        return there;
    }

    @Override
    void update(Turn turn) {
        boolean done = turn.phase() == Turn.Phase.DONE;
        boolean lost = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean struck = turn.struck().contains(i);
            boolean right = done && options.get(i).right();
            Row row = rows.get(i);
            boolean focused = row.isFocused();
            row.mark(right, struck, done || struck, words(options.get(i), done));
            lost |= focused && row.isDisabled();
        }
        if (lost && !done) {
            rows.stream().filter(row -> !row.isDisabled()).findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** One answer with its number. */
    private final class Row extends Button {

        private final int number;
        private final Label sign = new Label();
        private final Label text;

        Row(int number, String words) {
            this.number = number;
            sign.getStyleClass().add("option-number");
            sign.setMinWidth(USE_PREF_SIZE);
            text = Blocks.text(words, "option-text");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox content = new HBox(sign, text);
            content.getStyleClass().add("option-row");
            setGraphic(content);
            setId("option-" + (number + 1));
            getStyleClass().add("option");
            setMaxWidth(Double.MAX_VALUE);
            content.prefWidthProperty().bind(widthProperty().subtract(30));
            setOnAction(event -> play.answer(new Response.Chose(number)));
            mark(false, false, false, words);
        }

        private void mark(boolean right, boolean struck, boolean off, String words) {
            text.setText(words);
            sign.setText(right || struck ? null : String.valueOf(number + 1));
            sign.setGraphic(right ? Icons.icon("fth-check") : struck ? Icons.icon("fth-x") : null);
            pseudoClassStateChanged(RIGHT, right);
            pseudoClassStateChanged(WRONG, struck);
            setDisable(off);
            String state = right ? "learn.option.right" : struck ? "learn.option.out" : "learn.option";
            setAccessibleText(Messages.text(state, number + 1, words));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            text.applyCss();
            sign.applyCss();
            double signWidth = Math.max(sign.minWidth(-1), sign.prefWidth(-1));
            double inner = width > 0 ? width - 46 - signWidth : -1;
            return Math.max(44, text.prefHeight(inner) + 24);
        }
    }
}
