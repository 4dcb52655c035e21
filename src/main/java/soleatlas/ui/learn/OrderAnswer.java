package soleatlas.ui.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Turn;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Steps to be put in order: dragged, moved by their buttons, or by Alt and an arrow key. */
final class OrderAnswer extends AnswerPane {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Question.Order question;
    private final String language;
    private final List<Integer> order;
    private final VBox list = new VBox();
    private final Button check = new Button(Messages.text("learn.check"));
    private int placed;
    private double grabbed;
    private boolean done;

    OrderAnswer(Question.Order question, QuizSession play, String language) {
        this.question = question;
        this.language = language;
        this.order = new ArrayList<>(question.shuffled());
        list.getStyleClass().add("order-list");
        check.setId("check");
        check.getStyleClass().add("primary");
        check.setOnAction(event -> play.answer(new Response.Ordered(order)));
        getChildren().addAll(Blocks.text(Messages.text("learn.order.how"), "muted"), list, check);
        rebuild();
    }

    @Override
    Node first() {
        return list.getChildren().get(0);
    }

    @Override
    void update(Turn turn) {
        done = turn.phase() == Turn.Phase.DONE;
        placed = turn.placed();
        for (int i = 0; i < placed; i++) { // what is in place stands first, in its order
            order.remove((Integer) i);
            order.add(i, i);
        }
        if (done) {
            Collections.sort(order);
        }
        check.setVisible(!done);
        check.setManaged(!done);
        boolean focused = isFocusWithin();
        rebuild();
        if (focused && !done) {
            list.getChildren().get(Math.min(placed, order.size() - 1)).requestFocus();
        }
    }

    private void move(int from, int to) {
        if (done || from < placed || to < placed || to < 0 || to >= order.size() || from == to) {
            return;
        }
        order.add(to, order.remove(from));
        rebuild();
        list.getChildren().get(to).requestFocus();
    }

    private void rebuild() {
        list.getChildren().clear();
        for (int i = 0; i < order.size(); i++) {
            list.getChildren().add(row(i));
        }
    }

    private HBox row(int at) {
        String words = question.technique().steps().get(order.get(at)).in(language);
        Label number = new Label(String.valueOf(at + 1));
        number.getStyleClass().add("step-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label text = Blocks.text(words, "option-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(number, text);
        row.getStyleClass().add("order-row");
        row.setId("step-" + (at + 1));
        row.setFocusTraversable(!done);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(Messages.text("learn.order.spoken", at + 1, order.size(), words));
        boolean fixed = done || at < placed;
        row.pseudoClassStateChanged(RIGHT, fixed);
        if (fixed) {
            row.getChildren().add(Icons.icon("fth-check"));
            return row;
        }
        row.getChildren()
                .addAll(
                        mover("learn.order.up", "fth-arrow-up", at, at - 1),
                        mover("learn.order.down", "fth-arrow-down", at, at + 1));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && step != 0) {
                move(at, at + step);
                event.consume();
            } else if (step != 0 && at + step >= 0 && at + step < order.size()) {
                list.getChildren().get(at + step).requestFocus();
                event.consume();
            }
        });
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            row.requestFocus();
            grabbed = event.getSceneY();
        });
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            row.setTranslateY(event.getSceneY() - grabbed);
            row.setViewOrder(-1); // above the others
        });
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            double y = row.getBoundsInParent().getMinY() + event.getY();
            row.setTranslateY(0);
            row.setViewOrder(0);
            move(at, rowAt(y));
        });
        return row;
    }

    private int rowAt(double y) {
        int at = 0;
        for (int i = 0; i < list.getChildren().size(); i++) {
            if (y > list.getChildren().get(i).getBoundsInParent().getMinY()) {
                at = i;
            }
        }
        return at;
    }

    private Button mover(String key, String icon, int from, int to) {
        Button button = new Button(null, Icons.icon(icon));
        button.getStyleClass().addAll("icon-button", "order-mover");
        button.setAccessibleText(Messages.text(key + ".named", from + 1));
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setFocusTraversable(false);
        button.setDisable(to < placed || to >= order.size());
        button.setOnAction(event -> move(from, to));
        return button;
    }
}
