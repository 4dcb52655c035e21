package soleatlas.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidePlanTest {

    /** Words that need so much area, beside feet that need so much of the width. */
    private record Page(double area, double feet, boolean hasCard) implements SlidePlan.Measured {

        @Override
        public boolean fits(boolean beside, double column, double words) {
            double room = beside ? column : 0.45 * (hasCard ? column : 1);
            return area * words * words <= room;
        }

        @Override
        public double chart(boolean beside, double column, double words) {
            double width = beside ? 1 - column : hasCard ? 1 - column : 1;
            double height = beside ? 1 : 1 - Math.min(0.45, area * words * words);
            return Math.min(height, width / feet);
        }
    }

    @Test
    void fewWordsTakeTheNarrowestColumn() {
        SlidePlan plan = SlidePlan.of(16.0 / 9, new Page(0.1, 0.4, false));
        assertThat(plan.beside()).isTrue();
        assertThat(plan.column()).isEqualTo(0.38);
        assertThat(plan.words()).isEqualTo(1);
    }

    @Test
    void manyWordsTakeWidthThatOneFootDoesNotNeed() {
        SlidePlan plan = SlidePlan.of(16.0 / 9, new Page(0.5, 0.3, true));
        assertThat(plan.beside()).isTrue();
        assertThat(plan.column()).isGreaterThan(0.48);
        assertThat(plan.words()).isEqualTo(1);
    }

    @Test
    void feetThatNeedTheWidthKeepIt() {
        assertThat(SlidePlan.of(16.0 / 9, new Page(0.1, 1, false)).beside())
                .as("a foot seen from its side")
                .isFalse();
        assertThat(SlidePlan.of(1, new Page(0.1, 0.4, false)).beside())
                .as("a picture as high as it is wide")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsPlannedFitsAndNothingIsWorthMore(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Page page = new Page(0.01 + 3 * random.nextDouble(), 0.1 + 1.4 * random.nextDouble(), random.nextBoolean());
            SlidePlan plan = SlidePlan.of(16.0 / 9, page);
            assertThat(page.fits(plan.beside(), plan.column(), plan.words()))
                    .as("%s on %s", plan, page)
                    .isTrue();
            if (plan.words() < 1) {
                assertThat(page.fits(plan.beside(), plan.column(), plan.words() / 0.93))
                        .as("%s on %s: letters as large as they fit", plan, page)
                        .isFalse();
            }
            SlidePlan narrow = SlidePlan.of(1, page);
            assertThat(plan.worth()).as("one way more to choose from").isGreaterThanOrEqualTo(narrow.worth() - 1e-9);
        }
    }
}
