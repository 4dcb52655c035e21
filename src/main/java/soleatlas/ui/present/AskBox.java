package soleatlas.ui.present;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.model.present.LessonEditor;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** Asks what is to become of edits that are not saved before they would be lost. */
final class AskBox extends VBox {

    private final LessonEditor workshop;
    private final Label words = Blocks.text("");
    private final Button save = new Button(Messages.text("present.ask.save"));

    AskBox(LessonEditor workshop, LessonActions bench) {
        this.workshop = workshop;
        setId("lesson-ask");
        getStyleClass().addAll("ending", "lesson-ask");
        save.setId("ask-save");
        save.getStyleClass().add("primary");
        save.setOnAction(event -> bench.saveAndGoOn());
        Button lose = new Button(Messages.text("present.ask.lose"));
        lose.setId("ask-lose");
        lose.setOnAction(event -> workshop.giveUp());
        Button cancel = new Button(Messages.text("present.ask.cancel"));
        cancel.setId("ask-cancel");
        cancel.setOnAction(event -> workshop.stay());
        FlowPane buttons = Blocks.flow("welcome-buttons");
        buttons.getChildren().addAll(save, lose, cancel);
        getChildren().addAll(words, buttons);
        setVisible(false);
        setManaged(false);
    }

    /** Shows the question, or hides it. */
    void refresh() {
        boolean asked = workshop.askedProperty().get();
        workshop.draft()
                .ifPresent(draft -> words.setText(
                        Messages.text("present.ask", draft.lesson().name().in(workshop.language()))));
        setVisible(asked);
        setManaged(asked);
        if (asked) {
            save.requestFocus();
        }
    }

    /** The question in words. */
    String words() {
        return words.getText();
    }
}
