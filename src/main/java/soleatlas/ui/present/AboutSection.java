package soleatlas.ui.present;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Text;
import soleatlas.explore.Session;
import soleatlas.explore.present.Workshop;
import soleatlas.teach.Draft;
import soleatlas.teach.Lesson;
import soleatlas.teach.Rewording;
import soleatlas.ui.UiText;
import soleatlas.ui.block.Fold;

/** What the lesson is called, what it is about and how long it takes: folded until somebody wants to change it. */
final class AboutSection extends VBox {

    private static final int DIGITS = 3;

    private final Session session;
    private final Workshop workshop;
    private final TextField name = line("lesson-name");
    private final GrowingArea about = new GrowingArea("lesson-about", 2);
    private final TextField minutes = line("lesson-minutes");
    private final TextField author = line("lesson-author");
    private final TextField licence = line("lesson-licence");
    private boolean filling;

    AboutSection(Session session) {
        this.session = session;
        this.workshop = session.workshop();
        getStyleClass().add("panel-section");
        minutes.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0," + DIGITS + "}") ? change : null));
        getChildren()
                .add(new Fold(
                        UiText.text("present.about"),
                        List.of(
                                StepForm.field("present.about.name", name),
                                StepForm.field("present.about.about", about),
                                StepForm.field("present.about.minutes", minutes),
                                StepForm.field("present.about.author", author),
                                StepForm.field("present.about.licence", licence))));
        listen(name, (draft, words) -> {
            Text text = reworded(draft, draft.lesson().name(), words);
            draft.rename(Objects.requireNonNullElse(text, draft.lesson().name()));
        });
        listen(
                about,
                (draft, words) -> draft.describe(reworded(draft, draft.lesson().about(), words)));
        listen(minutes, (draft, words) -> draft.last(words.isEmpty() ? 0 : Integer.parseInt(words)));
        listen(
                author,
                (draft, words) -> draft.credit(orAsBefore(words, draft.lesson().author())));
        listen(
                licence,
                (draft, words) -> draft.license(orAsBefore(words, draft.lesson().licence())));
    }

    private static TextField line(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("page-search");
        return field;
    }

    /** What a lesson must have is never empty. */
    private static String orAsBefore(String words, String before) {
        return words.isBlank() ? before : words.strip();
    }

    private @Nullable Text reworded(Draft draft, @Nullable Text old, String words) {
        return Rewording.of(old, words, session.language(), draft.lesson().language());
    }

    private void listen(TextInputControl field, BiConsumer<Draft, String> edit) {
        StepForm.watch(field, (words, left) -> {
            if (left) {
                workshop.edit(Draft::rest);
                refresh();
            } else if (!filling) {
                workshop.edit(draft -> edit.accept(draft, words));
            }
        });
    }

    /** Shows the lesson as it is now. */
    void refresh() {
        Lesson lesson = workshop.draft().map(Draft::lesson).orElse(null);
        if (lesson == null) {
            return;
        }
        Text told = lesson.about();
        filling = true;
        try {
            fill(name, lesson.name().in(session.language()));
            fill(about, told == null ? "" : told.in(session.language()));
            fill(minutes, lesson.minutes() == 0 ? "" : String.valueOf(lesson.minutes()));
            fill(author, lesson.author());
            fill(licence, lesson.licence());
        } finally {
            filling = false;
        }
    }

    private static void fill(TextInputControl field, String words) {
        if (!field.isFocused() && !words.equals(field.getText())) {
            field.setText(words);
        }
    }
}
