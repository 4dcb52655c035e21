package soleatlas.ui.learn;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.StudyOptions;
import soleatlas.study.Planner;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Today's session: the one big thing to do. It never says how much waits. */
final class TodayCard extends VBox {

    TodayCard(LearnModel learner) {
        setId("today");
        getStyleClass().add("today-card");
        Planner.Today plan = learner.plan().orElse(new Planner.Today(List.of(), List.of(), false));
        int size = plan.size();
        Label title =
                Blocks.text(Messages.text(plan.comingBack() ? "learn.today.back" : "learn.today"), "question-kind");
        Label number = Blocks.text(
                size == 0 ? Messages.text("learn.today.none") : Messages.text("learn.today.cards", size),
                "today-number");
        boolean full = learner.progress().day(learner.today()).fresh() >= Planner.NEW_A_DAY;
        String words = size == 0
                ? Messages.text(full ? "learn.today.full" : "learn.today.none.text", Planner.NEW_A_DAY)
                : Messages.text(
                        "learn.today.mix", plan.fresh().size(), plan.again().size());
        getChildren().addAll(title, number, Blocks.text(words, "muted"));
        if (size > 0) {
            Button start = new Button(Messages.text("learn.start"), Icons.icon("fth-play"));
            start.setId("start-today");
            start.getStyleClass().addAll("primary", "large");
            start.setOnAction(event -> learner.startToday());
            start.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(start);
        }
        FlowPane row = Blocks.flow("choice-chips");
        int chosen = learner.options().choicesProperty().get().count();
        for (int count : StudyOptions.COUNTS) {
            ToggleButton many = new ToggleButton(Messages.text("learn.count", count));
            many.setId("count-" + count);
            many.getStyleClass().add("choice-chip");
            many.setSelected(count == chosen);
            many.setAccessibleText(Messages.text("learn.count.spoken", count));
            many.setOnAction(event -> learner.options().count(count));
            row.getChildren().add(many);
        }
        getChildren().add(row);
    }
}
