package soleatlas.model.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import soleatlas.geometry.Point;

class ClickCycleTest {

    private static final Point HERE = new Point(100, 200);
    private static final List<String> STACK = List.of("top", "middle", "bottom");

    private final ClickCycle<String> cycle = new ClickCycle<>();

    @Test
    void everyFurtherClickChoosesTheNextBelowAndThenTheTopAgain() {
        assertThat(cycle.click(HERE, 0, STACK)).contains("top");
        assertThat(cycle.click(HERE, 400, STACK)).contains("middle");
        assertThat(cycle.click(HERE, 1900, STACK)).contains("bottom");
        assertThat(cycle.click(HERE, 3400, STACK)).contains("top");
        assertThat(cycle.click(HERE, 3500, STACK)).contains("middle");
    }

    @Test
    void whoeverWaitsStartsAtTheTop() {
        cycle.click(HERE, 0, STACK);
        assertThat(cycle.click(HERE, 1500, STACK)).contains("middle");
        assertThat(cycle.click(HERE, 3001, STACK)).contains("top");
    }

    @Test
    void whoeverGoesElsewhereStartsAtTheTop() {
        cycle.click(HERE, 0, STACK);
        assertThat(cycle.click(HERE.plus(3, 4), 100, STACK)).contains("middle");
        assertThat(cycle.click(HERE.plus(5.1, 0), 200, STACK)).contains("top");
        assertThat(cycle.click(HERE, 300, STACK)).contains("top");
    }

    @Test
    void aHandThatWandersLeavesThePlaceOfTheFirstClick() {
        cycle.click(HERE, 0, STACK);
        assertThat(cycle.click(HERE.plus(4, 0), 100, STACK)).contains("middle");
        assertThat(cycle.click(HERE.plus(8, 0), 200, STACK)).contains("top");
    }

    @Test
    void oneThingAloneIsChosenAgainAndAgain() {
        for (int i = 0; i < 4; i++) {
            assertThat(cycle.click(HERE, i, List.of("only"))).contains("only");
        }
    }

    @Test
    void whereNothingLiesNothingIsChosenAndTheRowEnds() {
        cycle.click(HERE, 0, STACK);
        assertThat(cycle.click(HERE, 100, List.of())).isEmpty();
        assertThat(cycle.click(HERE, 200, STACK)).contains("top");
    }

    @Test
    void ifTheChosenOneIsGoneTheRowStartsAnew() {
        cycle.click(HERE, 0, STACK);
        assertThat(cycle.click(HERE, 100, List.of("other", "middle"))).contains("other");
        assertThat(cycle.click(HERE, 200, List.of("new", "other", "last"))).contains("last");
    }

    @Test
    void afterARestartTheTopIsChosen() {
        cycle.click(HERE, 0, STACK);
        cycle.restart();
        assertThat(cycle.click(HERE, 100, STACK)).contains("top");
    }

    @Test
    void aClockThatGoesBackStartsAtTheTop() {
        cycle.click(HERE, 1000, STACK);
        assertThat(cycle.click(HERE, 900, STACK)).contains("top");
    }
}
