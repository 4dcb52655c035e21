package soleatlas.ui.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soleatlas.model.mode.Mode;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.chart.ChartView;
import soleatlas.ui.window.WindowCommands;

/** Beside the chart while one presents: the lessons there are, and the one that is chosen, step by step. */
public final class PresentPanel extends VBox {

    private final WindowModel session;
    private final LessonEditor workshop;
    private final Consumer<String> say;
    private final LessonActions bench;
    private final AskBox asking;
    private final LessonsPane lessons;
    private final LessonPane lesson;
    private String shown = "";

    /**
     * A panel of what a session presents.
     *
     * @param chart the chart, whose view becomes a step
     * @param say tells the reader what was done
     */
    public PresentPanel(WindowModel session, WindowCommands desktop, ChartView chart, Consumer<String> say) {
        this.session = session;
        this.workshop = session.workshop();
        this.say = say;
        setId("present");
        getStyleClass().add("present-panel");
        CameraLink lens = new CameraLink(session, chart);
        bench = new LessonActions(session, desktop.lessons(), lens::seen, say);
        asking = new AskBox(session, bench);
        lessons = new LessonsPane(session, bench::begin, desktop::chooseFile, () -> show(true));
        lesson = new LessonPane(session, bench, desktop.lessons(), this::toList);
        StackPane panes = new StackPane(lessons, lesson);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().addAll(asking, panes);
        workshop.revisionProperty().addListener(value -> update());
        workshop.askedProperty().addListener((value, before, asked) -> ask(asked));
        session.presenter().givenProperty().addListener((value, before, now) -> {
            if (before != null && now == null) {
                workshop.select(before.show().step()); // whoever goes on, goes on from there
            }
        });
        session.presenter().options().choicesProperty().addListener(value -> lesson.refresh());
        session.appearance().lookProperty().addListener(value -> lesson.refresh());
        visibleProperty().addListener(value -> session.explorer().hover(null));
        show(false);
    }

    /** What can be done with the lesson that is chosen. */
    public LessonActions bench() {
        return bench;
    }

    /** Puts the focus into the panel. */
    public void focus() {
        if (asking.isVisible()) {
            asking.refresh();
        } else if (lesson.isVisible()) {
            lesson.focus();
        } else {
            lessons.focus();
        }
    }

    /** Takes a question back, if one is asked; false if none is. */
    public boolean leave() {
        boolean asked = workshop.askedProperty().get();
        if (asked) {
            workshop.stay();
            focus();
        }
        return asked;
    }

    /** Whether the focus is in the list of steps. */
    public boolean isOnSteps() {
        return lesson.isOnSteps();
    }

    /** Whether somebody writes or chooses from a list that opens, which have keys of their own. */
    public boolean isWriting() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof TextInputControl || owner instanceof ComboBox;
    }

    /** Whether undoing and doing again belong to words that are being written. */
    public boolean isUndoing() {
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

    private void ask(boolean asked) {
        asking.refresh();
        if (asked) {
            session.modes().go(Mode.PRESENT);
            asking.refresh();
            say.accept(asking.words());
        }
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
