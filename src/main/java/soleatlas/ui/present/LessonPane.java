package soleatlas.ui.present;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.PresentOptions;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.words.Messages;

/** The lesson that is chosen: how to begin it, its steps, the selected one, and the room it is for. */
final class LessonPane extends VBox {

    private final LessonEditor workshop;
    private final LessonActions bench;
    private final LessonCommands desk;
    private final LessonHead head;
    private final VBox notices = new VBox();
    private final ProblemRows problems = new ProblemRows();
    private final VBox lesson = new VBox();
    private final StepList steps;
    private final StepForm form;
    private final AboutSection about;
    private final ScrollPane scroll = new ScrollPane();

    LessonPane(
            LessonEditor workshop,
            PresentOptions options,
            Appearance appearance,
            LessonActions bench,
            LessonCommands desk,
            Runnable back) {
        this.workshop = workshop;
        this.bench = bench;
        this.desk = desk;
        setId("lesson");
        head = new LessonHead(workshop, bench, desk, back);
        steps = new StepList(workshop, options, bench);
        form = new StepForm(workshop, options, appearance, bench);
        about = new AboutSection(workshop);
        notices.getStyleClass().add("panel-section");
        Button begin = new Button(Messages.text("present.start"), Icons.icon("fth-play"));
        begin.setId("present-start");
        begin.getStyleClass().addAll("primary", "large");
        begin.setOnAction(event -> bench.present(false));
        Button here = new Button(Messages.text("present.start-here"));
        here.setId("present-start-here");
        here.setOnAction(event -> bench.present(true));
        here.setTooltip(new Tooltip(Messages.text("present.start-here.tip")));
        Button rehearse = new Button(Messages.text("present.rehearse"));
        rehearse.setId("present-rehearse");
        rehearse.setOnAction(event -> bench.rehearse());
        rehearse.setTooltip(new Tooltip(Messages.text("present.rehearse.tip")));
        FlowPane starting = Blocks.flow("lesson-buttons");
        List.of(begin, here, rehearse).forEach(button -> Blocks.addWrapping(starting, button));
        VBox room = Blocks.section(Messages.text("present.room"), new RoomSection(options));
        lesson.getStyleClass().add("lesson-body");
        lesson.getChildren().addAll(about, starting, steps, form, room);
        VBox body = new VBox(head.name(about.name()), notices, problems, lesson);
        body.getStyleClass().add("panel-body");
        scroll.setContent(body);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** Whether the list of steps has the focus. */
    boolean isOnSteps() {
        return steps.isOnList();
    }

    /** Puts the focus on the steps, or on the name where there are none. */
    void focus() {
        LessonEntry entry = workshop.entryProperty().get();
        boolean untouched = workshop.draft().filter(draft -> !draft.canUndo()).isPresent();
        if (entry != null && entry.key().isEmpty() && untouched) {
            about.name().requestFocus(); // a lesson that has no file yet has no name of its own either
            about.name().selectAll();
        } else if (workshop.draft().isPresent()) {
            steps.focus();
        } else {
            head.focus();
        }
    }

    /** Scrolls to the top. */
    void top() {
        scroll.setVvalue(0);
    }

    /** Shows the lesson as it is now. */
    void refresh() {
        LessonEntry entry = workshop.entryProperty().get();
        boolean usable = workshop.draft().isPresent();
        head.refresh();
        lesson.setVisible(usable);
        lesson.setManaged(usable);
        problems.show(entry == null ? List.of() : entry.problems(), usable);
        tell(usable);
        if (usable) {
            steps.refresh();
            form.refresh();
            about.refresh();
        }
    }

    private void tell(boolean usable) {
        String state = (usable && !workshop.isOnItsMap()) + " "
                + workshop.outdatedProperty().get();
        if (state.equals(notices.getUserData())) {
            return; // so that a button in a notice keeps the focus
        }
        notices.setUserData(state);
        notices.getChildren().clear();
        if (workshop.outdatedProperty().get()) {
            Button take = new Button(Messages.text("present.outdated.take"));
            take.setId("outdated-take");
            take.setOnAction(event -> workshop.takeFile());
            Button keep = new Button(Messages.text("present.outdated.keep"));
            keep.setId("outdated-keep");
            keep.setOnAction(event -> workshop.keepMine());
            add("ask", "fth-alert-triangle", "present.outdated", Messages.text("present.outdated.text"), take, keep);
        }
        if (usable && !workshop.isOnItsMap()) {
            Button open = new Button(Messages.text("present.other-map.open"));
            open.setId("lesson-map-open");
            open.setOnAction(event -> openMap());
            add("note", "fth-map", "present.other-map", Messages.text("present.other-map.text", bench.mapName()), open);
        }
        notices.setVisible(!notices.getChildren().isEmpty());
        notices.setManaged(notices.isVisible());
    }

    private void add(String kind, String icon, String key, String text, Button... buttons) {
        FlowPane row = Blocks.flow("welcome-buttons");
        for (Button button : buttons) {
            Blocks.addWrapping(row, button);
        }
        notices.getChildren()
                .add(Blocks.notice(
                        kind, icon, Messages.text(key), text, buttons.length == 0 ? List.of() : List.of(row)));
    }

    private void openMap() {
        workshop.openMap();
        LessonEntry entry = workshop.entryProperty().get();
        if (entry != null && !workshop.isOnItsMap()) {
            desk.openMap(entry.key());
        }
        steps.focus();
    }
}
