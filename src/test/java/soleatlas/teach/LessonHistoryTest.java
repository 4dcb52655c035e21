package soleatlas.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.LocalizedText;

/** A lesson while it is edited: what each edit does, and that all of them can be taken back. */
class LessonHistoryTest {

    private final LessonHistory draft = new LessonHistory(lesson("a", "b", "c"), 0);

    private static LocalizedText en(String words) {
        return LocalizedText.of("en", words);
    }

    private static Step step(String title) {
        return new Step(StepText.titled(en(title)), StepChart.plain("plantar"));
    }

    private static Lesson lesson(String... titles) {
        List<Step> steps = Stream.of(titles).map(LessonHistoryTest::step).toList();
        return new Lesson("mine", en("Mine"), "Me", "CC-BY-4.0", "en", null, 0, "atlas:everyday.json", steps);
    }

    private String titles() {
        return String.join(
                "",
                draft.lesson().steps().stream()
                        .map(step -> step.said().title().in("en"))
                        .toList());
    }

    @Test
    void addsAfterTheSelectedStepAndSelectsTheNewOne() {
        draft.select(1);
        draft.add(step("x"));
        assertThat(titles()).isEqualTo("abxc");
        assertThat(draft.step()).isEqualTo(2);
        draft.undo();
        assertThat(titles()).isEqualTo("abc");
        assertThat(draft.step()).as("the step that was selected before").isEqualTo(1);
        draft.redo();
        assertThat(titles()).isEqualTo("abxc");
        assertThat(draft.step()).isEqualTo(2);
    }

    @Test
    void addsNoMoreThanALessonHolds() {
        LessonHistory full = new LessonHistory(
                lesson(IntStream.range(0, Lesson.MOST_STEPS)
                        .mapToObj(String::valueOf)
                        .toArray(String[]::new)),
                0);
        full.add(step("one too many"));
        full.duplicate();
        assertThat(full.lesson().steps()).hasSize(Lesson.MOST_STEPS);
        assertThat(full.canUndo()).isFalse();
    }

    @Test
    void duplicates() {
        draft.select(2);
        draft.duplicate();
        assertThat(titles()).isEqualTo("abcc");
        assertThat(draft.step()).isEqualTo(3);
    }

    @Test
    void removesTheSelectedStepButNeverTheOnlyOne() {
        draft.select(2);
        draft.remove();
        assertThat(titles()).isEqualTo("ab");
        assertThat(draft.step()).isEqualTo(1);
        draft.select(0);
        draft.remove();
        assertThat(titles()).isEqualTo("b");
        assertThat(draft.step()).isZero();
        draft.remove();
        assertThat(titles()).isEqualTo("b");
    }

    @Test
    void movesTheSelectedStepAsFarAsThereIsRoom() {
        draft.move(1);
        assertThat(titles()).isEqualTo("bac");
        assertThat(draft.step()).isEqualTo(1);
        draft.move(7);
        assertThat(titles()).isEqualTo("bca");
        draft.moveTo(-3);
        assertThat(titles()).isEqualTo("abc");
        assertThat(draft.step()).isZero();
        draft.move(-1);
        assertThat(titles()).isEqualTo("abc");
        draft.undo();
        assertThat(titles()).as("a move that moved nothing is no edit").isEqualTo("bca");
    }

    @Test
    void whatIsTypedInOneGoIsOneEdit() {
        draft.say("title", StepText.titled(en("h")));
        draft.say("title", StepText.titled(en("he")));
        draft.say("title", StepText.titled(en("heel")));
        assertThat(titles()).isEqualTo("heelbc");
        draft.undo();
        assertThat(titles()).isEqualTo("abc");
        draft.redo();
        assertThat(titles()).isEqualTo("heelbc");
    }

    @Test
    void anotherFieldAnotherStepOrAPauseBeginsAnotherEdit() {
        draft.say("title", StepText.titled(en("1")));
        draft.say("text", new StepText(en("1"), en("t"), null, null, null));
        draft.rest();
        draft.say("text", new StepText(en("1"), en("tt"), null, null, null));
        draft.select(1);
        draft.say("text", new StepText(en("b"), en("u"), null, null, null));
        for (int edits = 0; edits < 4; edits++) {
            assertThat(draft.canUndo()).as("edit %d", edits).isTrue();
            draft.undo();
        }
        assertThat(draft.canUndo()).isFalse();
        assertThat(draft.lesson()).isEqualTo(lesson("a", "b", "c"));
    }

    @Test
    void typingOnAfterUndoingLosesNothingOfWhatCameBefore() {
        draft.rename(en("One"));
        draft.undo();
        draft.rename(en("Two"));
        assertThat(draft.canRedo()).isFalse();
        draft.undo();
        assertThat(draft.lesson().name()).isEqualTo(en("Mine"));
    }

    @Test
    void aFieldThatEndsAsItBeganIsTypedIntoAsOneEdit() {
        draft.rename(en("Mine!"));
        draft.rename(en("Mine"));
        draft.rename(en("Mine?"));
        draft.undo();
        assertThat(draft.lesson().name()).isEqualTo(en("Mine"));
    }

    @Test
    void editsWhatStandsAboveTheSteps() {
        draft.rename(en("Yours"));
        draft.describe(en("About feet"));
        draft.last(25);
        draft.credit("A teacher");
        draft.license("Apache-2.0");
        Lesson edited = draft.lesson();
        assertThat(edited.name()).isEqualTo(en("Yours"));
        assertThat(edited.about()).isEqualTo(en("About feet"));
        assertThat(edited.minutes()).isEqualTo(25);
        assertThat(edited.author()).isEqualTo("A teacher");
        assertThat(edited.licence()).isEqualTo("Apache-2.0");
        assertThat(edited.map()).isEqualTo("atlas:everyday.json");
        assertThat(titles()).isEqualTo("abc");
        draft.last(-4);
        assertThat(draft.lesson().minutes()).isZero();
        draft.last(100_000);
        assertThat(draft.lesson().minutes()).isEqualTo(Lesson.MOST_MINUTES);
        draft.describe(null);
        assertThat(draft.lesson().about()).isNull();
    }

    @Test
    void showsAndSaysOtherThingsInTheSelectedStepAlone() {
        draft.select(1);
        draft.show(StepChart.plain("dorsal"));
        draft.put(draft.current().withSaid(StepText.titled(en("B"))));
        assertThat(titles()).isEqualTo("aBc");
        assertThat(draft.lesson().steps())
                .extracting(step -> step.shown().view())
                .containsExactly("plantar", "dorsal", "plantar");
    }

    @Test
    void knowsWhetherItIsSaved() {
        assertThat(draft.isDirty()).isFalse();
        draft.add(step("x"));
        assertThat(draft.isDirty()).isTrue();
        draft.undo();
        assertThat(draft.isDirty()).as("nothing is left of the edit").isFalse();
        draft.redo();
        Lesson written = draft.lesson();
        draft.add(step("y"));
        draft.saved(written, written);
        assertThat(draft.isDirty()).as("edited while it was written").isTrue();
        draft.undo();
        assertThat(draft.isDirty()).isFalse();
        draft.undo();
        assertThat(draft.isDirty()).as("older than what was saved").isTrue();
    }

    @Test
    void whatIsUndoneAfterSavingElsewhereStaysInTheNewFile() {
        draft.add(step("x"));
        draft.rename(en("Copy"));
        draft.undo();
        Lesson edited = draft.lesson();
        Lesson written =
                new Lesson("copy", en("Mine"), "Me", "CC-BY-4.0", "en", null, 0, "maps/mine.json", edited.steps());
        draft.saved(edited, written);
        assertThat(draft.isDirty()).isFalse();
        assertThat(draft.lesson()).isEqualTo(written);
        draft.undo();
        assertThat(titles()).isEqualTo("abc");
        assertThat(draft.lesson().map()).isEqualTo("maps/mine.json");
        draft.redo();
        draft.redo();
        assertThat(draft.lesson().name()).isEqualTo(en("Copy"));
        assertThat(draft.lesson().id()).isEqualTo("copy");
    }

    @Test
    void whatIsGivenUpComesBackByUndoing() {
        draft.add(step("x"));
        draft.revert();
        assertThat(titles()).isEqualTo("abc");
        assertThat(draft.isDirty()).isFalse();
        draft.undo();
        assertThat(titles()).isEqualTo("axbc");
        draft.takeOver(lesson("p", "q"));
        assertThat(titles()).isEqualTo("pq");
        assertThat(draft.isDirty()).isFalse();
        assertThat(draft.step()).isEqualTo(1);
        draft.undo();
        assertThat(titles()).isEqualTo("axbc");
        assertThat(draft.isDirty()).isTrue();
    }

    @Test
    void selectsTheNearestStepThereIs() {
        assertThat(new LessonHistory(lesson("a", "b"), 9).step()).isEqualTo(1);
        draft.select(-4);
        assertThat(draft.step()).isZero();
        draft.select(99);
        assertThat(draft.step()).isEqualTo(2);
        assertThat(draft.canUndo()).as("selecting is no edit").isFalse();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    /** Any edits, taken back to the last one, give the start; done again, they give the end. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everythingCanBeUndoneAndDoneAgain(int seed) {
        Random random = new Random(seed);
        Lesson start = draft.lesson();
        List<Lesson> seen = new ArrayList<>(List.of(start));
        int edits = 1 + random.nextInt(60);
        for (int i = 0; i < edits; i++) {
            edit(random, i);
            seen.add(draft.lesson());
            assertThat(draft.step()).isBetween(0, draft.lesson().steps().size() - 1);
        }
        Lesson end = draft.lesson();
        int undone = 0;
        while (draft.canUndo()) {
            draft.undo();
            undone++;
            assertThat(seen).as("a state that was there").contains(draft.lesson());
        }
        assertThat(draft.lesson()).isEqualTo(start);
        assertThat(draft.isDirty()).isEqualTo(!start.equals(draft.saved()));
        int redone = 0;
        while (draft.canRedo()) {
            draft.redo();
            redone++;
        }
        assertThat(redone).isEqualTo(undone);
        assertThat(draft.lesson()).isEqualTo(end);
    }

    private void edit(Random random, int number) {
        int size = draft.lesson().steps().size();
        switch (random.nextInt(14)) {
            case 0 -> draft.add(step("n" + number));
            case 1 -> draft.duplicate();
            case 2 -> draft.remove();
            case 3 -> draft.move(random.nextInt(5) - 2);
            case 4 -> draft.moveTo(random.nextInt(size));
            case 5 -> draft.select(random.nextInt(size));
            case 6 -> draft.say("title", StepText.titled(en("s" + random.nextInt(3))));
            case 7 -> draft.show(draft.current().shown().withSpotlight(random.nextBoolean()));
            case 8 -> draft.rename(en("r" + random.nextInt(3)));
            case 9 -> draft.last(random.nextInt(4));
            case 10 -> draft.rest();
            case 11 -> draft.saved(draft.lesson(), draft.lesson());
            case 12 -> {
                if (random.nextInt(8) > 0) {
                    draft.say("text", new StepText(draft.current().said().title(), en("t" + number), null, null, null));
                } else {
                    draft.revert();
                }
            }
            default -> draft.describe(random.nextBoolean() ? en("d" + random.nextInt(2)) : null);
        }
    }

    @Test
    void wordsAreWrittenInTheLanguageInWhichTheyAreRead() {
        LocalizedText both = new LocalizedText("de", Map.of("de", "Ferse", "en", "Heel"));
        assertThat(Rewording.of(both, " The heel ", "en", "de"))
                .isEqualTo(new LocalizedText("de", Map.of("de", "Ferse", "en", "The heel")));
        assertThat(Rewording.of(LocalizedText.of("de", "Ferse"), "Hacke", "en", "de"))
                .isEqualTo(LocalizedText.of("de", "Hacke"));
        assertThat(Rewording.of(null, "Sohle", "en", "de")).isEqualTo(LocalizedText.of("de", "Sohle"));
        assertThat(Rewording.of(both, " \n ", "en", "de")).isNull();
    }
}
