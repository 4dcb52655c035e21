package soleatlas.ui.present;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;
import soleatlas.model.present.LessonEditor;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Rewording;
import soleatlas.teach.StepProblem;
import soleatlas.ui.block.Fold;
import soleatlas.words.Messages;

/** What the lesson is about, how long it takes and who wrote it: folded until somebody wants to change it. Its name is not. */
final class AboutSection extends VBox {

    private static final int DIGITS = 3;

    private final LessonEditor workshop;
    /** Stands for what nobody has named yet; never shown as if somebody had. */
    private final String unsaid = Messages.text("present.new.unsaid");

    private final GrowingArea name = new GrowingArea("lesson-name", 1).ofOneParagraph();
    private final GrowingArea about = new GrowingArea("lesson-about", 2);
    private final TextField minutes = line("lesson-minutes");
    private final TextField author = line("lesson-author");
    private final TextField licence = line("lesson-licence");
    private final FindingRows findings = new FindingRows();
    private final Fold fold;
    private boolean filling;

    AboutSection(LessonEditor workshop) {
        this.workshop = workshop;
        getStyleClass().add("panel-section");
        minutes.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0," + DIGITS + "}") ? change : null));
        name.setAccessibleText(Messages.text("present.about.name"));
        name.setPromptText(Messages.text("present.about.name.prompt"));
        name.getStyleClass().add("lesson-name-field");
        fold = new Fold(
                Messages.text("present.about"),
                List.of(
                        StepForm.field("present.about.about", about),
                        StepForm.field("present.about.minutes", minutes),
                        StepForm.field("present.about.author", author),
                        StepForm.field("present.about.licence", licence)));
        getChildren().addAll(findings, fold);
        listen(name, (draft, words) -> {
            LocalizedText text = reworded(draft, draft.lesson().name(), words);
            draft.rename(Objects.requireNonNullElse(text, draft.lesson().name()));
        });
        listen(
                about,
                (draft, words) -> draft.describe(reworded(draft, draft.lesson().about(), words)));
        listen(minutes, (draft, words) -> draft.last(words.isEmpty() ? 0 : Integer.parseInt(words)));
        listen(author, (draft, words) -> draft.credit(orUnsaid(words)));
        listen(licence, (draft, words) -> draft.license(orUnsaid(words)));
    }

    /** The field for the name, to stand above everything. */
    GrowingArea name() {
        return name;
    }

    private static TextField line(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("page-search");
        return field;
    }

    /** What a lesson must have is never empty. */
    private String orUnsaid(String words) {
        return words.isBlank() ? unsaid : words.strip();
    }

    private String said(String words) {
        return words.equals(unsaid) ? "" : words;
    }

    private @Nullable LocalizedText reworded(LessonHistory draft, @Nullable LocalizedText old, String words) {
        return Rewording.of(old, words, workshop.language(), draft.lesson().language());
    }

    private void listen(TextInputControl field, BiConsumer<LessonHistory, String> edit) {
        StepForm.watch(field, (words, left) -> {
            if (left) {
                workshop.edit(LessonHistory::rest);
                refresh();
            } else if (!filling) {
                workshop.edit(draft -> edit.accept(draft, words));
            }
        });
    }

    /** Shows the lesson as it is now. */
    void refresh() {
        Lesson lesson = workshop.draft().map(LessonHistory::lesson).orElse(null);
        if (lesson == null) {
            return;
        }
        LocalizedText told = lesson.about();
        filling = true;
        try {
            StepForm.fill(name, lesson.name().in(workshop.language()), true, false);
            StepForm.fill(about, told == null ? "" : told.in(workshop.language()), false, false);
            StepForm.fill(minutes, lesson.minutes() == 0 ? "" : String.valueOf(lesson.minutes()), false, false);
            StepForm.fill(author, said(lesson.author()), false, false);
            StepForm.fill(licence, said(lesson.licence()), false, false);
            fold.retitle(Messages.text(
                    lesson.author().equals(unsaid) ? "present.about.whose" : "present.about", lesson.author()));
            findings.show(workshop.findings(), StepProblem.LESSON);
        } finally {
            filling = false;
        }
    }
}
