package soleatlas.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.LessonList;
import soleatlas.teach.Lesson;
import soleatlas.ui.block.Blocks;
import soleatlas.ui.kit.Icons;
import soleatlas.ui.kit.Rows;
import soleatlas.words.Messages;

/** The lessons there are, those that ship before one's own, and the way to new ones. */
final class LessonsPane extends ScrollPane {

    private final LessonList lessons;
    private final LessonEditor workshop;
    private final Runnable open;
    private final VBox list = new VBox();

    /**
     * A list of lessons.
     *
     * @param begin begins a lesson
     * @param file asks for the file of one
     * @param open goes to the one that is chosen
     */
    LessonsPane(LessonEditor workshop, LessonList lessons, Runnable begin, Runnable file, Runnable open) {
        this.lessons = lessons;
        this.workshop = workshop;
        this.open = open;
        setId("lessons");
        getStyleClass().add("panel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        list.getStyleClass().add("lesson-list");
        Button fresh = new Button(Messages.text("present.new"), Icons.icon("fth-plus"));
        fresh.setId("lesson-new");
        fresh.setOnAction(event -> begin.run());
        Button other = new Button(Messages.text("present.open"), Icons.icon("fth-folder"));
        other.setId("lesson-open");
        other.setOnAction(event -> file.run());
        FlowPane buttons = Blocks.flow("lesson-buttons");
        Blocks.addWrapping(buttons, fresh);
        Blocks.addWrapping(buttons, other);
        VBox body = new VBox(
                Blocks.text(Messages.text("present.lessons"), "panel-title"),
                Blocks.text(Messages.text("present.lessons.intro"), "muted"),
                list,
                buttons);
        body.getStyleClass().add("panel-body");
        setContent(body);
        lessons.entries().addListener((InvalidationListener) value -> rebuild());
        workshop.revisionProperty().addListener(value -> rebuild());
        rebuild();
    }

    /** Puts the focus on the lesson that is chosen, or on the first one. */
    void focus() {
        Node chosen = list.getChildren().stream()
                .filter(row -> row instanceof Row one
                        && one.isOf(workshop.entryProperty().get()))
                .findFirst()
                .orElse(
                        list.getChildren().isEmpty()
                                ? lookup("#lesson-new")
                                : list.getChildren().get(0));
        chosen.requestFocus();
    }

    private void rebuild() {
        List<LessonEntry> entries = new ArrayList<>(lessons.entries());
        LessonEntry now = workshop.entryProperty().get();
        if (now != null && now.key().isEmpty()) {
            entries.add(now);
        }
        List<String> titles = entries.stream().map(this::words).toList();
        if (titles.equals(
                list.getChildren().stream().map(Node::getAccessibleText).toList())) {
            return; // so that the focus stays where it is
        }
        boolean focused = list.getChildren().stream().anyMatch(Node::isFocused);
        list.getChildren().setAll(entries.stream().map(Row::new).toList());
        if (focused) {
            focus();
        }
    }

    private String title(LessonEntry entry) {
        return shown(entry)
                .map(lesson -> lesson.name().in(workshop.language()))
                .filter(name -> !name.isBlank())
                .orElse(entry.title());
    }

    private boolean isEdited(LessonEntry entry) {
        LessonEntry now = workshop.entryProperty().get();
        return now != null && now.key().equals(entry.key()) && workshop.isDirty();
    }

    /** The lesson as it is edited, where it is the one that is chosen. */
    private Optional<Lesson> shown(LessonEntry entry) {
        LessonEntry now = workshop.entryProperty().get();
        return now != null && now.key().equals(entry.key())
                ? workshop.draft().map(draft -> draft.lesson()).or(entry::usable)
                : entry.usable();
    }

    private String about(LessonEntry entry) {
        Lesson lesson = shown(entry).orElse(null);
        List<String> parts = new ArrayList<>();
        if (lesson != null && lesson.minutes() > 0) {
            parts.add(Messages.text("present.minutes", lesson.minutes()));
        }
        if (lesson != null) {
            parts.add(Messages.text("present.steps", lesson.steps().size()));
        }
        parts.add(Messages.text(entry.own() ? "present.own" : "present.shipped"));
        if (isEdited(entry)) {
            parts.add(Messages.text("present.unsaved"));
        }
        if (entry.errors() > 0) {
            parts.add(Messages.text("present.errors", entry.errors()));
        }
        return String.join(Messages.text("present.dot"), parts);
    }

    private String words(LessonEntry entry) {
        return Messages.text("present.lesson.spoken", title(entry), about(entry));
    }

    /** One lesson. */
    private final class Row extends Button {

        private final LessonEntry entry;
        private final HBox content;

        Row(LessonEntry entry) {
            this.entry = entry;
            VBox words = new VBox(Blocks.text(title(entry), "lesson-name"), Blocks.text(about(entry), "muted"));
            HBox.setHgrow(words, Priority.ALWAYS);
            String sign = entry.errors() > 0 ? "fth-alert-triangle" : entry.own() ? "fth-edit-3" : "fth-book";
            Label icon = new Label(null, Icons.icon(sign));
            icon.setMinWidth(USE_PREF_SIZE);
            icon.getStyleClass().add(entry.errors() > 0 ? "lesson-sign-broken" : "lesson-sign");
            content = new HBox(icon, words);
            content.getStyleClass().add("lesson-row-words");
            content.setMouseTransparent(true);
            getStyleClass().add("lesson-row");
            setMaxWidth(Double.MAX_VALUE);
            setAccessibleText(words(entry));
            Rows.fill(this, content);
            setOnAction(event -> {
                workshop.choose(entry.key());
                LessonEntry now = workshop.entryProperty().get();
                if (isOf(now)) {
                    open.run();
                }
            });
        }

        boolean isOf(@Nullable LessonEntry other) {
            return other != null && other.key().equals(entry.key());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width > 0 ? Rows.height(this, content, width) : super.computePrefHeight(width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
