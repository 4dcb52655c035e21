package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** Above the lesson that is chosen: its name, whether it is saved, and what can be done with it as a whole. */
final class LessonHead extends VBox {

    private final LessonEditor workshop;
    private final Button undo;
    private final Button redo;
    private final Button save;
    private final MenuItem revert = new MenuItem(Messages.text("present.revert"));
    private final MenuItem forget = new MenuItem(Messages.text("present.forget"));
    private final Label title = Blocks.text("", "panel-title");
    private final Label about = Blocks.text("", "muted");

    LessonHead(LessonEditor workshop, LessonActions bench, LessonCommands desk, Runnable back) {
        this.workshop = workshop;
        getStyleClass().addAll("panel-header", "lesson-head");
        undo = Icons.button("present.undo", "fth-corner-up-left", bench::undo);
        redo = Icons.button("present.redo", "fth-corner-up-right", bench::redo);
        save = Icons.button("present.save", "fth-save", bench::save);
        Button all = new Button(Messages.text("present.back"), Icons.icon("fth-arrow-left"));
        all.setId("lessons-back");
        all.getStyleClass().add("quiet");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> back.run());
        FlowPane tools = Blocks.flow("lesson-tools");
        tools.getChildren().addAll(all, undo, redo, save, more(bench, desk));
        title.setId("lesson-title");
        title.setFocusTraversable(true);
        title.setAccessibleRole(AccessibleRole.TEXT);
        about.setId("lesson-state");
        getChildren().add(tools);
    }

    private MenuButton more(LessonActions bench, LessonCommands desk) {
        MenuItem as = new MenuItem(Messages.text("present.save-as"));
        as.setId("lesson-save-as");
        as.setOnAction(event -> bench.saveAs());
        revert.setOnAction(event -> bench.revert());
        MenuItem fresh = new MenuItem(Messages.text("present.new"));
        fresh.setOnAction(event -> bench.begin());
        forget.setOnAction(event -> {
            LessonEntry now = workshop.entryProperty().get();
            if (now != null) {
                workshop.leave(() -> desk.forget(now.key()));
            }
        });
        MenuButton menu = new MenuButton(null, Icons.icon("fth-more-horizontal"), as, revert, fresh, forget);
        menu.setId("lesson-more");
        menu.getStyleClass().add("icon-button");
        menu.setAccessibleText(Messages.text("present.more"));
        menu.setTooltip(new Tooltip(Messages.text("present.more")));
        return menu;
    }

    /**
     * The name with what there is to know; it scrolls with the steps, while what can be done stays in sight.
     *
     * @param field where the name of a lesson that can be edited is written
     */
    VBox name(Node field) {
        field.visibleProperty().bind(title.visibleProperty().not());
        field.managedProperty().bind(field.visibleProperty());
        title.managedProperty().bind(title.visibleProperty());
        VBox name = new VBox(field, title, about);
        name.getStyleClass().add("lesson-head-name");
        return name;
    }

    /** Puts the focus on the name. */
    void focus() {
        title.requestFocus();
    }

    /** Shows the lesson as it is now. */
    void refresh() {
        LessonEntry entry = workshop.entryProperty().get();
        LessonHistory draft = workshop.draft().orElse(null);
        if (entry == null) {
            return;
        }
        undo.setDisable(draft == null || !draft.canUndo());
        redo.setDisable(draft == null || !draft.canRedo());
        save.setDisable(!workshop.canBeSaved());
        revert.setDisable(draft == null || !draft.isDirty());
        forget.setVisible(entry.own() && !entry.key().isEmpty());
        title.setVisible(draft == null);
        title.setText(draft == null ? entry.title() : draft.lesson().name().in(workshop.language()));
        title.setAccessibleText(title.getText());
        List<String> parts = new ArrayList<>();
        if (draft != null) {
            Lesson lesson = draft.lesson();
            if (lesson.minutes() > 0) {
                parts.add(Messages.text("present.minutes", lesson.minutes()));
            }
            parts.add(Messages.text("present.steps", lesson.steps().size()));
        }
        boolean copied = !entry.own() && workshop.isDirty(); // in as many lines as before, so that nothing below moves
        parts.add(Messages.text(entry.own() ? "present.own" : copied ? "present.copy" : "present.shipped"));
        if (entry.own() && workshop.isDirty()) {
            parts.add(Messages.text("present.unsaved"));
        }
        about.setText(String.join(Messages.text("present.dot"), parts));
    }
}
