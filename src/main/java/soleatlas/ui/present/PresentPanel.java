package soleatlas.ui.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soleatlas.model.explore.Appearance;
import soleatlas.model.explore.Explorer;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.Presenter;

/** Beside the chart while one presents: the lessons there are, and the one that is chosen, step by step. */
final class PresentPanel extends VBox {

    private final LessonEditor workshop;
    private final Consumer<String> say;
    private final AskBox asking;
    private final LessonsPane lessons;
    private final LessonPane lesson;
    private String shown = "";

    /**
     * A panel of the lessons there are.
     *
     * @param file asks for the file of a lesson
     * @param say tells the reader what was done
     */
    PresentPanel(
            LessonEditor workshop,
            Presenter presenter,
            Explorer explorer,
            Appearance appearance,
            LessonActions bench,
            LessonCommands commands,
            Runnable file,
            Consumer<String> say) {
        this.workshop = workshop;
        this.say = say;
        setId("present");
        getStyleClass().add("present-panel");
        asking = new AskBox(workshop, bench);
        lessons = new LessonsPane(workshop, presenter.lessons(), bench::begin, file, () -> show(true));
        lesson = new LessonPane(workshop, presenter.options(), appearance, bench, commands, this::toList);
        StackPane panes = new StackPane(lessons, lesson);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().addAll(asking, panes);
        workshop.revisionProperty().addListener(value -> update());
        workshop.askedProperty().addListener(value -> asking.refresh());
        presenter.givenProperty().addListener((value, before, now) -> {
            if (before != null && now == null) {
                workshop.select(before.show().step()); // whoever goes on, goes on from there
            }
        });
        presenter.options().choicesProperty().addListener(value -> lesson.refresh());
        appearance.lookProperty().addListener(value -> lesson.refresh());
        visibleProperty().addListener(value -> explorer.hover(null));
        show(false);
        update();
    }

    /** Puts the focus into the panel. */
    void focus() {
        if (asking.isVisible()) {
            asking.refresh();
        } else if (lesson.isVisible()) {
            lesson.focus();
        } else {
            lessons.focus();
        }
    }

    /** Takes a question back, if one is asked; false if none is. */
    boolean leave() {
        boolean asked = workshop.askedProperty().get();
        if (asked) {
            workshop.stay();
            focus();
        }
        return asked;
    }

    /** Whether the focus is in the list of steps. */
    boolean isOnSteps() {
        return lesson.isOnSteps();
    }

    /** Whether somebody writes or chooses from a list that opens, which have keys of their own. */
    boolean isWriting() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof TextInputControl || owner instanceof ComboBox;
    }

    /** Whether undoing and doing again belong to words that are being written. */
    boolean isUndoing() {
        return writtenIn()
                .filter(field -> field.isUndoable() || field.isRedoable())
                .isPresent();
    }

    private Optional<TextInputControl> writtenIn() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof TextInputControl field ? Optional.of(field) : Optional.empty();
    }

    private void update() {
        String key = Optional.ofNullable(workshop.entryProperty().get())
                .map(entry -> "=" + entry.key())
                .orElse("");
        lesson.refresh();
        if (!key.equals(shown)) {
            // A new lesson that was saved under a name is still the same lesson
            boolean renamed = shown.equals("=") && !key.isEmpty() && lesson.isVisible();
            shown = key;
            if (!renamed) {
                show(!key.isEmpty());
            }
        }
    }

    /** Asks what is to become of edits that are not saved. */
    void ask() {
        asking.refresh();
        say.accept(asking.words());
    }

    private void toList() {
        show(false);
    }

    private void show(boolean one) {
        LessonEntry entry = workshop.entryProperty().get();
        boolean inside = isFocusWithin();
        lesson.setVisible(one && entry != null);
        lessons.setVisible(!lesson.isVisible());
        if (lesson.isVisible()) {
            lesson.refresh();
            lesson.top();
        }
        if (inside && !asking.isVisible()) {
            focus();
        }
    }
}
