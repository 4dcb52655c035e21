package soleatlas.ui.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import soleatlas.model.present.Presenter;
import soleatlas.teach.Presentation;
import soleatlas.teach.Step;
import soleatlas.words.Messages;

/** All steps of the lesson that is given; a click or Enter jumps to one. */
final class ShowSteps extends ListView<Step> {

    private final Presenter presenter;
    private final String language;

    ShowSteps(Presenter presenter, String language) {
        this.presenter = presenter;
        this.language = language;
        setId("show-steps");
        getStyleClass().add("show-steps");
        setAccessibleText(Messages.text("show.steps"));
        setCellFactory(list -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                jump();
                event.consume();
            }
        });
        follow();
    }

    /** The step that is shown is the one that is marked, unless somebody is choosing another. */
    void follow() {
        List<Step> wanted = presenter.show().map(show -> show.lesson().steps()).orElse(List.of());
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
        }
        presenter.show().map(Presentation::step).filter(step -> !isFocused()).ifPresent(step -> {
            getSelectionModel().select(step);
            scrollTo(Math.max(0, step - 3));
        });
    }

    private void jump() {
        int chosen = getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            presenter.tell(show -> show.go(chosen));
        }
    }

    private final class Cell extends ListCell<Step> {

        private final Label number = new Label();

        Cell() {
            number.getStyleClass().add("show-step-number");
            number.setMinWidth(USE_PREF_SIZE);
            setWrapText(true);
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    presenter.tell(show -> show.go(getIndex()));
                }
            });
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            boolean none = empty || step == null;
            String words = none ? "" : step.said().title().in(language);
            number.setText(none ? "" : String.valueOf(getIndex() + 1));
            setGraphic(none ? null : number);
            setText(words);
            setAccessibleText(none ? null : Messages.text("show.steps.row", getIndex() + 1, words));
        }
    }
}
