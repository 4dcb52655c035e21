package soleatlas.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import soleatlas.app.AtlasWindow;
import soleatlas.atlas.LocalizedText;
import soleatlas.model.explore.ShippedMaps;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.Presenter;
import soleatlas.model.present.ShippedLessons;
import soleatlas.problem.Problem;
import soleatlas.teach.Lesson;
import soleatlas.teach.LessonHistory;
import soleatlas.teach.Step;
import soleatlas.teach.StepProblem;
import soleatlas.teach.StepText;

/** The lesson editor with the keyboard alone (A12). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorKeysTest {

    private static final int MOST_TABS = 60;

    private AtlasWindow window;

    @BeforeAll
    void open() throws TimeoutException {
        window = AtlasWindow.open();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.begin(ShippedMaps.classic());
        window.act(() -> ShippedLessons.putInto(window.session()));
    }

    private LessonEditor workshop() {
        return window.session().workshop();
    }

    private LessonHistory draft() {
        return window.see(() -> workshop().draft().orElseThrow());
    }

    private Step step() {
        return window.see(() -> draft().current());
    }

    private String title() {
        return step().said().title().in("en");
    }

    private List<String> titles() {
        return window.see(() -> draft().lesson().steps().stream()
                .map(step -> step.said().title().in("en"))
                .toList());
    }

    private Lesson shipped() {
        return ShippedLessons.all().get(0).usable().orElseThrow();
    }

    /** From the chart into the first lesson, by keys. */
    private void intoLesson() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(window.see(() -> window.session().modes().is(LessonEditor.MODE)))
                .isTrue();
        assertThat(window.focused().getAccessibleText()).contains("A tour of the sole");
        window.press(KeyCode.ENTER);
        window.settle();
        assertThat(draft().lesson()).isEqualTo(shipped());
        assertThat(window.focusedId()).isEqualTo("steps");
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !window.focusedId().equals(id); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focusedId()).isEqualTo(id);
    }

    @Test
    @DisplayName("A12 a lesson is chosen, reordered, cut, mended and saved by keys")
    void stepsByKeys() {
        intoLesson();
        List<String> before = titles();
        window.press(KeyCode.DOWN);
        assertThat(draft().step()).isEqualTo(1);
        window.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(titles().get(2)).isEqualTo(before.get(1));
        window.press(KeyCode.ALT, KeyCode.UP);
        assertThat(titles()).isEqualTo(before);
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(titles()).hasSize(before.size() + 1);
        assertThat(titles().get(2)).isEqualTo(before.get(1));
        window.press(KeyCode.DELETE);
        assertThat(titles()).isEqualTo(before);
        for (int edits = 0; edits < 4; edits++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(draft().lesson()).isEqualTo(shipped());
        for (int edits = 0; edits < 3; edits++) {
            window.press(KeyCode.CONTROL, KeyCode.Y);
        }
        assertThat(titles()).hasSize(before.size() + 1);
        assertThat(window.focusedId()).as("the focus has not moved").isEqualTo("steps");
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.commands()).contains("saveLesson");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(window.commands()).contains("saveLessonAs");
    }

    @Test
    @DisplayName("A12 every field of a step is reached by Tab, and what is typed holds at once")
    void fieldsByKeys() {
        intoLesson();
        tabTo("step-title");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("heels");
        assertThat(title()).isEqualTo("heels");
        window.press(KeyCode.TAB);
        assertThat(window.focusedId()).as("Tab leaves every field").isEqualTo("step-text");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("look");
        window.press(KeyCode.TAB);
        assertThat(window.focusedId()).isEqualTo("step-question");
        window.type("where");
        window.press(KeyCode.TAB);
        assertThat(window.focusedId()).isEqualTo("step-answer");
        window.type("there");
        assertThat(step().said().answered().map(text -> text.in("en"))).hasValue("there");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.focusedId()).isEqualTo("step-question");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        assertThat(step().said().asked()).isEmpty();
        assertThat(step().said().answered()).as("an answer to nothing").isEmpty();
        window.type("how");
        assertThat(step().said().answered().map(text -> text.in("en"))).hasValue("there");
        tabTo("step-notes");
        assertThat(step().said().sentence().map(text -> text.in("en"))).hasValue("look");
    }

    @Test
    void aStepIsNeverWithoutATitle() {
        intoLesson();
        String before = title();
        tabTo("step-title");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        assertThat(title()).isEqualTo(before);
        assertThat(window.node("step-title", TextInputControl.class).getText()).isEmpty();
        window.press(KeyCode.TAB);
        assertThat(window.node("step-title", TextInputControl.class).getText()).isEqualTo(before);
        assertThat(titles())
                .as("Delete in a field removes letters, no step")
                .hasSameSizeAs(shipped().steps());
    }

    @Test
    void whereSomebodyWritesUndoBelongsToTheWordsAsLongAsThereAreAny() {
        intoLesson();
        window.press(KeyCode.CONTROL, KeyCode.D);
        int steps = titles().size();
        tabTo("step-title");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("heels");
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).hasSize(steps);
        assertThat(title()).isNotEqualTo("heels");
        assertThat(draft().step()).isEqualTo(1);
        tabTo("step-text");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(draft().lesson()).as("nothing was written there").isEqualTo(shipped());
    }

    @Test
    void whatTheLessonTookBackDoesNotComeBackInItsField() {
        intoLesson();
        String before = title();
        tabTo("step-title");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("heels");
        window.act(() -> workshop().edit(LessonHistory::undo));
        assertThat(window.node("step-title", TextInputControl.class).getText()).isEqualTo(before);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(title()).isEqualTo(before);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(title()).isEqualTo("heels");
    }

    private Node row(int index) {
        return window.see(() -> window.node("steps", Node.class).lookupAll(".list-cell").stream()
                .filter(cell -> cell.isVisible() && cell instanceof IndexedCell<?> one && one.getIndex() == index)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void stepsAreDraggedToOtherPlaces() {
        intoLesson();
        List<String> before = titles();
        Point2D first = window.middle(row(0));
        Point2D below = window.middle(row(2)).add(0, 8);
        window.drag(first, first.add(0, 10), below);
        assertThat(titles().subList(0, 3)).containsExactly(before.get(1), before.get(2), before.get(0));
        assertThat(draft().step()).isEqualTo(2);
        assertThat(window.node("step-drop", Node.class).isVisible()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).isEqualTo(before);

        window.drag(
                window.middle(row(2)),
                window.middle(row(1)),
                window.middle(row(0)).subtract(0, 8));
        assertThat(titles().subList(0, 3)).containsExactly(before.get(2), before.get(0), before.get(1));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.drag(first, below, below.subtract(600, 0));
        assertThat(titles()).as("let go somewhere else").isEqualTo(before);
        window.drag(first, first.add(0, 3));
        assertThat(titles()).as("a click that trembles").isEqualTo(before);
        assertThat(draft().lesson()).isEqualTo(shipped());
    }

    @Test
    void fewStepsAreAllInSightWithAllTheirLines() {
        intoLesson();
        window.act(() -> workshop().edit(draft -> {
            while (draft.lesson().steps().size() > 3) {
                draft.remove();
            }
            draft.say(
                    "title",
                    StepText.titled(LocalizedText.of("en", "A title that is far too long for one line of the list")));
        }));
        Node list = window.node("steps", Node.class);
        for (int percent : List.of(100, 150)) {
            window.resize(1280, 1400, percent);
            double used = window.see(() -> row(2).getBoundsInParent().getMaxY() + 4);
            assertThat(window.see(() -> list.lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible)))
                    .as("nothing to scroll to at %d %%", percent)
                    .isTrue();
            assertThat(window.see(() -> list.getLayoutBounds().getHeight()))
                    .as("%d %%", percent)
                    .isBetween(used, used + 20);
        }
        window.resize(1280, 800, 100);
    }

    @Test
    void whatHasToBeMendedStandsWithItsStep() {
        intoLesson();
        Problem problem = ShippedLessons.broken().problems().get(0);
        assertThat(window.node("step-findings", Node.class).isVisible()).isFalse();
        window.act(() -> {
            workshop().edit(LessonHistory::duplicate);
            workshop().found(draft().lesson(), List.of(new StepProblem(1, problem)));
        });
        assertThat(window.node("step-findings", Node.class).isVisible()).isTrue();
        assertThat(row(1).getAccessibleText()).contains("needs fixing");
        assertThat(row(0).getAccessibleText()).doesNotContain("needs fixing");
        window.press(KeyCode.UP);
        assertThat(window.node("step-findings", Node.class).isVisible()).isFalse();
    }

    @Test
    @DisplayName("A12 a new lesson asks for its name at once, and never passes for somebody's who was not named")
    void newLessonsAreNamed() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.act(() -> window.node("lesson-new", Button.class).fire());
        assertThat(window.focusedId()).isEqualTo("lesson-name");
        window.type("mine");
        assertThat(draft().lesson().name().in("en")).isEqualTo("mine");
        assertThat(window.node("lesson-author", TextInputControl.class).getText())
                .isEmpty();
        window.press(KeyCode.ENTER);
        assertThat(window.focusedId()).as("Enter goes on").isNotEqualTo("lesson-name");
        window.act(() -> window.node("lesson-author", TextInputControl.class).setText("A teacher"));
        assertThat(draft().lesson().author()).isEqualTo("A teacher");
        window.act(() -> window.node("lesson-author", TextInputControl.class).setText(" "));
        assertThat(draft().lesson().author()).isEqualTo("not stated");
        window.act(() -> {
            workshop().leave(() -> {});
            workshop().giveUp();
        });
    }

    @Test
    @DisplayName("A12 the view on the chart becomes a step by a key, from the chart itself")
    void viewsBecomeSteps() {
        intoLesson();
        window.act(() -> {
            window.session().basket().clear();
            window.explorer().select(window.explorer().zones().get(2));
            window.chart().focusZone();
        });
        window.press(KeyCode.INSERT);
        assertThat(step().shown().zones())
                .containsExactly(window.explorer().zones().get(2).id());
        assertThat(draft().step()).isEqualTo(1);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(draft().lesson()).isEqualTo(shipped());
    }

    @Test
    void theKeysOfLessonsDoNothingInOtherModes() {
        intoLesson();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.press(KeyCode.INSERT);
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.press(KeyCode.F5);
        assertThat(draft().lesson()).isEqualTo(shipped());
        assertThat(window.see(() -> window.session().presenter().isOn())).isFalse();
        assertThat(window.commands()).isEmpty();
    }

    @Test
    @DisplayName("A12 F5 gives the lesson as it is now, Shift+F5 from the selected step")
    void lessonsAreGiven() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.F5);
        assertThat(window.see(() -> window.session().presenter().isOn()))
                .as("no lesson is chosen")
                .isFalse();
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.press(KeyCode.SHIFT, KeyCode.F5);
        Presenter.Given given =
                window.see(() -> window.session().presenter().givenProperty().get());
        assertThat(given).isNotNull();
        assertThat(given.show().step()).isEqualTo(2);
        assertThat(given.show().lesson()).isEqualTo(draft().lesson()).isNotEqualTo(shipped());
        window.act(() -> window.session().presenter().end());
        window.press(KeyCode.F5);
        assertThat(window.see(
                        () -> window.session().presenter().show().orElseThrow().step()))
                .isZero();
        window.act(() -> window.session().presenter().end());
    }

    @Test
    @DisplayName("A13 edits are asked about before they are lost, and Esc takes the question back")
    void editsAreAskedAbout() {
        intoLesson();
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.act(() -> workshop().leave(() -> window.commands().add("left")));
        assertThat(window.focusedId()).isEqualTo("ask-save");
        window.press(KeyCode.ESCAPE);
        assertThat(window.see(() -> workshop().askedProperty().get())).isFalse();
        assertThat(window.focusedId()).isEqualTo("steps");
        assertThat(window.commands()).doesNotContain("left");

        window.act(() -> window.session().modes().go(Modes.EXPLORE));
        window.act(() -> workshop().leave(() -> window.commands().add("left")));
        assertThat(window.focusedId()).as("asked wherever one is").isEqualTo("ask-save");
        window.press(KeyCode.SPACE);
        assertThat(window.commands()).containsExactly("saveLesson", "left");

        window.act(() -> workshop().leave(() -> window.commands().add("left again")));
        window.press(KeyCode.TAB);
        assertThat(window.focusedId()).isEqualTo("ask-lose");
        window.press(KeyCode.SPACE);
        assertThat(window.commands()).contains("left again");
        assertThat(draft().lesson()).isEqualTo(shipped());
    }

    @Test
    void theListIsLeftAndComeBackTo() {
        intoLesson();
        window.act(() -> window.node("lessons-back", Node.class).requestFocus());
        window.press(KeyCode.SPACE);
        assertThat(window.node("lessons", Node.class).isVisible()).isTrue();
        assertThat(window.focused().getAccessibleText()).contains("A tour of the sole");
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertThat(draft().lesson())
                .isEqualTo(ShippedLessons.all().get(1).usable().orElseThrow());
        assertThat(window.focusedId()).isEqualTo("steps");
    }
}
