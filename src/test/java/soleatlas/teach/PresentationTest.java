package soleatlas.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soleatlas.atlas.Foot;
import soleatlas.atlas.LocalizedText;
import soleatlas.geometry.Point;
import soleatlas.model.present.ShippedLessons;
import soleatlas.teach.Slide.Curtain;
import soleatlas.teach.StepChart.Labels;

/** A lesson while it is given: where next and back lead, what the room sees and what it must not. */
class PresentationTest {

    private static final String SECRET = "only for the teacher";
    private static final FootPoint PIN = new FootPoint("plantar", Foot.LEFT, new Point(100, 100));

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }

    private static Step step(String title, boolean asks, Labels labels, String... zones) {
        StepText said = new StepText(
                text(title),
                text("about " + title),
                asks ? text("which?") : null,
                asks ? text("that one") : null,
                text(SECRET));
        StepChart shown = new StepChart(
                "plantar",
                StepChart.Side.BOTH,
                null,
                new Shot.Whole(),
                List.of(zones),
                labels,
                false,
                null,
                false,
                null,
                null);
        return new Step(said, shown);
    }

    private static Lesson lesson() {
        return new Lesson(
                "l",
                text("L"),
                "a",
                "l",
                "en",
                null,
                0,
                "atlas:classic.json",
                List.of(
                        step("one", false, Labels.HIDDEN),
                        step("two", false, Labels.ONE_BY_ONE, "heart", "liver"),
                        step("three", true, Labels.STEP, "kidneys"),
                        step("four", true, Labels.ONE_BY_ONE, "heart", "spleen"),
                        step("five", false, Labels.ALL)));
    }

    private static Presentation show() {
        return new Presentation(lesson(), 0, new Random(3), 1000);
    }

    static Stream<Lesson> shipped() {
        return ShippedLessons.all().stream().map(entry -> entry.usable().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nextLeadsThroughEverythingAndBackTheSameWay(Lesson lesson) {
        Presentation show = new Presentation(lesson, 0, new Random(1), 0);
        int moves = lesson.steps().size()
                - 1
                + lesson.steps().stream().mapToInt(Presentation::builds).sum();
        List<Slide> forward = new ArrayList<>(List.of(show.room()));
        for (int i = 0; i < moves; i++) {
            show.next(0);
            forward.add(show.room());
        }
        assertThat(forward).doesNotHaveDuplicates();
        assertThat(show.room())
                .isEqualTo(Presentation.ending(lesson.steps().get(lesson.steps().size() - 1)));
        show.next(0);
        assertThat(show.room()).as("the end is the end").isEqualTo(forward.get(moves));
        List<Slide> back = new ArrayList<>(List.of(show.room()));
        for (int i = 0; i < moves; i++) {
            show.previous();
            back.add(show.room());
        }
        Collections.reverse(back);
        assertThat(back).isEqualTo(forward);
    }

    @Test
    void aQuestionKeepsNamesBackUntilItIsAnswered() {
        Presentation show = new Presentation(lesson(), 3, new Random(1), 0);
        assertThat(show.room().named()).isEmpty();
        assertThat(show.room().answered()).isEmpty();
        show.next(0);
        assertThat(show.room().answered()).contains(text("that one"));
        assertThat(show.room().named()).isEmpty();
        show.next(0);
        assertThat(show.room().named()).containsExactly("heart");
        show.next(0);
        assertThat(show.room().named()).containsExactlyInAnyOrder("heart", "spleen");
        assertThat(show.step()).isEqualTo(3);
        show.next(0);
        assertThat(show.step()).isEqualTo(4);
        assertThat(show.room().allNamed()).isTrue();
    }

    @Test
    void aNumberLeadsToItsStep() {
        Presentation show = show();
        show.digit(4);
        assertThat(show.isAskingForStep()).isTrue();
        show.enter(0);
        assertThat(show.step()).isEqualTo(3);
        show.askForStep();
        show.digit(0);
        show.digit(2);
        show.enter(0);
        assertThat(show.step()).isEqualTo(1);
        show.digit(9);
        show.digit(9);
        show.digit(9);
        show.digit(9);
        show.enter(0);
        assertThat(show.step()).as("the last is the nearest").isEqualTo(4);
        show.first();
        show.look(new Shot.Part(Foot.LEFT, new Point(1, 1), 100));
        show.digit(0);
        assertThat(show.isAskingForStep()).as("a nought begins no number").isFalse();
        assertThat(show.room().shown().shot()).isEqualTo(new Shot.Whole());
        show.enter(0);
        assertThat(show.step()).as("Enter alone goes on").isEqualTo(1);
        show.digit(3);
        assertThat(show.leave(0)).isFalse();
        assertThat(show.isAskingForStep()).as("Escape forgets the number").isFalse();
        assertThat(show.isGuarded(0)).isFalse();
    }

    @Test
    void whateverLeadsOnOrBackOnlyDrawsTheCurtainBack() {
        for (Consumer<Presentation> key : List.<Consumer<Presentation>>of(
                show -> show.next(0),
                show -> show.enter(0),
                Presentation::previous,
                Presentation::resume,
                show -> show.leave(0),
                show -> show.draw(Curtain.BLACK),
                show -> show.draw(Curtain.WHITE))) {
            Presentation show = new Presentation(lesson(), 2, new Random(1), 0);
            Slide before = show.room();
            show.draw(Curtain.BLACK);
            assertThat(show.room()).isEqualTo(before.behind(Curtain.BLACK));
            key.accept(show);
            assertThat(show.room()).isEqualTo(before);
            assertThat(show.isGuarded(0)).isFalse();
        }
    }

    @Test
    void aFrozenRoomKeepsItsPictureWhateverTheTeacherDoes() {
        Presentation show = show();
        show.freeze();
        Slide held = show.room();
        for (Consumer<Presentation> action : List.<Consumer<Presentation>>of(
                s -> s.next(0),
                Presentation::nextLabels,
                s -> s.point("heart"),
                Presentation::toggleSpotlight,
                Presentation::zoom,
                s -> s.startLine(PIN),
                Presentation::last,
                s -> s.startQuiz(List.of("heart", "liver", "spleen"), 2, 0),
                s -> s.next(0))) {
            Slide live = show.live();
            action.accept(show);
            assertThat(show.live()).isNotEqualTo(live);
            assertThat(show.room()).isEqualTo(held);
        }
        show.draw(Curtain.BLACK);
        assertThat(show.room().curtain()).as("black reaches a frozen room").isEqualTo(Curtain.BLACK);
        show.resume();
        show.freeze();
        assertThat(show.room()).isEqualTo(show.live());
    }

    @Test
    void leavingTakesTwoTriesWithinThreeSeconds() {
        Presentation show = show();
        assertThat(show.leave(5000)).isFalse();
        assertThat(show.isGuarded(7999)).isTrue();
        assertThat(show.isGuarded(8000)).isFalse();
        assertThat(show.leave(8000)).as("too late").isFalse();
        show.resume();
        assertThat(show.leave(8100)).as("resumed in between").isFalse();
        assertThat(show.leave(8200)).isTrue();
    }

    @Test
    void namesGoRound() {
        Presentation show = new Presentation(lesson(), 2, new Random(1), 0);
        show.nextLabels();
        assertThat(show.room().named()).containsExactly("kidneys");
        show.nextLabels();
        assertThat(show.room().allNamed()).isTrue();
        show.nextLabels();
        assertThat(show.room().named()).isEmpty();
        assertThat(show.room().allNamed()).isFalse();
        show.first();
        show.nextLabels();
        assertThat(show.room().allNamed()).as("a step without zones").isTrue();
    }

    @Test
    void pointingMarksAndNamesAndTakesBack() {
        Presentation show = new Presentation(lesson(), 1, new Random(1), 0);
        show.point("spleen");
        assertThat(show.room().named()).containsExactly("spleen");
        assertThat(show.room().lit()).containsExactly("spleen");
        show.toggleSpotlight();
        assertThat(show.room().dim()).isEqualTo(Presentation.DIM);
        for (int i = 0; i < 30; i++) {
            show.changeDim(-1);
        }
        assertThat(show.room().dim()).isEqualTo(0.05);
        for (int i = 0; i < 30; i++) {
            show.changeDim(1);
        }
        assertThat(show.room().dim()).isEqualTo(0.6);
        show.point("spleen");
        assertThat(show.room().named()).isEmpty();
        assertThat(show.room().lit()).containsExactlyInAnyOrder("heart", "liver");
        show.next(0);
        show.next(0);
        show.next(0);
        assertThat(show.room())
                .as("a new step is as its author wanted it")
                .isEqualTo(Presentation.opening(show.current()));
    }

    @Test
    void linesStayOnTheirStep() {
        Presentation show = show();
        show.startLine(PIN);
        show.drawTo(new FootPoint("plantar", Foot.LEFT, new Point(200, 100)));
        show.colour(Ink.Colour.BLUE);
        show.startLine(new FootPoint("plantar", Foot.LEFT, new Point(100, 300)));
        List<Ink> lines = show.room().ink();
        assertThat(lines)
                .extracting(Ink::pen)
                .extracting(Ink.Pen::colour)
                .containsExactly(Ink.Colour.RED, Ink.Colour.BLUE);
        show.next(0);
        assertThat(show.room().ink()).isEmpty();
        show.previous();
        assertThat(show.room().ink()).isEqualTo(lines);
        show.startQuiz(List.of("heart", "liver"), 0, 0);
        assertThat(show.room().ink()).isEmpty();
        show.startLine(PIN);
        show.endQuiz();
        assertThat(show.room().ink()).isEqualTo(lines);
        show.erase(new FootPoint("plantar", Foot.RIGHT, new Point(150, 104)), 5);
        show.erase(new FootPoint("plantar", Foot.LEFT, new Point(150, 106)), 5);
        assertThat(show.room().ink())
                .as("beside the line, or on the other foot")
                .isEqualTo(lines);
        show.erase(new FootPoint("plantar", Foot.LEFT, new Point(150, 104)), 5);
        assertThat(show.room().ink()).containsExactly(lines.get(1));
        show.clearInk();
        assertThat(show.room().ink()).isEmpty();
    }

    @Test
    @DisplayName("A25 no slide, of whatever step and in whatever state, holds a word of the notes")
    void noSlideHoldsNotes() {
        Presentation show = show();
        for (int i = 0; i < 12; i++) {
            assertThat(show.room().toString()).doesNotContain(SECRET).contains("about " + title(show));
            assertThat(show.live().toString()).doesNotContain(SECRET);
            show.next(0);
        }
        show.startQuiz(List.of("heart", "liver"), 2, 10);
        show.next(0);
        assertThat(show.room().toString()).doesNotContain(SECRET);
        assertThat(show.current().toString()).as("the step has them").contains(SECRET);
    }

    private static String title(Presentation show) {
        return show.current().said().title().in("en");
    }

    @Test
    void aQuizAsksEachZoneOnceAndShowsNoNameBeforeItIsRevealed() {
        List<String> zones = List.of("heart", "liver", "spleen", "kidneys", "eyes");
        for (int seed = 0; seed < 40; seed++) {
            Presentation show = new Presentation(lesson(), 4, new Random(seed), 0);
            show.startQuiz(zones, 2, 0);
            Set<String> asked = new HashSet<>();
            for (int i = 0; i < zones.size(); i++) {
                show.next(0);
                Quiz quiz = show.quiz().orElseThrow();
                assertThat(asked.add(quiz.current().orElseThrow())).isTrue();
                assertThat(show.room().named()).isEmpty();
                assertThat(show.room().allNamed()).isFalse();
                assertThat(show.room().lit()).isEmpty();
                show.point("heart");
                assertThat(show.room().named()).as("pointing tells nothing").isEmpty();
                show.next(0);
                assertThat(show.room().lit()).containsExactly(quiz.current().orElseThrow());
                assertThat(quiz.numbers()).containsEntry("liver", 2);
            }
            assertThat(show.quiz().orElseThrow().isOver()).isTrue();
            Slide last = show.room();
            show.next(0);
            assertThat(show.room()).isEqualTo(last);
            assertThat(show.step()).isEqualTo(4);
            show.endQuiz();
            assertThat(show.room()).isEqualTo(Presentation.opening(show.current()));
        }
    }

    @Test
    void pointsAndTime() {
        Presentation show = show();
        show.startQuiz(List.of("heart", "liver"), 3, 10);
        show.score(2);
        show.score(0);
        show.score(7);
        assertThat(show.quiz().orElseThrow().points()).containsExactly(1, 0, 1);
        show.takePointBack();
        show.takePointBack();
        show.takePointBack();
        assertThat(show.quiz().orElseThrow().points()).containsExactly(0, 0, 0);
        show.ask(1000);
        assertThat(countdown(show).secondsLeft(1001)).isEqualTo(10);
        show.toggleCountdown(4000);
        assertThat(countdown(show).left(60_000)).as("held").isEqualTo(7000);
        show.toggleCountdown(60_000);
        assertThat(countdown(show).isOver(66_999)).isFalse();
        assertThat(countdown(show).isOver(67_000)).isTrue();
        assertThat(show.quiz().orElseThrow().revealed())
                .as("time gives nothing away")
                .isFalse();
        show.toggleCountdown(70_000);
        assertThat(countdown(show).left(70_000)).isEqualTo(10_000);
        show.next(71_000);
        assertThat(countdown(show).left(99_000)).as("an answer holds it").isEqualTo(9000);
    }

    private static Countdown countdown(Presentation show) {
        return show.quiz().orElseThrow().countdown();
    }
}
