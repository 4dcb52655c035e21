package soleatlas.ui.present;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.LocalizedText;
import soleatlas.model.explore.Appearance;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.PresentOptions;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Rewording;
import soleatlas.teach.Step;
import soleatlas.teach.StepText;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** The selected step: what is said in it, and what the chart shows. What is typed holds at once; there is nothing to confirm. */
final class StepForm extends VBox {

    private final LessonEditor workshop;
    private final Label heading = Blocks.heading("");
    private final FindingRows findings = new FindingRows();
    private final StepPreview preview;
    private final GrowingArea title = new GrowingArea("step-title", 1).ofOneParagraph();
    private final GrowingArea text = new GrowingArea("step-text", 2);
    private final GrowingArea question = new GrowingArea("step-question", 1);
    private final GrowingArea answer = new GrowingArea("step-answer", 1);
    private final GrowingArea notes = new GrowingArea("step-notes", 2);
    private final StepPicture picture;
    private boolean filling;
    private int shownStep = -1;

    StepForm(LessonEditor workshop, PresentOptions options, Appearance appearance, LessonActions bench) {
        this.workshop = workshop;
        setId("step-form");
        getStyleClass().add("panel-section");
        preview = new StepPreview(workshop, options, appearance);
        findings.setId("step-findings");
        picture = new StepPicture(workshop, options, bench);
        getChildren()
                .addAll(
                        heading,
                        findings,
                        field("present.field.title", title),
                        field("present.field.text", text),
                        field("present.field.question", question),
                        field("present.field.answer", answer),
                        field("present.field.notes", notes),
                        preview,
                        picture);
        List.of(title, text, question, answer, notes).forEach(this::listen);
    }

    /** A field below its name. */
    static VBox field(String key, TextInputControl field) {
        Label name = Blocks.text(Messages.text(key), "field-name");
        name.setLabelFor(field);
        field.setAccessibleText(Messages.text(key));
        field.setPromptText(Messages.text(key + ".prompt"));
        VBox box = new VBox(name, field);
        box.getStyleClass().add("field");
        return box;
    }

    /** Tells of what is typed, and of the moment in which somebody has typed enough. */
    static void watch(TextInputControl field, BiConsumer<String, Boolean> typed) {
        field.textProperty().addListener((value, before, words) -> typed.accept(words == null ? "" : words, false));
        field.focusedProperty().addListener((value, before, focused) -> {
            if (!focused) {
                typed.accept(field.getText() == null ? "" : field.getText(), true);
            }
        });
    }

    private void listen(TextInputControl field) {
        watch(field, (words, left) -> {
            if (left) {
                workshop.edit(LessonHistory::rest);
                refresh();
            } else if (!filling) {
                take(field);
            }
        });
    }

    private void take(TextInputControl field) {
        workshop.step().ifPresent(step -> workshop.edit(draft -> draft.say(String.valueOf(field.getId()), said(step))));
    }

    private StepText said(Step step) {
        StepText old = step.said();
        LocalizedText asked = reworded(old.question(), question);
        return new StepText(
                Objects.requireNonNullElse(reworded(old.title(), title), old.title()),
                reworded(old.text(), text),
                asked,
                asked == null ? null : reworded(old.answer(), answer),
                reworded(old.notes(), notes));
    }

    private @Nullable LocalizedText reworded(@Nullable LocalizedText old, TextInputControl field) {
        String written =
                workshop.draft().map(draft -> draft.lesson().language()).orElse(workshop.language());
        return Rewording.of(old, field.getText() == null ? "" : field.getText(), workshop.language(), written);
    }

    /** Shows the selected step as it is now. */
    void refresh() {
        LessonHistory draft = workshop.draft().orElse(null);
        if (draft == null) {
            return;
        }
        StepText said = draft.current().said();
        boolean other = draft.step() != shownStep;
        shownStep = draft.step();
        filling = true;
        try {
            heading.setText(Messages.text(
                    "present.step", draft.step() + 1, draft.lesson().steps().size()));
            fill(title, said.title(), other);
            fill(text, said.text(), other);
            fill(question, said.question(), other);
            answer.setDisable(said.question() == null);
            if (said.question() != null || !question.isFocused() || other) {
                fill(answer, said.answer(), other); // it comes back when the question is written anew
            }
            fill(notes, said.notes(), other);
        } finally {
            filling = false;
        }
        findings.show(workshop.findings(), draft.step());
        picture.refresh();
        preview.refresh();
    }

    private void fill(TextInputControl field, @Nullable LocalizedText text, boolean other) {
        fill(field, text == null ? "" : text.in(workshop.language()), field.equals(title), other);
    }

    /**
     * Writes words into a field. What is being typed is not touched, unless something else has to stand there.
     *
     * @param needed whether the words can only be replaced: an empty field is then filled once it is left
     * @param other whether they are of another thing than before
     */
    static void fill(TextInputControl field, String words, boolean needed, boolean other) {
        String typed = field.getText() == null ? "" : field.getText();
        boolean typing = field.isFocused() && !other;
        boolean same = (typing ? typed.strip() : typed).equals(words);
        boolean emptied = typing && needed && typed.isBlank();
        if (!same && !emptied) {
            field.setText(words);
            field.end();
        }
    }
}
