package soleatlas.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A quiz for a class: what is asked, what it counts, which number is which zone. */
class QuizTest {

    private static final List<String> ZONES = List.of("heart", "liver", "stomach", "spleen", "bladder");

    @Test
    void asksForEachZoneOnceAndForNoneTwice() {
        for (int seed = 0; seed < 50; seed++) {
            Random chance = new Random(seed);
            Quiz quiz = Quiz.of(ZONES, 2);
            List<String> asked = new ArrayList<>();
            while (!quiz.isOver()) {
                quiz = quiz.ask(chance, 0, 0);
                asked.add(quiz.current().orElseThrow());
                assertThat(quiz.revealed()).isFalse();
                quiz = quiz.reveal(0);
            }
            assertThat(asked).containsExactlyInAnyOrderElementsOf(ZONES);
            assertThat(quiz.ask(chance, 0, 0)).as("nothing is left to ask").isEqualTo(quiz);
        }
    }

    @Test
    void theLastAnswerIsShownBeforeItIsOver() {
        Quiz quiz = Quiz.of(List.of("heart", "liver"), 0);
        Random chance = new Random(1);
        quiz = quiz.ask(chance, 0, 0).reveal(0).ask(chance, 0, 0);
        assertThat(quiz.left()).isZero();
        assertThat(quiz.isOver()).isFalse();
        assertThat(quiz.reveal(0).isOver()).isTrue();
    }

    @Test
    void nothingIsRevealedBeforeSomethingIsAsked() {
        Quiz quiz = Quiz.of(ZONES, 2);
        assertThat(quiz.reveal(0)).isEqualTo(quiz);
        assertThat(quiz.current()).isEmpty();
    }

    @Test
    void theKeyNumbersZonesInTheirOrderFromOne() {
        Quiz quiz = Quiz.of(ZONES, 2);
        assertThat(quiz.numbers()).hasSize(ZONES.size());
        for (int i = 0; i < ZONES.size(); i++) {
            assertThat(quiz.numbers()).containsEntry(ZONES.get(i), i + 1);
        }
        assertThat(quiz.ask(new Random(3), 0, 0).reveal(0).numbers()).isEqualTo(quiz.numbers());
    }

    @Test
    void pointsAreCountedAndTakenBackInTheirOrder() {
        Quiz quiz = Quiz.of(ZONES, 3).point(0).point(2).point(2);
        assertThat(quiz.points()).containsExactly(1, 0, 2);
        assertThat(quiz.point(3)).as("there is no fourth team").isEqualTo(quiz);
        assertThat(quiz.point(-1)).isEqualTo(quiz);
        quiz = quiz.takeBack();
        assertThat(quiz.points()).containsExactly(1, 0, 1);
        quiz = quiz.takeBack().takeBack();
        assertThat(quiz.points()).containsExactly(0, 0, 0);
        assertThat(quiz.takeBack()).isEqualTo(quiz);
    }

    @Test
    void thereAreNoMoreTeamsThanKeys() {
        assertThat(Quiz.of(ZONES, 9).points()).hasSize(Quiz.MOST_TEAMS);
        assertThat(Quiz.of(ZONES, -1).points()).isEmpty();
    }

    @Test
    void theCountDownBeginsWithTheQuestionAndStopsWithTheAnswer() {
        Quiz quiz = Quiz.of(ZONES, 2).ask(new Random(1), 10, 1000);
        assertThat(quiz.countdown().secondsLeft(4000)).isEqualTo(7);
        quiz = quiz.reveal(4000);
        assertThat(quiz.countdown().secondsLeft(90_000)).isEqualTo(7);
        assertThat(quiz.toggleCountdown(10, 90_000)).as("it is answered").isEqualTo(quiz);
    }

    @Test
    void aCountDownCanBeAskedForWhereNoneWasSet() {
        Quiz none = Quiz.of(ZONES, 2);
        assertThat(none.toggleCountdown(20, 0)).as("nothing is asked").isEqualTo(none);
        Quiz running = none.ask(new Random(1), 0, 0).toggleCountdown(20, 5000);
        assertThat(running.countdown().secondsLeft(6000)).isEqualTo(19);
        assertThat(running.toggleCountdown(20, 6000).countdown().secondsLeft(60_000))
                .as("held")
                .isEqualTo(19);
    }
}
