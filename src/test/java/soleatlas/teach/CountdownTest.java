package soleatlas.teach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A count-down that runs, is held, goes on and comes to its end. */
class CountdownTest {

    @Test
    void runsDownToNoughtAndNoFurther() {
        Countdown countdown = Countdown.of(10, 1000);
        assertThat(countdown.left(1000)).isEqualTo(10_000);
        assertThat(countdown.left(3500)).isEqualTo(7500);
        assertThat(countdown.left(11_000)).isZero();
        assertThat(countdown.left(99_000)).isZero();
        assertThat(countdown.left(0))
                .as("a clock that was put back gives no time")
                .isEqualTo(10_000);
    }

    @Test
    void aSecondThatHasBegunCounts() {
        Countdown countdown = Countdown.of(10, 0);
        assertThat(countdown.secondsLeft(0)).isEqualTo(10);
        assertThat(countdown.secondsLeft(1)).isEqualTo(10);
        assertThat(countdown.secondsLeft(1000)).isEqualTo(9);
        assertThat(countdown.secondsLeft(9999)).isEqualTo(1);
        assertThat(countdown.isOver(9999)).isFalse();
        assertThat(countdown.secondsLeft(10_000)).isZero();
        assertThat(countdown.isOver(10_000)).isTrue();
    }

    @Test
    void isHeldAndGoesOnWhereItWas() {
        Countdown held = Countdown.of(10, 0).toggle(4000);
        assertThat(held.running()).isFalse();
        assertThat(held.left(60_000)).isEqualTo(6000);
        Countdown again = held.toggle(60_000);
        assertThat(again.running()).isTrue();
        assertThat(again.left(61_000)).isEqualTo(5000);
    }

    @Test
    void beginsAnewOnceItIsOver() {
        Countdown over = Countdown.of(10, 0);
        assertThat(over.toggle(20_000)).isEqualTo(Countdown.of(10, 20_000));
    }

    @Test
    void noneIsNeverOverAndNeverRuns() {
        assertThat(Countdown.NONE.isOver(0)).isFalse();
        assertThat(Countdown.of(0, 0).running()).isFalse();
        assertThat(Countdown.NONE.toggle(0).running()).isFalse();
    }
}
