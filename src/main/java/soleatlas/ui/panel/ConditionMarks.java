package soleatlas.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import soleatlas.atlas.Condition;
import soleatlas.model.explore.SafetyModel;
import soleatlas.safety.HealthAnswers;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Marks for what applies to the reader: off until switched on, forgotten with one click. */
final class ConditionMarks extends VBox {

    ConditionMarks(SafetyModel safety, String language) {
        getStyleClass().add("page-control");
        HealthAnswers told = safety.answersProperty().get();
        CheckBox use = box("use", Messages.text("safety.mine.use"), told.on());
        use.getStyleClass().add("mine-use");
        VBox list = new VBox();
        list.getStyleClass().add("panel-section");
        for (Condition condition : safety.advisorProperty().get().conditions()) {
            CheckBox box = box(
                    condition.id(),
                    condition.statement().in(language),
                    told.conditions().contains(condition.id()));
            box.setOnAction(event -> safety.mark(condition.id(), box.isSelected()));
            list.getChildren().add(box);
        }
        list.setDisable(!use.isSelected());
        use.setOnAction(event -> {
            safety.use(use.isSelected());
            list.setDisable(!use.isSelected());
        });
        Button erase = new Button(Messages.text("safety.mine.erase"), Icons.icon("fth-trash-2"));
        erase.setId("mine-erase");
        erase.setOnAction(event -> {
            safety.erase();
            use.setSelected(false);
            list.setDisable(true);
            list.getChildren().forEach(node -> ((CheckBox) node).setSelected(false));
        });
        getChildren().addAll(use, list, erase);
    }

    private static CheckBox box(String id, String text, boolean selected) {
        CheckBox box = new CheckBox(text);
        box.setId("mine-" + id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(selected);
        return box;
    }
}
