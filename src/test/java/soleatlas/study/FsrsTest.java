package soleatlas.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FsrsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 27);
    private static final int OFTEN = 20_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "333  | 2.3065 2.1181 2, 10.9643 2.1112 11, 46.2802 2.1043 46",
                "3313 | 2.3065 2.1181 2, 10.9643 2.1112 11, 1.5383 7.3922 2, 4.8763 7.3801 5",
                "233  | 1.2931 5.1122 1, 4.5460 5.1023 5, 16.5513 5.0924 17",
                "13   | 0.2120 6.4133 1, 1.8868 6.4021 2",
                "44   | 8.2956 1.0000 8, 65.6242 1.0000 66"
            })
    void knownHistoriesGiveKnownNumbers(String grades, String expected) {
        List<String> found = new ArrayList<>();
        Memory memory = null;
        LocalDate day = DAY;
        for (int i = 0; i < grades.length(); i++) {
            memory = Fsrs.after(memory, Grade.of(grades.charAt(i) - '0'), day);
            found.add(String.format(
                    Locale.ROOT, "%.4f %.4f %d", memory.stability(), memory.difficulty(), memory.interval()));
            assertThat(memory.interval()).as("not bounded: %s", memory).isEqualTo((int)
                    Math.max(1, Math.round(Fsrs.unbounded(memory.stability()))));
            day = memory.due();
        }
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void anAnswerIsRememberedWithItsDay() {
        Memory first = Fsrs.after(null, Grade.GOOD, DAY);
        assertThat(first.last()).isEqualTo(DAY);
        assertThat(first.answers()).isEqualTo(1);
        assertThat(first.grade()).isEqualTo(Grade.GOOD);
        assertThat(first.due()).isEqualTo("2024-02-29");
        Memory second = Fsrs.after(first, Grade.AGAIN, first.due());
        assertThat(second.last()).isEqualTo("2024-02-29");
        assertThat(second.answers()).isEqualTo(2);
        assertThat(second.grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void thousandsOfHistoriesComeOutAsByTheFormulas() {
        Random random = new Random(1);
        int answers = 0;
        for (int history = 0; history < 5_000; history++) {
            PlainFsrs plain = new PlainFsrs();
            Memory memory = null;
            LocalDate day = DAY;
            boolean often = random.nextInt(10) == 0;
            int length = 1 + random.nextInt(often ? 200 : 25);
            for (int i = 0; i < length; i++) {
                int days = 0;
                if (memory != null) {
                    days = gap(random, memory.interval());
                    day = day.plusDays(days);
                    assertThat(Fsrs.retrievability(memory, day)).isCloseTo(plain.chance(days), within(1e-9));
                }
                int grade = often && random.nextInt(10) > 0 ? 1 : 1 + random.nextInt(4);
                plain.answer(grade, days);
                memory = Fsrs.after(memory, Grade.of(grade), day);
                double allowed = 1e-9 * Math.max(1, plain.stability());
                assertThat(memory.stability()).isCloseTo(plain.stability(), within(allowed));
                assertThat(memory.difficulty()).isCloseTo(plain.difficulty(), within(1e-9));
                assertThat((long) memory.interval()).isEqualTo(Math.max(1, Math.min(180, plain.days())));
                answers++;
            }
        }
        assertThat(answers).isGreaterThan(90_000);
    }

    /** On the same day, early, on the due day, or late, now and then by years. */
    private static int gap(Random random, int interval) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextInt(interval);
            case 2 -> interval + random.nextInt(interval + 1);
            case 3 -> random.nextInt(1_500);
            default -> interval;
        };
    }

    @Test
    void afterDaysAsManyAsItsStabilityTheChanceIsNineInTen() {
        Random random = new Random(2);
        for (int i = 0; i < OFTEN; i++) {
            double stability = stability(random);
            assertThat(Fsrs.retrievability(stability, stability)).isCloseTo(0.9, within(1e-12));
            assertThat(Fsrs.retrievability(0, stability)).isEqualTo(1);
            assertThat(Fsrs.unbounded(stability)).isCloseTo(stability, within(1e-9 * stability));
        }
    }

    @Test
    void theChanceFallsWithTimeAndRisesWithStability() {
        Random random = new Random(3);
        for (int i = 0; i < OFTEN; i++) {
            double stability = stability(random);
            double days = random.nextInt(2_000);
            double chance = Fsrs.retrievability(days, stability);
            assertThat(chance).isGreaterThan(0).isLessThanOrEqualTo(1);
            assertThat(Fsrs.retrievability(days + 1, stability)).isLessThan(chance);
            double firmer = Fsrs.retrievability(days, stability * 1.01);
            if (days == 0) {
                assertThat(firmer).isEqualTo(1);
            } else {
                assertThat(firmer).isGreaterThan(chance);
            }
        }
    }

    @Test
    void knowingItNeverMakesAMemoryWeaker() {
        Random random = new Random(4);
        for (int i = 0; i < OFTEN; i++) {
            Memory before = memory(random);
            LocalDate day = before.due().plusDays(random.nextInt(4) == 0 ? random.nextInt(1_000) : 0);
            double hard = Fsrs.after(before, Grade.HARD, day).stability();
            double good = Fsrs.after(before, Grade.GOOD, day).stability();
            double easy = Fsrs.after(before, Grade.EASY, day).stability();
            assertThat(hard).as("%s", before).isGreaterThan(before.stability());
            assertThat(good).as("%s", before).isGreaterThan(hard);
            assertThat(easy).as("%s", before).isGreaterThan(good);
            double later = Fsrs.after(before, Grade.GOOD, day.plusDays(1)).stability();
            assertThat(later).as("%s", before).isGreaterThan(good);
            double early = Fsrs.after(before, Grade.GOOD, DAY.plusDays(random.nextInt(before.interval())))
                    .stability();
            assertThat(early).as("%s", before).isBetween(before.stability(), good);
        }
    }

    @Test
    void forgettingItNeverMakesAMemoryStronger() {
        Random random = new Random(5);
        for (int i = 0; i < OFTEN; i++) {
            Memory before = memory(random);
            Memory after = Fsrs.after(before, Grade.AGAIN, DAY.plusDays(random.nextInt(2_000)));
            assertThat(after.stability()).as("%s", before).isPositive().isLessThanOrEqualTo(before.stability());
            assertThat(after.interval()).as("%s", before).isLessThanOrEqualTo(before.interval());
        }
    }

    @Test
    void theBetterTheAnswerTheEasierTheCard() {
        Random random = new Random(6);
        for (int i = 0; i < OFTEN; i++) {
            Memory before = memory(random);
            LocalDate day = DAY.plusDays(random.nextInt(300));
            double harder = 10;
            for (Grade grade : Grade.values()) {
                double difficulty = Fsrs.after(before, grade, day).difficulty();
                assertThat(difficulty).isBetween(1.0, harder);
                harder = difficulty;
            }
        }
    }

    @Test
    void intervalsAreWholeDaysFromOneToHalfAYear() {
        Random random = new Random(7);
        for (int i = 0; i < OFTEN; i++) {
            double stability = stability(random);
            int interval = Fsrs.interval(stability);
            assertThat(interval).isBetween(1, 180);
            assertThat(Fsrs.interval(stability * (1 + random.nextDouble()))).isGreaterThanOrEqualTo(interval);
            if (interval > 1 && interval < 180) {
                assertThat((double) interval).isCloseTo(stability, within(0.5 + 1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1e-9, 1",
        "0.001, 1",
        "0.49, 1",
        "1.49, 1",
        "1.51, 2",
        "179.4, 179",
        "179.6, 180",
        "180.6, 180",
        "1e12, 180"
    })
    void intervalsAreRoundedAndBounded(double stability, int days) {
        assertThat(Fsrs.interval(stability)).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource
    void aClockSetBackCountsAsTheSameDay(Grade grade) {
        Random random = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            Memory before = memory(random);
            Memory same = Fsrs.after(before, grade, before.last());
            Memory back = Fsrs.after(before, grade, before.last().minusDays(1 + random.nextInt(10_000)));
            assertThat(back).isEqualTo(same);
        }
        Memory memory = Fsrs.after(null, grade, DAY);
        assertThat(Fsrs.retrievability(memory, DAY.minusYears(30))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tenYearsOfTheSameAnswerStayInBounds(Grade grade) {
        for (int gap : new int[] {0, 1, 180}) {
            Memory memory = null;
            LocalDate day = DAY;
            for (int i = 0; i < 3_650; i++) {
                memory = Fsrs.after(memory, grade, day);
                assertThat(memory.stability()).isBetween(PlainFsrs.LEAST_STABILITY, 1e7);
                day = day.plusDays(gap);
            }
        }
    }

    @Test
    void aCardForgottenForYearsIsLearnedAgain() {
        Memory memory = Fsrs.after(null, Grade.AGAIN, DAY);
        for (int i = 0; i < 1_000; i++) {
            memory = Fsrs.after(memory, Grade.AGAIN, memory.due());
        }
        for (int i = 0; i < 12; i++) {
            memory = Fsrs.after(memory, Grade.GOOD, memory.due());
        }
        assertThat(memory.interval()).isGreaterThan(7);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1, 1", "-1, 5, 1, 1", "NaN, 5, 1, 1", "1, 0.9, 1, 1", "1, 10.1, 1, 1", "1, NaN, 1, 1"})
    void whatNoAnswerLeadsToIsNoMemory(double stability, double difficulty, int interval, int answers) {
        assertThatThrownBy(() -> new Memory(stability, difficulty, DAY, interval, answers, Grade.GOOD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMemoryWithoutIntervalOrAnswersIsNone() {
        assertThatThrownBy(() -> new Memory(1, 5, DAY, 0, 1, Grade.GOOD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Memory(1, 5, DAY, 1, 0, Grade.GOOD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradesGoByTheirNumbers() {
        assertThat(List.of(Grade.of(1), Grade.of(2), Grade.of(3), Grade.of(4))).containsExactly(Grade.values());
        assertThat(Grade.values()).filteredOn(grade -> !grade.known()).containsExactly(Grade.AGAIN);
        assertThatThrownBy(() -> Grade.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grade.of(5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** From a minute and a half to a century, each magnitude as likely as any other. */
    private static double stability(Random random) {
        return Math.pow(10, -3 + 7.5 * random.nextDouble());
    }

    private static Memory memory(Random random) {
        double stability = stability(random);
        return new Memory(
                stability,
                1 + 9 * random.nextDouble(),
                DAY,
                Fsrs.interval(stability),
                1 + random.nextInt(50),
                Grade.of(1 + random.nextInt(4)));
    }
}
